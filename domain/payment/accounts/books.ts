/**
 * The books: where accounts and loose payments are kept and found again by keys. `aws/` has them in a table; `createBooks`
 * has them in memory, for `explain payers` and for tests.
 *
 * A key is an opaque text (`keys.ts`). An account has the keys of `keysOfAccount`, a loose payment those of
 * `keysOfLoose`: whoever stores one stores its keys with it, and takes away those that it no longer has.
 */
import type { KeptPayment, PayerAccount } from "../payer-account.ts";

/**
 * Of one key no more accounts than so many need be answered: a payer that stands for more (a factoring company, "cash
 * customer") says nothing about whose a payment is.
 */
export const MOST_SHARING = 8;

export interface LedgerBooks {
  /** Every account that has any of the keys, each once (of one key at most `MOST_SHARING`, by order of their ids). */
  accountsWith(keys: readonly string[]): Promise<readonly PayerAccount[]>;
  /** Every loose payment that has any of the keys, each once. */
  looseWith(keys: readonly string[]): Promise<readonly KeptPayment[]>;
}
