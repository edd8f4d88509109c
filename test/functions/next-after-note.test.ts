/** A next contact that is noted with a contact is still to come when both were noted. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { contactDue } from "../../domain/relation/contact/contact-due.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { readRelationWords } from "../../domain/words/read-relation-words.ts";
import { monday } from "../domain/words/readings.ts";
import { exampleCompany } from "../support/example-company.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

test.each([
  ["nästa: måndag", "2026-11-30"],
  ["næste: mandag", "2026-11-30"],
  ["neste: mandag", "2026-11-30"],
  ["seuraava: maanantaina", "2026-11-30"],
  ["next: Monday", "2026-11-30"],
  ["next: Monday in a week", "2026-11-30"],
  ["nästa: i dag", "2026-11-23"],
  ["nästa: tisdag", "2026-11-24"],
])("%j on a Monday is %s", (line, on) => {
  expect(readRelationWords(line, monday, "note").asks).toMatchObject([{ does: "next", on }]);
});

test("a talk that is put off until Monday on a Monday waits for a week", () => {
  expect(readRelationWords("senare måndag", monday, "talk").asks).toMatchObject([{ until: "2026-11-30" }]);
});

const company = exampleCompany();

async function noted(text: string, at: string) {
  const world = createWorld({ at });
  await world.memory.register.store(undefined, karins);
  await world.staffWrites({ text });
  const { facts, placed } = await relationOf(world, "karins");
  const today = dayAt(at, company.calendar.timeZone);
  return { facts, due: contactDue(facts, placed, circumstancesOf(company, today)) };
}

describe("with a contact in the same mail", () => {
  it("the next one is planned for its day, whatever the day is called", async () => {
    const day = fc.constantFrom(
      "måndag",
      "tisdag",
      "fredag",
      "12 januari",
      "i morgon",
      "om en vecka",
      "nästa vecka",
    );
    const on = fc.constantFrom(
      "2026-11-23T08:30:00.000Z",
      "2026-11-27T09:00:00.000Z",
      "2026-11-28T12:00:00.000Z",
    );
    await fc.assert(
      fc.asyncProperty(day, on, async (said, at) => {
        const { facts, due } = await noted(`Norrtulls Glas: ringde Karin\nnästa: ${said}`, at);
        const [next] = facts.notes.flatMap((note) => (note.says === "next" ? [note.next] : []));
        expect(due).toMatchObject({ rule: "planned", dueOn: next });
      }),
      { numRuns: 21 },
    );
  });

  it("one on the same day is asked back, since the contact has spent it", async () => {
    const world = createWorld({ at: "2026-11-23T08:30:00.000Z" });
    await world.memory.register.store(undefined, karins);
    await world.staffWrites({ text: "Ringde Norrtulls Glas\nnästa: i dag" });
    const { facts } = await relationOf(world, "karins");
    expect([facts.contacts.length, facts.notes]).toEqual([1, []]);
    expect(world.confirmations().at(-1)?.raw.toString()).toMatch(/vilken dag/);
  });
});
