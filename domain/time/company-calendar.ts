/**
 * Makes a company's calendar from its settings: opening hours, the country's closed days as far as the company keeps
 * them, its own closures, and its holiday weeks. Computed when the company is synthesized; the result is plain JSON
 * and holds only days that differ from the usual week, so that it stays small.
 *
 * What a day is, the stronger first: a special day of the company; its closure; a closed day of the country; a short
 * day. A company that never opens throws a CompanyCalendarError.
 */
import type { Country } from "../company.ts";
import type { Calendar, OpenInterval, SpecialDay, Weekday } from "./calendar.ts";
import { closedDaysOf, FIRST_YEAR, LAST_YEAR } from "./closed-days/table.ts";
import type { ClosedDay } from "./closed-days/table.ts";
import { dayNumber, daysIn, isoWeek, plusDays, weekdayOf } from "./day.ts";
import type { DayRange } from "./day.ts";
import type { Day } from "./instant.ts";

export interface ClosedDayChoices {
  /** Closed on customarily closed days, such as Christmas Eve. Default true. */
  readonly customaryClosed?: boolean | undefined;
  /** Closed on squeeze days, such as the Friday after Ascension Day. Default false. */
  readonly squeezeDays?: boolean | undefined;
  /** What customarily short days are: as usual, closed at `until` (`HH:MM`), or closed. Default "open". */
  readonly shortDays?: "open" | "closed" | { readonly until: string } | undefined;
}

export interface CompanyCalendarInput {
  readonly timeZone: string;
  readonly country: Country;
  readonly week: Readonly<Record<Weekday, readonly OpenInterval[]>>;
  readonly choices?: ClosedDayChoices | undefined;
  /** The company's own closures, both days included. */
  readonly closures?: readonly (DayRange & { readonly why?: string | undefined })[] | undefined;
  /** Days with hours of their own; they win over everything. */
  readonly special?:
    | readonly {
        readonly on: Day;
        readonly open: readonly OpenInterval[];
        readonly why?: string | undefined;
      }[]
    | undefined;
  /** ISO week numbers; the country's usual ones when left out. */
  readonly holidayWeeks?: readonly number[] | undefined;
}

/** The settings make no calendar. The message names the setting and says what to change. */
export class CompanyCalendarError extends Error {
  override readonly name = "CompanyCalendarError";
}

/** The weeks in which most of a country is away. */
const HOLIDAY_WEEKS: Readonly<Record<Country, readonly number[]>> = {
  SE: [28, 29, 30, 31],
  DK: [28, 29, 30],
  FI: [27, 28, 29, 30],
  NO: [28, 29, 30],
};

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

export function companyCalendar(input: CompanyCalendarInput): Calendar {
  const { timeZone, country, week } = input;
  if (Object.values(week).every((open) => open.length === 0)) {
    throw new CompanyCalendarError(
      "openingHours: the company never opens; give at least one weekday its hours.",
    );
  }
  return {
    timeZone,
    week,
    days: differingDays(week, [
      ...YEARS.flatMap((year) => countryDays(closedDaysOf(country, year), input)),
      ...(input.closures ?? []).flatMap((closure) =>
        daysIn(closure).map((on) => ({ on, open: [], why: closure.why ?? "company closure" })),
      ),
      ...(input.special ?? []).map(({ on, open, why }) => ({ on, open, why: why ?? "special hours" })),
    ]),
    holidayWeeks: weekRanges(input.holidayWeeks ?? HOLIDAY_WEEKS[country]),
    knownUntilOn: `${LAST_YEAR}-12-31`,
  };
}

type DatedDay = SpecialDay & { readonly on: Day };

/** The country's days that the company keeps: short days first, so that a closed day on the same date wins. */
function countryDays(days: readonly ClosedDay[], { week, choices = {} }: CompanyCalendarInput): DatedDay[] {
  const { customaryClosed = true, squeezeDays = false, shortDays = "open" } = choices;
  const short = days.flatMap(({ on, name, kind }) => {
    if (kind !== "short" || shortDays === "open") return [];
    const open = shortDays === "closed" ? [] : openUntil(week[weekdayOf(on)], shortDays.until);
    return [{ on, open, why: name }];
  });
  const closed = days.flatMap(({ on, name, kind }) => {
    const keeps =
      kind === "public" || (kind === "customary" && customaryClosed) || (kind === "squeeze" && squeezeDays);
    return keeps ? [{ on, open: [], why: name }] : [];
  });
  return [...short, ...closed];
}

function openUntil(intervals: readonly OpenInterval[], closing: string): OpenInterval[] {
  return intervals
    .filter(({ from }) => from < closing)
    .map(({ from, until }) => ({ from, until: until < closing ? until : closing }));
}

/** By day, the last one winning; without those that are like their weekday. */
function differingDays(week: Calendar["week"], days: readonly DatedDay[]): Record<Day, SpecialDay> {
  const byDay = new Map(days.map(({ on, open, why }) => [on, { open, why }]));
  const differing = [...byDay].filter(([on, { open }]) => !sameHours(open, week[weekdayOf(on)]));
  return Object.fromEntries(differing.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sameHours(some: readonly OpenInterval[], others: readonly OpenInterval[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, until }, index) => from === others[index]?.from && until === others[index].until)
  );
}

/** The weeks of every year as days; weeks that follow each other in one range. */
function weekRanges(weeks: readonly number[]): DayRange[] {
  const ranges: DayRange[] = [];
  const days = YEARS.flatMap((year) => [...new Set(weeks)].map((week) => isoWeek(year, week) ?? []).flat());
  for (const range of days.sort((a, b) => dayNumber(a.from) - dayNumber(b.from))) {
    const before = ranges.at(-1);
    if (before && plusDays(before.to, 1) === range.from)
      ranges[ranges.length - 1] = { from: before.from, to: range.to };
    else ranges.push(range);
  }
  return ranges;
}
