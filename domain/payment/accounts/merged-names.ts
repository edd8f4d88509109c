/** Everything that files called a customer, each name once and as fully as it was said. */
import type { PayerNames } from "../ledger-facts.ts";
import type { PayerAccount } from "../payer-account.ts";
import { byText, canonical } from "./canonical.ts";

/** A customer that is called more than this is a wrong column; the rest says nothing more. */
const MOST_NAMES = 20;

/** Those with a customer number first, of these the newest: a company that changed its name is called by the new one. */
export function mergedNames({
  invoices,
  creditNotes,
  reminders,
}: Pick<PayerAccount, "invoices" | "creditNotes" | "reminders">): PayerNames[] {
  const newest = new Map<string, { names: PayerNames; rank: string }>();
  for (const said of [...invoices, ...creditNotes, ...reminders]) {
    const names = said.customer;
    if (names === undefined || Object.values(names).every((value) => value === undefined)) continue;
    const key = canonical(names);
    const rank = `${names.number === undefined ? 0 : 1} ${names.orgNumber === undefined ? 0 : 1} ${"statedOn" in said ? `${said.statedOn} ${said.statedAt}` : ""}`;
    if (rank > (newest.get(key)?.rank ?? "")) newest.set(key, { names, rank });
  }
  const bestFirst = [...newest]
    .sort(([a, one], [b, other]) => byText(other.rank, one.rank) || byText(a, b))
    .slice(0, 5 * MOST_NAMES)
    .map(([, { names }]) => names);
  return bestFirst
    .filter((names, index) => !bestFirst.slice(0, index).some((better) => says(better, names)))
    .slice(0, MOST_NAMES);
}

function says(more: PayerNames, names: PayerNames): boolean {
  return Object.entries(names).every(
    ([field, value]) => value === undefined || more[field as keyof PayerNames] === value,
  );
}
