/** A world in which one customer of ours, Sofie's, is known, and nothing was said of it yet. */
import { madeRelation } from "./made-relation.ts";
import { karins } from "./relation-world.ts";
import { createWorld, type World } from "./world.ts";

/** Begins on Monday 23 November 2026, unless it is said when. */
export async function worldWithKarins(at = "2026-11-23T09:00:00.000Z"): Promise<World> {
  const world = createWorld({ at });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(
    undefined,
    madeRelation("karins", {}, { placed: { month: "2026-11", valueClass: "A", value: 100 } }),
  );
  return world;
}
