/**
 * On which days a day to remember is told: `milestoneDays` working days before, until the day, or the last working day before
 * it. Where holiday weeks take all of that time, from the last day before them.
 */
import type { Day } from "../../time/instant.ts";
import { isWorkingDay } from "../../time/opening-hours.ts";
import { plusWorkingDays } from "../../time/working-days.ts";
import type { Circumstances } from "../circumstances.ts";
import { remembered } from "../remembered.ts";
import { nudgeDayBefore, nudgeDayFrom } from "../talks/nudge-days.ts";

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
    const fromOn = plusWorkingDays(calendar, day, -limits.hints.milestoneDays);
    const firstOn = nudgeDayFrom(calendar, fromOn);
    const isInTime = firstOn !== undefined && firstOn <= untilOn;
    return { fromOn: isInTime ? fromOn : nudgeDayBefore(calendar, fromOn), untilOn };
  });
}
