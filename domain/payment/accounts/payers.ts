/**
 * Whose a payment is. By what it names; else who paid it; else by what is known of the payer. Where two customers fit,
 * neither has it: it stays loose, and waits for something that says more.
 */
import type { PayerNames } from "../ledger-facts.ts";
import type { Money } from "../money.ts";
import type { KeptPayment, PayerAccount, StatedInvoice } from "../payer-account.ts";
import { isTelling, numbersIn, referencesIn } from "../references/in-text.ts";
import { invoiceNumberKey, numbersOfReference, referenceKey } from "../references/reference.ts";
import { byText } from "./canonical.ts";
import { createHolders } from "./customers.ts";
import { bankAccountKey, customerNumberKey, looseName, orgNumberKey } from "./names.ts";
import { numberKey } from "./same-invoice.ts";

/** What a payment names, in the forms that are compared. */
export interface Names {
  /** Invoices that the books say it pays: without marks, and by them. */
  readonly invoices: readonly string[];
  readonly exactInvoices: readonly string[];
  readonly references: readonly string[];
  /** Numbers that may be an invoice's. */
  readonly mentions: readonly string[];
  readonly number?: string | undefined;
  readonly org?: string | undefined;
  readonly bank?: string | undefined;
  readonly name?: string | undefined;
}

/** Shorter numbers stand in too many texts to look for their invoice among all customers. */
const FEWEST_TELLING = 4;

/** Of invoices that share one number so many are looked at: with more of them it says nothing. */
const MOST_ALIKE = 20;

/** What was found in a payment: it is asked for many times, and reading texts takes time. */
const NAMES = new WeakMap<KeptPayment, Names>();

export function namesOf(payment: KeptPayment): Names {
  const before = NAMES.get(payment);
  if (before !== undefined) return before;
  const names = readNames(payment);
  NAMES.set(payment, names);
  return names;
}

function readNames({ invoices, references, text = "", payer }: KeptPayment): Names {
  const mentions = [...references.flatMap(numbersOfReference), ...numbersIn(text)];
  return {
    invoices: known(invoices.map(invoiceNumberKey)),
    exactInvoices: known(invoices.map(numberKey)),
    references: known([...references.map(referenceKey), ...referencesIn(text)]),
    mentions: known(mentions).filter((mention) => mention.length >= FEWEST_TELLING),
    number: customerNumberKey(payer.number),
    org: orgNumberKey(payer.orgNumber),
    bank: bankAccountKey(payer.account),
    name: looseName(payer.name),
  };
}

/** What belongs to whom: an invoice, or anything else that was said of the customer. */
export interface Belonging {
  readonly accountId: string;
  readonly customer: PayerNames;
  readonly invoice?: StatedInvoice | undefined;
}

/** Whose a payment is. */
export interface Home {
  /** None for a loose one; several for one that names invoices of several. */
  readonly accountIds: readonly string[];
  /** By what it names, and not by what is known of the payer. */
  readonly isSure: boolean;
  /**
   * Whom each thing that it says points to, as a text to compare: also what counts for nothing as long as something surer
   * says whose it is. Where this changes, it has to be looked at anew.
   */
  readonly pointsTo: () => string;
}

/** What accounts hold. */
export function belongingsOf(
  accounts: readonly Pick<PayerAccount, "accountId" | "invoices" | "creditNotes" | "reminders">[],
): Belonging[] {
  return accounts.flatMap(({ accountId, invoices, creditNotes, reminders }) => [
    ...invoices.map((invoice) => ({ accountId, customer: invoice.customer ?? {}, invoice })),
    ...[...creditNotes, ...reminders].map(({ customer = {} }) => ({ accountId, customer })),
  ]);
}

