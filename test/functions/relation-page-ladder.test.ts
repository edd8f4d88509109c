/** The ladder and the people on the page of a relation: shown, answered, and what is personal erased there. */
import { describe, expect, it } from "vitest";
import type { RelationNote } from "../../domain/relation/relation-facts.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createPageOf } from "../support/staff-page.ts";
import { createWorld } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
const said = (noteId: string, on: string) => ({ noteId, on, at: `${on}T09:00:00.000Z`, staffId: "anna" });

const notes: readonly RelationNote[] = [
  { ...said("n-r", "2026-11-20"), says: "referral", towards: "us", whom: "Ek & Lönn" },
  { ...said("n-p2", "2026-11-12"), says: "personal", text: "Spelar <cello>" },
  { ...said("n-p1", "2026-11-11"), says: "personal", text: "Karin seglar" },
  { ...said("n-m", "2026-11-10"), says: "milestone", day: "2027-05-03", yearly: false, what: "25 år" },
  { ...said("n-l", "2026-10-01"), says: "level", level: 2, target: 3, nextStep: "visa kalkylen" },
];

async function open() {
  const world = createWorld({ at: MONDAY });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(undefined, madeRelation("karins", { notes }));
  const page = await createPageOf(world);
  const token = page.tokenFor({ is: "relation", customerId: "karins" });
  const noted = async () => (await relationOf(world, "karins")).facts.notes;
  return { page, token, noted };
}

describe("the page of a relation", () => {
  it("shows the level with its target and next step, days to remember, personal words and hints", async () => {
    const { page, token } = await open();
    const { body } = await page.send("GET", token);
    expect(body).toContain("Nivå 2 (stöd). Målet är nivå 3 (rådgivare).");
    expect(body).toContain("Nästa steg: visa kalkylen");
    expect(body).toMatch(/25 år, 3.maj 2027/);
    expect(body).toContain("Karin seglar");
    expect(body).toContain("Spelar &lt;cello&gt;");
    expect(body).toContain("Ek &amp; Lönn");
  });

  it("notes what is answered to a hint", async () => {
    const { page, token, noted } = await open();
    const thank = { choice: "hint", which: "0", key: "n-r" };
    await page.choose(token, { ...thank, answer: "done" });
    expect(await noted()).toContainEqual(expect.objectContaining({ says: "thanked", of: "n-r" }));
  });

  it("puts a hint off until the day that was chosen, and asks for one that has not been", async () => {
    const { page, token, noted } = await open();
    const later = { choice: "hint", which: "0", key: "n-r", answer: "later" };
    expect((await page.send("POST", token, later)).status).toBe(400);
    await page.choose(token, { ...later, day: "2026-12-01" });
    expect(await noted()).toContainEqual(
      expect.objectContaining({ says: "hint", kind: "thank", outcome: "later", until: "2026-12-01" }),
    );
  });

  it("does nothing by a button whose hint is not there any more", async () => {
    const { page, token, noted } = await open();
    const other = { choice: "hint", which: "0", key: "other", answer: "no" };
    expect((await page.send("POST", token, other)).status).toBe(400);
    expect(await noted()).toEqual(notes);
  });

  it("erases one personal note, or all, and offers no undo", async () => {
    const { page, token, noted } = await open();
    const { body } = await page.choose(token, { choice: "forget", which: "n-p1" });
    expect(body).toContain("Det går inte att ångra.");
    expect(body).not.toContain('name="deed"');
    const left = async () => (await noted()).flatMap((note) => (note.says === "personal" ? [note.text] : []));
    expect(await left()).toEqual(["Spelar <cello>"]);
    await page.choose(token, { choice: "forget", which: "all" });
    expect(await left()).toEqual([]);
  });
});
