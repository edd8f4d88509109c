/**
 * How the deadlines of a promise ended. What no customer was told of is no promise to them, and one that is open has
 * ended only in its earlier deadlines. Pure.
 */
import { type GivenPromise, waitsSince } from "../../promise/promise.ts";
import type { Calendar } from "../../time/calendar.ts";
import { dayAt, openingSecondsBetween } from "../../time/opening-hours.ts";
import { factId } from "../merge-facts.ts";
import type { PromiseEnd } from "../relation-facts.ts";

export function promiseEnds(promise: GivenPromise, calendar: Calendar): PromiseEnd[] {
  const { promiseId, kind, what, state, silent, version, endedAt, earlier = [] } = promise;
  const about = {
    kind,
    ...(what !== undefined && { what }),
    madeOn: dayAt(waitsSince(promise), calendar.timeZone),
  };
  const ended = (of: number, at: string) => ({
    ...about,
    id: factId(promiseId, `v${of}`),
    endedOn: dayAt(at, calendar.timeZone),
  });
  const before = earlier
    .filter((deadline) => deadline.silent !== true)
    .map((deadline): PromiseEnd => ({ ...ended(deadline.version, deadline.endedAt), end: deadline.end }));
  if (state === "open" || silent || endedAt === undefined) return before;
  const minutes =
    kind === "reply" && state !== "withdrawn" ? minutesOf(promise, endedAt, calendar) : undefined;
  return [...before, { ...ended(version, endedAt), end: state, ...(minutes !== undefined && { minutes }) }];
}

const minutesOf = ({ madeAt }: GivenPromise, endedAt: string, calendar: Calendar): number =>
  Math.round(openingSecondsBetween(calendar, madeAt, endedAt) / 60);
