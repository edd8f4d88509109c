/** A customer: whom the company serves. How customers are recognised is said here; how they are stored is not. */
import type { Language } from "../letters/language.ts";
import type { Instant } from "../time/instant.ts";

/**
 * What the company has said of a customer: nobody has placed an `unsorted` sender yet, so it is acknowledged but has
 * no phase, no next contact and no talk.
 */
export type Standing = "unsorted" | "customer";

export interface Customer {
  readonly customerId: string;
  readonly standing: Standing;
  /** Mail addresses, normalised. */
  readonly addresses: readonly string[];
  /** As the company calls the customer; absent for an unsorted sender. Never taken from a mail. */
  readonly name?: string | undefined;
  /** First name of the person who writes, from the register only; letters greet with it. */
  readonly greetingName?: string | undefined;
  /** Language the customer is known to prefer. */
  readonly language?: Language | undefined;
  /** Id of the staff member responsible. */
  readonly owner?: string | undefined;
  readonly addedAt: Instant;
}
