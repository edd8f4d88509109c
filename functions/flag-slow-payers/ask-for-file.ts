/** Asks the bookkeeper for a file while the books are old: once a week, whatever is repeated. */
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { newLetter } from "../../domain/letters/new-letter.ts";
import type { LedgerAsk } from "../../domain/letters/payer-letters.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import type { LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import type { LetterBook, LetterQueue } from "../../domain/ports.ts";
import type { Day } from "../../domain/time/instant.ts";
import type { Morning } from "./look-at-due.ts";

export interface AskForFileDeps {
  readonly ledgerState: LedgerStateBook;
  readonly letters: Pick<LetterBook, "ensure">;
  readonly letterQueue: LetterQueue;
}

export function createAskForFile({ ledgerState, letters, letterQueue }: AskForFileDeps) {
  const changeState = createChangeLedgerState(ledgerState);

  return async ({
    company,
    now,
    today,
    reachesOn,
  }: Pick<Morning, "company" | "now" | "today"> & { readonly reachesOn: Day | undefined }): Promise<void> => {
    const { askedOn, files } = await ledgerState.read();
    if (askedOn === today) return;
    const letter: LedgerAsk = {
      kind: "ledger-ask",
      ...newLetter(`ledger-ask-${today}`, now),
      staffId: responsibleOn(company, company.bookkeeper, now).id,
      reachesOn,
      fileName: files[0]?.name,
    };
    if (await letters.ensure(letter)) await letterQueue.put(letter.letterId, 0);
    await changeState((stored) => ({ ...stored, askedOn: today }));
  };
}
