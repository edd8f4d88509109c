/**
 * What customers paid, by the entries of the company's account: booked credits, and below nought what was taken back of
 * them. Payments to others, interest, money between accounts and the like are left out, as far as the bank's codes tell.
 */
import type { PaymentFact, PayerNames, WrongRow } from "../../ledger-facts.ts";
import { asName, asNumber, asText } from "../as-written.ts";
import type { PaymentIds } from "../payment-ids.ts";
import type { BankCode, CamtDetail, CamtEntry } from "./camt-entry.ts";
import type { CamtAccount } from "./camt-file.ts";
import type { CamtParty } from "./camt-parties.ts";
import { paymentParts } from "./payment-parts.ts";

/** Domains of transactions that are no payments: the account's own, loans, securities, currencies, cash in transit. */
const NO_PAYMENTS = new Set(["ACMT", "CAMT", "CMDT", "DERV", "FORX", "LDAS", "PMET", "SECU"]);
/** Within payments: interest, and what banks take or give back. */
const BANKS_OWN = new Set(["CHRG", "COMM", "FEES", "INTR", "TAXE"]);
/** Families of payments that the company received, or drew from its customers. */
const RECEIVED = new Set(["RCDT", "RRCT", "IDDT"]);

/** The payments of an entry, and what is wrong with it; neither when it is not about customers, or not booked. */
export function customerPayments(
  entry: CamtEntry,
  account: CamtAccount,
  ids: PaymentIds,
): { facts: readonly PaymentFact[]; wrong: readonly WrongRow[] } {
  const sign = signOf(entry);
  if (sign === undefined || isOwnTransfer(entry, account)) return { facts: [], wrong: [] };
  const wrong = [...entry.wrong];
  const { amount, bookedOn, valuedOn, details } = entry;
  if (amount === undefined || amount.minor === 0) return { facts: [], wrong };
  const on = bookedOn ?? valuedOn;
  if (on === undefined) {
    if (wrong.length === 0) wrong.push({ line: entry.line, field: "BookgDt", problem: "no-payment-day" });
    return { facts: [], wrong };
  }
  const { parts, addsUp } = paymentParts(entry, amount);
  if (!addsUp) wrong.push({ line: entry.line, field: "TxDtls", problem: "wrong-total" });
  const whole = ids.next([account.number, on, sign * amount.minor, amount.currency, ...toldOf(entry)]);
  const several = payerOfAll(details, sign, account);
  const facts = parts.flatMap((part): PaymentFact | [] => {
    const { detail, money, ordered, references, texts, said } = part;
    if (money.minor === 0) return [];
    return {
      kind: "payment",
      from: "camt",
      line: detail?.line ?? entry.line,
      paymentId: parts.length === 1 ? whole : ids.part(whole, [money.minor, money.currency, ...said]),
      on,
      amount: sign * money.minor,
      currency: money.currency,
      ...(ordered === undefined ? {} : { ordered: { ...ordered, minor: sign * ordered.minor } }),
      references: [...new Set(references.flatMap((reference) => asNumber(reference) ?? []))],
      invoices: [],
      text: asText(texts.length > 0 || parts.length > 1 ? texts : [entry.text ?? ""]),
      payer: detail === undefined ? several : payerOf(detail, sign, account),
    };
  });
  return { facts, wrong };
}

/** 1 for what customers paid, -1 for what was taken back of it; undefined for everything else. */
function signOf({ status, direction, reversal, code, details }: CamtEntry): 1 | -1 | undefined {
  if (status !== undefined && status !== "BOOK") return undefined;
  const codes = [code, ...details.map((detail) => detail.code)];
  if (codes.some(isNoPayment)) return undefined;
  const returned = details.length > 0 && details.every((detail) => detail.returned);
  // Money that comes back is what the company itself had paid.
  if (direction === "credit") return reversal || returned ? undefined : 1;
  if (direction === "debit")
    return reversal || returned || codes.some(({ family }) => RECEIVED.has(family ?? "")) ? -1 : undefined;
  return undefined;
}

/** The company moved money from another account of its own. */
function isOwnTransfer({ direction, details }: CamtEntry, account: CamtAccount): boolean {
  const isOwn = ({ parties: { debtor, ultimateDebtor } }: CamtDetail): boolean =>
    isCompany(debtor, account) && (ultimateDebtor === undefined || isCompany(ultimateDebtor, account));
  return direction === "credit" && details.length > 0 && details.every(isOwn);
}

function isCompany(party: CamtParty | undefined, { number, owner }: CamtAccount): boolean {
  if (party === undefined) return false;
  return (number !== undefined && party.account === number) || (owner !== undefined && party.name === owner);
}

function isNoPayment({ domain, subFamily }: BankCode): boolean {
  return NO_PAYMENTS.has(domain ?? "") || BANKS_OWN.has(subFamily ?? "");
}

/** What tells an entry from others of its day and amount: the bank's reference, else all that is said of it. */
function toldOf({ references, details }: CamtEntry): (string | undefined)[] {
  if (references.bank !== undefined) return [references.bank];
  return details.flatMap((detail) => [
    detail.references.bank ?? detail.references.endToEnd,
    ...detail.remittances.flatMap((remittance) => remittance.references),
    ...detail.texts,
    detail.parties.debtor?.account ?? detail.parties.debtor?.name,
  ]);
}

/** The payer of several transactions that cannot be told apart, if it is the same of all. */
function payerOfAll(details: readonly CamtDetail[], sign: 1 | -1, account: CamtAccount): PayerNames {
  const payers = details.map((detail) => payerOf(detail, sign, account));
  const [first = {}] = payers;
  return payers.every((payer) => JSON.stringify(payer) === JSON.stringify(first)) ? first : {};
}

/**
 * The customer: who paid, or for whom. When money is taken back, banks name the parties of the first payment or of the
 * return: whichever of the two is not the company. An account from which somebody pays for others is nobody's.
 */
function payerOf({ parties }: CamtDetail, sign: 1 | -1, account: CamtAccount): PayerNames {
  const { debtor, creditor, ultimateDebtor, ultimateCreditor } = parties;
  const turned = sign === -1 && (debtor === undefined || isCompany(debtor, account));
  const [payer, ultimate] = turned ? [creditor, ultimateCreditor] : [debtor, ultimateDebtor];
  const behalf = ultimate?.name !== undefined && ultimate.name !== payer?.name ? ultimate : undefined;
  const named = behalf ?? payer;
  const names: PayerNames = {
    name: asName(named?.name),
    account: behalf === undefined ? asNumber(payer?.account) : undefined,
    orgNumber: asNumber(named?.orgNumber)?.replace(/[^\p{L}\p{N}]/gu, ""),
  };
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}
