/** What is known of a customer can always be stored, however much people and senders write. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relationWrite } from "../../../aws/dynamodb-relation-book.ts";
import { joinFacts, mergeFacts, newFacts, type RelationNews } from "../../../domain/relation/merge-facts.ts";
import {
  MOST_CONTACTS,
  MOST_NOTES,
  MOST_PAYING,
  MOST_PROMISES,
  MOST_PURCHASES,
  MOST_TALKS,
  type Days,
  type RelationContact,
} from "../../../domain/relation/relation-facts.ts";
import { MOST_STRETCHES } from "../../../domain/relation/take-in/paying-of.ts";
import { MINUTES_LEFT_OUT, withinSize } from "../../../domain/relation/within-size.ts";
import { plusDays } from "../../../domain/time/day.ts";
import { madeFacts } from "../../support/made-relation.ts";

/** Characters that nothing compresses, always the same ones. */
function createNoise(): (length: number, kind?: "printable" | "wide" | "hex") => string {
  let state = 1;
  const below = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const one = {
    printable: () => String.fromCodePoint(0x20 + below(95)),
    wide: () => String.fromCodePoint(0x4e00 + below(20_000)),
    hex: () => below(16).toString(16),
  };
  return (length, kind = "printable") => Array.from({ length }, one[kind]).join("");
}

const day = (at: number): string => plusDays("2020-01-01", at);
const list = <T>(length: number, one: (at: number) => T): T[] => Array.from({ length }, (_, at) => one(at));

/** As many days as are kept of how an account is paid, hard to compress. */
const stretches = (): Days[] =>
  list(MOST_STRETCHES, (at) => {
    const from = 17 * at + ((at * 7919) % 13);
    return { from: day(from), to: day(from + ((at * 48_271) % 4)) };
  });

/** As much of everything as is kept, and each as long as it can come. */
function mostOfAll(kind: "printable" | "wide"): RelationNews {
  const noise = createNoise();
  const id = () => noise(64, "hex");
  const lasting = (at: number) => {
    if (at % 3 === 0) return { says: "referral", towards: "us", whom: noise(200, kind) } as const;
    if (at % 3 === 1) return { says: "personal", text: noise(200, kind), person: noise(60, kind) } as const;
    return { says: "milestone", day: day(at), yearly: true, what: noise(200, kind) } as const;
  };
  return {
    contacts: list(MOST_CONTACTS, (at) => ({
      ...{ id: id(), on: day(at), at: `${day(at)}T${noise(2, "hex")}:00:00.${noise(3, "hex")}Z` },
      ...{ way: "mail", direction: "both", staff: ["anna"] },
      people: list(10, () => noise(60, kind)),
      ...{ what: noise(200, kind), text: noise(at > MOST_CONTACTS - 20 ? 20_000 : 100, kind) },
    })),
    purchases: list(20, (of) => ({
      of: `a${String(of)}`,
      all: list(MOST_PURCHASES / 20, (at) => ({
        id: `a${String(of)}/invoice ${noise(40, "hex")}`,
        on: day(at),
        net: { minor: at * 7919, currency: "SEK" },
      })),
    })),
    paying: list(MOST_PAYING, () => ({
      id: id(),
      ...{ disputed: stretches(), overdue: stretches(), slow: stretches(), serious: stretches() },
    })),
    promises: list(MOST_PROMISES, (at) => ({
      of: `p${String(at)}`,
      all: [
        {
          ...{ id: `p${String(at)}/${id()}`, kind: "other", what: noise(200, kind) },
          ...{ madeOn: day(at), endedOn: day(at), end: "kept", minutes: at },
        },
      ],
    })),
    notes: list(MOST_NOTES + 150, (at) => ({
      ...{ noteId: id(), at: `${day(at)}T08:00:00.000Z`, on: day(at), staffId: "anna" },
      ...(at < 150 || at % 2 === 0 ? lasting(at) : ({ says: "complaint", what: noise(200, kind) } as const)),
    })),
    talks: list(MOST_TALKS, (at) => ({
      ...{ talkId: id(), kinds: ["evaluation"], bookedAt: `${day(at)}T08:00:00.000Z`, bookedBy: id() },
      ...{ on: day(at), changedAt: `${day(at)}T08:00:00.000Z` },
      held: {
        on: day(at),
        minutes: noise(20_000, kind),
        staff: ["anna"],
        people: [noise(60, kind)],
        by: id(),
      },
      agenda: {
        ...{ version: 1, drawnAt: `${day(at)}T08:00:00.000Z`, changes: list(100, id) },
        points: list(40, () => ({ id: id(), text: noise(400, kind), from: "log" as const })),
      },
    })),
  };
}

describe("what is known of a customer", () => {
  it.each(["printable", "wide"] as const)("is stored at its most, of %s noise", (kind) => {
    const facts = mergeFacts(newFacts(madeFacts("a").customer), mostOfAll(kind));
    expect(() => relationWrite({ facts, revision: 0, told: [] })).not.toThrow();
    expect(facts.contacts).toHaveLength(MOST_CONTACTS);
    expect(facts.purchases).toHaveLength(MOST_PURCHASES);
    expect(facts.promises).toHaveLength(MOST_PROMISES);
    expect(facts.talks).toHaveLength(MOST_TALKS);
    const [newest] = facts.contacts;
    expect(newest?.text).toHaveLength(20_000);
    expect(facts.contacts.at(-1)).toMatchObject({ on: "2020-01-01", way: "mail", direction: "both" });
    expect(facts.contacts.at(-1)).not.toHaveProperty("text");
    expect(facts.talks[0]?.held?.minutes).toHaveLength(20_000);
    expect(facts.talks.at(-1)?.held?.minutes).toBe(MINUTES_LEFT_OUT);
  });

  it("is stored at its most when two such customers turn out to be one", () => {
    const one = mergeFacts(madeFacts("a"), mostOfAll("wide"));
    const other = mergeFacts(madeFacts("b"), mostOfAll("printable"));
    expect(() => relationWrite({ facts: joinFacts(one, other), revision: 0, told: [] })).not.toThrow();
  });

  it("loses nothing when it is small", () => {
    const facts = madeFacts("a", { contacts: [wordy(1, 100)] });
    expect(withinSize(facts)).toBe(facts);
  });

  it("keeps the newest words, and the same in whatever order they come", () => {
    const arbitrary = fc.uniqueArray(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 20_000 })), {
      selector: ([at]) => at,
      maxLength: 20,
    });
    const shuffled = arbitrary.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([inOrder, otherwise]) => {
        const after = (all: readonly [number, number][]) =>
          all.reduce(
            (facts, [at, length]) => mergeFacts(facts, { contacts: [wordy(at, length)] }),
            madeFacts("a"),
          );
        const once = mergeFacts(madeFacts("a"), { contacts: inOrder.map((each) => wordy(...each)) });
        expect(after(otherwise)).toEqual(once);
        expect(after([...otherwise, ...inOrder])).toEqual(once);
        const texts = once.contacts.filter(({ text }) => text !== undefined && text !== "");
        const missing = once.contacts.filter(({ text }) => text === undefined);
        for (const { on } of missing) expect(texts.every((each) => each.on > on)).toBe(true);
      }),
    );
  });
});

function wordy(at: number, length: number): RelationContact {
  return {
    ...{ id: `c${String(at)}`, on: day(at), way: "call", direction: "both" },
    ...{ staff: ["anna"], people: [], text: "x".repeat(length) },
  };
}
