/**
 * Which words about days are still needed: what was said lately, since what is read late finds its place among it; what
 * bears on days that are not over; and, where somebody is back for good, the words before that by which it was found up to
 * when. Without the others, no day from `lately` on changes. Pure.
 */
import type { Absence, Said } from "../company-state.ts";
import type { DayRange } from "../time/day.ts";
import type { Day } from "../time/instant.ts";

/** A word as it was said, and with the days that it came to. */
export interface Word {
  readonly said: Absence;
  readonly meant: Absence;
}

export function stillNeeded(words: readonly Word[], lately: Day): readonly Absence[] {
  const everybody = new Set(words.map(({ said }) => said.who));
  const since = new Map([...everybody].map((who) => [who, neededSince(ofWhom(words, who), lately)] as const));
  return words
    .filter(({ said, meant }) => neededUntil(meant, lately) >= (since.get(said.who) ?? lately))
    .map(({ said }) => said);
}

/** The last day for which it may be needed. */
export const neededUntil = ({ at, to }: Said & DayRange, lately: Day): Day => (at >= lately ? FOREVER : to);

const FOREVER = "9999-12-31";

const ofWhom = (words: readonly Word[], who: string): readonly Absence[] =>
  words.map(({ meant }) => meant).filter((each) => each.who === who);

/** From which day on one person's words are needed: a return rests on words from its first day on, returns among them. */
function neededSince(meant: readonly Absence[], lately: Day): Day {
  return meant
    .filter(({ upTo }) => upTo !== undefined)
    .map(({ from, ...back }) => ({ from, until: neededUntil({ from, ...back }, lately) }))
    .sort((one, other) => (one.until < other.until ? 1 : one.until > other.until ? -1 : 0))
    .reduce((since, { from, until }) => (until >= since && from < since ? from : since), lately);
}
