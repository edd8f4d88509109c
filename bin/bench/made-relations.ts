/** Relations with made-up customers, for `scan`: most were in touch lately, and of some a contact and a talk are due. */
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import type { RelationContact } from "../../domain/relation/relation-facts.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";

/** A mail a week of a year, the last some days before that one. Always the same for the same number. */
export function relationOf(number: number, { isDue, today }: { isDue: boolean; today: Day }): RelationEntry {
  const last = plusDays(today, isDue ? -40 : -3);
  const contacts = Array.from({ length: 48 }, (_, week): RelationContact => ({
    ...{ id: `mail-${String(number)}-${String(week)}`, on: plusDays(last, -7 * week) },
    ...{ way: "mail", direction: week % 2 === 0 ? "out" : "in" },
    ...{ staff: ["anna"], people: ["karin@kund.example"], what: "Köksluckor till nästa leverans" },
  }));
  const firstContactOn = contacts.at(-1)?.on;
  const purchases = Array.from({ length: 12 }, (_, month) => ({
    ...{ id: `a/${String(number)}-${String(month)}`, on: plusDays(today, -20 - 30 * month) },
    net: { minor: 100_000, currency: "SEK" },
  }));
  return {
    facts: {
      customer: {
        ...{ customerId: `relation-${String(number)}`, standing: "customer" },
        ...{ name: `Kund ${String(number)} AB`, addedOn: "2024-01-08" },
      },
      ...{ contacts, firstContactOn, purchases, firstPurchaseOn: purchases.at(-1)?.on },
      ...{ promises: [], notes: [], talks: [] },
    },
    // Class C has no yearly talks.
    placed: { month: today.slice(0, "YYYY-MM".length), valueClass: isDue ? "A" : "C", value: 1_200_000 },
    ...{ revision: 0, told: [] },
  };
}
