/**
 * The keys by which accounts and loose payments are found in the books. Opaque to whoever stores them; at most 120
 * characters each.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type { KeptPayment, PayerAccount } from "../payer-account.ts";

/** Under which keys to look for what a fact may have to do with. */
export function keysOfFact(_fact: LedgerFact): string[] {
  throw new Error("keysOfFact is being written.");
}

/** Under which keys an account is found. */
export function keysOfAccount(_account: PayerAccount): string[] {
  throw new Error("keysOfAccount is being written.");
}

/** Under which keys a loose payment is found. */
export function keysOfLoose(_payment: KeptPayment): string[] {
  throw new Error("keysOfLoose is being written.");
}
