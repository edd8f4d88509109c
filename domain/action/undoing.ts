/** What has to be read before a deed can be taken back, and the order that takes it back. */
import type { Company } from "../company.ts";
import type { CompanyState } from "../company-state.ts";
import type { Thread } from "../contact/contact.ts";
import type { Customer } from "../customer/customer.ts";
import type { LedgerEntry } from "../payment/ledger-book.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { RelationEntry } from "../relation/relation-book.ts";
import type { Instant } from "../time/instant.ts";
import type { Deed } from "./deed.ts";

/** What the deed changed, as it is now. */
export interface Undoing {
  readonly company: Company;
  readonly deed: Deed;
  readonly promises: ReadonlyMap<string, GivenPromise>;
  /** The one in place of each (`again`), by the id of the other. */
  readonly seconds: ReadonlyMap<string, GivenPromise>;
  /** All that is open; read only where the deed was an absence. */
  readonly open: readonly GivenPromise[];
  /** The deeds that gave one of them to somebody, and told them so. */
  readonly told: ReadonlySet<string>;
  readonly thread: Thread | undefined;
  /** The open promise of that thread, as it is now. */
  readonly openInThread: GivenPromise | undefined;
  readonly customer: Customer | undefined;
  readonly payer?: LedgerEntry | undefined;
  readonly relation?: RelationEntry | undefined;
  readonly state: CompanyState;
}

export interface Undo {
  /** Of the deed that takes one deed back; the order may take back several. */
  readonly deedId: string;
  readonly orderId: string;
  readonly staffId: string | undefined;
  readonly at: Instant;
}
