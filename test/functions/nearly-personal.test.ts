/** Lines that are nearly personal notes: asked back with the right words, and nothing of them kept or quoted. */
import { describe, expect, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

async function writes(line: string) {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(
    undefined,
    madeRelation("karins", {}, { placed: { month: "2026-11", valueClass: "A", value: 100 } }),
  );
  await world.staffWrites({ text: `Norrtulls Glas\n${line}` });
  const { facts } = await relationOf(world, "karins");
  const answer = readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
  return { facts, answer };
}

describe("a personal line that is none of ours", () => {
  test.each([
    "personligt:",
    "personligt",
    "Personal: ",
    "personliga saker: Karin har cancer",
    "personlig notering: Karin har cancer",
    "personlige ting: Karin har cancer",
    "personal stuff: Karin has cancer",
    "private: Karin has cancer",
    "privat: Karin har cancer",
    "henkilökohtaisia asioita: cancer",
    "yksityisasioita: cancer",
    "personlighet: har cancer",
  ])("is asked back: %s", async (line) => {
    const { facts, answer } = await writes(line);
    expect([...facts.notes, ...facts.contacts]).toEqual([]);
    expect(answer).toContain("”personligt: Karin seglar”");
    expect(answer).not.toContain("cancer");
  });

  test.each(["personligt möte: bra", "personligt besök hos Karin: bra", "privat besök: bra"])(
    "is a contact where it is one: %s",
    async (line) => {
      expect((await writes(line)).facts.contacts).toHaveLength(1);
    },
  );
});

describe("a level by its name", () => {
  test.each([
    ["taso: neuvova, tavoite kumppani", 3, 4],
    ["taso: kumppanina", 4, undefined],
    ["nivå: rådgivare, mål: partner", 3, 4],
    ["niveau: støttende", 2, undefined],
    ["nivå: fortrolige", 6, undefined],
    ["level: strategic partnership", 5, undefined],
  ])("is read: %s", async (line, level, target) => {
    expect((await writes(line)).facts.notes).toMatchObject([
      { says: "level", level, ...(target !== undefined && { target }) },
    ]);
  });

  test("that is none is asked back with those there are", async () => {
    expect((await writes("nivå: kompis")).answer).toContain("1 transaktion, 2 stöd, 3 rådgivare, 4 partner");
  });
});
