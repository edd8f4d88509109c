/**
 * Who is away when, and when the company is closed, of all that was said: every day as it was said last for it, in whatever
 * order the words are read; other days stay as they were. That somebody is back, or that the company is open, is said of
 * days in the same way. What a person says holds against what their program answers. Past days are forgotten. Pure.
 */
import type { Absence, Closure, Said } from "../company-state.ts";
import { type DayRange, withoutDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";

/** With the absence, on those of its days for which nothing else was said since. `today` is the company's day. */
export function withAbsence(away: readonly Absence[], absence: Absence, today: Day): readonly Absence[] {
  return withDays(away, absence, today);
}

/** The same for days on which the company is closed; what ended before `oldest` is forgotten. */
export function withClosure(closed: readonly Closure[], closure: Closure, oldest: Day): readonly Closure[] {
  return withDays(closed, closure, oldest);
}

interface SaidOfDays extends Said, DayRange {
  readonly who?: string | undefined;
  readonly byItself?: true | undefined;
}

function withDays<T extends SaidOfDays>(all: readonly T[], said: T, oldest: Day): readonly T[] {
  const others = all.filter(({ to }) => to >= oldest);
  const stronger = others.filter((other) => holdsAgainst(other, said));
  const weaker = others.filter((other) => !stronger.includes(other));
  return [...stronger, ...weaker.flatMap((each) => without(each, [said])), ...without(said, stronger)];
}

function holdsAgainst(other: SaidOfDays, said: SaidOfDays): boolean {
  if (other.byItself !== said.byItself) return said.byItself === true;
  return said.byItself === true || other.at > said.at;
}

/** What is left of it without the days of others of the same person: none, one part or several. */
export function without<T extends SaidOfDays>(said: T, others: readonly SaidOfDays[]): readonly T[] {
  return withoutDays(
    said,
    others.filter(({ who }) => who === said.who),
  );
}
