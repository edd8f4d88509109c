/** How a manager says that a colleague leaves: soon, in answer to what, and who takes over. */
import { describe, expect, it, test } from "vitest";
import { mailText, readableText } from "../support/mail-text.ts";
import { karins } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";

async function worldWithKarins(): Promise<World> {
  const world = createWorld({ at: MONDAY });
  await world.memory.register.store(undefined, karins);
  return world;
}

const leftIn = async (world: World) => (await world.memory.companyBook.read()).left ?? [];
const answerOf = (world: World): string =>
  readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");

describe("somebody whose last day is near", () => {
  test.each(["slutar: Sofie i dag", "slutar: Sofie i morgon", "slutar: Sofie 25/11"])(
    "leaves at once, and the answer says from when, and how to take it back: %s",
    async (text) => {
      const world = await worldWithKarins();
      await world.staffWrites({ text });
      expect(await leftIn(world)).toMatchObject([{ who: "sofie" }]);
      expect(answerOf(world)).toMatch(/från och med den 2[456] november( 2026)? får Sofie Lind inga brev/);
      expect(answerOf(world)).toContain("”slutar inte: Sofie Lind”");
      await world.staffWrites({ text: "slutar inte: Sofie Lind" });
      expect(await leftIn(world)).toEqual([]);
    },
  );

  it("is not pointed out when there is time", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: "slutar: Sofie 31/12" });
    expect(answerOf(world)).not.toContain("slutar inte");
  });
});

describe("that somebody leaves", () => {
  it("is asked back in answer to a letter about a customer", async () => {
    const world = await worldWithKarins();
    await world.receive({
      id: "first",
      raw: mailText({ id: "first", subject: "Köksluckor", text: "Vad kostar luckor?" }),
    });
    await world.at("2026-11-25T09:00:00.000Z");
    const alert = world.alerts().at(-1);
    expect(alert).toBeDefined();
    await world.staffWrites({ text: "slutar: Sofie 31/12", answers: alert });
    expect(await leftIn(world)).toEqual([]);
    expect(answerOf(world)).toContain("slutar: Sofie 31/12");
  });
});

describe("whoever writes", () => {
  test.each([
    "slutar: Sofie nästa fredag, jag tar över",
    "slutar: Sofie nästa fredag, sedan tar jag över",
    "stopper: Sofie næste fredag, jeg tager over",
    "slutter: Sofie neste fredag, jeg tar over",
    "lopettaa: Sofie ensi perjantaina, minä hoidan",
    "leaves: Sofie next Friday, I'll take over",
    "leaves: Sofie next Friday, I will take over",
  ])("takes over: %s", async (text) => {
    const world = await worldWithKarins();
    await world.staffWrites({ text });
    expect(await leftIn(world)).toMatchObject([{ who: "sofie", to: "anna" }]);
  });

  test.each([
    ["ägare: Bo från och med nu", "bo"],
    ["ägare: Bo Holm fr.o.m. nu", "bo"],
    ["ejer: Bo fra nu af", "bo"],
    ["eier: Bo fra og med nå", "bo"],
    ["vastuuhenkilö: Bo tästä lähtien", "bo"],
    ["owner: Bo from now on", "bo"],
    ["ägare: jag", "anna"],
    ["owner: me", "anna"],
  ])("gives a customer to whom it is from now on: %s", async (line, owner) => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: `Norrtulls Glas\n${line}` });
    expect(await world.memory.register.find("karins")).toMatchObject({ owner });
  });
});

test("who never was leaving stays, and the answer says so", async () => {
  const world = await worldWithKarins();
  await world.staffWrites({ text: "slutar inte: Sofie" });
  expect(answerOf(world)).toContain("Sofie Lind slutar inte, så allt är som vanligt.");
});
