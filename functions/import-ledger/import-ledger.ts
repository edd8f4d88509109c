/**
 * Takes in one ledger file: reads it, whatever its format, puts what it says with the customers it belongs to, and tells
 * whoever handed it in what was read, what was not, and why. Who pays slowly is concluded later, by `flag-slow-payers`.
 *
 * Done again it changes nothing: facts are kept by what they say, the letter by the file. What fails half-way (a port
 * throws, somebody else changed an account) is done again from the start when the queue delivers again; the file moves out
 * of `imports/` last. A file that cannot be read is told, and moves as well. One that is gone was read before.
 */
import type { Company } from "../../domain/company.ts";
import { type LedgerOutcome, newLedgerReadLetter } from "../../domain/letters/ledger-letters.ts";
import { statedOnOf } from "../../domain/payment/accounts/stated-on.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import { HOME_CURRENCY } from "../../domain/payment/home-currency.ts";
import { handedIn } from "../../domain/payment/intake/handed-in.ts";
import { areShort, columnsKey, ledgerStateAfter } from "../../domain/payment/intake/ledger-state-after.ts";
import type {
  LedgerBook,
  LedgerFiles,
  LedgerState,
  LedgerStateBook,
} from "../../domain/payment/ledger-book.ts";
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
    const state = await ledgerState.read();
    const outcome =
      bytes === undefined
        ? ({ refused: "too-large" } as const)
        : await readAndTakeIn({ importId, name, bytes, at, isAgain }, state);
    await tell({ letterId: `ledger-${importId}`, staffId, fileName: name, key, receivedAt: at, outcome });
    await files.file(key, at);
    journal.info("ledger file read", { importId, ...countsOf(outcome) });
  };

  async function readAndTakeIn(
    { importId, name, bytes, at, isAgain }: FileRead,
    state: LedgerState,
  ): Promise<LedgerOutcome | LedgerRefused> {
    const read = await readLedger(
      { name, bytes },
      {
        columns: (names) => state.columns[columnsKey(names)],
        currency: HOME_CURRENCY[company.country],
        ownOrgNumber: company.legal.number,
      },
    );
    if ("refused" in read) return withoutLongNames(read);
    const today = dayAt(at, company.calendar.timeZone);
    const statedOn = statedOnOf(read, today);
    const digest = digestOf(bytes, JSON.stringify(read.columns ?? null));
    // The same file again is as old as it was: else it would overrule the file that corrected it.
    const same = state.files.findLast((file) => file.digest === digest);
    const statedAt = same?.at ?? at;
    const report = await putInBooks(read, { statedOn, statedAt });
    const file = { importId, name, at, statedOn, digest };
    await changeState((before) => ledgerStateAfter(before, read, file, today));
    const after = ledgerStateAfter(state, read, file, today);
    const isSameFile = same !== undefined;
    return outcomeOf(read, report, { statedOn, today, before: state, after, isSameFile, isAgain });
  }

  async function tell(about: Parameters<typeof newLedgerReadLetter>[0]): Promise<void> {
    const letter = newLedgerReadLetter(about, clock());
    if (await letters.ensure(letter)) await letterQueue.put(letter.letterId, 0);
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
