/**
 * The figures that stand in the week's first letter: what became of the promises that were made last week, and how soon
 * customers heard from a person. The company's are for everybody, and so are those of the customers with whom it went worst; a person's own for that person alone, unless staff
 * were told that managers see them (`personal-figures.ts`). Pure.
 */
import type { Company } from "../../company.ts";
import {
  type Figures,
  type FiguresOf,
  figuresByCustomer,
  figuresOf,
  figuresOfStaff,
} from "../../promise/figures.ts";
import { personalFiguresSince } from "../../promise/personal-figures.ts";
import type { GivenPromise } from "../../promise/promise.ts";
import { isWorkingDay } from "../../time/opening-hours.ts";
import { type DayRange, daysIn, plusDays, weekdayFrom } from "../../time/day.ts";
import type { Day, Instant } from "../../time/instant.ts";

/** More rows help nobody. */
const MOST_STAFF = 10;
const MOST_CUSTOMERS = 3;

/** Promises that were kept, of those that were due. */
export interface Kept {
  readonly kept: number;
  readonly due: number;
  /** In minutes of opening hours: half of the customers heard from a person within it. */
  readonly medianMinutes?: number | undefined;
}

/** The same of somebody. */
export interface KeptOf extends Kept {
  readonly name: string;
}

export interface WeekFigures {
  readonly company: Kept;
  /** To whom most was late, broken or is overdue, the most first. */
  readonly customers?: readonly KeptOf[] | undefined;
  readonly own?: Kept | undefined;
  /** Whether managers see the reader's own, too. */
  readonly ownIsOpen: boolean;
  /** Of the others, by first name, where the reader may see them. */
  readonly others?: readonly KeptOf[] | undefined;
}

/** Whether it is the first day of its week, from Monday on, on which the company works. */
export function isFirstWorkingDay({ calendar }: Pick<Company, "calendar">, today: Day): boolean {
  const earlier = daysIn({ from: mondayOf(today), to: plusDays(today, -1) });
  return isWorkingDay(calendar, today) && !earlier.some((day) => isWorkingDay(calendar, day));
}

/** Monday to Sunday of the week before. */
export function weekBefore(today: Day): DayRange {
  const monday = mondayOf(today);
  return { from: plusDays(monday, -7), to: plusDays(monday, -1) };
}

export interface WeekOf {
  readonly company: Pick<Company, "calendar" | "staff" | "staffInformedOn">;
  readonly today: Day;
  readonly now: Instant;
}

/** What the reader (a staff member's id) is told; undefined when nothing was due. `promises`: those made last week. */
export function weekFigures(
  promises: readonly GivenPromise[],
  reader: string,
  { company, today, now }: WeekOf,
): WeekFigures | undefined {
  const week = { calendar: company.calendar, now, ...weekBefore(today) };
  const all = keptOf(figuresOf(promises, week));
  if (all.due === 0) return undefined;
  const own = keptOf(figuresOfStaff(promises, reader, week));
  const others = company.staff
    .filter(({ id }) => id !== reader)
    .flatMap(({ id, name }) => {
      const since = personalFiguresSince(company, { reader, of: id, today })?.since;
      return since === undefined
        ? []
        : [{ name, ...keptOf(figuresOfStaff(promises, id, from(since, week))) }];
    })
    .filter(({ due }) => due > 0)
    .slice(0, MOST_STAFF);
  const customers = customersMissed(promises, week);
  const { staffInformedOn } = company;
  return {
    company: all,
    customers: customers.length === 0 ? undefined : customers,
    own: own.due === 0 ? undefined : own,
    ownIsOpen: staffInformedOn !== undefined && staffInformedOn <= week.to,
    others: others.length === 0 ? undefined : others,
  };
}

/** Those to whom something was not kept, by the name that they wrote with last. */
function customersMissed(promises: readonly GivenPromise[], week: FiguresOf): KeptOf[] {
  const missed = ({ kept, due }: Kept): number => due - kept;
  return [...figuresByCustomer(promises, week)]
    .map(([customerId, figures]) => {
      const latest = promises.findLast((promise) => promise.customerId === customerId);
      return { name: latest?.fromName || latest?.from || "", ...keptOf(figures) };
    })
    .filter((each) => missed(each) > 0)
    .sort((one, other) => missed(other) - missed(one))
    .slice(0, MOST_CUSTOMERS);
}

function from(since: Day, week: FiguresOf): FiguresOf {
  return { ...week, from: since > week.from ? since : week.from };
}

/** What customers were told, and what else was promised; not the silent ones, of which no customer knows. */
function keptOf({ told, other, replyTimes }: Figures): Kept {
  const due = [told, other].map(({ kept, late, broken, overdue }) => kept + late + broken + overdue);
  const { median } = replyTimes;
  return {
    kept: told.kept + other.kept,
    due: due.reduce((sum, each) => sum + each, 0),
    medianMinutes: median === undefined || median.atLeast ? undefined : median.minutes,
  };
}

function mondayOf(day: Day): Day {
  return weekdayFrom("monday", plusDays(day, -6));
}
