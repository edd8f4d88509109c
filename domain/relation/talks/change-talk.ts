/**
 * What staff say of a talk: when it is to be, that it will not be, that it was held. A talk has these parts, and of each
 * the newest telling holds, by when it was said and by which deed; so what is said twice, late or out of order gives the
 * same talk, and what is known already gives the same facts back. Pure: facts to facts.
 */
import type { Day, Instant } from "../../time/instant.ts";
import { MOST_TALKS } from "../relation-facts.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Talk, TalkKind } from "../talk.ts";

/**
 * How a talk is to be; `at` absent: the day alone is agreed. `where` absent: it is not said, and stays as it was; "": there
 * is none yet.
 */
export type Arrangement = Pick<Talk, "kinds" | "leader" | "on" | "at" | "lasts" | "where">;

/** What was written down of a talk; `kinds` are those that it closes. */
export interface Minutes {
  readonly kinds: readonly TalkKind[];
  readonly on: Day;
  readonly minutes: string;
  readonly staff: readonly string[];
  readonly people: readonly string[];
}

export type TalkChange = {
  /** Of a new talk the id of the deed that books it, or that notes it afterwards. */
  readonly talkId: string;
  /** Of the deed. */
  readonly by: string;
  readonly saidAt: Instant;
  /** The company's day of that. */
  readonly saidOn: Day;
} & (
  | { readonly says: "arranged"; readonly arrangement: Arrangement }
  | { readonly says: "cancelled" }
  | { readonly says: "held"; readonly held: Minutes }
);

export function changeTalk(facts: RelationFacts, change: TalkChange): RelationFacts {
  const before = facts.talks.find(({ talkId }) => talkId === change.talkId);
  return withTalk(facts, before, changed(before, change));
}

/** A time is agreed for a new talk, or another one for one that is booked: its agenda stays. */
export function arrangeTalk(
  facts: RelationFacts,
  said: Omit<TalkChange, "says">,
  arrangement: Arrangement,
): RelationFacts {
  return changeTalk(facts, { ...said, says: "arranged", arrangement });
}

/** It will not be; a new time is a new talk. */
export function cancelTalk(facts: RelationFacts, said: Omit<TalkChange, "says">): RelationFacts {
  return changeTalk(facts, { ...said, says: "cancelled" });
}

/** It was held, and this is what was said; booked or not. */
export function closeTalk(
  facts: RelationFacts,
  said: Omit<TalkChange, "says">,
  held: Minutes,
): RelationFacts {
  return changeTalk(facts, { ...said, says: "held", held });
}

/** A change of the talk's own, such as its agenda. The same facts when there is no such talk, or no difference. */
export function editTalk(facts: RelationFacts, talkId: string, edit: (talk: Talk) => Talk): RelationFacts {
  const before = facts.talks.find((talk) => talk.talkId === talkId);
  return before === undefined ? facts : withTalk(facts, before, edit(before));
}

/**
 * As if the deed had not been: each part of the talk that stands as the deed left it is again what it was `before`
 * (undefined: the deed made the talk). What was said since stays.
 */
export function takeBackTalk(
  facts: RelationFacts,
  { talkId, by, before }: { readonly talkId: string; readonly by: string; readonly before: Talk | undefined },
): RelationFacts {
  const talk = facts.talks.find((each) => each.talkId === talkId);
  if (talk === undefined) return facts;
  let after = talk;
  if (talk.held?.by === by) after = { ...after, held: before?.held };
  if (talk.cancelledBy === by) {
    after = { ...after, cancelledAt: before?.cancelledAt, cancelledBy: before?.cancelledBy };
  }
  if (talk.arrangedBy === by) {
    const place = (talk.whereBy ?? by) === by ? placePart(before) : {};
    after = { ...after, ...place, ...arrangedPart(before ?? neverArranged(after)) };
  }
  if (after === talk) return facts;
  const wasMadeByIt = before === undefined && after.held === undefined && after.arrangedAt === undefined;
  return withTalk(facts, talk, wasMadeByIt ? undefined : after);
}

function changed(talk: Talk | undefined, change: TalkChange): Talk {
  const before = talk ?? unknownTalk(change);
  const after = sinceFirstSaid(partOf(before, change), change);
  const changedAt = before.changedAt < change.saidAt ? change.saidAt : before.changedAt;
  return after === talk && changedAt === talk.changedAt ? talk : { ...after, changedAt };
}

/** Of one that nobody is known to have booked: it counts as booked when anything was said of it first. */
function sinceFirstSaid(talk: Talk, { saidAt, saidOn, by }: TalkChange): Talk {
  const isFirst = isNewer([talk.bookedAt, talk.bookedBy], [saidAt, by]);
  if (!isFirst || arrangedStamp(talk) !== undefined) return talk;
  return { ...talk, bookedAt: saidAt, bookedBy: by, on: talk.held?.on ?? saidOn };
}

