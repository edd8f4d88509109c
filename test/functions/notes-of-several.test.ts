/** A note that names several customers: each gets what was said of it and nothing else; of what is not clear nobody does. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { bookedWorld, last, words } from "../support/agenda-world.ts";
import { karins } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

const ek: Customer = {
  ...karins,
  ...{ customerId: "ek", number: "77", name: "Ek Bygg", addresses: ["t@ek.example"] },
  people: [{ name: "Jari Ek", address: "t@ek.example" }],
};
const lund: Customer = { ...karins, customerId: "lund", number: "78", name: "Karin Lund", addresses: [] };

async function noted(text: string): Promise<World> {
  const world = await bookedWorld({
    customer: { ...karins, people: [{ name: "Karin Holm", address: "karin@kund.example" }] },
  });
  await world.memory.register.store(undefined, ek);
  await world.memory.register.store(undefined, lund);
  await world.at("2026-11-23T09:00:00.000Z");
  await world.staffWrites({ text });
  return world;
}

const heard = async (world: World): Promise<string> => words(last(world, "confirmation"));

/** What the customer has: "call", "next 2027-01-12", "booked" or "cancelled". */
async function has({ memory }: World, customerId: string): Promise<string[]> {
  const { contacts = [], notes = [], talks = [] } = (await memory.relations.find(customerId))?.facts ?? {};
  return [
    ...contacts.map(({ way, what = "" }) => `${way} ${what}`),
    ...notes.map((note) => ("next" in note ? `next ${note.next}` : note.says)),
    ...talks
      .filter(({ kinds }) => kinds.length > 0)
      .map(({ cancelledAt }) => (cancelledAt === undefined ? "booked" : "cancelled")),
  ].sort();
}

describe("a note that names several customers", () => {
  it.each([
    [
      "Norrtulls Glas: nästa: 12 januari\nEk Bygg: nästa: 15 januari",
      ["booked", "next 2027-01-12"],
      ["next 2027-01-15"],
    ],
    [
      "Norrtulls Glas: ringde Karin\nEk Bygg: klagomål: sen leverans",
      ["booked", "call ringde Karin"],
      ["complaint"],
    ],
    ["Norrtulls Glas: ringde Karin\nEk Bygg avbokat", ["booked", "call ringde Karin"], []],
    ["Ek Bygg: ringde Jari\nNorrtulls Glas avbokat", ["cancelled"], ["call ringde Jari"]],
    [
      "Norrtulls Glas: ringde Karin om golv\n\nEk Bygg: träffade Jari om tak\nHan vill ha skiffer.",
      ["booked", "call ringde Karin om golv"],
      ["meeting träffade Jari om tak"],
    ],
    [
      "Norrtulls Glas\nringde Karin\nt@ek.example\nnästa: 15 januari",
      ["booked", "call ringde Karin"],
      ["next 2027-01-15"],
    ],
    [
      "Ek Bygg: nästa: 15 januari\nNorrtulls Glas: nästa: 12 januari\nEk Bygg: offert: tak",
      ["booked", "next 2027-01-12"],
      ["next 2027-01-15", "quote"],
    ],
    [
      "Norrtulls Glas: ringde Karin\n1001: nästa: 12 januari",
      ["booked", "call ringde Karin", "next 2027-01-12"],
      [],
    ],
  ])("%j: each has its own", async (text, ofGlas, ofEk) => {
    const world = await noted(text);
    expect(await has(world, "karins")).toEqual(ofGlas);
    expect(await has(world, "ek")).toEqual(ofEk);
  });

  it("is one with its text, where a line names somebody and asks for nothing", async () => {
    const world = await noted(
      "Norrtulls Glas: ringde Karin\nKarin: vill ha ek\nEk Bygg: levererar\nBra samtal\nnästa: 12 januari",
    );
    expect(await has(world, "karins")).toEqual(["booked", "call ringde Karin", "next 2027-01-12"]);
    expect(await has(world, "ek")).toEqual([]);
  });

  it("takes one of the customer's people for that customer, unless another is called so", async () => {
    const world = await noted("Ek Bygg: ringde Jari\nJari: nästa: 12 januari");
    expect(await has(world, "ek")).toEqual(["call ringde Jari", "next 2027-01-12"]);
    const either = await noted("Norrtulls Glas: ringde\nKarin: nästa: 12 januari");
    expect(await has(either, "karins")).toEqual(["booked", "call ringde"]);
    expect(await has(either, "lund")).toEqual([]);
    expect(await heard(either)).toContain("Det kan vara Norrtulls Glas, Karin Lund.");
  });

  it("asks back what is said of somebody unknown, and notes it by the answer, with nobody else", async () => {
    const world = await noted("Norrtulls Glas: ringde Karin\nNorrbloms: nästa: 15 januari");
    expect(await has(world, "karins")).toEqual(["booked", "call ringde Karin"]);
    expect(await heard(world)).toContain("Vi vet inte vilken kund det gäller.");
    await world.staffWrites({ text: "Ek Bygg", answers: world.confirmations().at(-1) });
    expect(await has(world, "karins")).toEqual(["booked", "call ringde Karin"]);
    expect(await has(world, "ek")).toEqual(["next 2027-01-15"]);
  });

  it("asks of each that is called nearly so, and an answer is for that one", async () => {
    const world = await noted("Norrtuls Glas: nästa: 12 januari\nKairn: nästa: 15 januari");
    await world.staffWrites({ text: "Norrtulls Glas", answers: world.confirmations().at(-1) });
    expect(await has(world, "karins")).toEqual(["booked", "next 2027-01-12"]);
    expect(await has(world, "lund")).toEqual([]);
  });
});

describe("a note of which nothing would be left", () => {
  it.each(["Hälsningar Norrtulls Glas", "Mvh Anna\nnästa 12 januari"])("is asked back: %j", async (text) => {
    const world = await noted(text);
    expect(await heard(world)).toContain(`”${text.split("\n")[0] ?? ""}”`);
  });

  it.each(["T: Norrtulls Glas ringde", "Hälsningar från Norrtulls Glas"])("is read: %j", async (text) => {
    const world = await noted(text);
    expect((await has(world, "karins")).length).toBe(2);
  });
});
