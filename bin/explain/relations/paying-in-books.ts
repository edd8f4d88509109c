/** How customers pay by the ledger files that were read: as far as they reach, like the deployed functions. */
import type { Company } from "../../../domain/company.ts";
import { paymentDaysOf, reachOf } from "../../../domain/payment/accounts/reach.ts";
import type { PayerAccount } from "../../../domain/payment/payer-account.ts";
import type { Paying } from "../../../domain/relation/relation-facts.ts";
import { payingOf } from "../../../domain/relation/take-in/paying-of.ts";
import type { Day } from "../../../domain/time/instant.ts";

/** Files without a payment in them do not say how far they reach: then nothing is told of how anybody pays. */
export function payingInBooks(
  accounts: readonly PayerAccount[],
  { payments: limits, country }: Company,
  asOf: Day,
): (account: PayerAccount) => readonly Paying[] {
  const payments = accounts.flatMap(paymentDaysOf);
  const { on } = reachOf({ closings: [], payments }, { asOf, staleAfterDays: limits.staleAfterDays });
  return (account) => (on === undefined ? [] : [payingOf(account, { limits, country, on })]);
}
