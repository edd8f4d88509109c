/** What is known of a relation after news: in any order, twice or late, it is the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAttempt } from "../../../domain/relation/contact/in-touch.ts";
import {
  factId,
  joinFacts,
  mergeFacts,
  type RelationNews,
  withoutFacts,
} from "../../../domain/relation/merge-facts.ts";
import {
  MOST_CONTACTS,
  MOST_NOTES,
  MOST_PAYING,
  type PromiseEnd,
  type Purchase,
  type RelationContact,
  type RelationFacts,
  type RelationNote,
} from "../../../domain/relation/relation-facts.ts";
import type { Talk } from "../../../domain/relation/talk.ts";
import { plusDays } from "../../../domain/time/day.ts";
import { madeFacts } from "../../support/made-relation.ts";

const days = fc.integer({ min: 0, max: 400 }).map((days) => plusDays("2026-01-01", days));
const ids = (prefix: string) => fc.integer({ min: 0, max: 8 }).map((id) => `${prefix}${String(id)}`);
const instants = days.map((day) => `${day}T08:00:00.000Z`);

const contacts: fc.Arbitrary<RelationContact> = fc.record({
  id: ids("c"),
  on: days,
  way: fc.constantFrom("mail", "meeting"),
  direction: fc.constantFrom("in", "out", "both"),
  staff: fc.constantFrom([], ["anna"]),
  people: fc.constant([]),
});
const notes: fc.Arbitrary<RelationNote> = fc.record({
  noteId: ids("n"),
  at: instants,
  on: days,
  says: fc.constant("complaint" as const),
  what: fc.constantFrom("late", "broken"),
});
const talks: fc.Arbitrary<Talk> = fc.record({
  talkId: ids("t"),
  kinds: fc.constant(["update" as const]),
  bookedAt: instants,
  bookedBy: fc.constant("d1"),
  on: days,
  changedAt: instants,
});
/** All of an account, or a promise, as it says it at one time: different ones, since a later word replaces an earlier. */
const accounts: fc.Arbitrary<readonly { of: string; all: Purchase[] }[]> = fc.uniqueArray(
  ids("a").chain((of) =>
    fc
      .array(fc.record({ on: days, minor: fc.integer({ min: -500, max: 500 }) }), { maxLength: 4 })
      .map((all) => ({
        of,
        all: all.map(({ on, minor }, at) => ({
          id: factId(of, `invoice ${String(at)}`),
          on,
          net: { minor, currency: "SEK" },
        })),
      })),
  ),
  { selector: ({ of }) => of, maxLength: 4 },
);

type Whole = "promises" | "spoken" | "paying";
type Bits = { readonly [Name in Exclude<keyof RelationNews, Whole>]-?: NonNullable<RelationNews[Name]> };

const inBits = ({ contacts, notes, talks, purchases }: Bits): RelationNews[] => [
  ...contacts.map((each) => ({ contacts: [each] })),
  ...notes.map((each) => ({ notes: [each] })),
  ...talks.map((each) => ({ talks: [each] })),
  ...purchases.map((each) => ({ purchases: [each] })),
];

const news = fc
  .record({
    contacts: fc.array(contacts, { maxLength: 8 }),
    notes: fc.array(notes, { maxLength: 8 }),
    talks: fc.array(talks, { maxLength: 8 }),
    purchases: accounts,
  })
  .map(inBits);

const after = (all: readonly RelationNews[], facts: RelationFacts = madeFacts("a")): RelationFacts =>
  all.reduce(mergeFacts, facts);

const contact = (id: string, on: string): RelationContact => ({
  ...{ id, on, way: "mail", direction: "in" },
  ...{ staff: [], people: [] },
});

