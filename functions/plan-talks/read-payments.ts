/**
 * How a customer pays, for whoever leads a talk with it: as the run over the books wrote it last. Undefined when the books
 * do not know the customer by its number, know several by it, or have not been looked at. Throws when the port does.
 */
import type { Customer } from "../../domain/customer/customer.ts";
import type { AgendaDraft } from "../../domain/letters/agenda-letters.ts";
import { keysOfNumber } from "../../domain/payment/accounts/keys.ts";
import type { LedgerBook } from "../../domain/payment/ledger-book.ts";
import { payerFacts } from "../../domain/payment/watch/payer-facts.ts";

export function createReadPayments(ledger: Pick<LedgerBook, "entriesWith">) {
  return async (customer: Customer | undefined): Promise<AgendaDraft["payments"]> => {
    const { number, customerId } = customer ?? {};
    if (number === undefined) return undefined;
    const [one, another] = (await ledger.entriesWith(keysOfNumber(number))).filter(
      (entry) =>
        entry.account.names.some((name) => name.number === number) &&
        (entry.customerId ?? customerId) === customerId,
    );
    if (one?.written === undefined || another !== undefined) return undefined;
    const { account, written } = one;
    return { reasons: payerFacts(account, written, { customer, on: written.on }).reasons, on: written.on };
  };
}
