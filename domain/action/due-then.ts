/** What is promised for days on which somebody is away, or the company is closed. Pure. */
import type { GivenPromise } from "../promise/promise.ts";
import type { DayRange } from "../time/day.ts";
import { dayAt } from "../time/opening-hours.ts";
import type { OutcomeFacts } from "./order.ts";

/** More are counted. */
const MOST_NAMED = 5;

/** The first one first. */
export function dueOn(
  open: readonly GivenPromise[],
  { from, to }: DayRange,
  timeZone: string,
): readonly GivenPromise[] {
  return open
    .filter(({ promisedAt }) => {
      const day = dayAt(promisedAt, timeZone);
      return from <= day && day <= to;
    })
    .toSorted((one, other) => (one.promisedAt < other.promisedAt ? -1 : 1));
}

export function dueFacts(promises: readonly GivenPromise[]): Pick<OutcomeFacts, "due" | "moreDue"> {
  if (promises.length === 0) return {};
  return {
    due: promises.slice(0, MOST_NAMED).map(({ from, what, subject, promisedAt }) => ({
      who: from === "" ? undefined : from,
      what: what ?? subject,
      until: promisedAt,
    })),
    moreDue: Math.max(0, promises.length - MOST_NAMED),
  };
}
