/**
 * Takes in one ledger file: reads it, whatever its format, puts what it says with the customers it belongs to, and tells
 * whoever handed it in what was read, what was not, and why. Who pays slowly is concluded later, by `flag-slow-payers`.
 *
 * Done again it changes nothing: facts are kept by what they say, the letter by the file. What fails half-way (a port
 * throws, somebody else changed an account) is done again from the start when the queue delivers again; the file moves out
 * of `imports/` last. The letter is written down before the books are, because by then nothing in the file would be new, and
 * given to be sent after them. A file that cannot be read is told, and moves as well. One that is gone was read before.
 */
import type { Company } from "../../domain/company.ts";
import { type LedgerOutcome, newLedgerReadLetter } from "../../domain/letters/ledger-letters.ts";
import { statedOnOf } from "../../domain/payment/accounts/stated-on.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import { HOME_CURRENCY } from "../../domain/payment/home-currency.ts";
import { handedIn } from "../../domain/payment/intake/handed-in.ts";
import { areShort, columnsKey, ledgerStateAfter } from "../../domain/payment/intake/ledger-state-after.ts";
import type { LedgerBook, LedgerFiles, LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import type { LedgerRefused } from "../../domain/payment/ledger-facts.ts";
import { readLedger } from "../../domain/payment/read/read-ledger.ts";
import type { Clock, Journal, LetterBook, LetterQueue } from "../../domain/ports.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { createHash } from "node:crypto";
import { outcomeOf } from "./outcome-of.ts";
import { createPutInBooks } from "./put-in-books.ts";

export interface ImportLedgerDeps {
  readonly company: Company;
  readonly files: LedgerFiles;
  readonly ledger: LedgerBook;
  readonly ledgerState: LedgerStateBook;
  readonly letters: Pick<LetterBook, "ensure">;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
  readonly journal: Journal;
}

interface FileRead {
  /** By which it is told once. */
  readonly importId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: Instant;
  readonly isAgain: boolean;
}

/** Writes down the letter that tells what came of the file, unless it is there. */
type KeepLetter = (outcome: LedgerOutcome | LedgerRefused) => Promise<void>;

/** Throws only when a port does, or when the books never stand still: then the queue delivers again. */
export function createImportLedger(deps: ImportLedgerDeps): (key: string) => Promise<void> {
  const { company, files, ledger, ledgerState, letters, letterQueue, clock, journal } = deps;
  const putInBooks = createPutInBooks(ledger);
  const changeState = createChangeLedgerState(ledgerState);

  return async (key) => {
    const handed = handedIn(key, company);
    if (handed === undefined) return;
    const { name, staffId, isOnce, isAgain } = handed;
    const file = await files.read(key);
    if (file === undefined) {
      journal.info("ledger file is gone", { key: digestOf(key) });
      return;
    }
    const { at, bytes } = file;
    const importId = digestOf(key, isOnce ? "" : at, bytes ?? "");
    const letterId = `ledger-${importId}`;
    const letter: { waits: boolean } = { waits: false };
    const keepLetter: KeepLetter = async (outcome) => {
      const about = { letterId, staffId, fileName: name, key, receivedAt: at, outcome };
      letter.waits = await letters.ensure(newLedgerReadLetter(about, clock()));
      journal.info("ledger file read", { importId, ...countsOf(outcome) });
    };
    if (bytes === undefined) await keepLetter({ refused: "too-large" });
    else await takeIn({ importId, name, bytes, at, isAgain }, keepLetter);
    if (letter.waits) await letterQueue.put(letterId, 0);
    await files.file(key, at);
  };

  async function takeIn(
    { importId, name, bytes, at, isAgain }: FileRead,
    keepLetter: KeepLetter,
  ): Promise<void> {
    const state = await ledgerState.read();
    const read = await readLedger(
      { name, bytes },
      {
        columns: (names) => state.columns[columnsKey(names)],
        currency: HOME_CURRENCY[company.country],
        ownOrgNumber: company.legal.number,
      },
    );
    if ("refused" in read) {
      await keepLetter(withoutLongNames(read));
      return;
    }
    const today = dayAt(at, company.calendar.timeZone);
    const statedOn = statedOnOf(read, today);
    const digest = digestOf(bytes, JSON.stringify(read.columns ?? null));
    // The same file again is as old as it was: else it would overrule the file that corrected it.
    const same = state.files.findLast((file) => file.digest === digest);
    const file = { importId, name, at, statedOn, digest };
    const after = ledgerStateAfter(state, read, file, today);
    const around = { statedOn, today, before: state, after, isSameFile: same !== undefined, isAgain };
    await putInBooks(read, { statedOn, statedAt: same?.at ?? at }, (report) =>
      keepLetter(outcomeOf(read, report, around)),
    );
    await changeState((before) => ledgerStateAfter(before, read, file, today));
  }
}

function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest("hex").slice(0, 24);
}

function withoutLongNames({ refused, found, names }: LedgerRefused): LedgerRefused {
  return { refused, found, ...(names !== undefined && areShort(names) && { names }) };
}

function countsOf(outcome: LedgerOutcome | LedgerRefused): Record<string, string | number | boolean> {
  if ("refused" in outcome) return { refused: outcome.refused };
  const { format, invoices, payments, matched, unmatched, wrong, sameAgain } = outcome;
  return { format, invoices, payments, matched, unmatched, wrong, sameAgain };
}
