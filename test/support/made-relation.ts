/** Made-up relations for tests; each test says only what matters to it. */
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";

export function madeFacts(customerId: string, facts: Partial<RelationFacts> = {}): RelationFacts {
  return {
    customer: {
      customerId,
      standing: "customer",
      name: `Kund ${customerId}`,
      owner: "anna",
      addedOn: "2024-01-08",
    },
    contacts: [],
    purchases: [],
    promises: [],
    notes: [],
    talks: [],
    ...facts,
  };
}

export function madeRelation(
  customerId: string,
  facts: Partial<RelationFacts> = {},
  changes: Partial<RelationEntry> = {},
): RelationEntry {
  return { facts: madeFacts(customerId, facts), revision: 0, told: [], ...changes };
}
