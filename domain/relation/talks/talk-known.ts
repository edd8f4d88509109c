/** What of a talk was so on a day: held, or agreed and still to come. What was said only later does not count. */
import type { Day, Instant } from "../../time/instant.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { latestSaid } from "../said.ts";
import type { RelationFacts, RelationNote } from "../relation-facts.ts";
import type { Talk, TalkKind } from "../talk.ts";

/** By which day something is known, and in which zone the days are the company's. */
export interface KnownBy {
  readonly on: Day;
  readonly timeZone: string;
}

/** What a talk closes now that it was held, or is to close when it is. */
export function kindsOf({ kinds, held }: Talk): readonly TalkKind[] {
  return held?.kinds ?? kinds;
}

/** The last time that a talk of the kind was held. */
export function lastHeldOn(talks: readonly Talk[], kind: TalkKind, on: Day): Day | undefined {
  return talks
    .filter((talk) => kindsOf(talk).includes(kind))
    .map(({ held }) => held?.on)
    .filter((held) => held !== undefined && held <= on)
    .toSorted()
    .at(-1);
}

/**
 * The talk of the kind for which a time is agreed; of several the one that is latest, since whoever agrees a new time
 * means that one. What is not later than a talk of the kind that was held is done with.
 */
export function bookedTalk(talks: readonly Talk[], kind: TalkKind, known: KnownBy): Talk | undefined {
  const heldOn = lastHeldOn(talks, kind, known.on);
  return talks
    .filter(
      (talk) =>
        talk.kinds.includes(kind) && isBooked(talk, known) && (heldOn === undefined || heldOn < talk.on),
    )
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.talkId, b.talkId))
    .at(-1);
}

/** Whether it is agreed, not called off, and has no minutes. */
export function isBooked({ held, bookedAt, cancelledAt }: Talk, known: KnownBy): boolean {
  const isSaid = (at: Instant): boolean => dayAt(at, known.timeZone) <= known.on;
  if (held !== undefined && held.on <= known.on) return false;
  return isSaid(bookedAt) && (cancelledAt === undefined || !isSaid(cancelledAt));
}

/** The exemption of a kind that runs on that day, up to and with `until`, or for good. */
export function exemption(
  { notes }: RelationFacts,
  kind: TalkKind,
  on: Day,
): { readonly until?: Day | undefined } | undefined {
  const note = latestSaid(
    notes.filter(saysNoTalks).filter((each) => each.on <= on && isAbout(each.kinds, kind)),
  );
  if (note === undefined || note.kinds.length === 0) return undefined;
  return note.until === undefined || on <= note.until ? { until: note.until } : undefined;
}

/** Until when (that day not included) nobody is to be asked about it; it may have passed. */
export function putOffUntil({ notes }: RelationFacts, kind: TalkKind, on: Day): Day | undefined {
  return latestSaid(notes.filter(saysLater).filter((each) => each.on <= on && each.kinds.includes(kind)))
    ?.until;
}

type NoteThat<Says> = Extract<RelationNote, { says: Says }>;

const saysNoTalks = (note: RelationNote): note is NoteThat<"no-talks"> => note.says === "no-talks";
const saysLater = (note: RelationNote): note is NoteThat<"talk-later"> => note.says === "talk-later";

/** Without kinds a note takes back what was said of any. */
const isAbout = (kinds: readonly TalkKind[], kind: TalkKind): boolean =>
  kinds.length === 0 || kinds.includes(kind);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
