/** What every book of deeds must do, in memory and in DynamoDB alike: a deed and what it changes, or neither. */
import { beforeEach, expect, it } from "vitest";
import type { Changes, Deed } from "../../domain/action/deed.ts";
import { NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { LedgerBook, LedgerEntry } from "../../domain/payment/ledger-book.ts";
import type { CompanyBook, CustomerRegister, Deeds } from "../../domain/ports.ts";
import { handedOver, keptBy } from "../../domain/promise/said.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import { madeRelation } from "../support/made-relation.ts";
import { madeEntry, madePromise, madeSummary, madeThread } from "../support/made.ts";
import type { Books } from "./contact-log.ts";

export interface DeedBooks extends Books {
  readonly deeds: Deeds;
  readonly register: CustomerRegister;
  readonly companyBook: CompanyBook;
  readonly ledger: LedgerBook;
  readonly relations: RelationBook;
}

const AT = "2026-11-23T09:00:00.000Z";
const FORGET_AT = "2029-11-22T08:00:00.000Z";

function madeDeed(changes: Partial<Deed> = {}): Deed {
  return {
    deedId: "d-1",
    staffId: "anna",
    ask: { does: "done" },
    at: AT,
    under: ["alert-1", "confirm-1"],
    outcome: { does: "done", is: "done", who: "karin@kund.example" },
    effects: [],
    letterIds: [],
    ...changes,
  };
}

const karin: Customer = {
  customerId: "c-1",
  standing: "unsorted",
  addresses: ["karin@kund.example"],
  addedAt: AT,
};

/** `create` gives empty books. */
export function deedsContract(create: () => Promise<DeedBooks>): void {
  let books: DeedBooks;
  beforeEach(async () => {
    books = await create();
    await books.log.record(madeEntry({ newPromise: madePromise() }));
    await books.register.findOrAdd(karin);
  });

  const promise = { ...madePromise(), revision: 1 };
  const ends: Changes = {
    promises: [{ before: promise, after: keptBy(promise, { at: AT, by: "d-1", staffId: "anna" }) }],
  };

  it("a deed and all that it changes are stored together", async () => {
    const all: Changes = {
      ...ends,
      thread: { before: madeThread(), after: madeThread({ version: 2, lastFromStaffAt: AT }) },
      customer: { before: karin, after: { ...karin, standing: "prospect", version: 1 } },
      state: {
        before: NEW_COMPANY_STATE,
        after: { ...NEW_COMPANY_STATE, paused: { at: AT, deedId: "d-1", staffId: "anna" } },
      },
      letters: [madeSummary()],
    };
    const deed = madeDeed({
      effects: [{ on: "state", id: "", fields: ["paused"], before: {}, after: { paused: { at: AT } } }],
    });
    expect(await books.deeds.store(deed, all, FORGET_AT)).toBe("stored");
    expect(await books.deeds.find("d-1")).toEqual(deed);
    expect((await books.promises.find("p-mail1"))?.state).toBe("kept");
    expect((await books.log.thread("mail1"))?.lastFromStaffAt).toBe(AT);
    expect((await books.register.find("c-1"))?.standing).toBe("prospect");
    // A customer that has a standing is known by its domain, too.
    expect(await books.register.knownAs("kund.example")).toMatchObject([
      { name: "kund.example", customerId: "c-1" },
    ]);
    expect((await books.companyBook.read()).paused?.deedId).toBe("d-1");
    expect((await books.letters.find(madeSummary().letterId))?.state).toBe("waiting");
  });

  it("a deed that was stored before is known, and nothing changes", async () => {
    await books.deeds.store(madeDeed(), ends, FORGET_AT);
    const other = handedOver({ ...promise, revision: 2 }, "bo", { at: promise.madeAt, by: "d-0" });
    const again: Changes = { promises: [{ before: promise, after: other }] };
    expect(await books.deeds.store(madeDeed({ staffId: "bo" }), again, FORGET_AT)).toBe("known");
    expect((await books.deeds.find("d-1"))?.staffId).toBe("anna");
    expect((await books.promises.find("p-mail1"))?.owner).toBe("anna");
  });

  it("what has changed since it was read stays as it is, and there is no deed", async () => {
    await books.promises.store(handedOver(promise, "bo", { at: promise.madeAt, by: "d-0" }));
    expect(await books.deeds.store(madeDeed(), ends, FORGET_AT)).toBe("overtaken");
    expect(await books.deeds.find("d-1")).toBeUndefined();
    expect(await books.deeds.under("alert-1")).toEqual([]);
    expect((await books.promises.find("p-mail1"))?.state).toBe("open");
  });

  it("of two that end the same promise at once one is overtaken", async () => {
    const results = await Promise.all(
      ["d-1", "d-2"].map((deedId) => books.deeds.store(madeDeed({ deedId }), ends, FORGET_AT)),
    );
    expect(results.filter((result) => result === "stored")).toHaveLength(1);
    expect(results).toContain("overtaken");
  });

  it("a promise that a deed makes is one like any other", async () => {
    const made = madePromise({ promiseId: "p-d-1", kind: "other", what: "skicka offert" });
    await books.deeds.store(madeDeed(), { promises: [{ before: undefined, after: made }] }, FORGET_AT);
    expect(await books.promises.find("p-d-1")).toEqual({ ...made, revision: 1 });
  });

  it("a note on a payer's account is stored with its deed, or neither when the account has changed since", async () => {
    const nothing = { names: [], invoices: [], creditNotes: [], payments: [], reminders: [], notes: [] };
    const account = { accountId: "a-1", ...nothing };
    const reminded = { noteId: "d-1", at: AT, says: "reminded", on: "2026-11-23" } as const;
    await books.ledger.store(undefined, { account, revision: 0 });
    const before: LedgerEntry = { account, revision: 1 };
    const after = { ...before, account: { ...account, notes: [reminded] } };
    expect(await books.deeds.store(madeDeed(), { payer: { before, after } }, FORGET_AT)).toBe("stored");
    expect((await books.ledger.find("a-1"))?.account.notes).toEqual([reminded]);
    const late = madeDeed({ deedId: "d-2" });
    expect(await books.deeds.store(late, { payer: { before, after: before } }, FORGET_AT)).toBe("overtaken");
    expect(await books.deeds.find("d-2")).toBeUndefined();
    expect((await books.ledger.find("a-1"))?.account.notes).toEqual([reminded]);
  });

  it("what a deed notes of a relation is stored with it, or neither when the relation has changed since", async () => {
    const before = { ...madeRelation("c-1"), revision: 1 };
    await books.relations.store(undefined, { ...before, revision: 0 });
    const said = { noteId: "d-1", at: AT, on: "2026-11-23", says: "next", next: "2027-01-12" } as const;
    const after = { ...before, facts: { ...before.facts, notes: [said] } };
    expect(await books.deeds.store(madeDeed(), { relation: { before, after } }, FORGET_AT)).toBe("stored");
    expect((await books.relations.find("c-1"))?.facts.notes).toEqual([said]);
    const late = madeDeed({ deedId: "d-2" });
    expect(await books.deeds.store(late, { relation: { before, after: before } }, FORGET_AT)).toBe(
      "overtaken",
    );
    expect(await books.deeds.find("d-2")).toBeUndefined();
    expect((await books.relations.find("c-1"))?.facts.notes).toEqual([said]);
  });

  it("a relation that begins with a deed is stored with it", async () => {
    const after = madeRelation("c-1");
    const begins = { relation: { before: undefined, after } };
    expect(await books.deeds.store(madeDeed(), begins, FORGET_AT)).toBe("stored");
    expect((await books.relations.find("c-1"))?.revision).toBe(1);
    expect(await books.deeds.store(madeDeed({ deedId: "d-2" }), begins, FORGET_AT)).toBe("overtaken");
  });

  it("deeds are found by the letter that they answer and by the one that confirms them, in order", async () => {
    await books.deeds.store(madeDeed(), {}, FORGET_AT);
    await books.deeds.store(madeDeed({ deedId: "d-2", under: ["alert-1"] }), {}, FORGET_AT);
    const ids = async (letterId: string) => (await books.deeds.under(letterId)).map(({ deedId }) => deedId);
    expect(await ids("alert-1")).toEqual(["d-1", "d-2"]);
    expect(await ids("confirm-1")).toEqual(["d-1"]);
    expect(await ids("another")).toEqual([]);
  });

  it("a deed is taken back once", async () => {
    await books.deeds.store(madeDeed(), {}, FORGET_AT);
    const undo = (deedId: string, by: string) =>
      books.deeds.store(madeDeed({ deedId, under: [] }), { undoes: { deedId: "d-1", by } }, FORGET_AT);
    expect(await undo("undo-1", "order-1")).toBe("stored");
    expect(await undo("undo-2", "order-2")).toBe("overtaken");
    expect((await books.deeds.find("d-1"))?.undoneBy).toBe("order-1");
  });
}
