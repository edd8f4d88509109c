/**
 * What the books have and what a file adds, as one heap: every invoice, credit note, reminder and payment once, as it is
 * known now. Which was read first leaves no trace.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type {
  CreditNoteStatement,
  InvoiceStatement,
  KeptPayment,
  KeptReminder,
  Stated,
  StatedCreditNote,
  StatedInvoice,
} from "../payer-account.ts";
import { wholePaymentId } from "../read/payment-ids.ts";
import { byText, canonical } from "./canonical.ts";
import { credible } from "./credible.ts";
import { knownFrom, type Known } from "./known.ts";
import { customerNumberKey, orgNumberKey, whoKey } from "./names.ts";
import type { Found } from "./placed.ts";
import { numberKey, sameInvoices } from "./same-invoice.ts";
import { creditNoteFrom, creditStatementsOf, invoiceFrom, statementsOf } from "./statements.ts";
import { toldByAll, withoutTold, withoutStated } from "./withdrawn.ts";

export interface Heap {
  readonly invoices: Known<StatedInvoice>;
  readonly creditNotes: Known<StatedCreditNote>;
  /** By `reminderKey`. */
  readonly reminders: ReadonlyMap<string, KeptReminder>;
  /** By `paymentId`. */
  readonly payments: ReadonlyMap<string, KeptPayment>;
}

/** One reminder a day of an invoice of whoever is named; of a customer, when no invoice is named. */
export function reminderKey(reminder: KeptReminder): string {
  const { invoice, on, customer: { number, orgNumber, ...who } = {} } = reminder;
  return invoice === undefined
    ? `${on} ${whoseOf(reminder) ?? ""}`
    : JSON.stringify([
        on,
        numberKey(invoice),
        customerNumberKey(number),
        orgNumberKey(orgNumber),
        whoKey(who),
      ]);
}

/** What tells of whom it is said; undefined when nothing does. */
export function whoseOf({ customer = {} }: KeptReminder): string | undefined {
  return customerNumberKey(customer.number) ?? orgNumberKey(customer.orgNumber) ?? whoKey(customer);
}

/** A file's facts as they are kept. */
export interface FileFacts {
  readonly statements: readonly InvoiceStatement[];
  readonly creditNotes: readonly CreditNoteStatement[];
  readonly reminders: readonly KeptReminder[];
  readonly payments: readonly KeptPayment[];
}

/** What a file says, and how new that is. */
export interface Reading {
  readonly facts: readonly LedgerFact[];
  readonly stated: Stated;
}

export const NO_FACTS: FileFacts = { statements: [], creditNotes: [], reminders: [], payments: [] };

export function fileFacts(facts: readonly LedgerFact[], stated: Stated): FileFacts {
  const told = stated.statedBy === undefined ? undefined : [stated.statedBy];
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
    creditNotes: sameInvoices(ofKind("credit-note"))
      .flatMap((same) => same.at(-1) ?? [])
      .map(({ kind: _, line: __, ...said }) => ({
        ...said,
        ...stated,
      })),
    // Of whom or what nobody says, it reminds nobody.
    reminders: ofKind("reminder")
      .map(({ invoice, on, customer }) => ({ invoice, on, customer, told }))
      .filter((reminder) => reminder.invoice !== undefined || whoseOf(reminder) !== undefined),
    payments: ofKind("payment").map(({ kind: _, line: __, ...said }) =>
      said.from === "books" ? { ...said, told } : said,
    ),
  };
}

/** `withdrawn`: how a file was read wrongly. What is found that only such a reading said is left out. */
export function heapOf(
  file: FileFacts,
  { accounts, loose }: Found,
  withdrawn: readonly Reading[] = [],
): Heap {
  const gone = new Set(withdrawn.flatMap(({ stated }) => stated.statedBy ?? []));
  const invoices = accounts.flatMap((account) => account.invoices.flatMap(statementsOf));
  const creditNotes = accounts.flatMap((account) => account.creditNotes.flatMap(creditStatementsOf));
  const reminders = accounts.flatMap((account) => account.reminders);
  const payments = [...accounts.flatMap((account) => account.payments), ...loose];
  return {
    invoices: knownFrom([...withoutStated(invoices, gone), ...file.statements], invoiceFrom, statementsOf),
    creditNotes: knownFrom(
      [...withoutStated(creditNotes, gone), ...file.creditNotes],
      creditNoteFrom,
      creditStatementsOf,
    ),
    reminders: combined([...withoutTold(reminders, gone), ...file.reminders], reminderKey, fullest),
    payments: withoutWholes(
      combined(
        [...withoutTold(payments, gone), ...file.payments],
        ({ paymentId }) => paymentId,
        fullestPayment,
      ),
    ),
  };
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

/** Files tell more or less of the same payment; what it is does not change. */
function fullestPayment(same: readonly KeptPayment[]): KeptPayment {
  const weight = ({ invoices, references, payer }: KeptPayment): number =>
    100 * invoices.length + 10 * references.length + Object.values(payer).filter(Boolean).length;
  return toldByAll(same, (some) => first(some, (a, b) => weight(b) - weight(a) || fuller(a, b)));
}

function fullest(same: readonly KeptReminder[]): KeptReminder {
  return toldByAll(same, (some) => first(some, fuller));
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
