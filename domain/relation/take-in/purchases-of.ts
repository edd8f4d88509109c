/**
 * What a customer's account in the ledger says was bought. The books that are read tell what is to be paid, tax included,
 * and not what stands beside it: that is taken as it is, since customers are only compared with each other by it. Pure.
 */
import type { PayerAccount } from "../../payment/payer-account.ts";
import { factId } from "../merge-facts.ts";
import type { Purchase } from "../relation-facts.ts";

/** Drafts were not sent, and what was cancelled was not bought. */
const NOT_BOUGHT: ReadonlySet<string | undefined> = new Set(["draft", "cancelled"]);

export function purchasesOf({ accountId, invoices, creditNotes }: PayerAccount): Purchase[] {
  return [
    ...invoices
      .filter(({ status }) => !NOT_BOUGHT.has(status))
      .map(({ number, issuedOn, dueOn, statedOn, amount, currency }) => ({
        id: factId(accountId, `invoice ${number}`),
        on: issuedOn ?? dueOn ?? statedOn,
        net: { minor: amount, currency },
      })),
    ...creditNotes.map(({ number, issuedOn, statedOn, amount, currency }) => ({
      id: factId(accountId, `credit ${number}`),
      on: issuedOn ?? statedOn,
      net: { minor: -amount, currency },
    })),
  ];
}
