/**
 * Who is away when, and when the company is closed, of all that was said: every day as it was said last for it, in whatever
 * order the words are read; other days stay as they were. That somebody is back, or that the company is open, is said of
 * days in the same way. What a person says holds against what their program answers; but who is back may fall ill again, so
 * that this holds only for a while, and for as long as the program names the same last day. Past days are forgotten, but not
 * what was said lately: whatever is read late finds its place among it. And who is back for good stays so: what days ahead
 * depend on is kept as long as they do. Pure.
 */
import type { Absence, Closure, CompanyState, Said } from "../company-state.ts";
import { type DayRange, plusDays, withoutDays } from "../time/day.ts";
import { inOrderSaid } from "../time/in-order-said.ts";
import { type Day, millisecondsBetween } from "../time/instant.ts";
import { neededUntil, stillNeeded, type Word } from "./still-needed.ts";

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
  const words: Word[] = [];
  let away: readonly Absence[] = [];
  for (const each of inOrder(said)) {
    const meant = forGood(away, each);
    words.push({ said: each, meant });
    away = withDays(away, meant);
  }
  return {
    ...state,
    awaySaid: stillNeeded(words, plusDays(today, -KEPT_DAYS)),
    away: away.filter(({ to }) => to >= today),
  };
}

function closedBy(state: CompanyState, said: readonly Closure[], today: Day): CompanyState {
  const oldest = plusDays(today, -CLOSED_DAYS_KEPT);
  const closedSaid = inOrder(said).filter((each) => neededUntil(each, oldest) >= oldest);
  const closed = closedSaid.reduce<readonly Closure[]>(withDays, []).filter(({ to }) => to >= oldest);
  return { ...state, closedSaid, closed };
}

const inOrder = <T extends Said>(all: readonly T[]): readonly T[] => inOrderSaid(all, ({ deedId }) => deedId);

/** Programs answer every letter: of what theirs has said since a person's own last word, the same adds nothing. */
function repeatsProgram(said: readonly Absence[], absence: Absence): boolean {
  if (absence.byItself !== true) return false;
  const before = inOrder(said).filter(({ who, at }) => who === absence.who && at <= absence.at);
  const last = before.findLastIndex(({ byItself }) => byItself !== true);
  const isBelieved = ({ at }: Absence): boolean =>
    millisecondsBetween(before[last]?.at ?? "0000-01-01", at) >= BELIEVED;
  return before
    .slice(last + 1)
    .some(
      (each) =>
        each.to === absence.to && each.from <= absence.from && isBelieved(each) === isBelieved(absence),
    );
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
