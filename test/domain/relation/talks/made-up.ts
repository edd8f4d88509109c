/** A made-up relation, and the days of a company for the tests of talks. */
import type { Circumstances } from "../../../../domain/relation/circumstances.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import type { Talk } from "../../../../domain/relation/talk.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { exampleCompany } from "../../../support/example-company.ts";

export const { calendar } = exampleCompany();

export function onDay(on: Day): Circumstances {
  return { limits: RELATION_LIMITS, calendar, country: "SE", on };
}

export function relation(known: Partial<RelationFacts> = {}): RelationFacts {
  return {
    customer: { customerId: "c1", standing: "customer", name: "Lunds Snickeri", addedOn: "2025-03-10" },
    contacts: [],
    purchases: [],
    promises: [],
    notes: [],
    talks: [],
    ...known,
  };
}

export function placed(changes: Partial<Placed> = {}): Placed {
  return { month: "2026-11", valueClass: "A", value: 100_000, ...changes };
}

export function talk(changes: Partial<Talk> & Pick<Talk, "on">): Talk {
  return {
    talkId: `talk-${changes.on}`,
    kinds: ["evaluation"],
    bookedAt: "2025-01-02T09:00:00.000Z",
    bookedBy: "deed-1",
    changedAt: "2025-01-02T09:00:00.000Z",
    ...changes,
  };
}

/** Nobody had booked it. */
export function heldTalk(on: Day, kinds: Talk["kinds"] = ["evaluation"]): Talk {
  const held = { on, minutes: "Allt väl.", staff: ["anna"], people: [], by: "deed-2" };
  return talk({ on, kinds, held, bookedAt: `${on}T15:00:00.000Z` });
}
