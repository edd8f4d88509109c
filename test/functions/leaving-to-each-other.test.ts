/** Who takes over from two who leave: somebody does, and a new day keeps whoever was named. */
import { describe, expect, it, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const [ANNA, BO, SOFIE] = ["anna@bjorkholm.example", "bo@bjorkholm.example", "sofie@bjorkholm.example"];

async function worldAfter(...texts: readonly string[]): Promise<World> {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  for (const text of texts) await world.staffWrites({ text });
  return world;
}

const leftIn = async (world: World) =>
  ((await world.memory.companyBook.read()).left ?? [])
    .map(({ who, lastOn, to }) => `${who} ${lastOn} ${to}`)
    .sort();
const answerOf = (world: World): string =>
  readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");

const SOFIE_TO_BO = "slutar: Sofie 31/12, Bo tar över";

describe("two who leave", () => {
  it("do not leave to each other: who has it then is asked", async () => {
    const world = await worldAfter(SOFIE_TO_BO, "slutar: Bo 15/12, Sofie tar över");
    expect(await leftIn(world)).toEqual(["sofie 2026-12-31 bo"]);
    expect(answerOf(world)).toContain(
      "Sofie Lind slutar också och lämnar över till Bo Holm. Vem annars kan ta över efter Bo Holm?",
    );
  });

  it("do not when the first of them names the other later either", async () => {
    const world = await worldAfter("slutar: Bo 15/12, Sofie tar över", SOFIE_TO_BO);
    expect(await leftIn(world)).toEqual(["bo 2026-12-15 sofie"]);
    expect(answerOf(world)).toContain("Bo Holm är inte här då.");
  });

  it("do not by a day that moves", async () => {
    const world = await worldAfter(SOFIE_TO_BO, "slutar: Bo 15/1, Anna tar över", "slutar: Sofie 31/1");
    expect(await leftIn(world)).toEqual(["bo 2027-01-15 anna", "sofie 2026-12-31 bo"]);
  });

  it("leave to a third, whom the letters name", async () => {
    const world = await worldAfter(SOFIE_TO_BO, "slutar: Bo 15/12, Anna tar över");
    expect(await leftIn(world)).toEqual(["bo 2026-12-15 anna", "sofie 2026-12-31 bo"]);
    await world.at("2026-12-30T07:00:00.000Z");
    const told = world
      .morningLetters()
      .map(({ to, raw }) => ({ to, words: readableText(raw).replaceAll(/\s+/g, " ") }))
      .filter(({ words }) => words.includes("31 december") || words.includes("31. december"));
    expect(told.map(({ to }) => to).sort()).toEqual([ANNA, SOFIE]);
    const sofies = told.find(({ to }) => to === SOFIE);
    expect(told.find(({ to }) => to === ANNA)?.words).toContain("31 december 2026, och sedan tar du över");
    expect(sofies?.words).toContain("den 31. december 2026, og derefter tager Anna Björk over");
  });

  it("do not, when one is the last manager", async () => {
    const world = await worldAfter("slutar: Anna 31/12, Sofie tar över");
    await world.staffWrites({ text: "slutar: Sofie 15/12, Anna tar över" });
    expect(await leftIn(world)).toEqual(["anna 2026-12-31 sofie"]);
    await world.staffWrites({ text: "slutar: Sofie 15/12, Bo tar över", from: BO });
    await world.staffWrites({ text: "slutar: Sofie 15/12, Bo tar över" });
    expect(await leftIn(world)).toEqual(["anna 2026-12-31 sofie", "sofie 2026-12-15 bo"]);
  });
});

describe("a last day that moves", () => {
  test.each([
    ["slutar: Sofie 15/1", "sofie 2027-01-15 bo"],
    ["slutar: Sofie 15/12", "sofie 2026-12-15 bo"],
    ["slutar: Sofie 15/1, Anna tar över", "sofie 2027-01-15 anna"],
  ])("keeps whoever was named, unless another is: %s", async (text, left) => {
    expect(await leftIn(await worldAfter(SOFIE_TO_BO, text))).toEqual([left]);
  });

  it("asks who takes over where the one who was named has gone by then", async () => {
    const world = await worldAfter(SOFIE_TO_BO, "slutar: Bo 10/1, Anna tar över", "slutar: Sofie 15/1");
    expect(await leftIn(world)).toEqual(["bo 2027-01-10 anna", "sofie 2026-12-31 bo"]);
    expect(answerOf(world)).toContain("Bo Holm är inte här då.");
  });

  it("forgets whoever was named once the leaving was taken back", async () => {
    const world = await worldAfter(SOFIE_TO_BO, "slutar inte: Sofie", "slutar: Sofie 31/12");
    expect(await leftIn(world)).toEqual(["sofie 2026-12-31 anna"]);
  });
});
