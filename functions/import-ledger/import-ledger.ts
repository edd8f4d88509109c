/**
 * Takes in one ledger file: reads it, whatever its format, puts what it says with the customers it belongs to, and tells
 * whoever handed it in what was read, what was not, and why. Who pays slowly is concluded later, by `flag-slow-payers`.
 *
 * Done again it changes nothing: facts are kept by what they say, the letter by the file. What fails half-way (a port
 * throws, somebody else changed an account) is done again from the start when the queue delivers again; the file moves out
 * of `imports/` last. The letter is written down before the books are, because by then nothing in the file would be new, but
 * nobody sends it before they are done: it says that the file was read. A file that cannot be read is told, and moves as
 * well. One that is gone was read before.
 */
import type { Company } from "../../domain/company.ts";
import {
  type LedgerOutcome,
  type LedgerReadLetter,
  newLedgerReadLetter,
} from "../../domain/letters/ledger-letters.ts";
import { whenPickedUp } from "../../domain/letters/new-letter.ts";
import { statedOnOf } from "../../domain/payment/accounts/stated-on.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import { HOME_CURRENCY } from "../../domain/payment/home-currency.ts";
import { handedIn } from "../../domain/payment/intake/handed-in.ts";
import {
  areShort,
  columnsKey,
  ledgerStateAfter,
  type Misread,
  withoutMisread,
} from "../../domain/payment/intake/ledger-state-after.ts";
import type {
  LedgerBook,
  LedgerFiles,
  LedgerState,
  LedgerStateBook,
  TakenIn,
} from "../../domain/payment/ledger-book.ts";
import type { LedgerRead, LedgerReading, LedgerRefused } from "../../domain/payment/ledger-facts.ts";
import {
  type LedgerFile,
  type LedgerReadingOptions,
  readLedger,
} from "../../domain/payment/read/read-ledger.ts";
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
  readonly letters: Pick<LetterBook, "ensure" | "entrusted">;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** The sweep, which sends what waits for too long, never comes to a letter of this day. */
const AFTER_THE_BOOKS: Instant = "9999-12-31T00:00:00.000Z";

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
    const kept: { letter?: LedgerReadLetter } = {};
    const keepLetter: KeepLetter = async (outcome) => {
      const about = { letterId, staffId, fileName: name, key, receivedAt: at, outcome };
      const letter = newLedgerReadLetter(about, clock());
      if (await letters.ensure({ ...letter, dueAt: AFTER_THE_BOOKS })) kept.letter = letter;
      journal.info("ledger file read", { importId, ...countsOf(outcome) });
    };
    if (bytes === undefined) await keepLetter({ refused: "too-large" });
    else await takeIn({ importId, name, bytes, at, isAgain }, keepLetter);
    if (kept.letter !== undefined && (await letters.entrusted(kept.letter, whenPickedUp(clock())))) {
      await letterQueue.put(letterId, 0);
    }
    await files.file(key, at);
  };

  async function takeIn(
    { importId, name, bytes, at, isAgain }: FileRead,
    keepLetter: KeepLetter,
  ): Promise<void> {
    const state = await ledgerState.read();
    const read = await readAs({ name, bytes }, (names) => state.columns[columnsKey(names)]);
    if ("refused" in read) {
      await keepLetter(withoutLongNames(read));
      return;
    }
    const today = dayAt(at, company.calendar.timeZone);
    const statedOn = statedOnOf(read, today);
    const digest = digestOfReading(bytes, read);
    const file = { importId, name, at, statedOn, digest, content: digestOf(bytes) };
    // The same file again is as old as it was: else it would overrule the file that corrected it.
    const first = firstAt(state, digest);
    const misread = await misreadBefore(state, { ...file, bytes, columns: read.columns });
    const after = ledgerStateAfter(withoutMisread(state, misread), read, file, today);
    const isSameFile = first !== undefined;
    await putInBooks(
      { facts: read.facts, stated: { statedOn, statedAt: first ?? at, statedBy: digest } },
      misread.map(({ read: { facts }, file: { digest: statedBy, statedOn, at } }) => ({
        facts,
        stated: { statedOn, statedAt: firstAt(state, statedBy) ?? at, statedBy },
      })),
      (report) =>
        keepLetter(outcomeOf(read, report, { statedOn, today, before: state, after, isSameFile, isAgain })),
    );
    await changeState((before) => ledgerStateAfter(withoutMisread(before, misread), read, file, today));
  }

  function readAs(file: LedgerFile, columns: LedgerReadingOptions["columns"]): Promise<LedgerReading> {
    const currency = HOME_CURRENCY[company.country];
    return readLedger(file, { columns, currency, ownOrgNumber: company.legal.number });
  }

  /** As what this very file was taken in before staff corrected its columns. */
  async function misreadBefore(
    { files: takenIn, corrected = {} }: LedgerState,
    file: Pick<TakenIn, "name" | "digest" | "content"> & Pick<LedgerRead, "columns"> & { bytes: Uint8Array },
  ): Promise<Misread[]> {
    const { name, bytes, digest, content, columns = {} } = file;
    const before = takenIn.filter((each) => each.content === content && each.digest !== digest);
    const misread: Misread[] = [];
    for (const map of before.length === 0 ? [] : (corrected[columnsKey(Object.keys(columns))] ?? [])) {
      const read = await readAs({ name, bytes }, () => map);
      if ("refused" in read) continue;
      const readBy = digestOfReading(bytes, read);
      misread.push(...before.filter((each) => each.digest === readBy).map((each) => ({ read, file: each })));
    }
    return misread;
  }
}

/** When the file was first taken in as it is read now. */
function firstAt({ files }: LedgerState, digest: string | undefined): Instant | undefined {
  return files.findLast((file) => file.digest === digest)?.at;
}

function digestOfReading(bytes: Uint8Array, { columns }: LedgerRead): string {
  return digestOf(bytes, JSON.stringify(columns ?? null));
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
