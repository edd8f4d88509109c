/** What every ledger book must do, in memory and in DynamoDB alike. */
import { beforeEach, describe, expect, it } from "vitest";
import { keysOfAccount, keysOfLoose } from "../../domain/payment/accounts/keys.ts";
import {
  AT_ONCE,
  type LedgerBook,
  type LedgerEntry,
  type LedgerStateBook,
  NEW_LEDGER_STATE,
  type WrittenState,
} from "../../domain/payment/ledger-book.ts";
import type { KeptPayment, StatedInvoice } from "../../domain/payment/payer-account.ts";
import type { PayerState } from "../../domain/payment/payer-state.ts";
import type { LetterBook } from "../../domain/ports.ts";
import { all } from "../support/all.ts";
import { madeAlert } from "../support/made.ts";

export interface Ledger {
  readonly ledger: LedgerBook;
  readonly letters: LetterBook;
}

const madeInvoice = (number: string): StatedInvoice => ({
  number,
  issuedOn: "2026-10-01",
  dueOn: "2026-10-31",
  amount: 125_000,
  currency: "SEK",
  statedOn: "2026-11-20",
  statedAt: "2026-11-20T09:00:00.000Z",
});

function madeEntry(
  id: string,
  changes: Partial<LedgerEntry> = {},
  numbers: readonly string[] = [],
): LedgerEntry {
  return {
    account: {
      accountId: id,
      names: [{ number: `number-${id}`, name: `Kund ${id}` }],
      invoices: numbers.map(madeInvoice),
      creditNotes: [],
      payments: [],
      reminders: [],
      notes: [],
    },
    revision: 0,
    ...changes,
  };
}

const written = (state: PayerState): WrittenState => ({
  state,
  since: "2026-11-02",
  on: "2026-11-20",
  reasons: [],
});

const madePayment = (paymentId: string, on: string, reference: string): KeptPayment => ({
  paymentId,
  from: "camt",
  on,
  amount: 125_000,
  currency: "SEK",
  references: [reference],
  invoices: [],
  payer: { name: "Okänd Kund" },
});

const ids = (entries: readonly LedgerEntry[]): string[] => entries.map(({ account }) => account.accountId);