function partOf(talk: Talk, change: TalkChange): Talk {
  const stamp: Stamp = [change.saidAt, change.by];
  switch (change.says) {
    case "arranged":
      return arranged(talk, stamp, change.arrangement);
    case "cancelled": {
      const [cancelledAt, cancelledBy] = stamp;
      return isNewer(stamp, arrangedStamp(talk)) && isNewer(stamp, cancelledStamp(talk))
        ? { ...talk, cancelledAt, cancelledBy }
        : talk;
    }
    case "held": {
      if (!isNewer(stamp, heldStamp(talk))) return talk;
      const { kinds, on, minutes, staff, people } = change.held;
      const held = { on, minutes, staff, people, by: change.by, at: change.saidAt, kinds };
      // Of one that nobody had booked the minutes alone tell what it was.
      return arrangedStamp(talk) === undefined ? { ...talk, kinds, on, held } : { ...talk, held };
    }
  }
}

/** A talk is booked since it was arranged first; a time that was set after it was called off sets it up again. */
function arranged(talk: Talk, stamp: Stamp, arrangement: Arrangement): Talk {
  const [at, by] = stamp;
  const known = arrangedStamp(talk);
  const isFirst = known === undefined || isNewer([talk.bookedAt, talk.bookedBy], stamp);
  const placed = isAt(talk, stamp, arrangement.where);
  const booked: Talk = isFirst ? { ...placed, bookedAt: at, bookedBy: by } : placed;
  if (!isNewer(stamp, known)) return booked;

  const { kinds, leader, on, lasts } = arrangement;
  const after = {
    ...booked,
    kinds,
    leader,
    on,
    at: arrangement.at,
    lasts,
    arrangedAt: at,
    arrangedBy: by,
  };
  return isNewer(stamp, cancelledStamp(talk))
    ? { ...after, cancelledAt: undefined, cancelledBy: undefined }
    : after;
}

function isAt(talk: Talk, stamp: Stamp, where: string | undefined): Talk {
  if (where === undefined || !isNewer(stamp, placeStamp(talk))) return talk;
  const [whereAt, whereBy] = stamp;
  return { ...talk, where: where || undefined, whereAt, whereBy };
}

/** A talk of which what was said first has not come yet. */
function unknownTalk({ talkId, saidAt, saidOn, by }: TalkChange): Talk {
  return { talkId, kinds: [], on: saidOn, bookedAt: saidAt, bookedBy: by, changedAt: saidAt };
}

type Stamp = readonly [at: Instant, by: string];

const arrangedStamp = ({ arrangedAt, arrangedBy }: Talk): Stamp | undefined =>
  arrangedAt === undefined ? undefined : [arrangedAt, arrangedBy ?? ""];
const placeStamp = (talk: Talk): Stamp | undefined => {
  const { where, whereAt, whereBy = "" } = talk;
  if (whereAt !== undefined) return [whereAt, whereBy];
  return where === undefined ? undefined : arrangedStamp(talk);
};
const cancelledStamp = ({ cancelledAt, cancelledBy }: Talk): Stamp | undefined =>
  cancelledAt === undefined ? undefined : [cancelledAt, cancelledBy ?? ""];
const heldStamp = ({ held, changedAt }: Talk): Stamp | undefined =>
  held === undefined ? undefined : [held.at ?? changedAt, held.by];

function isNewer([at, by]: Stamp, than: Stamp | undefined): boolean {
  return than === undefined || than[0] < at || (than[0] === at && than[1] < by);
}

const arrangedPart = (talk: Talk): Partial<Talk> => {
  const { kinds, leader, on, at, lasts, bookedAt, bookedBy, arrangedAt, arrangedBy } = talk;
  return { kinds, leader, on, at, lasts, bookedAt, bookedBy, arrangedAt, arrangedBy };
};

const placePart = (talk: Talk | undefined): Partial<Talk> => ({
  where: talk?.where,
  whereAt: talk?.whereAt,
  whereBy: talk?.whereBy,
});

/** What is left of the time of a talk whose only booking was taken back: when it was held, if it was. */
function neverArranged({ held, talkId, on, changedAt, bookedAt, bookedBy }: Talk): Talk {
  const said =
    held === undefined ? { bookedAt, bookedBy } : { bookedAt: held.at ?? changedAt, bookedBy: held.by };
  return { talkId, kinds: held?.kinds ?? [], on: held?.on ?? on, changedAt, ...said };
}

/** The newest first. */
function withTalk(facts: RelationFacts, before: Talk | undefined, after: Talk | undefined): RelationFacts {
  if (before === after) return facts;
  const others = facts.talks.filter((talk) => talk !== before);
  const talks = after === undefined ? others : [...others, after];
  const byDay = (one: Talk, other: Talk): number =>
    compare(other.on, one.on) || compare(other.talkId, one.talkId);
  return { ...facts, talks: talks.toSorted(byDay).slice(0, MOST_TALKS) };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
