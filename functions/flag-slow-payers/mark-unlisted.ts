/**
 * A new list of open items names whom it leaves out by not naming them: no import touches their accounts. Of those that
 * owe or pay slowly by what was written last, each that has an invoice which the list leaves out is marked to be looked at
 * at once; the others' next day comes before they can be late. That it was done is noted last, so that a run which breaks
 * off does it again, which does no harm.
 */
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import { AT_ONCE, type LedgerBook, type LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import { type SpokenFor, spokenForKey } from "../../domain/payment/intake/open-lists.ts";
import { hasUnlisted } from "../../domain/payment/unlisted.ts";
import { inPortions } from "./in-portions.ts";

export interface MarkUnlistedDeps {
  readonly ledger: Pick<LedgerBook, "standing" | "store">;
  readonly ledgerState: LedgerStateBook;
}

/** Throws when a port does. An account that somebody changes meanwhile is due by that change. */
export function createMarkUnlisted({ ledger, ledgerState }: MarkUnlistedDeps) {
  const changeState = createChangeLedgerState(ledgerState);

  return async (spoken: SpokenFor): Promise<void> => {
    await inPortions(ledger.standing(), async (entry) => {
      if (entry.lookAgainOn === AT_ONCE || !hasUnlisted(entry.account, spoken)) return;
      await ledger.store(entry, { ...entry, lookAgainOn: AT_ONCE });
    });
    await changeState((stored) => ({ ...stored, openListsLookedAt: spokenForKey(spoken) }));
  };
}
