/**
 * Reads from the books what a file's facts have to do with, before `place` puts them there: a few rounds, because an
 * account that is found may be told apart from, or turn out to be, another one.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type { Stated } from "../payer-account.ts";
import type { LedgerBooks } from "./books.ts";
import type { Found } from "./placed.ts";

/** Throws what the books throw. */
export async function readFound(
  _books: LedgerBooks,
  _facts: readonly LedgerFact[],
  _stated: Stated,
): Promise<Found> {
  throw new Error("readFound is being written.");
}