/** `create` gives empty books. */
export function ledgerBookContract(create: () => Promise<Ledger>): void {
  let books: Ledger;
  beforeEach(async () => {
    books = await create();
  });

  describe("an account", () => {
    it("comes back as it was stored, one revision on", async () => {
      const entry = madeEntry(
        "a",
        { overdue: { SEK: 125_000 }, lookAgainOn: "2026-12-01", written: written("slow") },
        ["1"],
      );
      expect(await books.ledger.find("a")).toBeUndefined();
      expect(await books.ledger.store(undefined, entry)).toBe(true);
      expect(await books.ledger.find("a")).toEqual({ ...entry, revision: 1 });
    });

    it("is changed only from what was read, and made once", async () => {
      expect(await books.ledger.store(undefined, madeEntry("a"))).toBe(true);
      expect(await books.ledger.store(undefined, madeEntry("a", {}, ["1"]))).toBe(false);
      const read = madeEntry("a", { revision: 1 });
      const tries = ["1", "2"].map((number) =>
        books.ledger.store(read, madeEntry("a", { revision: 1 }, [number])),
      );
      expect((await Promise.all(tries)).sort()).toEqual([false, true]);
      expect((await books.ledger.find("a"))?.revision).toBe(2);
    });

    it("is not changed when a letter that tells of it is there already", async () => {
      await books.letters.ensure(madeAlert());
      expect(await books.ledger.store(undefined, madeEntry("a"), [madeAlert()])).toBe(false);
      expect(await books.ledger.find("a")).toBeUndefined();
    });

    it("takes its letters along", async () => {
      const alert = madeAlert();
      expect(await books.ledger.store(undefined, madeEntry("a"), [alert])).toBe(true);
      expect(await books.letters.find(alert.letterId)).toMatchObject({ letterId: alert.letterId });
    });

    it("is found by each of its keys, also when they are more than a transaction takes", async () => {
      const numbers = Array.from({ length: 260 }, (_, index) => String(10_000 + index));
      const entry = madeEntry("many", {}, numbers);
      await books.ledger.store(undefined, entry);
      await books.ledger.store(undefined, madeEntry("other", {}, ["9"]));
      const keys = keysOfAccount(entry.account);
      expect(keys.length).toBeGreaterThan(200);
      expect(ids(await books.ledger.entriesWith(keys))).toEqual(["many"]);
      for (const key of [keys[0], keys[130], keys.at(-1)]) {
        expect(ids(await books.ledger.entriesWith([key ?? ""])), key).toContain("many");
      }
    });

    it("is found by a key that it got, and by one that it lost no more", async () => {
      const before = madeEntry("a", {}, ["1"]);
      await books.ledger.store(undefined, before);
      const after = madeEntry("a", { revision: 1 }, ["2"]);
      await books.ledger.store({ ...before, revision: 1 }, after);
      const [was, is] = [keysOfAccount(before.account), keysOfAccount(after.account)];
      expect(ids(await books.ledger.entriesWith(was.filter((key) => !is.includes(key))))).toEqual([]);
      expect(ids(await books.ledger.entriesWith(is.filter((key) => !was.includes(key))))).toEqual(["a"]);
    });

    it("goes when it was joined with another, unless it has changed meanwhile", async () => {
      const entry = madeEntry("a", {}, ["1"]);
      await books.ledger.store(undefined, entry);
      expect(await books.ledger.remove(entry)).toBe(false);
      expect(await books.ledger.remove({ ...entry, revision: 1 })).toBe(true);
      expect(await books.ledger.find("a")).toBeUndefined();
      expect(await books.ledger.entriesWith(keysOfAccount(entry.account))).toEqual([]);
    });
  });

  describe("what is to be looked at", () => {
    it("is what changed, then what falls due, until a day; the rest is not read", async () => {
      for (const [id, lookAgainOn] of [
        ["later", "2026-12-02"],
        ["today", "2026-11-20"],
        ["changed", AT_ONCE],
        ["never", undefined],
      ] as const) {
        await books.ledger.store(undefined, madeEntry(id, { lookAgainOn }));
      }
      expect(ids(await all(books.ledger.due("2026-11-20")))).toEqual(["changed", "today"]);
      const changed = await books.ledger.find("changed");
      if (changed === undefined) throw new Error("the entry is not there");
      await books.ledger.store(changed, { ...changed, lookAgainOn: undefined });
      expect(ids(await all(books.ledger.due("2026-11-20")))).toEqual(["today"]);
    });

    it("stands in the list while it is slow, serious or overdue", async () => {
      await books.ledger.store(undefined, madeEntry("fine", { written: written("fine") }));
      await books.ledger.store(
        undefined,
        madeEntry("owes", { written: written("watch"), overdue: { SEK: 1 } }),
      );
      await books.ledger.store(undefined, madeEntry("serious", { written: written("serious") }));
      await books.ledger.store(undefined, madeEntry("slow", { written: written("slow") }));
      expect(ids(await all(books.ledger.standing()))).toEqual(["owes", "serious", "slow"]);
      const slow = await books.ledger.find("slow");
      if (slow === undefined) throw new Error("the entry is not there");
      await books.ledger.store(slow, { ...slow, written: written("fine"), earlier: [written("slow")] });
      expect(ids(await all(books.ledger.standing()))).toEqual(["owes", "serious"]);
    });
  });

  describe("a payment that belongs to nobody", () => {
    const payment = madePayment("p1", "2026-11-03", "12344");

    it("is kept once, and found by its keys until it has found its account", async () => {
      await books.ledger.keepLoose(payment);
      await books.ledger.keepLoose(payment);
      await books.ledger.keepLoose(madePayment("p0", "2026-11-01", "99994"));
      const keys = keysOfLoose(payment);
      expect((await books.ledger.looseWith(keys)).map(({ paymentId }) => paymentId)).toContain("p1");
      expect((await all(books.ledger.loose())).map(({ paymentId }) => paymentId)).toEqual(["p0", "p1"]);
      await books.ledger.removeLoose(payment);
      await books.ledger.removeLoose(payment);
      expect((await books.ledger.looseWith(keys)).map(({ paymentId }) => paymentId)).not.toContain("p1");
      expect((await all(books.ledger.loose())).map(({ paymentId }) => paymentId)).toEqual(["p0"]);
    });
  });
}

/** `create` gives a state that was never stored. */
export function ledgerStateContract(create: () => Promise<LedgerStateBook>): void {
  describe("the ledger's state", () => {
    it("is changed only from the version that was read", async () => {
      const book = await create();
      expect(await book.read()).toEqual(NEW_LEDGER_STATE);
      const state = {
        ...NEW_LEDGER_STATE,
        closesOn: "2026-11-20",
        paymentDays: ["2026-11-19"],
        askedOn: "2026-11-16",
      };
      expect(await book.store(state)).toBe(true);
      expect(await book.store(state)).toBe(false);
      const { askedOn, ...read } = await book.read();
      expect({ ...read, askedOn }).toEqual({ ...state, version: 1 });
      expect(await book.store(read)).toBe(true);
      expect((await book.read()).askedOn).toBeUndefined();
    });
  });
}
