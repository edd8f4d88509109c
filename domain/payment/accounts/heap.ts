/**
 * What the books have and what a file adds, as one heap: every invoice, credit note, reminder and payment once, as it is
 * known now. Which was read first leaves no trace.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type {
  InvoiceStatement,
  KeptPayment,
  KeptReminder,
  Stated,
  StatedCreditNote,
} from "../payer-account.ts";
import { wholePaymentId } from "../read/payment-ids.ts";
import { byText, canonical } from "./canonical.ts";
import { credible } from "./credible.ts";
import { knownInvoices, type KnownInvoices } from "./known-invoices.ts";
import { customerNumberKey, orgNumberKey, whoKey } from "./names.ts";
import type { Found } from "./placed.ts";
import { numberKey, sameInvoices } from "./same-invoice.ts";
import { byNewest, statementsOf } from "./statements.ts";

export interface Heap {
  readonly invoices: KnownInvoices;
  /** By `numberKey`. */
  readonly creditNotes: ReadonlyMap<string, StatedCreditNote>;
  /** By `reminderKey`. */
  readonly reminders: ReadonlyMap<string, KeptReminder>;
  /** By `paymentId`. */
  readonly payments: ReadonlyMap<string, KeptPayment>;
}

/** One reminder a day of an invoice; of a customer, when no invoice is named. */
export function reminderKey(reminder: KeptReminder): string {
  const { invoice, on } = reminder;
  return invoice === undefined ? `${on} ${whoseOf(reminder) ?? ""}` : `${on} invoice ${numberKey(invoice)}`;
}

function whoseOf({ customer = {} }: KeptReminder): string | undefined {
  return customerNumberKey(customer.number) ?? orgNumberKey(customer.orgNumber) ?? whoKey(customer);
}

/** A file's facts as they are kept. */
export interface FileFacts {
  readonly statements: readonly InvoiceStatement[];
  readonly creditNotes: readonly StatedCreditNote[];
  readonly reminders: readonly KeptReminder[];
  readonly payments: readonly KeptPayment[];
}

export const NO_FACTS: FileFacts = { statements: [], creditNotes: [], reminders: [], payments: [] };

export function fileFacts(facts: readonly LedgerFact[], stated: Stated): FileFacts {
  const inOrder = credible(facts).toSorted((a, b) => a.line - b.line);
  const ofKind = <K extends LedgerFact["kind"]>(kind: K) =>
    inOrder.filter((fact): fact is Extract<LedgerFact, { kind: K }> => fact.kind === kind);
  return {
    statements: sameInvoices(ofKind("invoice"))
      .flatMap((same) => same.at(-1) ?? [])
      .map(({ kind: _, line: __, ...said }) => ({
        ...said,
        ...stated,
      })),
    creditNotes: lastOfEach(ofKind("credit-note")).map(({ kind: _, line: __, ...said }) => ({
      ...said,
      ...stated,
    })),
    // Of whom or what nobody says, it reminds nobody.
    reminders: ofKind("reminder")
      .map(({ invoice, on, customer }) => ({ invoice, on, customer }))
      .filter((reminder) => reminder.invoice !== undefined || whoseOf(reminder) !== undefined),
    payments: ofKind("payment").map(({ kind: _, line: __, ...said }) => said),
  };
}

export function heapOf(file: FileFacts, { accounts, loose }: Found): Heap {
  const statements = [
    ...accounts.flatMap(({ invoices }) => invoices.flatMap(statementsOf)),
    ...file.statements,
  ];
  const creditNotes = [...accounts.flatMap((account) => account.creditNotes), ...file.creditNotes];
  const reminders = [...accounts.flatMap((account) => account.reminders), ...file.reminders];
  const payments = [...accounts.flatMap((account) => account.payments), ...loose, ...file.payments];
  return {
    invoices: knownInvoices(statements),
    creditNotes: combined(creditNotes, ({ number }) => numberKey(number), newestCredit),
    reminders: combined(reminders, reminderKey, fullest),
    payments: withoutWholes(combined(payments, ({ paymentId }) => paymentId, fullestPayment)),
  };
}

/** Of rows of one file that state the same credit note the last one holds. */
function lastOfEach<T extends { readonly number: string }>(inOrder: readonly T[]): T[] {
  return [...new Map(inOrder.map((fact) => [numberKey(fact.number), fact])).values()];
}

function combined<T, R>(
  all: readonly T[],
  keyOf: (each: T) => string,
  one: (same: readonly T[]) => R,
): ReadonlyMap<string, R> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return new Map([...groups].sort(([a], [b]) => byText(a, b)).map(([key, group]) => [key, one(group)]));
}

/** One that names invoices before one that does not, then the newest: a list of credit notes often has no such column. */
function newestCredit(same: readonly StatedCreditNote[]): StatedCreditNote {
  const naming = same.filter(({ of }) => of.length > 0);
  return first(naming.length > 0 ? naming : same, byNewest);
}

/** Files tell more or less of the same payment; what it is does not change. */
function fullestPayment(same: readonly KeptPayment[]): KeptPayment {
  const weight = ({ invoices, references, payer }: KeptPayment): number =>
    100 * invoices.length + 10 * references.length + Object.values(payer).filter(Boolean).length;
  return first(same, (a, b) => weight(b) - weight(a) || fuller(a, b));
}

function fullest<T>(same: readonly T[]): T {
  return first(same, fuller);
}

function fuller(a: unknown, b: unknown): number {
  const [one, other] = [canonical(a), canonical(b)];
  return other.length - one.length || byText(one, other);
}

function first<T>(some: readonly T[], order: (a: T, b: T) => number): T {
  return some.reduce((best, each) => (order(each, best) < 0 ? each : best));
}

/** A bank's statement tells a booking whole that its notification tells in parts: the parts say more, and it is one money. */
function withoutWholes(payments: ReadonlyMap<string, KeptPayment>): ReadonlyMap<string, KeptPayment> {
  const parts = [...payments.keys()].filter((paymentId) => wholePaymentId(paymentId) !== paymentId);
  const divided = new Set(parts.map(wholePaymentId));
  return new Map([...payments].filter(([paymentId]) => !divided.has(paymentId)));
}