describe("news of a relation", () => {
  it("gives the same in whatever order it comes, and however often", () => {
    fc.assert(
      fc.property(
        news.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([inOrder, otherwise]) => {
          expect(after(otherwise)).toEqual(after(inOrder));
          expect(after([...otherwise, ...inOrder])).toEqual(after(inOrder));
        },
      ),
    );
  });

  it("keeps each fact once, the newest first, and the first days", () => {
    fc.assert(
      fc.property(news, (all) => {
        const { contacts: known, firstContactOn, purchases, firstPurchaseOn, talks: those } = after(all);
        const dated = [known, purchases, those].map((facts) => facts.map(({ on }) => on));
        for (const each of dated) expect(each).toEqual(each.toSorted().toReversed());
        expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
        const inTouch = known.filter((each) => !isAttempt(each));
        expect(firstContactOn).toBe(inTouch.map(({ on }) => on).toSorted()[0]);
        const bought = purchases.filter(({ net }) => net.minor > 0).map(({ on }) => on);
        expect(firstPurchaseOn).toBe(bought.toSorted()[0]);
      }),
    );
  });

  it("of two customers that are one is known of that one", () => {
    fc.assert(
      fc.property(news, news, (one, other) => {
        const joined = joinFacts(after(one), after(other, madeFacts("b")));
        expect(joined.customer.customerId).toBe("a");
        const known = joined.contacts.map(({ id }) => id);
        expect(known).toEqual(expect.arrayContaining(after(other).contacts.map(({ id }) => id)));
      }),
    );
  });
});

describe("that people spoke when a promise ended", () => {
  it("is a contact for as long as the promise says so", () => {
    const spoken: RelationContact = { ...contact(factId("p1", "said"), "2026-02-01"), direction: "both" };
    const said = { spoken: [{ of: "p1", all: [spoken] }] };
    const known = after([{ contacts: [contact("c1", "2026-03-01")] }, said, said]);
    expect(known).toMatchObject({
      contacts: [{ id: "c1" }, { id: "p1/said" }],
      firstContactOn: "2026-02-01",
    });
    expect(mergeFacts(known, { spoken: [{ of: "p1", all: [] }] })).toMatchObject({
      contacts: [{ id: "c1" }],
      firstContactOn: "2026-03-01",
    });
  });
});

describe("a call that nobody took", () => {
  it("is kept, and is not the first contact", () => {
    const tried: RelationContact = { ...contact("c1", "2026-01-01"), way: "call", direction: "out" };
    const known = after([{ contacts: [tried, contact("c2", "2026-02-01")] }]);
    expect(known).toMatchObject({ contacts: [{ id: "c2" }, { id: "c1" }], firstContactOn: "2026-02-01" });
    expect(withoutFacts(known, new Set(["c2"])).firstContactOn).toBeUndefined();
  });
});

