/** Every invoice that is known, each once, and found again by what is said of it. */
import type { Day } from "../../time/instant.ts";
import type { PayerNames } from "../ledger-facts.ts";
import type { InvoiceStatement, StatedInvoice } from "../payer-account.ts";
import { invoiceNumberKey } from "../references/reference.ts";
import { byText, canonical } from "./canonical.ts";
import { isOtherCustomer, numberKey, sameInvoices, whatTells, type Identifying } from "./same-invoice.ts";
import { invoiceFrom, statementsOf } from "./statements.ts";

export interface KnownInvoices {
  /** In the order of their numbers. */
  readonly all: readonly StatedInvoice[];
  /** The invoice of which this is said. */
  of(said: Identifying): StatedInvoice | undefined;
  /**
   * The invoice that somebody names: of this number as it stands, else of one with other marks; of a customer that does
   * not contradict. Of several the last that was issued by the day; undefined when they are several customers'.
   */
  namedBy(
    number: string,
    by: { readonly customer?: PayerNames | undefined; readonly on?: Day | undefined },
  ): StatedInvoice | undefined;
}

export function knownInvoices(statements: readonly InvoiceStatement[]): KnownInvoices {
  const all = sameInvoices(statements)
    .map(invoiceFrom)
    .map((invoice) => ({ invoice, order: orderOf(invoice) }))
    .sort((a, b) => byText(a.order, b.order) || byText(canonical(a.invoice), canonical(b.invoice)))
    .map(({ invoice }) => invoice);
  const byNumber = Map.groupBy(all, ({ number }) => numberKey(number));
  const byLooseNumber = Map.groupBy(all, ({ number }) => invoiceNumberKey(number));
  const byTelling = new Map<string, StatedInvoice>();
  const tellingOf = (said: Identifying): string => `${numberKey(said.number)} ${whatTells(said)}`;
  for (const group of byNumber.values()) {
    if (group.length === 1) continue;
    for (const invoice of group)
      for (const statement of statementsOf(invoice)) byTelling.set(tellingOf(statement), invoice);
  }

  return {
    all,
    of: (said) => {
      const group = byNumber.get(numberKey(said.number)) ?? [];
      if (group.length <= 1) return group[0];
      // A row that another one of its file overruled is said of none: it went with one of its customer's.
      return byTelling.get(tellingOf(said)) ?? lastBy(said.issuedOn, fitting(group, said.customer));
    },
    namedBy: (number, { customer, on }) => {
      const group = byNumber.get(numberKey(number)) ?? byLooseNumber.get(invoiceNumberKey(number)) ?? [];
      return lastBy(on, fitting(group, customer));
    },
  };
}

function orderOf({ number, issuedOn, dueOn }: StatedInvoice): string {
  return `${numberKey(number)} ${issuedOn ?? dueOn ?? ""}`;
}

/** Invoices that more share than one customer can have meant say nothing. */
const MOST_SHARING = 100;

function fitting(group: readonly StatedInvoice[], customer: PayerNames | undefined): StatedInvoice[] {
  return group
    .slice(0, MOST_SHARING + 1)
    .filter((invoice) => !isOtherCustomer(invoice.customer, customer ?? {}));
}

function lastBy(on: Day | undefined, group: readonly StatedInvoice[]): StatedInvoice | undefined {
  if (group.length > MOST_SHARING) return undefined;
  const [first, ...others] = group;
  if (others.some(({ customer }) => isOtherCustomer(first?.customer, customer))) return undefined;
  const issued = group.filter(({ issuedOn }) => on === undefined || issuedOn === undefined || issuedOn <= on);
  return issued.at(-1) ?? first;
}
