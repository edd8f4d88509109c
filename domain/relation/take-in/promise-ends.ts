/**
 * How the deadlines of a promise ended, and that people spoke where staff said so, and no mail shows it. What no customer was told of is no promise to them, and one that is open has
 * ended only in its earlier deadlines. Pure.
 */
import { type GivenPromise, waitsSince } from "../../promise/promise.ts";
import type { Calendar } from "../../time/calendar.ts";
import { dayAt, openingSecondsBetween } from "../../time/opening-hours.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { factId } from "../merge-facts.ts";
import type { PromiseEnd, RelationContact } from "../relation-facts.ts";

export function promiseEnds(promise: GivenPromise, calendar: Calendar): PromiseEnd[] {
  const { promiseId, kind, what, state, silent, version, endedAt, earlier = [] } = promise;
  const about = {
    kind,
    ...(what !== undefined && { what }),
    madeOn: dayAt(waitsSince(promise), calendar.timeZone),
  };
  const ended = (of: number, at: string, promisedAt: string) => ({
    ...about,
    id: factId(promiseId, `v${of}`),
    promisedOn: dayAt(promisedAt, calendar.timeZone),
    endedOn: dayAt(at, calendar.timeZone),
  });
  const before = earlier
    .filter((deadline) => deadline.silent !== true)
    .map((deadline): PromiseEnd => ({
      ...ended(deadline.version, deadline.endedAt, deadline.promisedAt),
      end: deadline.end,
    }));
  if (state === "open" || silent || endedAt === undefined) return before;
  const minutes =
    kind === "reply" && state !== "withdrawn" ? minutesOf(promise, endedAt, calendar) : undefined;
  return [
    ...before,
    { ...ended(version, endedAt, promise.promisedAt), end: state, ...(minutes !== undefined && { minutes }) },
  ];
}

/** The contact by which the promise ended, when staff said that they were in touch; else none. */
export function spokenAbout(promise: GivenPromise, { timeZone }: Calendar): RelationContact[] {
  const { promiseId, state, endedAt, endedBy, answeredBy, facts = [], from, what, subject } = promise;
  const isSaid = facts.some(({ is, by, isSaid }) => is === "in-touch" && by === endedBy && isSaid === true);
  if (state === "open" || endedAt === undefined || !isSaid) return [];
  const about = cleanLine(what ?? subject, LONGEST_WHAT);
  return [
    {
      ...{ id: factId(promiseId, "said"), on: dayAt(endedAt, timeZone), at: endedAt },
      ...{ way: "other", direction: "both" },
      staff: answeredBy === undefined ? [] : [answeredBy],
      people: from === "" ? [] : [from],
      ...(about !== "" && { what: about }),
    },
  ];
}

const LONGEST_WHAT = 120;

const minutesOf = ({ madeAt }: GivenPromise, endedAt: string, calendar: Calendar): number =>
  Math.round(openingSecondsBetween(calendar, madeAt, endedAt) / 60);
