/** What every book of relations must do, in memory and in DynamoDB alike. */
import { beforeEach, describe, expect, it } from "vitest";
import type { LetterBook } from "../../domain/ports.ts";
import {
  NEW_RELATIONS_STATE,
  type RelationBook,
  type RelationEntry,
  type RelationsStateBook,
} from "../../domain/relation/relation-book.ts";
import type { Placed } from "../../domain/relation/relation-standing.ts";
import { all } from "../support/all.ts";
import { madeAlert } from "../support/made.ts";
import { madeRelation } from "../support/made-relation.ts";

export interface Relations {
  readonly relations: RelationBook;
  readonly letters: LetterBook;
}

const placed: Placed = { month: "2026-11", valueClass: "A", rawClass: "A", value: 1_200_000 };

const ids = (entries: readonly RelationEntry[]): string[] =>
  entries.map(({ facts }) => facts.customer.customerId);

/** `create` gives an empty book. */
export function relationBookContract(create: () => Promise<Relations>): void {
  let books: Relations;
  let book: RelationBook;
  beforeEach(async () => {
    books = await create();
    book = books.relations;
  });

  const put = async (id: string, changes: Partial<RelationEntry> = {}): Promise<void> => {
    expect(await book.store(undefined, madeRelation(id, {}, changes))).toBe(true);
  };

  describe("a relation", () => {
    it("comes back as it was stored, one revision on", async () => {
      const entry = madeRelation(
        "a",
        {
          contacts: [
            {
              id: "mail1",
              on: "2026-11-20",
              way: "mail",
              direction: "in",
              staff: [],
              people: ["karin@kund.example"],
            },
          ],
          firstContactOn: "2026-11-20",
        },
        {
          placed,
          told: [{ kind: "update", dueOn: "2026-12-01", stage: -30, on: "2026-11-02" }],
          hinted: [
            { kind: "milestone", key: "milestone:n1:2026", on: "2026-11-02", staffId: "bo", bare: true },
          ],
          contactOn: "2026-12-20",
          contactDue: { rule: "repair", latestOn: "2026-12-24", by: "bo" },
          talkOn: "2026-12-02",
          quietSince: "2026-11-20T15:00:00.000Z",
        },
      );
      expect(await book.find("a")).toBeUndefined();
      expect(await book.store(undefined, entry)).toBe(true);
      expect(await book.find("a")).toEqual({ ...entry, revision: 1 });
    });

    it("loses what it is stored without", async () => {
      await put("a", {
        placed,
        hinted: [{ kind: "breadth", key: "2026", on: "2026-11-02", staffId: "bo" }],
        contactOn: "2026-12-20",
        contactDue: { rule: "repair", latestOn: "2026-12-24", by: "bo" },
        talkOn: "2026-12-02",
        quietSince: "2026-11-20T15:00:00.000Z",
      });
      const before = await book.find("a");
      await book.store(before, madeRelation("a", {}, { revision: 1 }));
      expect(await book.find("a")).toEqual(madeRelation("a", {}, { revision: 2 }));
    });

    it("is changed only from what was read, and made once", async () => {
      await put("a");
      expect(await book.store(undefined, madeRelation("a"))).toBe(false);
      const tries = ["2026-12-01", "2026-12-02"].map((talkOn) =>
        book.store(undefined, madeRelation("a", {}, { revision: 1, talkOn })),
      );
      expect((await Promise.all(tries)).sort()).toEqual([false, true]);
      expect((await book.find("a"))?.revision).toBe(2);
    });

    it("takes its letters along, and is not changed when one of them is there already", async () => {
      const alert = madeAlert();
      expect(await book.store(undefined, madeRelation("a"), [alert])).toBe(true);
      expect(await books.letters.find(alert.letterId)).toMatchObject({ letterId: alert.letterId });
      expect(await book.store(undefined, madeRelation("b"), [alert])).toBe(false);
      expect(await book.find("b")).toBeUndefined();
    });

    it("goes, unless it has changed meanwhile", async () => {
      await put("a", { contactOn: "2026-12-20", contactDue: { rule: "value" }, talkOn: "2026-12-02" });
      expect(await book.remove(madeRelation("a"))).toBe(false);
      expect(await book.remove(madeRelation("a", {}, { revision: 1 }))).toBe(true);
      expect(await book.find("a")).toBeUndefined();
      expect(await all(book.dueContacts("2026-12-31"))).toEqual([]);
      expect(await all(book.all())).toEqual([]);
    });

    it("is found with others at once, each once and in their order; who is not there is left out", async () => {
      for (const id of ["a", "b", "c"]) await put(id);
      expect(ids(await book.findAll(["c", "nobody", "a", "c"]))).toEqual(["c", "a"]);
      expect(await book.findAll([])).toEqual([]);
    });
  });

  describe("what is due", () => {
    it("is who has a contact until a day, by day, with what is needed to level", async () => {
      await put("later", { contactOn: "2026-11-24", contactDue: { rule: "value" } });
      await put("today", { contactOn: "2026-11-23", contactDue: { rule: "new" }, placed });
      await put("before", {
        contactOn: "2026-11-20",
        contactDue: { rule: "repair", latestOn: "2026-11-27", by: "bo" },
      });
      await put("never");
      expect(await all(book.dueContacts("2026-11-23"))).toEqual([
        {
          customerId: "before",
          contactOn: "2026-11-20",
          ...{ owner: "anna", value: 0, rule: "repair", latestOn: "2026-11-27", by: "bo" },
        },
        {
          customerId: "today",
          contactOn: "2026-11-23",
          ...{ owner: "anna", value: 1_200_000, valueClass: "A", rule: "new" },
        },
      ]);
    });

    it("is whose talks are to be spoken of until a day, as they are now", async () => {
      await put("later", { talkOn: "2026-11-24" });
      await put("today", { talkOn: "2026-11-23" });
      await put("before", { talkOn: "2026-11-20" });
      await put("never");
      expect(ids(await all(book.dueTalks("2026-11-23")))).toEqual(["before", "today"]);
      const before = await book.find("before");
      await book.store(before, madeRelation("before", {}, { revision: 1, talkOn: "2026-12-20" }));
      expect(ids(await all(book.dueTalks("2026-11-23")))).toEqual(["today"]);
    });
  });

  it("lists all of them, also when they are more than are read at once", async () => {
    const made = Array.from({ length: 203 }, (_, at) => `c${String(at).padStart(3, "0")}`);
    await Promise.all(made.map((id, at) => put(id, at % 2 === 0 ? { talkOn: "2026-11-20" } : {})));
    expect(ids(await all(book.all())).sort()).toEqual(made);
    expect(await all(book.dueTalks("2026-11-20"))).toHaveLength(102);
  });
}

