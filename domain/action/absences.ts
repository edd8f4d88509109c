/**
 * Who is away when, of all that was said: every day that somebody named, with the backup that was named last for it.
 * What a new word takes over is cut out of what was said before; the other days stay. Past ones are forgotten. Pure.
 */
import type { Absence } from "../company-state.ts";
import { type DayRange, plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";

/** With the absence, which says anew what it is on its days. `today` is the company's day. */
export function withAbsence(away: readonly Absence[], absence: Absence, today: Day): readonly Absence[] {
  return [...stillAhead(away, today).flatMap((each) => without(each, [absence])), absence];
}

/** With those days of the absence that nobody had named before: what was said of the others holds. */
export function withOtherDays(away: readonly Absence[], absence: Absence, today: Day): readonly Absence[] {
  return [...stillAhead(away, today), ...without(absence, away)];
}

/** What is left of an absence without the days of others of the same person: none, one part or several. */
export function without(absence: Absence, others: readonly Absence[]): readonly Absence[] {
  return others
    .filter(({ who }) => who === absence.who)
    .reduce<readonly Absence[]>(
      (parts, { from, to }) => parts.flatMap((part) => cut(part, { from, to })),
      [absence],
    );
}

function cut<Range extends DayRange>(range: Range, { from, to }: DayRange): readonly Range[] {
  if (range.to < from || to < range.from) return [range];
  return [
    ...(range.from < from ? [{ ...range, to: plusDays(from, -1) }] : []),
    ...(to < range.to ? [{ ...range, from: plusDays(to, 1) }] : []),
  ];
}

const stillAhead = (away: readonly Absence[], today: Day): readonly Absence[] =>
  away.filter(({ to }) => to >= today);
