/**
 * What accounts say of how customers pay, by the books as they are now: as far as they reach, and with what lists of open
 * items leave out. Books that do not say how far they reach tell of nobody that something is overdue. Pure.
 */
import type { Company } from "../../company.ts";
import { spokenFor } from "../../payment/intake/open-lists.ts";
import type { LedgerState } from "../../payment/ledger-book.ts";
import type { PayerAccount } from "../../payment/payer-account.ts";
import { withUnlisted } from "../../payment/unlisted.ts";
import { reachNow } from "../../payment/watch/reach-now.ts";
import type { Day } from "../../time/instant.ts";
import type { Paying } from "../relation-facts.ts";
import { payingOf } from "./paying-of.ts";

export type PayingByBooks = (account: PayerAccount) => Paying;

export function createPayingByBooks(state: LedgerState, company: Company, today: Day): PayingByBooks {
  const { payments: limits, country } = company;
  const { on } = reachNow(state, company, today);
  const openLists = spokenFor(state.openLists);
  return (account) =>
    on === undefined
      ? payingOf({ ...account, invoices: [] }, { limits, country, on: today })
      : payingOf(withUnlisted(account, openLists), { limits, country, on });
}
