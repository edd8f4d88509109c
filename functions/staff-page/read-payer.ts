/**
 * Reads how a customer's payments stand now, as the letters compute it: as far as the books reach, with what staff noted.
 * An account that cannot be computed is shown as it was written last; the run that looks at it has flagged it. Throws when
 * a port does.
 */
import type { Company } from "../../domain/company.ts";
import { type AccountRegister, customerOfAccount } from "../../domain/customer/customer-of-account.ts";
import type { PayerFacts } from "../../domain/letters/payer-letters.ts";
import { payerStanding } from "../../domain/payment/evaluate.ts";
import { spokenFor } from "../../domain/payment/intake/open-lists.ts";
import type { LedgerBook, LedgerEntry, LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import { withUnlisted } from "../../domain/payment/unlisted.ts";
import { notesThatStand, type StandingNote } from "../../domain/payment/watch/notes-that-stand.ts";
import { payerFacts } from "../../domain/payment/watch/payer-facts.ts";
import { promisesOn } from "../../domain/payment/watch/promises-on.ts";
import { reachNow } from "../../domain/payment/watch/reach-now.ts";
import type { Day } from "../../domain/time/instant.ts";

export interface ReadPayerDeps {
  readonly ledger: Pick<LedgerBook, "find">;
  readonly ledgerState: Pick<LedgerStateBook, "read">;
  readonly register: AccountRegister;
}

export interface ReadPayer {
  readonly entry: LedgerEntry;
  readonly payer: PayerFacts;
  /** Up to which day it was computed; absent when nothing can be said. */
  readonly on?: Day | undefined;
  readonly notes: readonly StandingNote[];
}

/** Undefined when the account is not there any more. */
export function createReadPayer({ ledger, ledgerState, register }: ReadPayerDeps) {
  return async (accountId: string, company: Company, today: Day): Promise<ReadPayer | undefined> => {
    const entry = await ledger.find(accountId);
    if (entry === undefined) return undefined;
    const state = await ledgerState.read();
    const { on } = reachNow(state, company, today);
    const account = withUnlisted(entry.account, spokenFor(state.openLists));
    const customer = await customerOfAccount(register, entry);
    const notes = notesThatStand(account, on ?? today);
    const { payments: limits, country } = company;
    try {
      if (on !== undefined) {
        const standing = payerStanding(account, { on, limits, country });
        const broken = promisesOn(account, { on, limits, country }).broken.find(({ isPaid }) => !isPaid);
        return { entry, payer: payerFacts(account, standing, { customer, broken, on }), on, notes };
      }
    } catch {
      // What was written last is shown below.
    }
    const { written } = entry;
    const last = written ?? { state: "fine" as const, since: today, reasons: [] };
    return { entry, payer: payerFacts(account, last, { customer, on: today }), on: written?.on, notes };
  };
}
