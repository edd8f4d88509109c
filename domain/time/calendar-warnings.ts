/**
 * What somebody should know about a calendar before it is wrong: each warning is a sentence that says what to do. Said
 * at synth and by `preflight`; an empty list is well.
 */
import { hoursOn } from "./calendar.ts";
import type { Calendar } from "./calendar.ts";
import { daysIn, plusDays } from "./day.ts";
import type { Day } from "./instant.ts";

export function calendarWarnings(calendar: Calendar, todayOn: Day): string[] {
  return [...runsOut(calendar, todayOn), ...hardlyOpens(calendar, todayOn)];
}

/** The next Handslag may know more years; without it, promises would be made for days when nobody is there. */
function runsOut({ knownUntilOn }: Calendar, todayOn: Day): string[] {
  if (knownUntilOn < todayOn) {
    return [
      `Closed days are known only until ${knownUntilOn}, which has passed: every closed day counts as a working day. ` +
        "Update Handslag and deploy again.",
    ];
  }
  if (knownUntilOn < plusDays(todayOn, 365)) {
    return [
      `Closed days are known only until ${knownUntilOn}: update Handslag and deploy again before then.`,
    ];
  }
  return [];
}

/** Longer than any holiday: most likely a slip in a closure's year. */
const LONG_CLOSURE_DAYS = 60;

function hardlyOpens(calendar: Calendar, todayOn: Day): string[] {
  const year = daysIn({ from: todayOn, to: plusDays(todayOn, 365) });
  if (year.every((day) => isClosed(calendar, day))) {
    return [
      "The company does not open in the coming year: check openingHours and closedDays. No time can be promised.",
    ];
  }
  let closedSince: Day | undefined;
  for (const day of year) {
    closedSince = isClosed(calendar, day) ? (closedSince ?? day) : undefined;
    if (closedSince !== undefined && plusDays(closedSince, LONG_CLOSURE_DAYS) <= day) {
      return [
        `The company is closed for more than ${LONG_CLOSURE_DAYS} days from ${closedSince}: check closedDays.`,
      ];
    }
  }
  return [];
}

function isClosed(calendar: Calendar, day: Day): boolean {
  return hoursOn(calendar, day).open.length === 0;
}
