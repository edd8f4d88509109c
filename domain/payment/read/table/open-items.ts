/**
 * Whether a table lists open items and nothing else ("Obetalda fakturor"): it has a column of what is open, and something
 * is open of each of its invoices. Its invoices are marked, because what a later such list leaves out has been paid.
 *
 * Credit notes and what was handed to a collection agency may stand in it. One invoice that is paid, or of which it does
 * not say, makes it a list of invoices like any other.
 */
import type { InvoiceFact, LedgerFact } from "../../ledger-facts.ts";
import type { ListAbout } from "./list-about.ts";

export function withListedOpen(
  facts: readonly LedgerFact[],
  list: Pick<ListAbout, "has">,
): readonly LedgerFact[] {
  const mayStandInIt = (fact: LedgerFact): boolean =>
    fact.kind === "credit-note" ||
    (fact.kind === "invoice" && (isOpen(fact) || fact.status === "collection"));
  if (!list.has("open") || !facts.every(mayStandInIt)) return facts;
  return facts.map((fact) =>
    fact.kind === "invoice" && isOpen(fact) ? { ...fact, listedOpen: true } : fact,
  );
}

function isOpen({ open = 0 }: InvoiceFact): boolean {
  return open > 0;
}
