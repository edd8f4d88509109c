/** The page of a relation: opening it changes nothing, saying yes notes what was chosen, once, and it can be undone. */
import { describe, expect, it } from "vitest";
import type { RelationContact } from "../../domain/relation/relation-facts.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createPageOf, formsOf } from "../support/staff-page.ts";
import { createWorld } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";

const known: readonly RelationContact[] = ["2026-10-20", "2025-11-20"].map((on) => ({
  ...{ id: on, on, way: "call", direction: "both" },
  ...{ staff: ["sofie"], people: [] },
}));

async function open() {
  const world = createWorld({ at: MONDAY });
  await world.memory.register.store(undefined, { ...karins, name: "<b>Glas & Co</b>" });
  await world.memory.relations.store(
    undefined,
    madeRelation(
      "karins",
      { contacts: known, firstContactOn: "2025-11-20" },
      { placed: { month: "2026-11", valueClass: "A", value: 100 } },
    ),
  );
  const page = await createPageOf(world);
  return { world, page, token: page.tokenFor({ is: "relation", customerId: "karins" }) };
}

describe("the page of a relation", () => {
  it("shows when the next contact is and which talks are due, with everything escaped, and changes nothing", async () => {
    const { world, page, token } = await open();
    const before = await relationOf(world, "karins");
    const { status, body } = await page.send("GET", token);
    expect(status).toBe(200);
    expect(body).toContain("&lt;b&gt;Glas &amp; Co&lt;/b&gt;");
    expect(body).toContain("Nästa kontakt:");
    expect(body).toContain("Utvärderingssamtal: skulle ha hållits senast 20\u00a0november 2026.");
    expect(body).toContain("Senast i kontakt 20\u00a0oktober på telefon.");
    expect(body).not.toContain("dags att höra av sig");
    expect(formsOf(body)[0]?.choices).toEqual([
      ...["done", "next", "hand-over", "talk-booked", "talk-later", "not-a-customer"],
    ]);
    expect(await relationOf(world, "karins")).toEqual(before);
  });

  it.each([
    [{ choice: "done" }, { contacts: [{ way: "other", direction: "both", staff: ["anna"] }, ...known] }],
    [{ choice: "next", day: "2027-01-12" }, { notes: [{ says: "next", next: "2027-01-12" }] }],
    [{ choice: "hand-over", to: "bo" }, { notes: [{ says: "next", next: "2026-11-23", by: "bo" }] }],
    [{ choice: "talk-booked", day: "2027-01-12" }, { talks: [{ on: "2027-01-12", leader: "anna" }] }],
    [{ choice: "talk-later", day: "2027-01-12" }, { notes: [{ says: "talk-later", until: "2027-01-12" }] }],
  ])("notes what was chosen: %j", async (form, facts) => {
    const { world, page, token } = await open();
    const { status, body } = await page.choose(token, form);
    expect(status).toBe(200);
    expect((await relationOf(world, "karins")).facts).toMatchObject(facts);
    await page.choose(token, { ...formsOf(body)[0]?.fields });
    const { contacts, notes, talks } = (await relationOf(world, "karins")).facts;
    expect([contacts, notes, talks]).toEqual([known, [], []]);
  });

  it("asks for a day where one is needed, and takes none that has passed", async () => {
    const { world, page, token } = await open();
    for (const day of ["", "2026-11-20"]) {
      const { status, body } = await page.send("POST", token, { choice: "next", day });
      expect(status).toBe(400);
      expect(body).toContain("Välj en dag som inte har varit.");
    }
    expect((await relationOf(world, "karins")).facts.notes).toEqual([]);
  });

  it("opens nothing of a customer who is not there", async () => {
    const { page } = await open();
    expect((await page.send("GET", page.tokenFor({ is: "relation", customerId: "nobody" }))).status).toBe(
      403,
    );
  });
});

describe("the week's first letter", () => {
  it("counts a customer whom staff noted on the page", async () => {
    const world = createWorld({ at: MONDAY });
    await world.memory.register.store(undefined, { ...karins, name: "Glas & Co" });
    await world.memory.relations.store(undefined, madeRelation("karins"));
    const page = await createPageOf(world);
    await page.choose(page.tokenFor({ is: "relation", customerId: "karins" }), { choice: "done" });
    await world.at("2026-11-30T11:00:00.000Z");
    const letter = world.memory.stored.letters.get("morning-anna-2026-11-30");
    expect(letter?.kind === "morning" ? letter.relationsWeek?.contacted : undefined).toBe(1);
  });
});
