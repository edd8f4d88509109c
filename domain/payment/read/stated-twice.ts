/**
 * Numbers that stand in one file more than once. What is said twice of the same invoice or credit note
 * (`accounts/same-invoice.ts`), and differently, is told: the last one holds. What is another customer's under the same number
 * is told, too: both are read.
 */
import { isOtherCustomer, numberKey, sameInvoices } from "../accounts/same-invoice.ts";
import type { CreditNoteFact, InvoiceFact, LedgerFact, WrongRow } from "../ledger-facts.ts";

type Numbered = InvoiceFact | CreditNoteFact;

export function statedTwice(facts: readonly LedgerFact[], field: string): WrongRow[] {
  const ofKind = <K extends Numbered["kind"]>(kind: K) =>
    sameInvoices(facts.filter((fact): fact is Extract<Numbered, { kind: K }> => fact.kind === kind));
  const groups: Numbered[][] = [...ofKind("invoice"), ...ofKind("credit-note")];
  const told = (problem: WrongRow["problem"]) => (fact: Numbered) => ({
    ...{ line: fact.line, field, problem, found: fact.number },
  });
  return [
    ...groups
      .flatMap((group) =>
        group.filter((fact, at) => at > 0 && whatCounts(fact) !== whatCounts(group[at - 1] ?? fact)),
      )
      .map(told("same-number-twice")),
    ...ofOtherCustomers(groups, (fact) => fact).map(told("number-of-another")),
  ];
}

/** The first of each group whose number another customer's has that stands above it. */
export function ofOtherCustomers<T>(groups: readonly (readonly T[])[], factOf: (row: T) => Numbered): T[] {
  const above = new Map<string, Numbered>();
  return groups.flatMap(([row]) => {
    if (row === undefined) return [];
    const { kind, number, customer } = factOf(row);
    const key = `${kind} ${numberKey(number)}`;
    const first = above.get(key) ?? factOf(row);
    above.set(key, first);
    return isOtherCustomer(first.customer, customer) ? [row] : [];
  });
}

function whatCounts(fact: Numbered): string {
  const { amount, currency, issuedOn } = fact;
  const more = fact.kind === "invoice" ? [fact.dueOn, fact.open, fact.paidOn, fact.status] : fact.of;
  return JSON.stringify([amount, currency, issuedOn, more]);
}
