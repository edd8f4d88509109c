/** How every store of customers, accounts and promises tells what changed, in memory and in DynamoDB alike. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { AT_ONCE, type LedgerBook, type LedgerEntry } from "../../domain/payment/ledger-book.ts";
import type { ContactLog, CustomerRegister, PromiseBook } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import type { ChangeFeed } from "../../domain/relation/relation-book.ts";
import { all } from "../support/all.ts";
import { madeContact, madeEntry, madePromise, madeThread } from "../support/made.ts";

export interface Feeds {
  readonly log: ContactLog;
  readonly register: CustomerRegister;
  readonly ledger: LedgerBook;
  readonly promises: PromiseBook;
  readonly customerChanges: ChangeFeed<Customer>;
  readonly accountChanges: ChangeFeed<LedgerEntry>;
  readonly promiseChanges: ChangeFeed<GivenPromise>;
}

const madeCustomer = (customerId: string, changes: Partial<Customer> = {}): Customer => ({
  customerId,
  standing: "customer",
  addresses: [`${customerId}@kund.example`],
  addedAt: "2026-11-23T08:00:00.000Z",
  ...changes,
});

const madeAccount = (accountId: string, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  account: {
    accountId,
    names: [{ number: accountId }],
    ...{ invoices: [], creditNotes: [], payments: [], reminders: [], notes: [] },
  },
  revision: 0,
  lookAgainOn: AT_ONCE,
  ...changes,
});

/** `create` gives empty stores. */
export function changeFeedsContract(create: () => Promise<Feeds>): void {
  let feeds: Feeds;
  beforeEach(async () => {
    feeds = await create();
  });

  const customers = () => all(feeds.customerChanges.changed());
  const accounts = () => all(feeds.accountChanges.changed());
  const promises = () => all(feeds.promiseChanges.changed());

  describe("customers that changed", () => {
    it("are those whom somebody has placed, as they are now, until they were taken in", async () => {
      const a = madeCustomer("a", { name: "Kund AB" });
      await feeds.register.store(undefined, a);
      await feeds.register.store(undefined, madeCustomer("b"));
      await feeds.register.findOrAdd(madeCustomer("stranger", { standing: "unsorted" }));
      expect(await customers()).toEqual([a, madeCustomer("b")]);
      await feeds.customerChanges.takenIn(a);
      await feeds.customerChanges.takenIn(a);
      expect(await customers()).toEqual([madeCustomer("b")]);
      expect(await feeds.register.find("a")).toEqual(a);
    });

    it("stay when they change while they are taken in", async () => {
      const a = madeCustomer("a");
      const after = { ...a, name: "Kund AB", version: 1 };
      await feeds.register.store(undefined, a);
      await feeds.register.store(a, after);
      await feeds.customerChanges.takenIn(a);
      expect(await customers()).toEqual([after]);
      await feeds.customerChanges.takenIn(after);
      expect(await customers()).toEqual([]);
      const again = { ...after, name: "Kund Aktiebolag", version: 2 };
      await feeds.register.store(after, again);
      expect(await customers()).toEqual([again]);
    });

    it("are not those that were only placed in another value class; who changed before stays in the list", async () => {
      const a = madeCustomer("a");
      await feeds.register.store(undefined, a);
      const placed: Customer = { ...a, valueClass: "A", version: 1 };
      await feeds.register.store(a, placed);
      expect(await customers()).toEqual([placed]);
      await feeds.customerChanges.takenIn(placed);
      const { valueClass: _, ...lost } = { ...placed, version: 2 };
      await feeds.register.store(placed, lost);
      expect(await customers()).toEqual([]);
      expect(await feeds.register.find("a")).toEqual(lost);
      const both: Customer = { ...lost, owner: "anna", valueClass: "B", version: 3 };
      await feeds.register.store(lost, both);
      expect(await customers()).toEqual([both]);
    });

    it("are also who is no customer any more, and who turned out to be another", async () => {
      const a = madeCustomer("a");
      await feeds.register.store(undefined, a);
      await feeds.customerChanges.takenIn(a);
      const unsorted: Customer = { ...a, standing: "unsorted", version: 1 };
      await feeds.register.store(a, unsorted);
      expect(await customers()).toEqual([unsorted]);
      const stranger = madeCustomer("stranger", { standing: "unsorted" });
      await feeds.register.store(undefined, stranger);
      const joined = { ...stranger, addresses: [], joined: "a", version: 1 };
      await feeds.register.store(stranger, joined);
      expect(await customers()).toEqual([unsorted, joined]);
    });

    it("are all listed, also when they are more than are read at once", async () => {
      const made = Array.from({ length: 60 }, (_, at) => madeCustomer(`c${String(at).padStart(2, "0")}`));
      for (const customer of made) await feeds.register.store(undefined, customer);
      expect(await customers()).toEqual(made);
    });
  });

  describe("accounts that changed", () => {
    it("are those that were written, also those that were only looked at", async () => {
      await feeds.ledger.store(undefined, madeAccount("a"));
      await feeds.ledger.store(undefined, madeAccount("b", { lookAgainOn: "2026-12-01" }));
      const a = madeAccount("a", { revision: 1 });
      const b = madeAccount("b", { revision: 1, lookAgainOn: "2026-12-01" });
      expect(await accounts()).toEqual([a, b]);
      await feeds.accountChanges.takenIn(b);
      await feeds.ledger.store(a, { ...a, lookAgainOn: "2026-12-24" });
      await feeds.accountChanges.takenIn(a);
      const looked = madeAccount("a", { revision: 2, lookAgainOn: "2026-12-24" });
      expect(await accounts()).toEqual([looked]);
      await feeds.accountChanges.takenIn(looked);
      expect(await accounts()).toEqual([]);
      expect(await feeds.ledger.find("a")).toEqual(looked);
    });

    it("are forgotten when they were joined with another", async () => {
      await feeds.ledger.store(undefined, madeAccount("a"));
      const [a] = await accounts();
      await feeds.ledger.remove(madeAccount("a", { revision: 1 }));
      expect(await accounts()).toEqual([]);
      if (a !== undefined) await feeds.accountChanges.takenIn(a);
      expect(await feeds.ledger.find("a")).toBeUndefined();
    });
  });

  describe("promises that changed", () => {
    it("are those that ended or were changed, not those that were only made", async () => {
      const promise = madePromise();
      await feeds.promises.store(promise);
      expect(await promises()).toEqual([]);
      const ended: GivenPromise = {
        ...promise,
        ...{ revision: 1, state: "kept", endedAt: "2026-11-23T10:00:00.000Z", endedBy: "answer" },
      };
      await feeds.log.record(
        madeEntry({
          contact: madeContact({ contactId: "answer", threadId: "t" }),
          thread: madeThread({ threadId: "t" }),
          changedPromise: ended,
        }),
      );
      const stored = { ...ended, revision: 2 };
      expect(await promises()).toEqual([stored]);
      await feeds.promiseChanges.takenIn(ended);
      expect(await promises()).toEqual([stored]);
      await feeds.promiseChanges.takenIn(stored);
      expect(await promises()).toEqual([]);
      expect(await feeds.promises.find(promise.promiseId)).toEqual(stored);
    });

    it("are also those that were made when they had ended", async () => {
      await feeds.promises.store(
        madePromise({ state: "kept", endedAt: "2026-11-23T10:00:00.000Z", endedBy: "answer" }),
      );
      expect((await promises()).map(({ state, revision }) => [state, revision])).toEqual([["kept", 1]]);
    });
  });
}
