/**
 * Who wrote in a thread, by when it was received. Queues keep no order: an answer may be read after what the customer
 * wrote next, or before what it answers. With the turns at hand, whatever is read last finds its place, and in the end
 * the same is promised and kept as if all had been read in order. Pure.
 */
import type { Instant } from "../time/instant.ts";

export interface Turn {
  /** Of the contact, or of the deed by which staff said that they were in touch. */
  readonly id: string;
  readonly at: Instant;
  /** A customer's mail is a turn when somebody waits for an answer to it. */
  readonly by: "customer" | "staff";
  readonly staffId?: string | undefined;
  /** By a deed: no mail shows it. */
  readonly isSaid?: true | undefined;
  /** Proved, and no more than a thank-you: it counts only after something else that the customer wrote. */
  readonly isThanks?: true | undefined;
  /** The promise that covers what the customer wrote. */
  readonly promiseId?: string | undefined;
}

/** A mail that comes that late begins anew what it means; an item must stay small. */
const MOST_TURNS = 40;

/** The turns with one more, in its place; `without` is another that it counts instead of. */
export function withTurn(turns: readonly Turn[], turn: Turn, without?: string): readonly Turn[] {
  return [...turns.filter(({ id }) => id !== turn.id && id !== without), turn]
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))
    .slice(-MOST_TURNS);
}

/** Where a turn stands among the others: between the answer before it and the one after it. */
export interface Place {
  readonly previous: Turn | undefined;
  readonly next: Turn | undefined;
  /** What the customer wrote before it and since the previous answer; and after it, up to the next one. */
  readonly before: readonly Turn[];
  readonly after: readonly Turn[];
}

export function placeOf(turns: readonly Turn[], turn: Pick<Turn, "id" | "at" | "by">): Place {
  const others = turns.filter(({ id }) => id !== turn.id);
  const earlier = others.filter((each) => isBefore(each, turn));
  const later = others.slice(earlier.length);
  const previous = earlier.findLastIndex(({ by }) => by === "staff");
  const next = later.findIndex(({ by }) => by === "staff");
  return {
    previous: earlier[previous],
    next: later[next],
    before: earlier.slice(previous + 1),
    after: next < 0 ? later : later.slice(0, next),
  };
}

/** Without the thanks for the answer before them: nobody waits for an answer to those. */
export function withoutThanks(turns: readonly Turn[]): readonly Turn[] {
  const first = turns.findIndex(({ isThanks }) => isThanks !== true);
  return first < 0 ? [] : turns.slice(first);
}

/** An answer that was received at the same moment was written to what the customer wrote. */
function isBefore(one: Pick<Turn, "id" | "at" | "by">, other: Pick<Turn, "id" | "at" | "by">): boolean {
  if (one.at !== other.at) return one.at < other.at;
  return one.by === other.by ? one.id < other.id : one.by === "customer";
}
