/**
 * Brings into relations what has come in elsewhere since it was last done: what accounts of the ledger say was bought and is paid, what
 * the register says of customers, how promises ended, who was in touch. Both daily runs begin with it. Done twice, late, or
 * broken off and begun again, it gives the same: each thing is marked as taken in only after it was, and only if it has not
 * changed since; and what is known already is not known twice. One that fails is flagged, and is tried again by the next
 * run. Throws when a feed cannot be read.
 */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { readCustomer } from "../../customer/read-customer.ts";
import type { LedgerBook, LedgerEntry, LedgerStateBook } from "../../payment/ledger-book.ts";
import type { ContactLog, CustomerRegister, Journal, PromiseBook } from "../../ports.ts";
import type { GivenPromise } from "../../promise/promise.ts";
import type { Instant } from "../../time/instant.ts";
import { dayAt } from "../../time/opening-hours.ts";
import { createChangeRelationsState } from "../change-relations-state.ts";
import { mergeFacts } from "../merge-facts.ts";
import type { ChangeFeed, RelationBook, RelationsStateBook } from "../relation-book.ts";
import { createEach } from "./each.ts";
import { createNoteRanking } from "./note-ranking.ts";
import { createPayingByBooks } from "./paying-by-books.ts";
import { promiseEnds, spokenAbout } from "./promise-ends.ts";
import { createRelationsKept } from "./relations-kept.ts";
import { createTakeInAccount } from "./take-in-account.ts";
import { createTakeInContacts } from "./take-in-contacts.ts";
import { createTakeInCustomer } from "./take-in-customers.ts";

export interface TakeInDeps {
  readonly relations: RelationBook;
  readonly relationsState: RelationsStateBook;
  readonly customerChanges: ChangeFeed<Customer>;
  readonly accountChanges: ChangeFeed<LedgerEntry>;
  readonly promiseChanges: ChangeFeed<GivenPromise>;
  readonly log: Pick<ContactLog, "on" | "of">;
  readonly register: CustomerRegister;
  readonly ledger: Pick<LedgerBook, "find" | "entriesWith">;
  readonly ledgerState: Pick<LedgerStateBook, "read">;
  readonly promises: Pick<PromiseBook, "find">;
  readonly journal: Pick<Journal, "flag">;
}

/** Takes in what there is at `now`, by the company as it is now. Answers with how many could not be taken in. */
export function createTakeIn(deps: TakeInDeps): (company: Company, now: Instant) => Promise<number> {
  const { accountChanges, customerChanges, promiseChanges, register, ledgerState, relationsState, journal } =
    deps;
  const changeState = createChangeRelationsState(relationsState);

  return async (company, now) => {
    const today = dayAt(now, company.calendar.timeZone);
    const payingOf = createPayingByBooks(await ledgerState.read(), company, today);
    const moment = { company, now, today, payingOf };
    const kept = createRelationsKept(deps, company, moment);
    const each = createEach(journal);
    const noteRanking = createNoteRanking(relationsState, kept.toRank);
    const takeInAccount = createTakeInAccount(deps, kept, moment);
    const takeInCustomer = createTakeInCustomer(deps, kept, moment);
    const takeInContacts = createTakeInContacts(deps, kept, each, moment);

    // Accounts come first: they may bring customers.
    const accounts = await each(
      "account",
      accountChanges.changed(),
      ({ account }) => account.accountId,
      async (entry) => {
        await takeInAccount(entry);
        await noteRanking();
        await accountChanges.takenIn(entry);
      },
    );
    const customers = await each(
      "customer",
      customerChanges.changed(),
      ({ customerId }) => customerId,
      async (customer) => {
        const isForGood = await takeInCustomer(customer);
        await noteRanking();
        if (isForGood) await customerChanges.takenIn(customer);
      },
    );
    const promises = await each(
      "promise",
      promiseChanges.changed(),
      ({ promiseId }) => promiseId,
      async (promise) => {
        const customer = await readCustomer(register, promise.customerId);
        const { promiseId: of } = promise;
        const news = {
          promises: [{ of, all: promiseEnds(promise, company.calendar) }],
          spoken: [{ of, all: spokenAbout(promise, company.calendar) }],
        };
        if (customer !== undefined) await kept.bring(customer, (facts) => mergeFacts(facts, news));
        await promiseChanges.takenIn(promise);
      },
    );
    const takenInUntilAt = await takeInContacts((await relationsState.read()).takenInUntilAt);
    await noteRanking();
    await changeState((state) => ({ ...state, takenInUntilAt }));
    return accounts.length + customers.length + promises.length;
  };
}
