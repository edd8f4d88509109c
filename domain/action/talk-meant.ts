/**
 * Which yearly talk a word is about, and of which kinds, when it is not said: by what was booked, and by what is due. What
 * is read late finds the talk that later words have made; and what calls off a talk before its booking is read waits for
 * it. So the same talks come of the same words, in whatever order they are read. Pure.
 */
import type { Circumstances } from "../relation/circumstances.ts";
import type { RelationEntry } from "../relation/relation-book.ts";
import type { RelationFacts } from "../relation/relation-facts.ts";
import type { TalkState } from "../relation/relation-standing.ts";
import type { Talk, TalkKind } from "../relation/talk.ts";
import { talksOn } from "../relation/talks/clocks.ts";
import { kindsOf } from "../relation/talks/talk-known.ts";
import { dayNumber } from "../time/day.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { OfRelation } from "./order.ts";

/** A talk that was to be longer ago than this, or is so far ahead, is another one. */
const SAME_TALK_DAYS = 31;

export interface TalkSaid {
  readonly of: OfRelation | undefined;
  /** The talk whose time was confirmed by the letter that is answered. */
  readonly confirmed?: string | undefined;
  readonly at: Instant;
  /** The company's day on which it was said. */
  readonly on: Day;
  readonly deedId: string;
}

const FIRST: Readonly<Record<"booking" | "minutes", readonly (readonly TalkState[])[]>> = {
  booking: [
    ["due", "overdue", "later"],
    ["booked", "to-close"],
  ],
  minutes: [
    ["booked", "to-close"],
    ["due", "overdue", "later"],
  ],
};

/** Those that were named; else those of the line that is answered, those that wait for it, or the next by its clock. */
export function kindsMeant(
  named: readonly TalkKind[],
  what: keyof typeof FIRST,
  { entry, circumstances, said }: { entry: RelationEntry; circumstances: Circumstances; said: TalkSaid },
): readonly TalkKind[] {
  if (named.length > 0) return named;
  if (said.of?.is === "talk" && said.of.kinds.length > 0) return said.of.kinds;
  // What was noted since, and read before, is not known yet.
  const talks = talksOn(factsBefore(entry.facts, said.at), entry.placed, circumstances);
  for (const states of FIRST[what]) {
    const kinds = talks.filter(({ state }) => states.includes(state)).map(({ kind }) => kind);
    if (kinds.length > 0) return kinds;
  }
  const [next] = talks
    .filter(({ dueOn }) => dueOn !== undefined)
    .toSorted((one, other) => ((one.dueOn ?? "") < (other.dueOn ?? "") ? -1 : 1));
  return [next?.kind ?? "evaluation"];
}

function factsBefore(facts: RelationFacts, at: Instant): RelationFacts {
  return {
    ...facts,
    notes: facts.notes.filter((note) => note.at <= at),
    talks: facts.talks
      .filter(({ bookedAt }) => bookedAt <= at)
      .map((talk) => ((talk.held?.at ?? "") > at ? { ...talk, held: undefined } : talk)),
  };
}

/**
 * The talk that gets this time: of these kinds and not held yet, or else a new one with the deed's own id. One whose day has
 * passed is moved by a few weeks at most: whoever books next year's talk after it means another.
 */
export function talkToArrange(
  { talks }: RelationFacts,
  { kinds, on }: { kinds: readonly TalkKind[]; on: Day },
  said: TalkSaid,
): string {
  const named = timedIn(talks, said);
  const isDone = (talk: Talk): boolean => hasPassed(talk, said) && daysBetween(talk.on, on) > SAME_TALK_DAYS;
  if (named !== undefined && !isCalledOff(named, said.at) && named.held === undefined && !isDone(named))
    return named.talkId;
  const open = talks.filter((talk) => !isCalledOff(talk, said.at) && overlaps(kindsOf(talk), kinds));
  const booked = open.filter(
    (talk) =>
      talk.held === undefined && !isDone(talk) && dayNumber(talk.on) > dayNumber(said.on) - SAME_TALK_DAYS,
  );
  const heldSince = open.filter(
    ({ held, arrangedAt }) =>
      held !== undefined &&
      arrangedAt === undefined &&
      (held.at ?? "") > said.at &&
      daysBetween(held.on, on) <= SAME_TALK_DAYS,
  );
  const calledOffSince = talks.filter(
    ({ kinds: known, cancelledAt = "" }) => known.length === 0 && cancelledAt > said.at,
  );
  return [...nearest(booked, on), ...nearest(heldSince, on), ...calledOffSince][0]?.talkId ?? said.deedId;
}

