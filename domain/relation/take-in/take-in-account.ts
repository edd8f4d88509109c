/**
 * Takes in what an account of the ledger says was bought, and how that is paid, by whichever customer of the register it
 * belongs to. Who is invoiced is a customer: somebody whom staff have answered or nobody has placed becomes one, unless
 * staff said otherwise; and so does a number of the books that the register has not. An account that can be told apart by
 * its number alone is the company's own word; one without a number waits until the register knows it by its address, and is
 * taken in with its next change. Throws when a port does.
 */
import { changeCustomer } from "../../customer/change-customer.ts";
import { customerOfAccount } from "../../customer/customer-of-account.ts";
import { idByNumber } from "../../customer/customer-ids.ts";
import type { Customer } from "../../customer/customer.ts";
import { withEvent } from "../../customer/said-of-customer.ts";
import { standingAfter } from "../../customer/standing.ts";
import type { LedgerBook, LedgerEntry } from "../../payment/ledger-book.ts";
import type { PayerAccount } from "../../payment/payer-account.ts";
import type { CustomerRegister } from "../../ports.ts";
import type { Day, Instant } from "../../time/instant.ts";
import { plusDays } from "../../time/day.ts";
import type { Company } from "../../company.ts";
import { factOf, mergeFacts } from "../merge-facts.ts";
import type { RelationFacts } from "../relation-facts.ts";
import { purchasesOf } from "./purchases-of.ts";
import type { PayingByBooks } from "./paying-by-books.ts";
import type { RelationsKept } from "./relations-kept.ts";

/** Customers with names that look alike, stored side by side, get into each other's way. */
const MOST_TRIES = 20;

export interface TakeInAccountDeps {
  readonly register: CustomerRegister;
  readonly ledger: Pick<LedgerBook, "find">;
}

export function createTakeInAccount(
  { register, ledger }: TakeInAccountDeps,
  kept: RelationsKept,
  {
    company,
    now,
    today,
    payingOf,
  }: {
    readonly company: Company;
    readonly now: Instant;
    readonly today: Day;
    readonly payingOf: PayingByBooks;
  },
): (entry: LedgerEntry) => Promise<void> {
  return async (entry) => {
    const { account } = entry;
    const purchases = purchasesOf(account);
    const invoiced = purchases.filter(({ net }) => net.minor > 0).map(({ on }) => on);
    const holder = await customerOfAccount(register, entry);
    const customer =
      invoiced.length === 0
        ? holder
        : await (holder === undefined ? newCustomer(account, invoiced) : invoicedNow(holder));
    if (customer === undefined) return;
    const news = { purchases: [{ of: account.accountId, all: purchases }], paying: payingOf(account) };
    const facts = await kept.bring(customer, (known) => mergeFacts(known, news));
    if (facts !== undefined) await forgetJoined(customer, facts);
  };

  /** Of a number in the books that nobody has; not of one that is lost already. */
  async function newCustomer(
    { names }: PayerAccount,
    invoiced: readonly Day[],
  ): Promise<Customer | undefined> {
    const lately = plusDays(today, -company.relations.lostDays);
    const named = names.find(({ number }) => number !== undefined && number !== "");
    if (named?.number === undefined || !invoiced.some((on) => lately <= on)) return undefined;
    const { number, name } = named;
    const customer: Customer = {
      customerId: idByNumber(number),
      standing: standingAfter("unsorted", { is: "invoiced" }),
      addresses: [],
      number,
      name: name ?? names.find((each) => each.name !== undefined)?.name,
      addedAt: now,
    };
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      if (await register.store(undefined, customer)) return customer;
      // Another run was quicker, or it has got another number since; or somebody with such a name is just being stored.
      const known = (await register.findByNumber(number)) ?? (await register.find(customer.customerId));
      if (known !== undefined) return known;
    }
    throw new Error(
      `Customer ${customer.customerId} was not stored: others were quicker. It is tried again.`,
    );
  }

  async function invoicedNow(known: Customer): Promise<Customer | undefined> {
    return changeCustomer(register, known.customerId, (customer) => withEvent(customer, { is: "invoiced" }));
  }

  /** An account that was joined with another is not there any more: what it said is said by the other. */
  async function forgetJoined(customer: Customer, { purchases, paying = [] }: RelationFacts): Promise<void> {
    const accounts = [...new Set([...purchases.map(({ id }) => factOf(id)), ...paying.map(({ id }) => id)])];
    if (accounts.length < 2) return;
    for (const of of accounts) {
      if ((await ledger.find(of)) !== undefined) continue;
      const nothing = { id: of, disputed: [], overdue: [], slow: [], serious: [] };
      await kept.bring(customer, (facts) =>
        mergeFacts(facts, { purchases: [{ of, all: [] }], paying: [nothing] }),
      );
    }
  }
}
