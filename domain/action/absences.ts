/**
 * Who is away when, and when the company is closed, of all that was said: every day as it was said last for it, in whatever
 * order the words are read; other days stay as they were. That somebody is back, or that the company is open, is said of
 * days in the same way. What a person says holds against what their program answers; but who is back may fall ill again, so
 * that this holds only for a while, and for as long as the program names the same last day. Past days are forgotten. Pure.
 */
import type { Absence, Closure, Said } from "../company-state.ts";
import { type DayRange, plusDays, withoutDays } from "../time/day.ts";
import { type Day, millisecondsBetween } from "../time/instant.ts";

/** Parental leave is a year; what is longer is a slip of the finger. */
export const LONGEST_DAYS = 400;

/** How long who said to be back is believed, whatever their program answers: until the end of that day at work. */
const BELIEVED = 12 * 60 * 60_000;

/** With the absence, on those of its days for which nothing else was said since. `today` is the company's day. */
export function withAbsence(away: readonly Absence[], absence: Absence, today: Day): readonly Absence[] {
  return returnsFrom(away, absence).reduce(
    (all, back) =>
      withDays(
        all.filter(({ deedId }) => deedId !== back.deedId),
        back,
        today,
      ),
    withDays(away, absence, today),
  );
}

/** Who said to be back for good after the absence was said, which is read only now: that takes all of it back. */
function returnsFrom(away: readonly Absence[], absence: Absence): readonly Absence[] {
  if (absence.isThere === true) return [];
  const returns = new Map(
    away
      .filter(({ who, at, upTo }) => who === absence.who && upTo !== undefined && at > absence.at)
      .toReversed()
      .map((back) => [back.deedId, back]),
  );
  return [...returns.values()].flatMap((back) => {
    const { upTo = back.to } = back;
    const to = lastDayAway([...away, absence], back, upTo);
    return to === upTo ? [] : [{ ...back, to, upTo: to }];
  });
}

/** Until when they were away without a break, from the day after this one, by what was said before. */
function lastDayAway(away: readonly Absence[], { who, at }: Absence, day: Day): Day {
  const own = away.filter((each) => each.who === who && each.at !== at);
  const before = own.filter((each) => each.at < at && each.isThere !== true);
  const since = own.filter((each) => each.at > at);
  return lastDayInRow(day, (each) => isIn(before, each) || (isIn(since, each) ? undefined : false));
}

/**
 * The last day away before the first that is not, from the day after this one; of days of which something was said since
 * it is not known any more (undefined).
 */
export function lastDayInRow(from: Day, isAway: (day: Day) => boolean | undefined): Day {
  let last = from;
  for (let ahead = 1; ahead <= LONGEST_DAYS; ahead += 1) {
    const day = plusDays(from, ahead);
    const is = isAway(day);
    if (is === false) break;
    if (is === true) last = day;
  }
  return last;
}

export const isIn = (all: readonly DayRange[], day: Day): boolean =>
  all.some(({ from, to }) => from <= day && day <= to);

/** The same for days on which the company is closed; what ended before `oldest` is forgotten. */
export function withClosure(closed: readonly Closure[], closure: Closure, oldest: Day): readonly Closure[] {
  return withDays(closed, closure, oldest);
}

interface SaidOfDays extends Said, DayRange {
  readonly who?: string | undefined;
  readonly byItself?: true | undefined;
  readonly upTo?: Day | undefined;
}

function withDays<T extends SaidOfDays>(all: readonly T[], said: T, oldest: Day): readonly T[] {
  const others = all.filter(({ to }) => to >= oldest);
  const stronger = others.filter((other) => holdsAgainst(other, said));
  const weaker = others.filter((other) => !stronger.includes(other));
  return [...stronger, ...weaker.flatMap((each) => without(each, [said])), ...without(said, stronger)];
}

function holdsAgainst(other: SaidOfDays, said: SaidOfDays): boolean {
  if (other.byItself === said.byItself) return said.byItself === true || other.at > said.at;
  return said.byItself === true ? holdsAgainstProgram(other, said) : !holdsAgainstProgram(said, other);
}

function holdsAgainstProgram({ at, upTo }: SaidOfDays, program: SaidOfDays): boolean {
  return upTo === undefined || upTo === program.to || millisecondsBetween(at, program.at) < BELIEVED;
}

/** What is left of it without the days of others of the same person: none, one part or several. */
export function without<T extends SaidOfDays>(said: T, others: readonly SaidOfDays[]): readonly T[] {
  return withoutDays(
    said,
    others.filter(({ who }) => who === said.who),
  );
}