/** The talk that these minutes are of: booked for about then, or else one that nobody had booked. */
export function talkToClose(
  { talks }: RelationFacts,
  { kinds, on }: { kinds: readonly TalkKind[]; on: Day },
  said: TalkSaid,
): string {
  const named = namedIn(talks, said);
  if (named !== undefined && named.held === undefined) return named.talkId;
  const booked = talks.filter(
    (talk) =>
      talk.held === undefined &&
      !isCalledOff(talk, said.at) &&
      talk.bookedAt <= said.at &&
      overlaps(talk.kinds, kinds) &&
      daysBetween(talk.on, on) <= SAME_TALK_DAYS,
  );
  return nearest(booked, on)[0]?.talkId ?? said.deedId;
}

/**
 * The talk that is called off: that of the letter that is answered, or the only one that it can be. Otherwise `maybe` are
 * those that are booked, of which it may be one: several, or none that is as was said. Empty when there are none.
 */
export function talkToCancel(
  { talks }: RelationFacts,
  ask: { readonly kinds?: readonly TalkKind[] | undefined; readonly on?: Day | undefined },
  said: TalkSaid,
): { readonly talk?: Talk | undefined; readonly maybe: readonly Talk[] } {
  const { on } = ask;
  const kinds = ask.kinds ?? (said.of?.is === "talk" ? said.of.kinds : []);
  const isOnIt = (talk: Talk): boolean => on === undefined || talk.on === on;
  const isMeant = (talk: Talk): boolean =>
    isOnIt(talk) && (kinds.length === 0 || overlaps(talk.kinds, kinds));
  const named = timedIn(talks, said);
  if (named !== undefined && isOnIt(named) && (ask.kinds === undefined || overlaps(named.kinds, ask.kinds)))
    return named.held === undefined ? { talk: named, maybe: [] } : { maybe: [] };

  const open = talks.filter(
    (talk) =>
      talk.held === undefined &&
      talk.kinds.length > 0 &&
      dayNumber(talk.on) > dayNumber(said.on) - SAME_TALK_DAYS &&
      (talk.cancelledAt === undefined || talk.cancelledAt > said.at),
  );
  const known = open.filter(({ arrangedAt, bookedAt }) => (arrangedAt ?? bookedAt) <= said.at);
  const maybe = nearest(known.length > 0 ? known : open, said.on);
  const [only, ...others] = maybe.filter(isMeant);
  return only !== undefined && others.length === 0 ? { talk: only, maybe: [] } : { maybe };
}

/** The talk whose agenda it is: named by the letter, or else the next that has one. */
export function talkWithAgenda({ talks }: RelationFacts, said: TalkSaid): Talk | undefined {
  const named = namedIn(talks, said);
  if (named !== undefined) return named;
  const open = talks.filter((talk) => talk.held === undefined && talk.cancelledAt === undefined);
  return nearest(
    open.filter(({ agenda }) => agenda !== undefined),
    said.on,
  )[0];
}

function namedIn(talks: readonly Talk[], { of }: TalkSaid): Talk | undefined {
  return of?.is === "talk" ? talks.find(({ talkId }) => talkId === of.talkId) : undefined;
}

/** The talk of which a time is said: that which the letter confirmed, or the one that it is about. */
function timedIn(talks: readonly Talk[], said: TalkSaid): Talk | undefined {
  return talks.find(({ talkId }) => talkId === said.confirmed) ?? namedIn(talks, said);
}

/** When it was said: its day, or its time of that day. */
const hasPassed = ({ on, at }: Talk, said: TalkSaid): boolean =>
  on < said.on || (on === said.on && at !== undefined && at < said.at);

/** As far as was known then. */
const isCalledOff = ({ kinds, cancelledAt }: Talk, at: Instant): boolean =>
  kinds.length === 0 || (cancelledAt !== undefined && cancelledAt <= at);

const overlaps = (some: readonly TalkKind[], others: readonly TalkKind[]): boolean =>
  some.some((kind) => others.includes(kind));

const daysBetween = (one: Day, other: Day): number => Math.abs(dayNumber(one) - dayNumber(other));

const nearest = (talks: readonly Talk[], on: Day): Talk[] =>
  talks.toSorted(
    (one, other) =>
      daysBetween(one.on, on) - daysBetween(other.on, on) || (one.talkId < other.talkId ? -1 : 1),
  );
