/** A world of a few relations of Sofie's, all of class A, and what her morning letters tell of them. */
import type { RelationFacts, RelationNote } from "../../domain/relation/relation-facts.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { companyManagedByBo } from "./example-company.ts";
import { madeRelation } from "./made-relation.ts";
import { letterTo } from "./mornings.ts";
import { relationOf } from "./relation-world.ts";
import { createWorld, type World } from "./world.ts";

/** Monday 23 November 2026, before the first run. */
const MONDAY_FIVE = "2026-11-23T04:00:00.000Z";

export const noonOf = (day: string): string => `${day}T11:00:00.000Z`;

export const note = (noteId: string, on: string, says: object): RelationNote =>
  ({ noteId, on, at: `${on}T09:00:00.000Z`, staffId: "sofie", ...says }) as RelationNote;

export async function hintWorld(
  relations: Readonly<Record<string, Partial<RelationFacts>>>,
  { at = MONDAY_FIVE, company = companyManagedByBo() } = {},
): Promise<World> {
  const world = createWorld({ at, company });
  for (const [id, facts] of Object.entries(relations)) {
    const made = madeRelation(id, facts, {
      placed: { month: at.slice(0, 7), valueClass: "A", rawClass: "A", value: 9_000_000 },
    });
    const entry = { ...made, facts: { ...made.facts, customer: { ...made.facts.customer, owner: "sofie" } } };
    await world.memory.relations.store(
      undefined,
      withLooks(entry, circumstancesOf(company, at.slice(0, 10))),
    );
  }
  return world;
}

/** Something comes to be known of a relation now. */
export async function known(world: World, id: string, on: string, facts: Partial<RelationFacts>) {
  const entry = await relationOf(world, id);
  const { notes, contacts } = entry.facts;
  const after = {
    ...entry.facts,
    ...facts,
    notes: [...notes, ...(facts.notes ?? [])],
    contacts: [...contacts, ...(facts.contacts ?? [])],
  };
  await world.memory.relations.store(
    entry,
    withLooks({ ...entry, facts: after }, circumstancesOf(companyManagedByBo(), on)),
  );
}

/** In the letter's own lines, customer, kind and key. */
export const hintsTo = (world: World, staffId: string, day: string): string[] =>
  (letterTo(world, staffId, day)?.lines ?? []).flatMap(({ section, about, hint }) =>
    section === "hints" ? [`${about.customerId ?? ""} ${hint?.kind ?? ""} ${hint?.key ?? ""}`] : [],
  );
