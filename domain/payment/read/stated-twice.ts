/** Invoices and credit notes that one file states more than once, and differently: the last one holds, and it is told. */
import type { CreditNoteFact, InvoiceFact, LedgerFact, WrongRow } from "../ledger-facts.ts";
import { invoiceNumberKey } from "../references/reference.ts";

export function statedTwice(facts: readonly LedgerFact[], field: string): WrongRow[] {
  const before = new Map<string, string>();
  return facts.flatMap((fact) => {
    if (fact.kind !== "invoice" && fact.kind !== "credit-note") return [];
    const key = `${fact.kind} ${invoiceNumberKey(fact.number) ?? fact.number}`;
    const said = whatCounts(fact);
    const known = before.get(key);
    before.set(key, said);
    if (known === undefined || known === said) return [];
    return [{ line: fact.line, field, problem: "same-number-twice", found: fact.number } as const];
  });
}

function whatCounts(fact: InvoiceFact | CreditNoteFact): string {
  const { amount, currency, issuedOn } = fact;
  const more = fact.kind === "invoice" ? [fact.dueOn, fact.open, fact.paidOn, fact.status] : fact.of;
  return JSON.stringify([amount, currency, issuedOn, more]);
}
