/**
 * When a staff member is told, in one letter, of all that caps have held back: soon after the first, since a promise
 * may fall due within the hour, and at most once an hour.
 */
import { type Instant, plusMilliseconds } from "../../time/instant.ts";
import type { Summary } from "../letter.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long the first that was held back waits for more to come. */
const GATHERING = 5 * MINUTE;

/**
 * The summaries that may tell of what is held back `now`: the one of this hour and, when that has been written already,
 * the next hour's. Their ids say for whom and for which hour, so that they are made once.
 */
export function summariesFrom(staffId: string, now: Instant): readonly [Summary, Summary] {
  const soon = plusMilliseconds(now, GATHERING);
  const nextHour = new Date((Math.floor(Date.parse(soon) / HOUR) + 1) * HOUR).toISOString();
  return [summary(staffId, now, soon), summary(staffId, now, nextHour)];
}

/** Nobody can be expected to have somebody in mind for longer: then a summary may name them once more. */
const REMEMBERED = 5 * 24;

/** The ids of all summaries that a staff member may have got in the last five days. */
export function earlierSummaries(staffId: string, now: Instant): string[] {
  return Array.from({ length: REMEMBERED }, (_, hours) =>
    idOf(staffId, plusMilliseconds(now, -hours * HOUR)),
  );
}

const idOf = (staffId: string, dueAt: Instant): string =>
  `summary-${staffId}-${dueAt.slice(0, "YYYY-MM-DDTHH".length)}`;

/** The sweep finds it when it is due: nobody has to queue it. */
function summary(staffId: string, madeAt: Instant, dueAt: Instant): Summary {
  return {
    kind: "summary",
    letterId: idOf(staffId, dueAt),
    state: "waiting",
    staffId,
    madeAt,
    attempt: 0,
    dueAt,
  };
}
