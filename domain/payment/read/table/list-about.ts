/** What a list as a whole says, which each of its rows is read by. */
import type { CreditNoteFact, InvoiceFact } from "../../ledger-facts.ts";
import type { Role } from "./find-roles.ts";
import type { CustomerOf } from "./row-customer.ts";
import type { TableRow } from "./table-rows.ts";

export interface ListAbout {
  readonly customerOf: CustomerOf;
  has(role: Role): boolean;
  /** Says that the number of a fact stood before with something else, or with another customer. */
  tellTwice(fact: InvoiceFact | CreditNoteFact, problem: "same-number-twice" | "number-of-another"): void;
  /** Notes that something was read of a row: of one that is wrong, the rest. */
  took(row: Pick<TableRow, "line">): void;
  /** Its column of states says of some that they are paid: then "sent" says that one is not. */
  readonly statusTellsPaid: boolean;
}
