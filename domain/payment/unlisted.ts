/**
 * What a list of open items leaves out. An invoice that such a list had, and of which nothing newer is said, is missing
 * from the next one because it was paid. On which day nobody says; not before the last list that had it.
 * Concluded afresh whenever an account is judged, and never stored with it. Pure.
 */
import type { Day } from "../time/instant.ts";
import type { SpokenFor } from "./intake/open-lists.ts";
import type { Currency } from "./money.ts";
import type { PayerAccount, StatedInvoice } from "./payer-account.ts";

/**
 * The account with those invoices marked, for `settle`. A list that has an invoice of this customer has all of the same
 * currency, unless it may be that of a month.
 */
export function withUnlisted(account: PayerAccount, { forAll = "", forNamed }: SpokenFor): PayerAccount {
  const newest = new Map<Currency, Day>();
  const newestOf = ({ currency }: StatedInvoice): Day => newest.get(currency) ?? forAll;
  const named = new Set(forNamed);
  for (const invoice of account.invoices) {
    const listedOn = listedIn(invoice);
    if (listedOn !== undefined && named.has(listedOn) && listedOn > newestOf(invoice)) {
      newest.set(invoice.currency, listedOn);
    }
  }
  const isUnlisted = (invoice: StatedInvoice): boolean => {
    const listedOn = listedIn(invoice);
    return listedOn !== undefined && listedOn < newestOf(invoice);
  };
  if (!account.invoices.some(isUnlisted)) return account;
  return {
    ...account,
    invoices: account.invoices.map((invoice) =>
      isUnlisted(invoice) ? { ...invoice, unlistedOn: newestOf(invoice) } : invoice,
    ),
  };
}

export function hasUnlisted(account: PayerAccount, spoken: SpokenFor): boolean {
  return withUnlisted(account, spoken) !== account;
}

/** The day of the list in which it was last; absent when something else was said of it since. */
function listedIn({ listedOpen, toldOn, statedOn }: StatedInvoice): Day | undefined {
  return listedOpen === true ? (toldOn ?? statedOn) : undefined;
}
