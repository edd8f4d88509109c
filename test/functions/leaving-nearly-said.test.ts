/** That a colleague leaves, or stays after all, said otherwise than with our colon: it is asked back, and never silence. */
import { describe, expect, it, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const answer = (world: World): string =>
  readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");

const leftIn = async (world: World) =>
  ((await world.memory.companyBook.read()).left ?? []).map(({ who }) => who);

describe("that a colleague stays after all", () => {
  test.each([
    ...["Bo slutar inte", "Bo blir kvar ändå", "Bo stopper ikke alligevel", "Bo slutter ikke likevel"],
    ...["Bo is not leaving", "Bo is staying after all", "Bo isn't leaving.", "Bo ei lopetakaan"],
    ...["Emma: slutar inte: Bo", "Hej! Bo stannar kvar."],
  ])("is asked back when it is said so: %s", async (text) => {
    const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
    await world.staffWrites({ text });
    expect(answer(world)).toContain("slutar inte: Anna");
  });
});

describe("that a colleague leaves", () => {
  test.each([
    ["Sofie slutar 31/12", "Hej,\nbara så ni vet, Sofie slutar vid årsskiftet.\nBo tar över\n/Anna"],
    ["Sofie slutar 31/12", "Bara så att ni vet.\n/Anna"],
    ["slutar: Sofie 31/12", "Hej alla,\nsom ni vet har hon fått nytt jobb.\n/Anna"],
    ["Info", "Bara så ni vet, Sofie slutar vid årsskiftet."],
  ])("is asked back from a subject, or with a vague day: %j, %j", async (subject, text) => {
    const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
    await world.staffWrites({ subject, text });
    expect(await leftIn(world)).toEqual([]);
    expect(answer(world)).toContain("slutar: Anna 31/12");
  });

  it("is not done to one whose name is only nearly that", async () => {
    const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
    await world.staffWrites({ text: "slutar: Sofia 31/12" });
    expect(answer(world)).toContain("”Sofia”: menar du Sofie Lind?");
    await world.staffWrites({ text: "slutar: Sofie 31/12, Boo tar över" });
    expect(await leftIn(world)).toEqual([]);
    await world.staffWrites({ text: "slutar: Sofie 31/12, Bo tar över" });
    expect(await leftIn(world)).toEqual(["sofie"]);
  });
});
