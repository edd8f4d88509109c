/** Relations of every kind that hints tell apart, at random, over a year; and runs that tell as the daily one does. */
import * as fc from "fast-check";
import { VALUE_CLASSES } from "../../../../domain/customer/value-class.ts";
import type { Circumstances } from "../../../../domain/relation/circumstances.ts";
import { CONTACT_WAYS } from "../../../../domain/relation/relation-facts.ts";
import type {
  Days,
  Paying,
  RelationContact,
  RelationFacts,
  RelationNote,
} from "../../../../domain/relation/relation-facts.ts";
import {
  HINT_KINDS,
  SUGGESTION_KINDS,
  type Hint,
  type HintTold,
} from "../../../../domain/relation/hints/hint.ts";
import { hintedAfter, hintsToTell } from "../../../../domain/relation/hints/hints-to-tell.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { daysIn, plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { relationOf } from "../made-up-relation.ts";
import { heldTalk, onDay } from "../talks/made-up.ts";

export const BEGIN = "2026-01-01";
export const DAYS = daysIn({ from: BEGIN, to: "2026-12-31" });

const id = fc.uuid();
const ahead = (most: number, least = 0): fc.Arbitrary<Day> =>
  fc.integer({ min: least, max: most }).map((days) => plusDays(BEGIN, days));
const anyDay = ahead(DAYS.length, -800);
const recentDay = ahead(DAYS.length, -60);

const contact: fc.Arbitrary<RelationContact> = fc
  .record({
    ...{ id, on: anyDay, way: fc.constantFrom(...CONTACT_WAYS) },
    direction: fc.constantFrom("in", "out", "both", "both"),
    staff: fc.subarray(["anna", "bo"]),
    people: fc.subarray(["karin@example.com", "Olle"]),
  })
  .map((each) => each);

const stretches: fc.Arbitrary<readonly Days[]> = fc.array(
  fc
    .record({
      from: recentDay,
      length: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined, freq: 8 }),
    })
    .map(({ from, length }) => (length === undefined ? { from } : { from, to: plusDays(from, length) })),
  { maxLength: 2 },
);

const paying: fc.Arbitrary<readonly Paying[] | undefined> = fc.option(
  fc
    .record({ disputed: stretches, overdue: stretches, slow: stretches, serious: stretches })
    .map((account) => [{ id: "a1", ...account }]),
  { nil: undefined },
);

const level = fc.integer({ min: 1, max: 6 });

const says = fc.oneof(
  fc.record({
    says: fc.constant("referral" as const),
    towards: fc.constantFrom("us" as const, "us" as const, "them" as const),
    whom: fc.constant("Berg & Dal"),
  }),
  fc.record({ says: fc.constant("thanked" as const) }),
  fc.record({
    ...{ says: fc.constant("milestone" as const), day: anyDay, yearly: fc.boolean() },
    what: fc.constantFrom("25 år", "ny butik"),
    isOver: fc.constantFrom(undefined, undefined, undefined, true as const),
  }),
  fc.record({ says: fc.constant("level" as const), level, target: fc.option(level, { nil: undefined }) }),
  fc.record({
    says: fc.constant("suggested" as const),
    kind: fc.constantFrom(...SUGGESTION_KINDS),
    outcome: fc.constant("made" as const),
  }),
  fc.record({ says: fc.constant("complaint" as const) }),
  fc.record({ says: fc.constant("no-contact" as const), until: anyDay, reason: fc.constant("ro") }),
  fc.record({
    says: fc.constant("phase" as const),
    phase: fc.constantFrom(
      ...([undefined, "established", "established", "growing", "lost", "prospect"] as const),
    ),
  }),
);

const note: fc.Arbitrary<RelationNote> = fc
  .record({ noteId: id, on: anyDay, hour: fc.integer({ min: 10, max: 18 }), says })
  .map(({ noteId, on, hour, says: what }) => ({
    noteId,
    on,
    at: `${on}T${String(hour)}:00:00.000Z`,
    ...what,
  }));

const few = <Fact>(fact: fc.Arbitrary<Fact>, most: number): fc.Arbitrary<Fact[]> =>
  fc.oneof(fc.constant<Fact[]>([]), fc.array(fact, { maxLength: most }));

export const anyFacts: fc.Arbitrary<RelationFacts> = fc
  .record({
    contacts: fc.array(contact, { maxLength: 25 }),
    purchases: fc.array(
      fc.record({
        ...{ id, on: anyDay },
        net: fc.record({ minor: fc.integer({ min: -50, max: 1000 }), currency: fc.constant("SEK") }),
      }),
      { maxLength: 25 },
    ),
    promises: few(
      fc.record({
        ...{ id, kind: fc.constant("other" as const), madeOn: fc.constant(BEGIN), endedOn: anyDay },
        end: fc.constantFrom("broken" as const, "broken" as const, "kept" as const),
      }),
      4,
    ),
    notes: fc.array(note, { maxLength: 8 }),
    talks: few(
      anyDay.map((on) => heldTalk(on)),
      2,
    ),
    paying,
  })
  .map((told) => relationOf({ ...told, customer: { addedOn: "2023-10-01" } }));

export const anyPlace: fc.Arbitrary<Placed> = fc
  .constantFrom(...VALUE_CLASSES, "A" as const, "B" as const, undefined)
  .map((valueClass) => ({ month: "2026-01", valueClass, value: 1000 }));

/** What staff answer to what they are told, if anything: for each telling one of these, in turn. */
export const anyAnswers = fc.array(
  fc.record({
    outcome: fc.constantFrom(
      "done" as const,
      "later" as const,
      "no" as const,
      undefined,
      undefined,
      undefined,
    ),
    days: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 8 },
);

export interface Run {
  readonly told: { readonly on: Day; readonly hint: Hint }[];
  hinted: readonly HintTold[];
}

export const begin = (): Run => ({ told: [], hinted: [] });

/** As the daily run does it: tells what has room, and keeps that it did. */
export function look(
  run: Run,
  { facts, placed, on, room = Infinity }: { facts: RelationFacts; placed: Placed; on: Day; room?: number },
  circumstances: Circumstances = onDay(on),
): readonly Hint[] {
  const hints = hintsToTell(facts, placed, run.hinted, circumstances).slice(0, room);
  run.told.push(...hints.map((hint) => ({ on, hint })));
  run.hinted = hintedAfter(
    run.hinted,
    hints.map(({ kind, key }) => ({ kind, key, on, staffId: "anna" })),
  );
  return hints;
}

/** What staff said on the day on which they were told. */
export function answersTo(
  hints: readonly Hint[],
  on: Day,
  turn: number,
  answers: readonly { readonly outcome: "done" | "later" | "no" | undefined; readonly days: number }[],
): readonly RelationNote[] {
  return hints.flatMap(({ kind, key }, index): readonly RelationNote[] => {
    const { outcome, days } = answers[(turn + index) % answers.length] ?? {};
    if (outcome === undefined || days === undefined) return [];
    const until = outcome === "later" ? plusDays(on, days) : undefined;
    const noteId = `answer ${on} ${kind} ${key}`;
    return [{ noteId, on, at: `${on}T08:00:00.000Z`, says: "hint", kind, key, outcome, until }];
  });
}

export const kindsTold = (run: Run): readonly string[] =>
  HINT_KINDS.filter((kind) => run.told.some(({ hint }) => hint.kind === kind));
