/** Whose a note is: a time or a count is no customer's number, and what names two customers is asked back. */
import { describe, expect, it, test } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { customerNamedIn } from "../../domain/words/customer-named.ts";
import { bookedWorld, last, words } from "../support/agenda-world.ts";
import { karins } from "../support/relation-world.ts";

const ten: Customer = { ...karins, customerId: "ten", number: "10", name: "Berg Tio", addresses: [] };
const ek: Customer = {
  ...karins,
  customerId: "ek",
  number: "77",
  name: "Ek Bygg",
  addresses: ["t@ek.example"],
};

async function noted(text: string, subject = "") {
  const world = await bookedWorld();
  for (const customer of [ten, ek]) await world.memory.register.store(undefined, customer);
  await world.at("2026-11-23T09:00:00.000Z");
  await world.staffWrites({ text, subject });
  const contactsOf = async (id: string) =>
    (await world.memory.relations.find(id))?.facts.contacts.length ?? 0;
  return {
    with: { karins: await contactsOf("karins"), ten: await contactsOf("ten"), ek: await contactsOf("ek") },
    told: await words(last(world, "confirmation")),
  };
}

test.each([
  ["10:30 Ringde Norrtulls Glas om offerten", []],
  ["10.30 ringde Karin", []],
  ["Ny kund 12 december: Ek Bygg", []],
  ["Kunde 12. december: Ek Byg", []],
  ["Asiakas 12.12. tapasin Jari Ekin", []],
  ["Customer 3 weeks late with the drawings", []],
  ["Kund 2 av 5 i dag: Ek Bygg", []],
  ["Kunde 15 min. forsinket til møtet", []],
  ["Kund 10 ringde", ["10"]],
  ["10: ringde", ["10"]],
  ["Kund 1044: lunch 10.30", ["1044"]],
  ["#1044 ringde 12 december", ["1044"]],
  ["kundnr K-1044, ringde", ["K-1044"]],
])("%j names the numbers %j", (line, numbers) => {
  const named = customerNamedIn(undefined, line).filter(({ is }) => is === "number");
  expect(named.map(({ text }) => text)).toEqual(numbers);
});

describe("a note", () => {
  it("with a time before it is of the customer that it names", async () => {
    expect((await noted("10:30 Ringde Norrtulls Glas om offerten")).with).toEqual({
      karins: 1,
      ten: 0,
      ek: 0,
    });
  });

  it.each([
    ["10: ringde Norrtulls Glas", "Berg Tio, Norrtulls Glas"],
    ["Ringde Ek Bygg om att karin@kund.example klagat på dem", "Norrtulls Glas, Ek Bygg"],
    ["Ringde t@ek.example om karin@kund.example", "Ek Bygg, Norrtulls Glas"],
  ])("that names two customers is asked back: %j", async (text, names) => {
    const { with: contacts, told } = await noted(text);
    expect(contacts).toEqual({ karins: 0, ten: 0, ek: 0 });
    expect(told).toContain(`Det kan vara ${names}`);
  });

  it("with a number and the name of the same customer is that one's", async () => {
    expect((await noted("Kund 77, Ek Bygg: ringde Jari")).with).toEqual({ karins: 0, ten: 0, ek: 1 });
    expect((await noted("Ek Bygg: ringde Jari", "Kund 77")).with).toEqual({ karins: 0, ten: 0, ek: 1 });
  });
});
