/** What staff note of a customer by mail: it is found whose it is, noted, told back, and taken back. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { readableText } from "../support/mail-text.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";

const nordlund: Customer = {
  ...karins,
  customerId: "nordlund",
  addresses: ["per@nordlund.example"],
  number: "1002",
  name: "Nordlund Bygg AB",
  people: [{ name: "Per Nordlund", address: "per@nordlund.example" }],
  owner: "anna",
};

async function worldWith(...customers: readonly Customer[]): Promise<World> {
  const world = createWorld({ at: MONDAY });
  for (const customer of customers) await world.memory.register.store(undefined, customer);
  return world;
}

const heard = (world: World): string =>
  world
    .confirmations()
    .map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " "))
    .at(-1) ?? "";

describe("a note to the logging address", () => {
  it("is a contact with the customer that it names, and says when the next one is", async () => {
    const world = await worldWith(nordlund, karins);
    await world.staffWrites({ text: "Nordlund: ringde Per om offerten" });
    const { facts } = await relationOf(world, "nordlund");
    expect(facts.contacts).toMatchObject([
      { on: "2026-11-23", way: "call", direction: "both", staff: ["anna"], people: ["per@nordlund.example"] },
    ]);
    expect(heard(world)).toContain("Nordlund Bygg AB: Noterat: telefonsamtal med Per. Nästa kontakt:");
  });

  it("of a call that nobody took is an attempt, and is to be tried again on the next working day", async () => {
    const world = await worldWith(nordlund, karins);
    await world.staffWrites({ text: "Nordlund: klagomål: luckan är sned" });
    await world.staffWrites({ text: "Nordlund: ringde Per, inget svar" });
    const { facts } = await relationOf(world, "nordlund");
    expect(facts).toMatchObject({ contacts: [{ way: "call", direction: "out" }] });
    expect(facts.firstContactOn).toBeUndefined();
    expect(heard(world)).toContain("Nästa kontakt: 24 november.");
  });

  it.each([
    ["the number in its subject", { subject: "Kund 1002", text: "Lunch med Per" }],
    ["the address in its first line", { text: "Ringde per@nordlund.example om offerten" }],
    ["the name in its subject", { subject: "Nordlund Bygg", text: "Ringde och frågade hur det går" }],
  ])("finds the customer by %s", async (_, mail) => {
    const world = await worldWith(nordlund, karins);
    await world.staffWrites(mail);
    expect((await relationOf(world, "nordlund")).facts.contacts).toHaveLength(1);
  });

  it("is a contact, too, when it names a customer and does not say how they were in touch", async () => {
    const world = await worldWith(nordlund);
    await world.staffWrites({ subject: "Nordlund Bygg AB", text: "Glad kund, luckorna blir i ek." });
    expect((await relationOf(world, "nordlund")).facts.contacts).toMatchObject([{ way: "other" }]);
  });

  it("asks who it was when it names nobody, and the answer completes it", async () => {
    const world = await worldWith(nordlund);
    await world.staffWrites({ text: "Ringde Gunilla i fredags om offerten" });
    expect(heard(world)).toContain("Vi vet inte vilken kund det gäller.");
    await world.at("2026-11-24T09:00:00.000Z");
    await world.staffWrites({ text: "Nordlund Bygg", answers: world.confirmations().at(-1) });
    expect((await relationOf(world, "nordlund")).facts.contacts).toMatchObject([
      { on: "2026-11-20", way: "call", people: ["Gunilla"] },
    ]);
    expect(heard(world)).toContain("Nordlund Bygg AB: Noterat: telefonsamtal med Gunilla 20 november.");
  });

  it("asks whether one was meant that is called nearly so, and the answer completes it", async () => {
    const world = await worldWith(nordlund, karins);
    await world.staffWrites({ text: "Norldund: ringde Per om offerten" });
    expect(heard(world)).toContain("Vi vet inte vilken kund det gäller. Menar du Nordlund Bygg AB? Svara");
    await world.staffWrites({ text: "Nordlund Bygg", answers: world.confirmations().at(-1) });
    expect((await relationOf(world, "nordlund")).facts.contacts).toMatchObject([
      { way: "call", people: ["per@nordlund.example"] },
    ]);
  });

  it("asks which one it was when several are called so, and names them", async () => {
    const other = { ...karins, customerId: "n2", addresses: [], number: "1003", name: "Nordlund Måleri" };
    const world = await worldWith(nordlund, other);
    await world.staffWrites({ text: "Nordlund: ringde om offerten" });
    expect(heard(world)).toContain("Det kan vara Nordlund Bygg AB, Nordlund Måleri.");
    await world.staffWrites({ text: "Nordlund Måleri", answers: world.confirmations().at(-1) });
    expect((await relationOf(world, "n2")).facts.contacts).toHaveLength(1);
  });

  it("asks which one it was, whoever else is named beside the name of several", async () => {
    const named = (customerId: string, number: string, name: string): Customer => ({
      ...karins,
      ...{ customerId, number, name, addresses: [], people: [] },
    });
    const world = await worldWith(
      named("b", "11", "Öbergs Bygg"),
      named("m", "12", "Öbergs Måleri"),
      named("e", "13", "Eva"),
    );
    await world.staffWrites({ text: "Öbergs: ringde Eva om taket" });
    expect(heard(world)).toContain("Det kan vara Öbergs Bygg, Öbergs Måleri, Eva.");
  });

  it.each([
    [
      "Nordlund\nnästa: 12 januari\nPå fredag får hon svar om offerten",
      "Ska det här bli ett löfte? Skriv ”lovar: … senast …”. • ”",
    ],
    ["Nordlund\nnästa: 12 januari\nbygger om köket till våren", "”bygger om köket till våren”"],
    ["poäng: 3", "”poäng: 3”"],
    ["Nästa vecka skickar vi ritningar.", "Ska det här bli ett löfte? Skriv ”lovar: … senast …”. • ”"],
  ])("drops no line in silence: %j", async (text, asked) => {
    const world = await worldWith(nordlund);
    await world.staffWrites({ text });
    expect(heard(world)).toContain(asked);
    expect((await world.memory.relations.find("nordlund"))?.facts.contacts ?? []).toEqual([]);
  });

  it("says that what was written is kept, and asks of what may be a promise in a sentence of its own", async () => {
    const world = await worldWith(nordlund);
    await world.staffWrites({ text: "Nordlund: ringde Per\nnästa vecka får han svar om offerten" });
    expect((await relationOf(world, "nordlund")).facts.contacts).toMatchObject([
      { text: "nästa vecka får han svar om offerten" },
    ]);
    expect(heard(world)).toContain(
      "Noterat: telefonsamtal med Per. Anteckningen är sparad hos Nordlund Bygg AB. Nästa kontakt:",
    );
    expect(heard(world)).toContain(
      "Ska det här bli ett löfte? Skriv ”lovar: … senast …”. • ”nästa vecka får han svar om offerten”",
    );
    expect(heard(world)).not.toContain("förstod vi inte");
  });

  it("names both customers when one has recommended us to the other", async () => {
    const world = await worldWith(nordlund, karins);
    await world.staffWrites({ text: "Nordlund\nrekommenderad av: Norrtulls Glas" });
    expect(heard(world)).toContain(
      "Nordlund Bygg AB: Noterat: det var Norrtulls Glas som rekommenderade oss. Glöm inte att tacka.",
    );
    await world.staffWrites({ text: "ångra", answers: world.confirmations().at(-1) });
    expect(heard(world)).toContain("Nordlund Bygg AB: Ångrat");
  });

  it("is taken back within a day by answering what was confirmed", async () => {
    const world = await worldWith(nordlund);
    await world.staffWrites({ text: "Nordlund: ringde Per\nnästa: 12 januari\nönskar: var tredje månad" });
    const before = (await relationOf(world, "nordlund")).facts;
    expect(before.contacts).toHaveLength(1);
    expect(before.notes).toHaveLength(2);
    await world.staffWrites({ text: "ångra", answers: world.confirmations().at(-1) });
    const { facts } = await relationOf(world, "nordlund");
    expect([facts.contacts, facts.notes]).toEqual([[], []]);
    expect(heard(world)).toContain("Ångrat");
  });

  it("makes a prospect of a stranger, and keeps nothing of a supplier", async () => {
    const stranger: Customer = { ...nordlund, standing: "unsorted", owner: undefined };
    const supplier: Customer = {
      ...karins,
      customerId: "s",
      addresses: ["s@leverantor.example"],
      number: "9",
      standing: "supplier",
    };
    const world = await worldWith(stranger, supplier);
    await world.staffWrites({ text: "Ringde per@nordlund.example" });
    expect((await world.memory.register.find("nordlund"))?.standing).toBe("prospect");
    await world.staffWrites({ text: "Ringde s@leverantor.example" });
    expect(await world.memory.relations.find("s")).toBeUndefined();
    expect(heard(world)).toContain("Det är ingen kund hos oss");
  });

  it("gives a relation that begins with it all that was known before", async () => {
    const world = await worldWith(nordlund);
    await world.receive({
      raw: [
        "From: Per <per@nordlund.example>",
        "To: info@bjorkholm.example",
        "Subject: Hej",
        "Message-ID: <a@nordlund.example>",
        "Date: Mon, 23 Nov 2026 10:00:00 +0100",
        "",
        "Vad kostar luckor?",
        "",
      ].join("\r\n"),
    });
    await world.staffWrites({ text: "Nordlund: ringde Per" });
    expect((await relationOf(world, "nordlund")).facts.contacts.map(({ way }) => way).sort()).toEqual([
      "call",
      "mail",
    ]);
  });

  it("counts what is said once", async () => {
    const world = await worldWith(nordlund);
    await world.staffWrites({ text: "Nordlund: ringde Per" });
    await world.staffWrites({ text: "Nordlund: ringde Per" });
    expect((await relationOf(world, "nordlund")).facts.contacts).toHaveLength(1);
    expect(heard(world)).toContain("redan");
  });
});

it("what is only intended is asked back, and a note that names nobody and tells of no contact is for people alone", async () => {
  const world = await worldWith(nordlund);
  await world.staffWrites({ text: "Ska ringa Nordlund i morgon" });
  expect(heard(world)).toContain("det låter som något som inte har hänt än");
  expect(await world.memory.relations.find("nordlund")).toBeUndefined();
  const before = world.confirmations().length;
  await world.staffWrites({ text: "Kaffemaskinen är trasig igen." });
  expect(world.confirmations()).toHaveLength(before);
});

describe("a talk", () => {
  it("is booked, held with its minutes, and the next ones are told", async () => {
    const world = await worldWith(nordlund);
    const placed = { month: "2026-11", valueClass: "A", value: 100 } as const;
    await world.memory.relations.store(
      undefined,
      madeRelation("nordlund", { firstContactOn: "2025-11-20" }, { placed }),
    );
    await world.staffWrites({ text: "Nordlund\nbokat: 23 november kl 11, hos kunden" });
    expect((await relationOf(world, "nordlund")).facts.talks).toMatchObject([
      { kinds: ["evaluation", "update"], on: "2026-11-23", at: "2026-11-23T10:00:00.000Z", leader: "anna" },
    ]);
    expect(heard(world)).toContain(
      "Bokat: utvärderingssamtal och uppdateringssamtal 23 november kl. 11.00, hos kunden.",
    );
    await world.at("2026-11-23T11:00:00.000Z");
    await world.staffWrites({
      text: "Nordlund: utvärderingssamtal med Per\nNöjda med leveranserna, vill ha snabbare svar på offerter.",
    });
    const { facts } = await relationOf(world, "nordlund");
    expect(facts.talks).toMatchObject([
      { on: "2026-11-23", held: { on: "2026-11-23", people: ["per@nordlund.example"] } },
    ]);
    expect(heard(world)).toMatch(/Nästa utvärderingssamtal: omkring 2\d november 2027/);
    await world.staffWrites({ text: "ångra", answers: world.confirmations().at(-1) });
    expect((await relationOf(world, "nordlund")).facts.talks[0]?.held).toBeUndefined();
  });
});

describe("the week's first letter", () => {
  it("counts customers whom people called or met, as staff noted by mail", async () => {
    const seven = Array.from({ length: 7 }, (_, at) => ({
      ...nordlund,
      ...{ customerId: `k${String(at)}`, number: `200${String(at)}`, name: `Kund 200${String(at)}` },
      ...{ addresses: [`k${String(at)}@nordlund.example`], people: [] },
    }));
    const world = await worldWith(...seven);
    for (const { number } of seven)
      await world.staffWrites({ subject: `Kund ${number}`, text: "Ringde om offerten" });
    await world.staffWrites({ text: "Kund 2000: bokat: 9 december 10.00" });
    await world.at("2026-11-30T11:00:00.000Z");
    const letter = world.memory.stored.letters.get("morning-anna-2026-11-30");
    expect(letter?.kind === "morning" ? letter.relationsWeek : undefined).toMatchObject({
      contacted: 7,
      booked: 1,
    });
  });
});
