/** Notes to the logging address that say all in their subject: read as any other, or asked back, and never lost in silence. */
import { describe, expect, it, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

async function writes(subject: string, text = "") {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(
    undefined,
    madeRelation("karins", {}, { placed: { month: "2026-11", valueClass: "A", value: 100 } }),
  );
  await world.staffWrites({ subject, text });
  const { facts } = await relationOf(world, "karins");
  const answers = world.sent.map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " "));
  return { world, facts, answer: answers.join("|") };
}

describe("a note all in its subject", () => {
  test.each([
    "Norrtulls Glas: ringde Karin",
    "Norrtulls Glas: puhelu, Karin",
    "Norrtulls Glas: called Karin",
  ])("tells of a contact: %s", async (subject) => {
    const { facts, answer } = await writes(subject);
    expect(facts.contacts).toHaveLength(1);
    expect(answer).toContain("Karin");
  });

  it("asks for something, as its text would", async () => {
    const next = await writes("Norrtulls Glas: nästa: 15 januari", "Mvh\nAnna");
    expect(next.answer).toContain("Nästa kontakt: 15 januari");
    const personal = await writes("Norrtulls Glas: personligt: Karin seglar");
    expect(personal.facts.notes).toMatchObject([{ says: "personal", text: "Karin seglar" }]);
    const { answer } = await writes("lovar: skicka offert fredag");
    expect(answer).toContain("skicka offert");
  });

  test.each([
    "Norrtulls Glas",
    "Norrtulls Glas: glad kund",
    "Norrtulls Glas nivå: 3",
    "Sofie slutar 31/12",
    "Re: slutar: Sofie 31/12",
    "hittade inget",
  ])("is asked back when it says too little: %s", async (subject) => {
    const { world, facts, answer } = await writes(subject);
    expect(answer).toContain(`”${subject}”`);
    expect([
      ...facts.notes,
      ...facts.contacts,
      ...((await world.memory.companyBook.read()).left ?? []),
    ]).toEqual([]);
  });

  it("is not quoted where it is personal", async () => {
    const { facts, answer } = await writes("Norrtulls Glas personligt: Karin har cancer");
    expect(answer).toContain("”personligt: …”");
    expect(answer).not.toContain("cancer");
    expect([...facts.notes, ...facts.contacts]).toEqual([]);
  });
});

test("a personal line in the subject is asked back where the text says no more than the name", async () => {
  const { facts, answer } = await writes("personligt: Karin seglar", "Norrtulls Glas");
  expect(answer).toContain("”personligt: …”");
  expect([...facts.notes, ...facts.contacts]).toEqual([]);
});
