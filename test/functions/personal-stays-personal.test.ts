/** What is personal is in the notes that "glöm personligt" erases, or in none: not in a letter, and not in a contact. */
import { expect, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

test.each([
  { text: "Norrtulls Glas\npersonligt: har Karin cancer?" },
  { text: "Norrtulls Glas\npersonligt Karin har cancer" },
  { text: "Norrtulls Glas\nMvh\nAnna\npersonligt: Karin har cancer" },
  { text: "Norrtulls Glas\nklart, ringde Karin. personligt: hon har cancer" },
  { text: "Norrtulls Glas\nPersonligt: Karin seglar gärna i skärgården med sin stora båt.\nHon har cancer" },
  { text: "Norrtulls Glas\n9 personligt: Karin har cancer" },
  { text: "Norrtulls Glas\nglöm personligt om Karin som har cancer" },
  { text: "Norrtulls Glas", subject: "personligt: Karin har cancer" },
])("$text $subject", async (mail) => {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  const placed = { month: "2026-11", valueClass: "A", value: 100 } as const;
  await world.memory.relations.store(undefined, madeRelation("karins", {}, { placed }));
  await world.staffWrites(mail);
  expect(world.sent.length).toBeGreaterThan(0);
  expect(world.sent.map(({ raw }) => readableText(raw)).join("\n")).not.toContain("cancer");
  expect(world.sent.map(({ raw }) => raw).join("\n")).not.toContain("cancer");
  expect(JSON.stringify([...world.memory.stored.letters])).not.toContain("cancer");
  expect(JSON.stringify((await relationOf(world, "karins")).facts)).not.toContain("cancer");
});
