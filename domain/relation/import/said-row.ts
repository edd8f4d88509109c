/** What one line of a table, or one card, says of a customer; whether the register knows the customer is not asked yet. */
import type { Person } from "../../customer/register-entry.ts";
import type { Day } from "../../time/instant.ts";

/** Something to be noted with the relation. */
export type SaidNote =
  | { readonly says: "referral"; readonly towards: "us" | "them"; readonly whom: string }
  | { readonly says: "milestone"; readonly day: Day; readonly yearly: boolean; readonly what: string }
  | {
      readonly says: "level";
      readonly level: number;
      readonly target?: number | undefined;
      readonly nextStep?: string | undefined;
      readonly evidence?: string | undefined;
    };

/** How a customer is named: by any of these, and by all of them that there are. */
export interface NamedCustomer {
  readonly number?: string | undefined;
  /** Normalised. */
  readonly addresses: readonly string[];
  readonly name?: string | undefined;
}

export interface SaidRow {
  readonly file: string;
  readonly line: number;
  readonly customer: NamedCustomer;
  readonly person?: Person | undefined;
  /** Beside the person's own: others of the person's, and such as several may read. */
  readonly moreAddresses: readonly string[];
  readonly notes: readonly SaidNote[];
  /** Another customer, by whose word this one came: as it is written. */
  readonly recommendedBy?: string | undefined;
  /** The day on which it was said, as the line has it. */
  readonly on?: Day | undefined;
}
