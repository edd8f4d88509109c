/**
 * After the first import that says who pays how: one standing list, in place of an alert for each. To the bookkeeper, even
 * when nobody stands in it, and to each owner of a customer who does. Notes that it was made last, so that a run that
 * broke off makes what is missing.
 */
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { customerOfAccount, type AccountRegister } from "../../domain/customer/customer-of-account.ts";
import { type Listed, newPayerList } from "../../domain/letters/payments/new-payer-list.ts";
import { byUrgency } from "../../domain/letters/payments/by-urgency.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import type { LedgerBook, LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import { FLAGGED } from "../../domain/payment/payer-state.ts";
import { payerFacts } from "../../domain/payment/watch/payer-facts.ts";
import { whomToTell } from "../../domain/payment/watch/whom-to-tell.ts";
import type { LetterBook, LetterQueue } from "../../domain/ports.ts";
import type { Morning } from "./look-at-due.ts";

export interface FirstListDeps {
  readonly ledger: Pick<LedgerBook, "standing">;
  readonly ledgerState: LedgerStateBook;
  readonly register: AccountRegister;
  readonly letters: Pick<LetterBook, "ensure">;
  readonly letterQueue: LetterQueue;
}

export function createFirstList({ ledger, ledgerState, register, letters, letterQueue }: FirstListDeps) {
  const changeState = createChangeLedgerState(ledgerState);

  return async (morning: Morning): Promise<void> => {
    const { now, today, on } = morning;
    for (const [staffId, listed] of await listedByReader(morning)) {
      const inOrder = listed.toSorted((one, other) => byUrgency(one.payer, other.payer));
      const about = { letterId: `payers-first-${staffId}`, staffId, what: "first", on } as const;
      const list = newPayerList(about, inOrder, now);
      if (await letters.ensure(list)) await letterQueue.put(list.letterId, 0);
    }
    await changeState((stored) => ({ ...stored, listedOn: stored.listedOn ?? today }));
  };

  async function listedByReader({ company, now, on }: Morning): Promise<Map<string, Listed[]>> {
    const bookkeeper = responsibleOn(company, company.bookkeeper, now).id;
    const byReader = new Map<string, Listed[]>([[bookkeeper, []]]);
    for await (const entry of ledger.standing()) {
      const { written, account } = entry;
      if (written === undefined || !FLAGGED.has(written.state)) continue;
      const customer = await customerOfAccount(register, entry);
      const payer = payerFacts(account, written, { customer, on });
      for (const { staffId, as } of whomToTell(company, customer, now)) {
        const listed = byReader.get(staffId) ?? [];
        byReader.set(staffId, listed);
        listed.push({ payer, as });
      }
    }
    return byReader;
  }
}
