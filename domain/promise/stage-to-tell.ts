/**
 * Of which stage of a promise somebody is to be told now. Staff are told in opening hours only; what comes at closing
 * time, as deadlines often do, is still told right after it. Pure.
 */
import type { Calendar } from "../time/calendar.ts";
import { type Instant, plusMilliseconds } from "../time/instant.ts";
import { isOpen } from "../time/opening-hours.ts";
import { type GivenPromise, type PromiseStage, stageAt, stageDue } from "./promise.ts";

const MINUTE = 60_000;

/** A schedule may call up to a minute early by its clock; earlier than this somebody is mistaken. */
const EARLY = MINUTE;

/** Enough for the schedule and, should that be lost, for the sweep; and people are still there. */
const AFTER_CLOSING = 10 * MINUTE;

/** The latest stage that has come and was not told, if this is a time to tell it. A calendar that never opens: never. */
export function stageToTell(
  calendar: Calendar,
  promise: GivenPromise,
  now: Instant,
): PromiseStage | undefined {
  const stage = stageDue(promise, plusMilliseconds(now, EARLY));
  if (stage === undefined) return undefined;
  const at = stageAt(promise, stage);
  return mayTell(calendar, at, now < at ? at : now) ? stage : undefined;
}

function mayTell(calendar: Calendar, at: Instant, now: Instant): boolean {
  return isOpen(calendar, now) || (now <= plusMilliseconds(at, AFTER_CLOSING) && wasOpenUntil(calendar, at));
}

/** Open just before `at`: closing time itself counts. */
function wasOpenUntil(calendar: Calendar, at: Instant): boolean {
  return isOpen(calendar, plusMilliseconds(at, -1));
}
