/**
 * On which days a day to remember is told: `milestoneDays` working days before, until the day, or the last working day before
 * it. Where holiday weeks take all of that time, as many days before them: what has no room on one is told on the next.
 */
import type { Day } from "../../time/instant.ts";
import { isWorkingDay } from "../../time/opening-hours.ts";
import { plusWorkingDays } from "../../time/working-days.ts";
import type { Circumstances } from "../circumstances.ts";
import { remembered } from "../remembered.ts";
import { nudgeDayFrom, nudgeDaysBefore } from "../talks/nudge-days.ts";

/** The first and the last day on which it is told. */
export interface MilestoneWindow {
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** Each day's is computed once, since whoever looks ahead asks about the same days again and again. */
export function milestoneWindows({
  calendar,
  limits,
}: Pick<Circumstances, "calendar" | "limits">): (day: Day) => MilestoneWindow {
  return remembered((day: Day) => {
    const untilOn = isWorkingDay(calendar, day) ? day : plusWorkingDays(calendar, day, -1);
    const { milestoneDays } = limits.hints;
    const fromOn = plusWorkingDays(calendar, day, -milestoneDays);
    const firstOn = nudgeDayFrom(calendar, fromOn);
    const isInTime = firstOn !== undefined && firstOn <= untilOn;
    return {
      fromOn: isInTime ? fromOn : nudgeDaysBefore(calendar, fromOn, Math.max(1, milestoneDays)),
      untilOn,
    };
  });
}
