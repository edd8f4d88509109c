/** Personal words that were refused, or noted, stand in no table but with the relation, and nowhere once they are erased. */
import { describe, expect, it, test } from "vitest";
import { worldWithKarins } from "../support/karins-world.ts";
import { relationOf } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

/** Everything that is stored but the mails themselves, as text. */
function stored({ memory, sent }: World): string {
  const tables = Object.entries(memory.stored).filter(([name]) => !/mail|raw/i.test(name));
  const all = tables.map(([, table]) => JSON.stringify(table instanceof Map ? [...table] : table));
  return [...all, ...sent.map(({ raw }) => raw)].join("\n");
}

describe("what is refused", () => {
  test.each([
    "personligt: Karin har cancer",
    "Personligt: Karin seglar gärna om somrarna i skärgården med sin stora båt.\nHon har cancer",
    "milstolpe: Karin blev frisk från cancer 3 maj",
    "nivå: 3, för att Karin har cancer",
    "personligt Karin har cancer",
  ])("is kept nowhere: %s", async (line) => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: `Norrtulls Glas\n${line}` });
    expect(stored(world)).not.toContain("cancer");
    expect(world.confirmations()).toHaveLength(1);
  });

  it("is kept nowhere when it stood in the subject, or it is not known whose note it is", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ subject: "Norrtulls Glas: personligt: Karin har cancer", text: "" });
    await world.staffWrites({ text: "Okänd AB\npersonligt: Karin har cancer" });
    expect(stored(world)).not.toContain("cancer");
  });
});

describe("what is noted", () => {
  it("stands with the relation alone, and is gone when it is erased", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: "Norrtulls Glas\nnästa: 12 januari\npersonligt: Karin seglar" });
    expect((await relationOf(world, "karins")).facts.notes).toHaveLength(2);
    expect(stored(world)).toContain("12 januari");
    await world.staffWrites({ text: "Norrtulls Glas\nglöm personligt" });
    expect((await relationOf(world, "karins")).facts.notes).toHaveLength(1);
    expect(stored(world)).not.toContain("seglar");
  });

  it("waits in a note for the customer's name, and no longer", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: "Okänd AB\npersonligt: Karin seglar" });
    const answers = world.confirmations().at(-1);
    await world.staffWrites({ text: "Norrtulls Glas", answers });
    expect((await relationOf(world, "karins")).facts.notes).toMatchObject([{ text: "Karin seglar" }]);
    await world.staffWrites({ text: "Norrtulls Glas\nglöm personligt" });
    expect(stored(world)).not.toContain("seglar");
  });
});
