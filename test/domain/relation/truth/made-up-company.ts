/**
 * A made-up company, the same for the same seed: its people, and customers with five years of contacts, invoices, promises,
 * talks and notes, in every way that the rules tell apart. Every instant is at noon.
 */
import type { Company, StaffMember } from "../../../../domain/company.ts";
import type {
  PromiseEnd,
  Purchase,
  RelationContact,
  RelationFacts,
  RelationNote,
} from "../../../../domain/relation/relation-facts.ts";
import { CONTACT_WAYS, PHASES } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import type { Talk } from "../../../../domain/relation/talk.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { createRandom } from "../../payment/truth/habits.ts";
import { day, num } from "./days.ts";
import { withLadder } from "./made-up-ladder.ts";

export const FIRST_DAY = "2021-07-01";
/** The year that is looked at is the last of it. */
export const FROM_DAY = "2026-01-01";
export const LAST_DAY = "2026-12-31";

/** Two imports lie in the year. */
const IMPORTS = ["2026-02-11", "2026-08-05"];

const NEAR = ["21", "22"];

export function madeUpCompany(country: "SE" | "DK"): Company {
  const example = exampleCompany();
  const person = (id: string, changes: Partial<StaffMember> = {}): StaffMember => ({
    ...{ id, name: id, address: `${id}@bjorkholm.example`, language: "sv", away: [], manager: false },
    ...changes,
  });
  return {
    ...example,
    country,
    relations: { ...RELATION_LIMITS, nearPostcodes: NEAR },
    fallbackOwner: "anna",
    staff: [
      person("anna", { backup: "bo", away: [{ from: "2026-05-18", to: "2026-05-22" }] }),
      person("bo", { backup: "anna", away: [{ from: "2026-10-05", to: "2026-10-08" }] }),
      // For two months somebody else takes over.
      person("sofie", { backup: "bo", away: [{ from: "2026-03-02", to: "2026-04-30" }] }),
      person("erik"),
    ],
  };
}

export function madeUpCustomers(seed: number, count: number): readonly RelationFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const own = seed * 10_000 + index;
    return withLadder(madeUpCustomer(own), own);
  });
}

const LENGTHS = { rare: 700, seldom: 260, quarterly: 95, monthly: 31, weekly: 9 } as const;

