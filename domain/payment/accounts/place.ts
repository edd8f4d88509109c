/**
 * Puts the facts of a file with the customers whom they belong to.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type { Stated } from "../payer-account.ts";
import type { Found, Placed } from "./placed.ts";

/** Pure. `found` is what `readFound` read for these facts. */
export function place(_facts: readonly LedgerFact[], _stated: Stated, _found: Found): Placed {
  throw new Error("place is being written.");
}
