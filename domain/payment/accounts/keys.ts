/**
 * The keys by which accounts and loose payments are found in the books. Opaque to whoever stores them.
 *
 * A bank account and a payer's name have two: who has it, and which payment looks for who has it. So a payer that pays for
 * everybody leads from one payment to those who know it, and not to all its other payments.
 */
import type { LedgerFact, PayerNames } from "../ledger-facts.ts";
import type { KeptPayment, PayerAccount } from "../payer-account.ts";
import { wholePaymentId } from "../read/payment-ids.ts";
import { invoiceNumberKey, referenceKey } from "../references/reference.ts";
import { bankAccountKey, customerNumberKey, looseName, orgNumberKey, whoKey } from "./names.ts";
import { namesOf } from "./payers.ts";

type Facts = Omit<PayerAccount, "notes">;

type Parts = readonly (readonly [kind: string, key: string | undefined])[];

/** Each once. Of a customer there can be any number, so they are never the arguments of a call. */
function keysFrom(parts: Iterable<Parts>): string[] {
  const keys = new Set<string>();
  for (const some of parts) for (const [kind, key] of some) if (key !== undefined) keys.add(`${kind} ${key}`);
  return [...keys];
}

/** What a customer has. */
function has(customer: PayerNames): Parts {
  return [
    ["number", customerNumberKey(customer.number)],
    ["org", orgNumberKey(customer.orgNumber)],
    ["who", whoKey(customer)],
    ["name", looseName(customer.name)],
    ["bank", bankAccountKey(customer.account)],
  ];
}

/** Which payments look for what a customer has. */
function soughtBy(customer: PayerNames): Parts {
  return [
    ["seeks-name", looseName(customer.name)],
    ["seeks-bank", bankAccountKey(customer.account)],
  ];
}

/** What a payment says of itself and surely names. */
function names(payment: KeptPayment): Parts {
  const { invoices, references, number, org } = namesOf(payment);
  return [
    ["payment", wholePaymentId(payment.paymentId)],
    ...invoices.map((key) => ["invoice", key] as const),
    ...references.map((key) => ["reference", key] as const),
    ["number", number],
    ["org", org],
  ];
}

function mentions(payment: KeptPayment): Parts {
  return namesOf(payment).mentions.map((key) => ["invoice", key] as const);
}

/** Under which keys to look for what a fact may have to do with. */
export function keysOfFact(fact: LedgerFact): string[] {
  if (fact.kind === "payment") return keysOfPayment(fact);
  const customer = [...has(fact.customer), ...soughtBy(fact.customer)];
  switch (fact.kind) {
    case "invoice":
      return keysFrom([
        customer,
        [
          ["invoice", invoiceNumberKey(fact.number)],
          ["reference", referenceKey(fact.reference ?? "")],
        ],
      ]);
    case "credit-note":
      return keysFrom([
        customer,
        [["credit-note", invoiceNumberKey(fact.number)]],
        fact.of.map((number) => ["invoice", invoiceNumberKey(number)] as const),
      ]);
    case "reminder":
      return keysFrom([customer, [["invoice", invoiceNumberKey(fact.invoice ?? "")]]]);
  }
}

/** Under which keys to look for whose a payment is, and for payments that may be the same payer's. */
export function keysOfPayment(payment: KeptPayment): string[] {
  const { bank, name } = namesOf(payment);
  const payer: Parts = [
    ["bank", bank],
    ["name", name],
    ["seeks-bank", bank],
  ];
  return keysFrom([names(payment), mentions(payment), payer]);
}

/** Under which keys to look for the invoices that somebody names. */
export function keysOfInvoices(numbers: readonly string[]): string[] {
  return keysFrom([numbers.map((number) => ["invoice", invoiceNumberKey(number)] as const)]);
}

/** Under which keys to look for the credit notes of these numbers. */
export function keysOfCreditNotes(numbers: readonly string[]): string[] {
  return keysFrom([numbers.map((number) => ["credit-note", invoiceNumberKey(number)] as const)]);
}

/** Under which key to look for the accounts of a customer with this number. */
export function keysOfNumber(number: string): string[] {
  return keysFrom([[["number", customerNumberKey(number)]]]);
}

/** Under which keys a loose payment is found. */
export function keysOfLoose(payment: KeptPayment): string[] {
  const { bank, name } = namesOf(payment);
  const payer: Parts = [
    ["seeks-bank", bank],
    ["seeks-name", name],
  ];
  return keysFrom([names(payment), mentions(payment), payer]);
}

/** Under which keys an account is found. */
export function keysOfAccount(account: Facts): string[] {
  const own = keysOwned(account);
  const ofPayments = paymentsOf(account, own).map(({ payment, bank, isSure, isLikely }) => {
    const asHolder = isSure || isLikely ? keysFrom([names(payment), [["bank", bank]]]) : [];
    return isSure ? asHolder : [...asHolder, ...keysOfLoose(payment)];
  });
  return [...new Set([...own, ...ofPayments.flat()])];
}

/** Keys of what is the account's own: not of its payments. Whoever names something seeks it under these. */
export function keysOwned(account: Facts): string[] {
  return keysFrom(ownParts(account));
}

/** Keys to look under because an account may turn out to be another's, or to have what another payment seeks. */
export function keysAround(account: Facts): string[] {
  const customers = customersOf(account).flatMap((customer) => [has(customer), soughtBy(customer)]);
  const banks = account.payments.map(namesOf).flatMap(({ bank }): Parts => [
    ["bank", bank],
    ["seeks-bank", bank],
  ]);
  return keysFrom([...customers, banks]);
}

/** Its payments, and whether what they name is the account's: surely, or by what two customers could share. */
function paymentsOf(account: Facts, own: readonly string[]) {
  const ours = new Set(own);
  const isOurs = (parts: Parts): boolean => keysFrom([parts]).some((key) => ours.has(key));
  return account.payments.map((payment) => {
    const { invoices, references, number, org, bank } = namesOf(payment);
    const isSure = isOurs([...invoices.map((key) => ["invoice", key] as const), ["number", number]]);
    const isLikely = isOurs([...references.map((key) => ["reference", key] as const), ["org", org]]);
    return { payment, bank, isSure, isLikely };
  });
}

function ownParts(account: Facts): Parts[] {
  const number = (kind: string, written: string | undefined) =>
    [kind, invoiceNumberKey(written ?? "")] as const;
  return [
    ...customersOf(account).map(has),
    account.invoices.flatMap((invoice) => [
      number("invoice", invoice.number),
      ["reference", referenceKey(invoice.reference ?? "")] as const,
    ]),
    account.creditNotes.flatMap((note) => [
      number("credit-note", note.number),
      ...note.of.map((each) => number("invoice", each)),
    ]),
    account.reminders.map(({ invoice }) => number("invoice", invoice)),
  ];
}

/** Each once as it is said: most of a customer's invoices call it the same. */
function customersOf({ invoices, creditNotes, reminders }: Facts): PayerNames[] {
  const said = new Map<string, PayerNames>();
  for (const facts of [invoices, creditNotes, reminders])
    for (const { customer } of facts)
      if (customer !== undefined) said.set(JSON.stringify(customer), customer);
  return [...said.values()];
}