export function homesOf(
  payments: readonly KeptPayment[],
  belongings: readonly Belonging[],
): ReadonlyMap<KeptPayment, Home> {
  const holders = createHolders();
  const invoices = new Map<string, (Belonging & { invoice: StatedInvoice })[]>();
  const add = (kind: string, key: string | undefined, accountId: string): void => {
    if (key !== undefined) holders.add(`${kind} ${key}`, accountId);
  };
  for (const belonging of belongings) {
    const { accountId, customer, invoice } = belonging;
    add("number", customerNumberKey(customer.number), accountId);
    add("org", orgNumberKey(customer.orgNumber), accountId);
    add("bank", bankAccountKey(customer.account), accountId);
    add("name", looseName(customer.name), accountId);
    if (invoice === undefined) continue;
    const number = invoiceNumberKey(invoice.number) ?? "";
    add("invoice", number, accountId);
    add("reference", referenceKey(invoice.reference ?? ""), accountId);
    add("exact-invoice", numberKey(invoice.number), accountId);
    const alike = invoices.get(number) ?? [];
    invoices.set(number, alike);
    if (alike.length < MOST_ALIKE) alike.push({ ...belonging, invoice });
  }
  const only = (kind: string, key: string | undefined): string | undefined =>
    key === undefined ? undefined : holders.only(`${kind} ${key}`);

  /** The number as it stands says more than the one without marks. */
  const paidBy = (number: string): string | undefined => {
    const isKnown = holders.of(`exact-invoice ${number}`).size > 0;
    return isKnown ? only("exact-invoice", number) : only("invoice", invoiceNumberKey(number));
  };

  const sureOf = (names: Names): string[] => {
    const named = known([
      ...names.exactInvoices.map(paidBy),
      ...names.references.map((reference) => only("reference", reference)),
    ]);
    return named.length > 0 ? named : known([only("number", names.number) ?? only("org", names.org)]);
  };

  /** The only account whose mentioned invoices come to what was paid, or with `part` to more. */
  const mentionedBy = (payment: KeptPayment, names: Names, part = false): string | undefined => {
    const { amount, currency, ordered } = payment;
    const paid = mentionedFor({ minor: amount, currency }, names, part);
    return paid ?? (ordered && mentionedFor(ordered, names, part));
  };
  const mentionedFor = ({ minor, currency }: Money, names: Names, part: boolean): string | undefined => {
    const paid = Math.abs(minor);
    const mentioned = names.mentions
      .flatMap((mention) => invoices.get(mention) ?? [])
      .filter(({ invoice }) => invoice.currency === currency);
    const sums = new Map<string, number>();
    for (const { accountId, invoice } of mentioned) {
      sums.set(accountId, (sums.get(accountId) ?? 0) + invoice.amount);
    }
    const fits = mentioned.filter(({ accountId, invoice }) =>
      part
        ? paid <= invoice.amount && isTelling(invoiceNumberKey(invoice.number) ?? "")
        : paid === invoice.amount || paid === sums.get(accountId),
    );
    const [one, another] = known(fits.map(({ accountId }) => accountId));
    return another === undefined ? one : undefined;
  };

  const named = payments.map((payment) => ({ payment, names: namesOf(payment) }));
  const sure = new Map(named.map(({ payment, names }) => [payment, sureOf(names)]));
  // Who paid with a reference once is known by the bank account that the money came from.
  for (const { payment, names } of named) {
    for (const accountId of sure.get(payment) ?? []) add("bank", names.bank, accountId);
  }
  const pointsTo = (payment: KeptPayment, names: Names): string =>
    JSON.stringify([
      names.exactInvoices.map((number) => paidBy(number) ?? ""),
      names.references.map((reference) => only("reference", reference) ?? ""),
      (["number", "org", "bank", "name"] as const).map((kind) => only(kind, names[kind]) ?? ""),
      [false, true].map((part) => mentionedBy(payment, names, part) ?? ""),
    ]);
  return new Map(
    named.map(({ payment, names }): [KeptPayment, Home] => {
      const surely = sure.get(payment) ?? [];
      const home = { pointsTo: () => pointsTo(payment, names) };
      if (surely.length > 0) return [payment, { ...home, accountIds: surely, isSure: true }];
      const probably =
        mentionedBy(payment, names) ??
        only("bank", names.bank) ??
        only("name", names.name) ??
        mentionedBy(payment, names, true);
      return [payment, { ...home, accountIds: known([probably]), isSure: false }];
    }),
  );
}

/** Each once, in order. */
function known(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort(byText);
}