function madeUpCustomer(seed: number): RelationFacts {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const id = (what: string): string => `${what}-${between(0, 1e9)}`;
  const [start, end] = [num(FIRST_DAY), num(LAST_DAY)];

  const isImported = chance(0.3);
  const importedOn = pick(IMPORTS);
  const began = between(start, end - 60);
  /** After it nothing happens any more. */
  const stopped = chance(0.3) ? between(began, end) : end;
  const some = (most: number): number[] =>
    Array.from({ length: between(0, most) }, () => between(began, end)).filter((each) => each <= stopped);

  const rhythm = pick([
    "none",
    "once",
    "rare",
    "seldom",
    "quarterly",
    "quarterly",
    "monthly",
    "weekly",
  ] as const);
  const purchases: Purchase[] = [];
  const size = Math.round(500 * 40 ** random());
  const growth = pick([0.7, 1, 1, 1.5]);
  const currency = chance(0.85) ? "SEK" : pick(["EUR", "DKK", "XTS"]);
  let boughtOn = between(began, Math.min(began + 200, end));
  while (rhythm !== "none" && boughtOn <= stopped) {
    const amount = Math.round(size * growth ** ((boughtOn - began) / 365) * (0.6 + random()));
    purchases.push({ id: id("invoice"), on: day(boughtOn), net: { minor: amount * 100, currency } });
    if (chance(0.05)) {
      purchases.push({ id: id("credit"), on: day(boughtOn + 9), net: { minor: amount * -60, currency } });
    }
    if (rhythm === "once") break;
    boughtOn += Math.max(0, Math.round(LENGTHS[rhythm] * (0.5 + random())));
  }

  const talksTo = chance(0.6) ? pick([20, 45, 120, 300]) : 0;
  const contacts: RelationContact[] = [];
  const lastContact = isImported && chance(0.8) ? began : stopped;
  const firstContact = isImported && chance(0.8) ? Math.max(began, num(importedOn)) : began;
  for (
    let on = firstContact;
    talksTo > 0 && on <= Math.max(lastContact, firstContact);
    on += between(1, 2 * talksTo)
  ) {
    const at = chance(0.5) ? `${day(on)}T12:00:00.000Z` : undefined;
    contacts.push({
      ...{ id: id("contact"), on: day(on), at, way: pick(CONTACT_WAYS) },
      direction: pick(["in", "out", "both"]),
      staff: [pick(["anna", "bo", "sofie"])],
      people: [pick(["karin@kund.example", "olle@kund.example", "Eva"])],
    });
  }

  const promises = some(2).map((on): PromiseEnd => ({
    ...{ id: id("promise"), kind: pick(["reply", "other"]), madeOn: day(on - 3), endedOn: day(on) },
    end: pick(["kept", "kept", "late", "broken"]),
  }));
  const notes = some(4).map((on): RelationNote => {
    const until = day(on + between(5, 200));
    const kinds = pick([["evaluation"], ["update"], ["evaluation", "update"]] as const);
    const said = pick([
      { says: "next", next: day(on + between(1, 120)), by: chance(0.2) ? "erik" : undefined },
      { says: "next", next: day(on + between(1, 120)) },
      { says: "wish", everyDays: chance(0.8) ? between(10, 400) : undefined },
      { says: "quote", isOpen: chance(0.7) },
      { says: "quote", isOpen: true },
      { says: "complaint" },
      { says: "referral", towards: pick(["us", "them"]), whom: "Berg & Dal" },
      { says: "phase", phase: chance(0.7) ? pick(PHASES) : undefined },
      {
        says: "no-talks",
        kinds: chance(0.8) ? kinds : [],
        until: chance(0.5) ? until : undefined,
        reason: "ok",
      },
      { says: "talk-later", kinds, until },
      { says: "no-contact", until, reason: "ok" },
    ] as const);
    return {
      ...{ noteId: id("note"), at: `${day(on)}T12:00:00.000Z`, on: day(on) },
      ...said,
    } as RelationNote;
  });
  const talks = some(5).map((on): Talk => {
    const bookedAt = `${day(on - between(0, 60))}T12:00:00.000Z`;
    const held = {
      ...{ on: day(on + between(0, 9)), minutes: "Bra.", staff: ["anna"], people: ["Eva"], by: "deed" },
    };
    return {
      ...{ talkId: id("talk"), kinds: pick([["evaluation"], ["update"], ["evaluation", "update"]] as const) },
      ...{ on: day(on), bookedAt, bookedBy: "deed", leader: chance(0.3) ? "bo" : undefined },
      held: chance(0.75) ? held : undefined,
      cancelledAt: chance(0.1) ? `${day(on - 1)}T12:00:00.000Z` : undefined,
      changedAt: bookedAt,
    };
  });
  const first = (days: readonly string[]): string | undefined => days.toSorted()[0];
  return {
    customer: {
      customerId: `c${seed}`,
      standing: rhythm === "none" ? "prospect" : "customer",
      name: `Kund ${seed}`,
      owner: pick(["anna", "bo", "sofie", "sofie", "gone", undefined]),
      postcode: chance(0.5) ? pick(["21145", "22100", "90325"]) : undefined,
      country: pick([undefined, undefined, "SE", "DK"]),
      addedOn: isImported ? importedOn : day(began),
      imported: isImported ? true : undefined,
    },
    contacts: newestFirst(contacts, ({ on }) => on),
    firstContactOn: first(
      contacts
        .filter(({ direction, way }) => direction !== "out" || !["call", "meeting", "video"].includes(way))
        .map(({ on }) => on),
    ),
    purchases: newestFirst(purchases, ({ on }) => on),
    firstPurchaseOn: first(purchases.filter(({ net }) => net.minor > 0).map(({ on }) => on)),
    promises: newestFirst(promises, ({ endedOn }) => endedOn),
    notes: newestFirst(notes, ({ at }) => at),
    talks: newestFirst(talks, ({ on }) => on),
  };
}

function newestFirst<T>(all: readonly T[], dayOf: (each: T) => string): readonly T[] {
  return all.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}
