/**
 * The payments that an entry was booked for. A bank books many payments as one, tells each in a `TxDtls`, and each of these
 * may be for several invoices (`Strd` with amounts). Where amounts are missing, or cannot be compared, what they are parts
 * of stays whole, with all the references: nothing is divided by guess.
 */
import type { Money } from "../../money.ts";
import type { CamtDetail, CamtEntry } from "./camt-entry.ts";

export interface PaymentPart {
  /** The transaction that it is, or is a part of; absent for several together. */
  readonly detail?: CamtDetail | undefined;
  /** Below nought in an entry that is a sum of both ways, and for a credit note that was used. */
  readonly money: Money;
  /** What the payer ordered, when that was in another currency and is known of this part alone. */
  readonly ordered?: Money | undefined;
  readonly references: readonly string[];
  readonly texts: readonly string[];
  /** What tells it from the other parts. */
  readonly said: readonly (string | undefined)[];
}

/** `addsUp` is false when the details have the entry's currency and another sum, and no charge explains it. */
export function paymentParts(
  entry: CamtEntry,
  booked: Money,
): { parts: readonly PaymentPart[]; addsUp: boolean } {
  const { details } = entry;
  const [first] = details;
  if (first === undefined) return { parts: [togetherOf(entry, booked)], addsUp: true };
  if (details.length === 1) {
    // What the bank took for itself the customer has paid.
    const paid = entry.charged || first.charged ? amountOf(first, booked.currency) : undefined;
    const money = paid !== undefined && paid.minor > booked.minor ? paid : booked;
    return { parts: partsOf(first, money), addsUp: true };
  }
  const amounts = details.map(
    (detail) => amountOf(detail, booked.currency) ?? detail.amounts.find(({ minor }) => minor > 0),
  );
  const told = amounts.filter((amount) => amount !== undefined);
  if (told.length < details.length) return { parts: [togetherOf(entry, booked)], addsUp: true };
  const signs = details.map(({ direction }) =>
    direction === undefined || direction === entry.direction ? 1 : -1,
  );
  const sumOf = (signed: boolean): number =>
    told.reduce((sum, { minor }, at) => sum + minor * (signed ? (signs[at] ?? 1) : 1), 0);
  const bothWays = sumOf(true) === booked.minor;
  const charged = entry.charged || details.some((detail) => detail.charged);
  const comparable = told.every(({ currency }) => currency === booked.currency);
  const parts = details.flatMap((detail, at) => {
    const { minor = 0, currency = booked.currency } = told[at] ?? {};
    return partsOf(detail, { minor: bothWays ? minor * (signs[at] ?? 1) : minor, currency });
  });
  return { parts, addsUp: !comparable || charged || bothWays || sumOf(false) === booked.minor };
}

/** What was booked for the transaction, in the account's currency. Banks write nought where they tell nothing. */
function amountOf({ amounts }: CamtDetail, currency: string): Money | undefined {
  return amounts.find((amount) => amount.currency === currency && amount.minor > 0);
}

/** A transaction, or each of the invoices that it is for when they have amounts that add up to it. */
function partsOf(detail: CamtDetail, money: Money): PaymentPart[] {
  const { remittances, references } = detail;
  const texts = [...detail.texts, ...detail.notes];
  const amounts = remittances.flatMap(({ amount }) =>
    amount?.currency === money.currency ? [amount.minor] : [],
  );
  const sum = amounts.reduce((total, minor) => total + minor, 0);
  const said = [
    references.bank,
    references.transaction,
    references.unique,
    references.endToEnd,
    references.instruction,
  ];
  if (remittances.length > 1 && amounts.length === remittances.length && sum === money.minor) {
    return remittances.map((remittance, at) => ({
      detail,
      money: { ...money, minor: amounts[at] ?? 0 },
      references: remittance.references,
      texts,
      said: [...said, ...remittance.references],
    }));
  }
  const all = remittances.flatMap((remittance) => remittance.references);
  const ordered = detail.amounts.find(({ currency, minor }) => currency !== money.currency && minor > 0);
  return [{ detail, money, ordered, references: all, texts, said: [...said, ...all] }];
}

function togetherOf({ details }: CamtEntry, money: Money): PaymentPart {
  return {
    money,
    references: details.flatMap(({ remittances }) => remittances.flatMap(({ references }) => references)),
    texts: details.flatMap((detail) => [...detail.texts, ...detail.notes]),
    said: [],
  };
}
