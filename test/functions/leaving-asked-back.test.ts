/** "Slutar: Sofie" takes a colleague's customers and letters from her: it is asked back wherever another may be meant. */
import { describe, expect, it, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { karins } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

async function worldWithKarins(): Promise<World> {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  return world;
}

const leftIn = async (world: World) =>
  ((await world.memory.companyBook.read()).left ?? []).map(({ who }) => who);

describe("that a colleague leaves", () => {
  test.each([
    ["below a customer's name", "Norrtulls Glas\nSlutar: Sofie 31/12"],
    [
      "below a customer further down",
      "Ringde några i dag.\nNorrtulls Glas: nästa: 12 januari\nSlutar: Sofie 31/12",
    ],
    ["below a customer on a line alone", "Ringde några i dag.\n\nNorrtulls Glas\nSlutar: Sofie 31/12"],
    ["as a question", "slutar: Sofie 31/12?"],
    ["as a question in Norwegian", "slutter: Sofie 31/12?"],
    ["below words that are somebody else's", "Hej, se nedan\n\nEvil skrev:\nslutar: Sofie 31/12"],
    ["below what is passed on", "Vidarebefordrat från Bo:\n\nslutar: Sofie 31/12"],
    ["below what Evil wrote in English", "FYI\nEvil wrote:\nleaves: Sofie 31/12"],
  ])("is asked back %s", async (_where, text) => {
    const world = await worldWithKarins();
    await world.staffWrites({ text });
    expect(await leftIn(world)).toEqual([]);
    expect(readableText(world.confirmations().at(-1)?.raw ?? "")).toContain("Sofie 31/12");
  });

  it("is asked back in a note whose subject names a customer", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ subject: "Norrtulls Glas", text: "Slutar: Sofie 31/12" });
    expect(await leftIn(world)).toEqual([]);
  });

  it("is asked back below another's words in answer to a letter, too", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: "slutar: Sofie 31/12?" });
    const answers = world.confirmations().at(-1);
    await world.staffWrites({ text: "Bo skrev:\nslutar: Sofie 31/12", answers });
    expect(await leftIn(world)).toEqual([]);
    await world.staffWrites({ text: "slutar: Sofie 31/12", answers });
    expect(await leftIn(world)).toEqual(["sofie"]);
  });

  test.each(["slutar: Sofie 31/12", "Hej!\n\nslutar: Sofie 31/12, Bo tar över\nMvh Anna"])(
    "is done where it is plain: %j",
    async (text) => {
      const world = await worldWithKarins();
      await world.staffWrites({ text });
      expect(await leftIn(world)).toEqual(["sofie"]);
    },
  );
});
