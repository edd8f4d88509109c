/**
 * Which payment pays which invoice: computed from an account's facts, never stored.
 */
import type { Day } from "../time/instant.ts";
import type { PayerAccount } from "./payer-account.ts";
import type { Settled } from "./settled.ts";

/**
 * What settles each invoice of the account, and what is left over. With `until`, reversals after that day are not yet
 * known of and settlements after it are left out; without, all that the account knows counts.
 */
export function settle(_account: PayerAccount, _until?: Day): Settled {
  throw new Error("settle is being written.");
}
