/**
 * Whether letters to customers are held, of all that was said of it: the last word holds, in whatever order the words are
 * read and taken back. Who said first that they are held stays the one who did. What was said long ago is forgotten, but for
 * what it came to. Pure.
 */
import type { CompanyState, LettersSaid, Said } from "../company-state.ts";
import { inOrderSaid } from "../time/in-order-said.ts";
import { type Instant, plusMilliseconds } from "../time/instant.ts";

/** How late a word may be read and still find what was said before it and since. */
const KEPT = 30 * 24 * 60 * 60_000;

/** Whatever says so again and again: the item stays small. */
const MOST_KEPT = 100;

/** With the word, in its place among the others. */
export const withLettersSaid = (state: CompanyState, said: LettersSaid): CompanyState =>
  saidOf(state, [...lettersSaid(state), said]);

/** As if this deed had said nothing of letters; the same state when it did not. */
export function withoutLettersSaid(state: CompanyState, deedId: string): CompanyState {
  const all = lettersSaid(state);
  const others = all.filter((each) => each.deedId !== deedId);
  return others.length === all.length ? state : saidOf(state, others);
}

/** What was said last, after that if anything was; the instant tells of words that are read later. */
export const lastSaid = (state: CompanyState): LettersSaid | undefined => lettersSaid(state).at(-1);

function saidOf(state: CompanyState, said: readonly LettersSaid[]): CompanyState {
  const all = inOrderSaid(said, ({ deedId }) => deedId);
  return { ...state, paused: pausedBy(all), lettersSaid: keptOf(all), lettersSaidAt: undefined };
}

function pausedBy(all: readonly LettersSaid[]): Said | undefined {
  const [first] = all.slice(all.findLastIndex(({ does }) => does === "resume") + 1);
  if (first === undefined) return undefined;
  const { does: _does, ...said } = first;
  return said;
}

function keptOf(all: readonly LettersSaid[]): readonly LettersSaid[] {
  const last = all.at(-1);
  if (last === undefined) return all;
  const since: Instant = plusMilliseconds(last.at, -KEPT);
  const kept = all.slice(-MOST_KEPT).filter(({ at }) => at >= since);
  const held = pausedBy(all.slice(0, all.length - kept.length));
  return held === undefined ? kept : [{ ...held, does: "pause" }, ...kept];
}

/** One that was stored without them has what it came to, and when something was said last. */
function lettersSaid({ lettersSaid, paused, lettersSaidAt }: CompanyState): readonly LettersSaid[] {
  if (lettersSaid !== undefined) return lettersSaid;
  const held = paused === undefined ? [] : [{ ...paused, does: "pause" as const }];
  if (lettersSaidAt === undefined || lettersSaidAt === paused?.at) return held;
  const does = paused === undefined ? "resume" : "pause";
  return [...held, { does, at: lettersSaidAt, deedId: "" }];
}
