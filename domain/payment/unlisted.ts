/**
 * What a list of open items leaves out. An invoice that such a list had, and of which nothing newer is said, is missing
 * from the next one because it was paid. On which day nobody says: so it is neither open nor late, and is not counted.
 * Concluded afresh whenever an account is judged, and never stored with it. Pure.
 */
import type { Day } from "../time/instant.ts";
import type { PayerAccount, StatedInvoice } from "./payer-account.ts";

/**
 * The account with those invoices marked, for `settle`. `openListOn`: the newest day on which a list spoke for every
 * customer. A list that has an invoice of this customer has all of them, so its own newest one counts as well.
 */
export function withUnlisted(account: PayerAccount, openListOn: Day | undefined): PayerAccount {
  const unlistedOn = newestListOf(account, openListOn);
  if (!account.invoices.some((invoice) => isUnlisted(invoice, unlistedOn))) return account;
  return {
    ...account,
    invoices: account.invoices.map((invoice) =>
      isUnlisted(invoice, unlistedOn) ? { ...invoice, unlistedOn } : invoice,
    ),
  };
}

export function hasUnlisted(account: PayerAccount, openListOn: Day | undefined): boolean {
  return withUnlisted(account, openListOn) !== account;
}

function newestListOf({ invoices }: PayerAccount, openListOn: Day = ""): Day {
  return invoices
    .filter(({ listedOpen }) => listedOpen)
    .reduce((newest, invoice) => (listedIn(invoice) > newest ? listedIn(invoice) : newest), openListOn);
}

function isUnlisted(invoice: StatedInvoice, newest: Day): boolean {
  return invoice.listedOpen === true && listedIn(invoice) < newest;
}

function listedIn({ toldOn, statedOn }: StatedInvoice): Day {
  return toldOn ?? statedOn;
}