describe("what is kept", () => {
  it("is the newest, and still the first day of what has fallen away, in any order", () => {
    const many = Array.from({ length: MOST_CONTACTS + 50 }, (_, at) =>
      contact(`c${String(at)}`, plusDays("2020-01-01", at)),
    );
    const inOrder = after([{ contacts: many.slice(0, 700) }, { contacts: many.slice(700) }]);
    const otherwise = after([{ contacts: many.slice(700) }, { contacts: many.slice(0, 700) }]);
    expect(inOrder.contacts).toHaveLength(MOST_CONTACTS);
    expect(inOrder.contacts.at(-1)?.on).toBe(plusDays("2020-01-01", 50));
    expect(inOrder.firstContactOn).toBe("2020-01-01");
    expect(otherwise).toEqual(inOrder);
  });

  it("is still the first day of what has fallen away when one of the most is taken back", () => {
    const many = Array.from({ length: MOST_CONTACTS + 50 }, (_, at) =>
      contact(`c${String(at)}`, plusDays("2020-01-01", at)),
    );
    const full = mergeFacts(madeFacts("a"), { contacts: many });
    const less = withoutFacts(full, new Set(["c1000"]));
    const then = mergeFacts(less, { contacts: [contact("new", "2026-01-01")] });
    expect(then.firstContactOn).toBe("2020-01-01");
  });

  it("is the last word of staff about each thing, however old", () => {
    const wish: RelationNote = {
      ...{ noteId: "w", at: "2020-01-01T08:00:00.000Z", on: "2020-01-01" },
      ...{ says: "wish", everyDays: 60 },
    };
    const complaints = Array.from({ length: MOST_NOTES + 5 }, (_, at): RelationNote => ({
      ...{ noteId: `n${String(at)}`, at: `${plusDays("2021-01-01", at)}T08:00:00.000Z` },
      ...{ on: plusDays("2021-01-01", at), says: "complaint" },
    }));
    const { notes: kept } = after([{ notes: [wish] }, { notes: complaints }]);
    expect(kept).toHaveLength(MOST_NOTES + 1);
    expect(kept).toContainEqual(wish);
  });

  it("is each recommendation, milestone and personal word, however much else is noted after it", () => {
    const said = (noteId: string, on: string) => ({ noteId, at: `${on}T08:00:00.000Z`, on });
    const lasting: RelationNote[] = [1, 2, 3].flatMap((at): RelationNote[] => [
      { ...said(`r${String(at)}`, "2020-01-01"), says: "referral", towards: "us", whom: "Berg & Dal" },
      {
        ...said(`m${String(at)}`, "2020-01-02"),
        ...{ says: "milestone", day: "2020-05-03", yearly: true, what: "öppnade" },
      },
      { ...said(`p${String(at)}`, "2020-01-03"), says: "personal", text: "seglar" },
    ]);
    const complaints = Array.from({ length: MOST_NOTES + 5 }, (_, at): RelationNote => ({
      ...said(`n${String(at)}`, plusDays("2021-01-01", at)),
      ...{ says: "complaint", what: "x".repeat(100) },
    }));
    const { notes: kept } = after([{ notes: lasting }, { notes: complaints }]);
    for (const note of lasting) expect(kept).toContainEqual(note);
  });

  it("is what an account or a promise says now, and not what it said before", () => {
    const bought = (of: string, number: string, on: string): Purchase => ({
      ...{ id: factId(of, number), on },
      net: { minor: 100, currency: "SEK" },
    });
    const end = (version: number): PromiseEnd => ({
      ...{ id: factId("p", `v${String(version)}`), kind: "reply", madeOn: "2026-01-01" },
      ...{ endedOn: "2026-01-02", end: "kept" },
    });
    const first = mergeFacts(madeFacts("a"), {
      purchases: [{ of: "x", all: [bought("x", "1", "2025-01-01"), bought("x", "2", "2026-02-01")] }],
      promises: [{ of: "p", all: [end(1), end(2)] }],
    });
    const then = mergeFacts(first, {
      purchases: [{ of: "x", all: [bought("x", "2", "2026-02-01")] }],
      promises: [{ of: "p", all: [end(1)] }],
    });
    expect(then.purchases.map(({ id }) => id)).toEqual(["x/2"]);
    expect(then.firstPurchaseOn).toBe("2026-02-01");
    expect(then.promises.map(({ id }) => id)).toEqual(["p/v1"]);
  });

  it("is how the customer pays by what each account says now; one that has nothing to say is not kept", () => {
    const one = { id: "a", disputed: [], overdue: [{ from: "2026-05-01" }], slow: [], serious: [] };
    const over = { ...one, overdue: [{ from: "2026-05-01", to: "2026-05-09" }] };
    const other = { ...one, id: "b", overdue: [], slow: [{ from: "2026-07-01" }] };
    const nothing = { ...one, overdue: [] };
    const facts = mergeFacts(mergeFacts(madeFacts("c"), { paying: [other, one] }), { paying: [over] });
    expect(facts.paying).toEqual([other, over]);
    expect(mergeFacts(facts, { paying: [over, other] })).toEqual(facts);
    expect(mergeFacts(facts, { paying: [nothing] }).paying).toEqual([other]);
    expect(mergeFacts(madeFacts("c"), { paying: [nothing] }).paying).toBeUndefined();
    expect(mergeFacts(facts, { contacts: [] }).paying).toEqual(facts.paying);
    expect(joinFacts(madeFacts("d"), facts).paying).toEqual(facts.paying);
    expect(joinFacts(facts, madeFacts("d")).paying).toEqual(facts.paying);
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...one,
      id: `m${String(at)}`,
      overdue: [{ from: plusDays("2026-01-01", at) }],
    }));
    const kept = mergeFacts(facts, { paying: many }).paying ?? [];
    expect(kept).toHaveLength(MOST_PAYING);
    expect(kept.slice(0, 3).map(({ id }) => id)).toEqual(["b", "a", "m19"]);
  });

  it("is not what was taken back", () => {
    const known = mergeFacts(madeFacts("a"), {
      contacts: [contact("c1", "2026-01-01"), contact("c2", "2026-02-01")],
    });
    const { contacts: left, firstContactOn } = withoutFacts(known, new Set(["c1"]));
    expect(left.map(({ id }) => id)).toEqual(["c2"]);
    expect(firstContactOn).toBe("2026-02-01");
  });
});
