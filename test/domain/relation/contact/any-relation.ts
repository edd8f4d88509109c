/** Relations of every kind, with all that can be known of them, at random; nothing is dated after `LAST_DAY`. */
import * as fc from "fast-check";
import { CONTACT_WAYS, PHASES } from "../../../../domain/relation/relation-facts.ts";
import type {
  PromiseEnd,
  Purchase,
  RelationContact,
  RelationFacts,
  RelationNote,
} from "../../../../domain/relation/relation-facts.ts";
import { VALUE_CLASSES } from "../../../../domain/customer/value-class.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import type { Talk } from "../../../../domain/relation/talk.ts";
import { dayFrom, dayNumber, plusDays } from "../../../../domain/time/day.ts";
import { relationOf } from "../made-up-relation.ts";

export const LAST_DAY = "2026-11-23";

const last = dayNumber(LAST_DAY);

/** Mostly not long ago, where most rules are about to speak. */
const pastDay = fc
  .oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 420 }), fc.integer({ min: 0, max: 1500 }))
  .map((ago) => dayFrom(last - ago));

const dayAhead = fc.integer({ min: -40, max: 900 }).map((ahead) => dayFrom(last + ahead));

const clock = fc.integer({ min: 6, max: 18 }).map((hour) => `T${String(hour).padStart(2, "0")}:00:00.000Z`);

const id = fc.uuid();

const contact: fc.Arbitrary<RelationContact> = fc
  .record({
    id,
    on: pastDay,
    time: fc.option(clock, { nil: undefined }),
    way: fc.constantFrom(...CONTACT_WAYS),
    direction: fc.constantFrom("in", "out", "both"),
  })
  .map(({ time, ...rest }) => ({
    ...rest,
    at: time === undefined ? undefined : `${rest.on}${time}`,
    staff: [],
    people: [],
  }));

const purchase: fc.Arbitrary<Purchase> = fc.record({
  id,
  on: pastDay,
  net: fc.record({
    minor: fc.integer({ min: -5_000, max: 100_000 }),
    currency: fc.constantFrom("SEK", "EUR"),
  }),
});

const promise: fc.Arbitrary<PromiseEnd> = fc.record({
  id,
  kind: fc.constantFrom("reply", "other"),
  madeOn: fc.constant("2024-01-02"),
  endedOn: pastDay,
  end: fc.constantFrom("kept", "late", "broken", "withdrawn", "renegotiated"),
});

const said = fc
  .record({ noteId: id, on: pastDay, time: clock })
  .map(({ noteId, on, time }) => ({ noteId, on, at: `${on}${time}` }));

const note: fc.Arbitrary<RelationNote> = fc
  .tuple(
    said,
    fc.oneof(
      fc.record({ says: fc.constant("next" as const), next: dayAhead }),
      fc.record({
        says: fc.constant("wish" as const),
        everyDays: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
      }),
      fc.record({ says: fc.constant("quote" as const), isOpen: fc.boolean() }),
      fc.record({ says: fc.constant("complaint" as const) }),
      fc.record({
        says: fc.constant("phase" as const),
        phase: fc.option(fc.constantFrom(...PHASES), { nil: undefined }),
      }),
      fc.record({ says: fc.constant("no-contact" as const), until: dayAhead, reason: fc.constant("ro") }),
    ),
  )
  .map(([when, what]) => ({ ...when, ...what }));

const talk: fc.Arbitrary<Talk> = fc
  .record({ talkId: id, bookedOn: pastDay, on: dayAhead, isHeld: fc.boolean(), isCancelled: fc.boolean() })
  .map(({ talkId, bookedOn, on, isHeld, isCancelled }) => {
    const bookedAt = `${bookedOn}T08:00:00.000Z`;
    return {
      talkId,
      kinds: ["evaluation"],
      bookedAt,
      bookedBy: "deed",
      on,
      held:
        isHeld && on <= LAST_DAY ? { on, minutes: "allt bra", staff: [], people: [], by: "deed" } : undefined,
      cancelledAt: isCancelled ? bookedAt : undefined,
      changedAt: bookedAt,
    };
  });

/** Kinds of facts are often missing altogether, so that each rule gets its turn. */
const few = <Fact>(fact: fc.Arbitrary<Fact>, most: number): fc.Arbitrary<Fact[]> =>
  fc.oneof(fc.constant<Fact[]>([]), fc.array(fact, { maxLength: most }));

export const anyRelation: fc.Arbitrary<RelationFacts> = fc
  .record({
    contacts: few(contact, 6),
    purchases: few(purchase, 6),
    promises: few(promise, 3),
    notes: few(note, 4),
    talks: few(talk, 2),
    customer: fc.record({
      addedOn: pastDay,
      imported: fc.constantFrom(true, undefined),
      country: fc.constantFrom("SE", "DK", undefined),
      postcode: fc.constantFrom("21145", "98138", undefined),
    }),
  })
  .map(relationOf);

export const anyPlace: fc.Arbitrary<Placed | undefined> = fc.option(
  fc.record({
    month: fc.constant("2026-11"),
    valueClass: fc.option(fc.constantFrom(...VALUE_CLASSES), { nil: undefined }),
    value: fc.nat({ max: 1_000_000 }),
    spreadContactOn: fc.option(
      fc.integer({ min: -60, max: 60 }).map((days) => plusDays(LAST_DAY, days)),
      { nil: undefined },
    ),
  }),
  { nil: undefined },
);
