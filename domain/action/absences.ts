/**
 * Who is away when, and when the company is closed, of all that was said: every day as it was said last for it, in whatever
 * order the words are read; other days stay as they were. That somebody is back, or that the company is open, is said of
 * days in the same way. What a person says holds against what their program answers; but who is back may fall ill again, so
 * that this holds only for a while, and for as long as the program names the same last day. Past days are forgotten, but not
 * what was said lately: whatever is read late finds its place among it. Pure.
 */
import type { Absence, Closure, CompanyState, Said } from "../company-state.ts";
import { type DayRange, plusDays, withoutDays } from "../time/day.ts";
import { type Day, millisecondsBetween } from "../time/instant.ts";

/** Parental leave is a year; what is longer is a slip of the finger. */
export const LONGEST_DAYS = 400;

/** How long who said to be back is believed, whatever their program answers: until the end of that day at work. */
const BELIEVED = 12 * 60 * 60_000;

/** How late a word may be read and still find what was said before it and since. */
const KEPT_DAYS = 30;

/** How long days on which the company was closed count when it is looked back how fast it was. */
const CLOSED_DAYS_KEPT = 400;

/** With the absence, or the return, on those of its days for which nothing else was said since. */
export function withAbsence(state: CompanyState, absence: Absence, today: Day): CompanyState {
  const { awaySaid = state.away } = state;
  return awayBy(state, repeatsProgram(awaySaid, absence) ? awaySaid : [...awaySaid, absence], today);
}

/** As if this deed had said nothing of days; the same state when it did not. */
export function withoutSaid(state: CompanyState, deedId: string, today: Day): CompanyState {
  const { awaySaid = state.away, closedSaid = state.closed } = state;
  const isOther = (said: Said): boolean => said.deedId !== deedId;
  if (!awaySaid.every(isOther)) return awayBy(state, awaySaid.filter(isOther), today);
  if (!closedSaid.every(isOther)) return closedBy(state, closedSaid.filter(isOther), today);
  return state;
}

/** The same for days on which the company is closed. */
export function withClosure(state: CompanyState, closure: Closure, today: Day): CompanyState {
  return closedBy(state, [...(state.closedSaid ?? state.closed), closure], today);
}

function awayBy(state: CompanyState, said: readonly Absence[], today: Day): CompanyState {
  const awaySaid = keptOf(said, today);
  const away = inOrder(awaySaid)
    .reduce<readonly Absence[]>((all, each) => withDays(all, forGood(all, each)), [])
    .filter(({ to }) => to >= today);
  return { ...state, awaySaid, away };
}

function closedBy(state: CompanyState, said: readonly Closure[], today: Day): CompanyState {
  const oldest = plusDays(today, -CLOSED_DAYS_KEPT);
  const closedSaid = keptOf(said, oldest);
  const closed = inOrder(closedSaid)
    .reduce<readonly Closure[]>(withDays, [])
    .filter(({ to }) => to >= oldest);
  return { ...state, closedSaid, closed };
}

const inOrder = <T extends Said>(all: readonly T[]): readonly T[] =>
  all.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

const keptOf = <T extends SaidOfDays>(all: readonly T[], oldest: Day): readonly T[] =>
  all.filter(({ at, to }) => to >= oldest || at >= plusDays(oldest, -KEPT_DAYS));

/** Programs answer every letter: the same last day once more adds nothing. */
function repeatsProgram(all: readonly Absence[], { who, from, to, at, byItself }: Absence): boolean {
  const last = inOrder(all).findLast((each) => each.who === who);
  const isSame = byItself === true && last?.byItself === true && last.to === to && last.from <= from;
  return isSame && last.at <= at;
}

/** Who is back for good is so up to the end of what they had said until then. */
function forGood(all: readonly Absence[], said: Absence): Absence {
  if (said.upTo === undefined) return said;
  const own = all.filter(({ who }) => who === said.who);
  const there = own.filter(({ isThere }) => isThere === true);
  const away = own.filter(({ isThere }) => isThere !== true);
  const { besides = [] } = said;
  const to = lastDayInRow(said.from, (day) => isIn(away, day) || (isIn(besides, day) && !isIn(there, day)));
  return { ...said, to, upTo: to };
}

/** The last day away before the first that is not, from the day after this one. */
function lastDayInRow(from: Day, isAway: (day: Day) => boolean): Day {
  let last = from;
  for (let ahead = 1; ahead <= LONGEST_DAYS && isAway(plusDays(from, ahead)); ahead += 1) {
    last = plusDays(from, ahead);
  }
  return last;
}

export const isIn = (all: readonly DayRange[], day: Day): boolean =>
  all.some(({ from, to }) => from <= day && day <= to);

interface SaidOfDays extends Said, DayRange {
  readonly who?: string | undefined;
  readonly byItself?: true | undefined;
  readonly upTo?: Day | undefined;
}

function withDays<T extends SaidOfDays>(others: readonly T[], said: T): readonly T[] {
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
