/**
 * Who is there instead of a staff member on given days; nobody is named who is away as well. Pure; in proportion to the
 * number of days.
 */
import type { Company } from "../company.ts";
import { responsibleOn, staffMember } from "../customer/responsible.ts";
import { type DayRange, daysIn } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { isWorkingDay } from "../time/opening-hours.ts";
import { momentAt } from "../time/wall-clock.ts";
import { isIn } from "./absences.ts";
import type { OutcomeFacts } from "./order.ts";

/** Who is away for longer than this has found somebody by then. */
const MOST_DAYS = 100;

/** The names, and the first days in a row on which there is nobody; days on which the member is there need nobody. */
export function standIns(
  company: Company,
  staffId: string,
  days: DayRange,
): Pick<OutcomeFacts, "to" | "nobodyOn"> {
  const member = staffMember(company, staffId);
  const all = daysIn(days)
    .slice(0, MOST_DAYS)
    .filter((day) => isIn(member.away, day));
  const working = all.filter((day) => isWorkingDay(company.calendar, day));
  const asked = (working.length > 0 ? working : all).map((day) => {
    const there = responsibleOn(company, staffId, noonOf(day, company));
    return { day, there: there.id === staffId ? undefined : there.name };
  });
  const names = [...new Set(asked.flatMap(({ there }) => there ?? []))];
  const from = asked.findIndex(({ there }) => there === undefined);
  const ends = asked.findIndex(({ there }, index) => index > from && there !== undefined);
  const [first, last] = [asked[from], asked[(ends === -1 ? asked.length : ends) - 1]];
  return {
    to: names.length === 0 ? undefined : names.join(", "),
    nobodyOn: first === undefined || last === undefined ? undefined : { from: first.day, to: last.day },
  };
}

const noonOf = (day: Day, { calendar }: Company): string =>
  new Date(momentAt(day, "12:00", calendar.timeZone)).toISOString();
