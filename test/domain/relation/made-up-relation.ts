/** Made-up relations, told in days. */
import { isAttempt } from "../../../domain/relation/contact/in-touch.ts";
import type {
  Purchase,
  RelationContact,
  RelationCustomer,
  RelationFacts,
} from "../../../domain/relation/relation-facts.ts";
import type { Day } from "../../../domain/time/instant.ts";

interface Told extends Partial<Omit<RelationFacts, "customer" | "contacts" | "purchases">> {
  readonly customer?: Partial<RelationCustomer>;
  readonly contacts?: readonly RelationContact[];
  readonly purchases?: readonly Purchase[];
}

/** A customer since 2024, of whom nothing is known but what is told. */
export function relationOf({ customer, contacts = [], purchases = [], ...told }: Told = {}): RelationFacts {
  const first = (facts: readonly { readonly on: Day }[]) => facts.map(({ on }) => on).sort()[0];
  return {
    customer: {
      customerId: "c1",
      standing: "customer",
      name: "Lunds Snickeri",
      addedOn: "2024-01-02",
      ...customer,
    },
    contacts,
    firstContactOn: first(contacts.filter((contact) => !isAttempt(contact))),
    purchases,
    firstPurchaseOn: first(purchases.filter(({ net }) => net.minor > 0)),
    promises: [],
    notes: [],
    talks: [],
    ...told,
  };
}

/** An invoice; below zero a credit note. `net` is in whole units. */
export function bought(on: Day, net = 1000, currency = "SEK"): Purchase {
  return { id: `${on}/${net}/${currency}`, on, net: { minor: net * 100, currency } };
}

export function spoke(on: Day, changes: Partial<RelationContact> = {}): RelationContact {
  return {
    id: `contact-${on}`,
    on,
    way: "call",
    direction: "both",
    staff: ["anna"],
    people: ["karin@example.com"],
    ...changes,
  };
}

/** What every note has, said at nine o'clock. */
export function said(on: Day) {
  return { noteId: `note-${on}`, at: `${on}T09:00:00.000Z`, on };
}
