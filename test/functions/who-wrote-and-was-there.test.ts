import { describe, expect, it } from "vitest";
import { madeRelation } from "../support/made-relation.ts";
import { readableText } from "../support/mail-text.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

async function noted(text: string) {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(undefined, madeRelation("karins"));
  await world.staffWrites({ text: `Norrtulls Glas\n${text}` });
  const { facts } = await relationOf(world, "karins");
  const answer = readableText(world.sent.at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
  return { contacts: facts.contacts, answer };
}

describe("a note of a mail or a message", () => {
  it.each([
    ...[
      "Karin skrev att hon vill ha nya luckor",
      "Karin skrev i dag",
      "Kunden svarade på mejlet",
      "Hon mejlade i dag",
    ],
    ...["Karin svarade att priset är bra", "Karin har mejlat om luckorna", "Karin skrev till oss i dag"],
    ...[
      "Karin mailede i dag om låger",
      "Karin sendte en e-post i dag",
      "De skrev til os",
      "Karin svarede i dag",
    ],
    ...["Karin mailet i dag om dører", "Kunden skrev i dag", "Karin svarte i dag"],
    ...[
      "Karin wrote:\nWe want new doors",
      "They emailed today",
      "The customer emailed us today",
      "Karin replied today",
    ],
    ...[
      "Karin mailed us about doors today",
      "Karin kirjoitti tänään",
      "Asiakas kirjoitti",
      "Karin vastasi tänään",
    ],
  ])("is of theirs when they wrote: %s", async (text) => {
    const { contacts } = await noted(text);
    expect(contacts).toMatchObject([{ way: "mail", direction: "in", staff: [] }]);
  });

  it.each([
    ...[
      "Mejlade Karin om offerten",
      "Jag skrev till Karin i dag",
      "Vi mejlade offerten",
      "I dag mejlade jag Karin",
    ],
    ...["Har mejlat Karin", "Bo mejlade Karin i dag", "Anna skrev till Karin", "Mailede Karin i dag"],
    ...[
      "Vi skrev til Karin",
      "Mailet Karin i dag",
      "Emailed Karin today",
      "We wrote to Karin",
      "Kirjoitin Karinille",
    ],
  ])("is of ours when we did: %s", async (text) => {
    const { contacts } = await noted(text);
    expect(contacts).toMatchObject([{ way: "mail", direction: "out" }]);
  });

  it("is of both when one wrote and the other answered", async () => {
    const { contacts } = await noted("Mejlade Karin, hon svarade att priset är bra");
    expect(contacts).toMatchObject([{ way: "mail", direction: "both" }]);
  });

  it("counts for nothing where a colleague's words are passed on", async () => {
    const { contacts } = await noted("Bo skrev:\nVi höjer priset");
    expect(contacts).toMatchObject([{ direction: "none" }]);
  });

  it("is answered with who wrote", async () => {
    expect((await noted("Karin skrev i dag")).answer).toContain("Noterat: mejl från kunden (Karin");
  });
});

describe("a note names nobody", () => {
  it.each([
    ...[
      "Kunden ringde",
      "De ringde",
      "Hon ringde",
      "Chefen ringde",
      "They called",
      "Asiakas soitti",
      "Inköparen ringde",
    ],
    ...["Ringde om IKEA-köket", "Ringde angående Björkholm", "Lunch på Elmia", "Möte i Stockholm i dag"],
    ...[
      "Ringde i dag. Elmia är i mars",
      "Meeting in London today",
      "Tapaaminen Tukholmassa tänään",
      "Møde i Odense i dag",
    ],
    ...[
      "Møtte dem på Hamar",
      "Ringde. Priset gäller även Skövde",
      "Hun ringede i dag",
      "Sjefen ringte i dag",
    ],
  ])("who is a word, a place, a fair or a company: %s", async (text) => {
    const { contacts } = await noted(text);
    expect(contacts.map(({ people }) => people)).toEqual([[]]);
  });

  it.each([
    ["Äntligen ringde Karin", 1],
    ["Personligen träffade jag Karin", 1],
    ["Henkilökohtaisesti tapasin Karinin", 1],
    ["Träffade Karin på Elmia", 1],
    ["Mötte Inköparen Per i Stockholm", 1],
    ["Ringde Karin om IKEA-köket", 1],
    ["Ringde Karin. Hon rekommenderade oss till Ek Bygg och Peab", 1],
    ["Lunch på Elmia med Karin och Per", 2],
    ["Ringde i går Gunilla", 1],
    ["Ringde upp Per Holm", 1],
    ["Karin ringde", 1],
    ["Gunilla och Per ringde", 2],
    ["Puhuin Gunillan kanssa", 1],
    ["Called Gunilla about London", 1],
    ["Mødte Gunilla i Odense", 1],
    ["Traff Gunilla på Hamar", 1],
  ])("but those who were there: %s", async (text, count) => {
    const { contacts } = await noted(text);
    expect(contacts.flatMap(({ people }) => people)).toHaveLength(count);
  });
});
