/** "Cancelled", when two talks are booked: the one that the words or the answered letter are about, or else it is asked which. */
import { describe, expect, it } from "vitest";
import { bookedWorld, last, words } from "../support/agenda-world.ts";
import type { World } from "../support/world.ts";

const NOTE = "Norrtulls Glas\n";

/** An evaluation on 8 December, and then an update. */
async function bookedTwice(): Promise<World> {
  const world = await bookedWorld();
  await world.staffWrites({ text: `${NOTE}bokat: 7 september 2027 kl 10, uppdateringssamtal` });
  expect(await days(world)).toEqual(["2027-09-07", "2026-12-08"]);
  await world.at("2026-11-23T09:00:00.000Z");
  return world;
}

async function days(world: World): Promise<string[]> {
  const { talks = [] } = (await world.memory.relations.find("karins"))?.facts ?? {};
  return talks.map(({ on, cancelledAt }) => (cancelledAt === undefined ? on : `${on} off`));
}

describe("a talk that is called off when two are booked", () => {
  it("is asked about, and is the one of the day that is answered", async () => {
    const world = await bookedTwice();
    await world.staffWrites({ text: "Norrtulls Glas avbokat" });
    expect(await days(world)).toEqual(["2027-09-07", "2026-12-08"]);
    const asked = last(world, "confirmation");
    expect(await words(asked)).toContain("8 december eller 7 september 2027?");
    await world.staffWrites({ text: "avbokat: 8 december", answers: asked });
    expect(await days(world)).toEqual(["2027-09-07", "2026-12-08 off"]);
  });

  it("is the one whose booking was confirmed by the letter that is answered", async () => {
    const world = await bookedTwice();
    await world.staffWrites({ text: "avbokat", answers: last(world, "confirmation") });
    expect(await days(world)).toEqual(["2027-09-07 off", "2026-12-08"]);
  });

  it.each([
    ["avbokat: 7 september 2027", ["2027-09-07 off", "2026-12-08"]],
    ["avbokat: den 8 december, Karin är sjuk", ["2027-09-07", "2026-12-08 off"]],
    ["avbokat: utvärderingssamtalet", ["2027-09-07", "2026-12-08 off"]],
    // That may be a new time.
    ["avbokat: 12 januari", ["2027-09-07", "2026-12-08"]],
    ["avbokat, nytt möte 7 september 2027", ["2027-09-07", "2026-12-08"]],
  ])("is the one that the words name: %s", async (text, expected) => {
    const world = await bookedTwice();
    await world.staffWrites({ text: `${NOTE}${text}` });
    expect(await days(world)).toEqual(expected);
  });
});
