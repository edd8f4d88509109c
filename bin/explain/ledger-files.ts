/**
 * Reads ledger files together, as the deployed import does one after the other, into books in memory. A file that cannot
 * be opened or used is told of and never stops the others.
 */
import { readFile, stat } from "node:fs/promises";
import { createBooks } from "../../domain/payment/accounts/memory-books.ts";
import type { Books } from "../../domain/payment/accounts/memory-books.ts";
import { statedOnOf } from "../../domain/payment/accounts/stated-on.ts";
import { ledgerStateAfter } from "../../domain/payment/intake/ledger-state-after.ts";
import { NEW_LEDGER_STATE } from "../../domain/payment/ledger-book.ts";
import type { LedgerState } from "../../domain/payment/ledger-book.ts";
import { MOST_LEDGER_BYTES } from "../../domain/payment/ledger-facts.ts";
import type { LedgerReading, LedgerRefused, WrongRow } from "../../domain/payment/ledger-facts.ts";
import { readLedger } from "../../domain/payment/read/read-ledger.ts";
import type { LedgerReadingOptions } from "../../domain/payment/read/read-ledger.ts";
import type { Day } from "../../domain/time/instant.ts";
import { filesUnder } from "./files-under.ts";

export interface WrongInFile extends WrongRow {
  readonly file: string;
}

export interface RefusedFile extends LedgerRefused {
  readonly file: string;
}

export interface LedgerFiles {
  readonly books: Books;
  /** How far the books reach, as the deployed import keeps it. */
  readonly state: LedgerState;
  /** How many files were used. */
  readonly used: number;
  readonly wrong: readonly WrongInFile[];
  readonly refused: readonly RefusedFile[];
}

/** `complain` hears of what cannot be opened. Files of a folder are read in the order of their names, each once. */
export async function readLedgerFiles(
  paths: readonly string[],
  { asOf, complain, ...options }: LedgerReadingOptions & { asOf: Day; complain: (problem: string) => void },
): Promise<LedgerFiles> {
  const books = createBooks();
  const wrong: WrongInFile[] = [];
  const refused: RefusedFile[] = [];
  let state = NEW_LEDGER_STATE;
  let used = 0;
  // Nobody knows when the files were received: which of two that reach equally far holds is decided by what they say.
  const statedAt = `${asOf}T00:00:00.000Z`;
  const seen = new Set<string>();
  for await (const file of filesUnder(paths, complain)) {
    if (seen.has(file)) continue;
    seen.add(file);
    const read = await readFileOf(file, options).catch((error: unknown) => {
      complain(`${file}: cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (read === undefined) continue;
    if ("refused" in read) {
      refused.push({ file, ...read });
      continue;
    }
    used += 1;
    wrong.push(...read.wrong.map((row) => ({ file, ...row })));
    const statedOn = statedOnOf(read, asOf);
    await books.add(read.facts, { statedOn, statedAt });
    state = ledgerStateAfter(state, read, { importId: file, name: file, at: statedAt, statedOn }, asOf);
  }
  return { books, state, used, wrong, refused };
}

async function readFileOf(file: string, options: LedgerReadingOptions): Promise<LedgerReading> {
  if ((await stat(file)).size > MOST_LEDGER_BYTES) return { refused: "too-large" };
  return readLedger({ name: file, bytes: await readFile(file) }, options);
}
