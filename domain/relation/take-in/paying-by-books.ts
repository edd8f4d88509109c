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
import { remembered } from "../remembered.ts";
import { payingOf } from "./paying-of.ts";

/**
 * Each account is computed once: a run comes by it several times. Of one that cannot be computed there is none, and what it
 * said last holds; the run that looks at payers flags it.
 */
export type PayingByBooks = (account: PayerAccount) => readonly Paying[];

export function createPayingByBooks(state: LedgerState, company: Company, today: Day): PayingByBooks {
  const { payments: limits, country } = company;
  const { on } = reachNow(state, company, today);
  const openLists = spokenFor(state.openLists);
  return remembered(computed, ({ accountId }) => accountId);

  function computed(account: PayerAccount): readonly Paying[] {
    try {
      if (on === undefined) return [payingOf({ ...account, invoices: [] }, { limits, country, on: today })];
      return [payingOf(withUnlisted(account, openLists), { limits, country, on })];
    } catch {
      return [];
    }
  }
}
