/** How far the books reach today, and whether that is far enough to say anything of anybody. Pure. */
import type { Company } from "../../company.ts";
import type { Day } from "../../time/instant.ts";
import { type Reach, reachOf } from "../accounts/reach.ts";
import type { LedgerState } from "../ledger-book.ts";

export function reachNow(
  { closesOn, paymentDays }: Pick<LedgerState, "closesOn" | "paymentDays">,
  { payments }: Pick<Company, "payments">,
  today: Day,
): Reach {
  return reachOf(
    { closings: closesOn === undefined ? [] : [closesOn], payments: paymentDays },
    { asOf: today, staleAfterDays: payments.staleAfterDays },
  );
}