/** `create` gives a state that was never stored. */
export function relationsStateContract(create: () => Promise<RelationsStateBook>): void {
  describe("the state of relations", () => {
    it("is changed only from the version that was read, and loses what it is stored without", async () => {
      const book = await create();
      expect(await book.read()).toEqual(NEW_RELATIONS_STATE);
      const state = {
        ...NEW_RELATIONS_STATE,
        takenInUntilAt: "2026-11-20T05:35:00.000Z",
        rankedFor: "2026-11",
        rankAgain: true,
        toRank: ["a", "b"],
        notRanked: 2,
        contacts: { on: "2026-11-20", lines: [{ customerId: "a", staffId: "anna" }] },
        talks: {
          on: "2026-11-20",
          lines: [
            {
              customerId: "a",
              staffId: "anna",
              kind: "update",
              as: "manager",
              at: "2026-11-20T05:45:00.000Z",
            },
          ],
        },
        hints: {
          on: "2026-11-20",
          lines: [
            {
              customerId: "a",
              staffId: "anna",
              bare: true,
              hint: {
                kind: "at-risk",
                key: "silent+complaint:2026-11",
                fromOn: "2026-11-19",
                because: { risks: [{ code: "silent", since: "2026-11-19", missing: "word" }] },
              },
            },
          ],
        },
        month: {
          month: "2026-11",
          all: { of: 9, kept: 8 },
          byLevel: { unset: { of: 9, kept: 8 } },
          byPhase: { established: { of: 9, kept: 8 } },
          atRisk: [{ customerId: "a", name: "A", reasons: [] }],
          atRiskCount: 1,
        },
      } as const;
      expect(await book.store(state)).toBe(true);
      expect(await book.store(state)).toBe(false);
      const { rankAgain, toRank, notRanked, ...read } = await book.read();
      expect({ ...read, rankAgain, toRank, notRanked }).toEqual({ ...state, version: 1 });
      expect(await book.store(read)).toBe(true);
      expect((await book.read()).rankAgain).toBeUndefined();
      expect((await book.read()).toRank).toBeUndefined();
      expect((await book.read()).notRanked).toBeUndefined();
      const { hints: _hints, month: _month, ...rest } = await book.read();
      expect(await book.store(rest)).toBe(true);
      expect(await book.read()).toEqual({ ...rest, version: 3 });
    });
  });
}
