/** Whoever is imported is ranked by the run that takes them in, also where the index lists them only later. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNoteRanking } from "../../domain/relation/take-in/note-ranking.ts";
import { MOST_TO_RANK, type RelationEntry } from "../../domain/relation/relation-book.ts";
import { createRank } from "../../functions/plan-contacts/rank.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madeRelation } from "../support/made-relation.ts";
import { createMemory } from "../support/memory-ports.ts";
import { createMemoryRelationsState } from "../support/memory-relations.ts";
import { karins } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_NOON = "2026-11-24T11:00:00.000Z";
const WEDNESDAY_NOON = "2026-11-25T11:00:00.000Z";

async function importInto({ memory }: World, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const addresses = [`${id}@kund.example`];
    const register = { name: id, number: id, addresses };
    await memory.register.store(undefined, {
      ...karins,
      ...{ customerId: id, number: id, addresses, register, addedAt: TUESDAY_FIVE },
    });
  }
}

/** What the index lists until `lagsUntil`: without some, and with others twice. */
function lag(world: World, isListed: readonly number[]): { lags: boolean } {
  const { relations } = world.memory;
  const all = relations.all.bind(relations);
  const index = { lags: true };
  relations.all = async function* () {
    let at = 0;
    for await (const entry of all()) {
      const times = index.lags ? (isListed[at++ % isListed.length] ?? 1) : 1;
      for (let time = 0; time < times; time += 1) yield entry;
    }
  };
  return index;
}

const placings = (entries: ReadonlyMap<string, RelationEntry>) =>
  [...entries].map(([id, { placed }]) => [id, placed] as const).sort(([a], [b]) => (a < b ? -1 : 1));

describe("customers that are imported", () => {
  const ids = Array.from({ length: 12 }, (_, at) => `r-${String(at)}`);

  it("are ranked by the run that takes them in, whomever the index lists by then, and each once", async () => {
    const prompt = createWorld({ at: TUESDAY_FIVE });
    await importInto(prompt, ids);
    await prompt.at(TUESDAY_NOON);
    const truth = placings(prompt.memory.relations.entries);
    expect(truth.filter(([, placed]) => placed?.spreadContactOn !== undefined)).toHaveLength(ids.length);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 12 }),
        async (listed) => {
          const world = createWorld({ at: TUESDAY_FIVE });
          lag(world, listed);
          await importInto(world, ids);
          await world.at(TUESDAY_NOON);
          expect(placings(world.memory.relations.entries)).toEqual(truth);
          expect(await world.memory.relationsState.read()).not.toHaveProperty("rankAgain");
          expect(await world.memory.relationsState.read()).not.toHaveProperty("toRank");
        },
      ),
      { numRuns: 15 },
    );
  });

  it("are ranked by the next run, where more came than are noted and none was listed", async () => {
    const many = Array.from({ length: MOST_TO_RANK + 20 }, (_, at) => `r-${String(at)}`);
    const world = createWorld({ at: TUESDAY_FIVE });
    const index = lag(world, [0]);
    await importInto(world, many);
    await world.at(TUESDAY_NOON);
    const unplaced = () => placings(world.memory.relations.entries).filter(([, placed]) => !placed).length;
    expect(unplaced()).toBeLessThanOrEqual(20);
    expect((await world.memory.relationsState.read()).rankAgain).toBe(true);
    index.lags = false;
    await world.at(WEDNESDAY_NOON);
    expect(unplaced()).toBe(0);
    expect(await world.memory.relationsState.read()).not.toHaveProperty("rankAgain");
  });
});

describe("whoever asks for a ranking while one is running", () => {
  it("is ranked by the next", async () => {
    const { relations, register } = createMemory();
    const relationsState = createMemoryRelationsState();
    await relations.store(undefined, madeRelation("a"));
    await createNoteRanking(relationsState, new Set(["a"]))();
    const none = async function* (): AsyncGenerator<never> {};
    const rank = createRank({
      ...{ relationsState, register, journal: { flag: () => undefined } },
      relations: {
        ...relations,
        all: none,
        findAll: async (customerIds) => {
          const found = await relations.findAll(customerIds);
          if (!relations.entries.has("b")) {
            await relations.store(undefined, madeRelation("b"));
            await createNoteRanking(relationsState, new Set(["b"]))();
          }
          return found;
        },
      },
    });
    const rankOn = (day: string) => rank(exampleCompany(), day, `${day}T04:00:00.000Z`);
    expect(await rankOn("2026-11-23")).toBe(1);
    expect((await relationsState.read()).toRank).toEqual(["b"]);
    await rankOn("2026-11-24");
    expect(relations.entries.get("b")?.placed).toBeDefined();
    expect(await rankOn("2026-11-25")).toBe(0);
  });

  it("is noted by one after the other, however many at the same time", async () => {
    const relationsState = createMemoryRelationsState();
    const toRank = new Set<string>();
    const note = createNoteRanking(relationsState, toRank);
    await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        toRank.add(`r-${String(at)}`);
        await note();
        expect((await relationsState.read()).toRank).toContain(`r-${String(at)}`);
      }),
    );
    expect((await relationsState.read()).version).toBeLessThan(10);
  });
});
