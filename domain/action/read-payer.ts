/** Finds the account that a word about payments is about: named, or that of a customer. Throws when the port does. */
import type { Customer } from "../customer/customer.ts";
import { keysOfFact } from "../payment/accounts/keys.ts";
import type { LedgerBook, LedgerEntry } from "../payment/ledger-book.ts";
import type { PayerNames } from "../payment/ledger-facts.ts";
import { isPayerAsk } from "./ask.ts";
import type { Order } from "./order.ts";

export type PayerBook = Pick<LedgerBook, "find" | "entriesWith">;

/** Undefined for other words, and where it is none or could be several. */
export async function readPayer(
  ledger: PayerBook,
  { ask, about }: Order,
  customer: Customer | undefined,
): Promise<LedgerEntry | undefined> {
  if (!isPayerAsk(ask) || about === undefined) return undefined;
  const named = about.accountId === undefined ? undefined : await ledger.find(about.accountId);
  if (named !== undefined) return named;
  // An account may have been joined with another since the letter was sent.
  const names: PayerNames =
    customer === undefined ? { name: about.named } : { number: customer.number, name: customer.name };
  const found = await ledger.entriesWith(keysOfFact({ kind: "reminder", line: 0, on: "", customer: names }));
  const linked = found.filter(
    ({ customerId }) => customerId !== undefined && customerId === customer?.customerId,
  );
  const [one, another] = linked.length > 0 ? linked : found;
  return another === undefined ? one : undefined;
}
