/**
 * Who is away when, of all that was said: every day that somebody named, as it was said last for that day, in whatever
 * order the words are read; the other days stay as they were. What a person says holds against what their program
 * answers. Past days are forgotten. Pure.
 */
import type { Absence } from "../company-state.ts";
import { type DayRange, plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";

/** With the absence, on those of its days for which nothing else was said since. `today` is the company's day. */
export function withAbsence(away: readonly Absence[], absence: Absence, today: Day): readonly Absence[] {
  const others = away.filter(({ to }) => to >= today);
  const stronger = others.filter((other) => holdsAgainst(other, absence));
  const weaker = others.filter((other) => !stronger.includes(other));
  return [...stronger, ...weaker.flatMap((each) => without(each, [absence])), ...without(absence, stronger)];
}

function holdsAgainst(other: Absence, absence: Absence): boolean {
  if (other.byItself !== absence.byItself) return absence.byItself === true;
  return absence.byItself === true || other.at > absence.at;
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
