/**
 * Does what staff say of a table's columns in answer to the letter about it: keeps which column is what for every file with
 * these columns, and has the file read once more. Safe to repeat. Throws when a port does, or when the state of the ledger
 * never stands still.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { staffIdOf } from "../../domain/contact/mail-facts.ts";
import type { LedgerReadLetter } from "../../domain/letters/letter.ts";
import { type NotRead, newLedgerReadLetter } from "../../domain/letters/ledger-letters.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import { divide } from "../../domain/mail/quotes/divide.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import { keyOfHandedIn } from "../../domain/payment/intake/handed-in.ts";
import { columnsKey, withCorrectedColumns } from "../../domain/payment/intake/ledger-state-after.ts";
import {
  corrected,
  type Corrections,
  readCorrections,
} from "../../domain/payment/intake/read-corrections.ts";
import type { LedgerFiles, LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import type { Clock, Journal, LetterBook, LetterQueue } from "../../domain/ports.ts";

export interface CorrectColumnsDeps {
  readonly ledgerFiles: Pick<LedgerFiles, "again">;
  readonly ledgerState: LedgerStateBook;
  readonly letters: Pick<LetterBook, "find" | "ensure">;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
  readonly journal: Journal;
}

export function createCorrectColumns(deps: CorrectColumnsDeps) {
  const { ledgerFiles, letters, letterQueue, clock, journal } = deps;
  const changeState = createChangeLedgerState(deps.ledgerState);

  const keep = ({ names, columns }: Table, said: Corrections): Promise<void> =>
    changeState((state) => {
      const key = columnsKey(names);
      const before = state.columns[key] ?? columns;
      return withCorrectedColumns(state, key, { before, after: corrected(before, said.columns) });
    });

  return async (contact: Contact, company: Company): Promise<void> => {
    if (contact.handsIn !== "answer" || contact.answersLetter === undefined) return;
    const letter = await letters.find(contact.answersLetter);
    if (letter?.kind !== "ledger-read") return;
    const { key, receivedAt, fileName } = letter;
    const table = tableOf(letter);
    if (table === undefined || key === undefined) return;
    const said = readCorrections(ownWords(contact), table.names);
    const count = Object.keys(said.columns).length;
    journal.info("columns corrected", { contactId: contact.contactId, count });
    const staffId = staffIdOf(company, normaliseAddress(contact.from)) ?? letter.staffId;
    if (count > 0) {
      await keep(table, said);
      const source = contact.contactId;
      const as = keyOfHandedIn({ staffId, source, number: "again", name: fileName });
      if (!(await ledgerFiles.again(key, receivedAt, as))) {
        await tell(contact, { ...letter, staffId }, { refused: "not-kept" });
      }
    } else if (said.notUnderstood.length > 0) {
      const found = said.notUnderstood.join(" · ");
      await tell(contact, { ...letter, staffId }, { refused: "not-understood", found });
    }
  };

  async function tell(
    { contactId }: Contact,
    { staffId, fileName, receivedAt }: LedgerReadLetter,
    outcome: NotRead,
  ): Promise<void> {
    const letterId = `ledger-${contactId}-columns`;
    const letter = newLedgerReadLetter({ letterId, staffId, fileName, receivedAt, outcome }, clock());
    if (await letters.ensure(letter)) await letterQueue.put(letter.letterId, 0);
  }
}

interface Table {
  readonly names: readonly string[];
  readonly columns: Readonly<Record<string, string | null>>;
}

/** The columns of which the letter speaks. */
function tableOf({ outcome }: LedgerReadLetter): Table | undefined {
  if ("names" in outcome && outcome.names !== undefined) return { names: outcome.names, columns: {} };
  if (!("columns" in outcome) || outcome.columns === undefined) return undefined;
  return { names: Object.keys(outcome.columns), columns: outcome.columns };
}

/** Quoted lines are the letter's own. */
function ownWords({ text, subject }: Contact): string {
  return divide(text.split("\n"), subject)
    .own.map((lines) => lines.join("\n"))
    .join("\n");
}
