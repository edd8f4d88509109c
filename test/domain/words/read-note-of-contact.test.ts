/** The note of a contact: whom it was with, what it says, and who the customer may be. */
import { describe, expect, it, test } from "vitest";
import { customerNamedIn } from "../../../domain/words/customer-named.ts";
import { readNoteOfContact } from "../../../domain/words/read-note-of-contact.ts";
import { monday } from "./readings.ts";

const noted = (text: string, subject?: string) => readNoteOfContact(text, subject, monday);

describe("the note of a contact", () => {
  test.each([
    ["Möte med Karin Ek och Bo hos Björkholm Kök AB", ["Karin Ek", "Bo", "Björkholm Kök AB"]],
    ["Karin ringde, hon vill ha en ny offert", ["Karin"]],
    ["Bra möte med Karin på Teams", ["Karin"]],
    ["Ringde Karin. Hon är nöjd.", ["Karin"]],
    ["Lunch\nNärvarande: Karin, Bo och Jari Mäkelä", ["Karin", "Bo", "Jari Mäkelä"]],
    ["Meeting with Karin yesterday\nPresent: Karin Ek & Bo", ["Karin", "Karin Ek", "Bo"]],
    ["Har snakket med Karin i dag", ["Karin"]],
    ["Svarade Karin på mejlet", ["Karin"]],
    ["ringde kunden", []],
  ])("%j was with %j", (text, names) => {
    expect(noted(text).met?.with).toEqual(names);
  });

  it("keeps the first line as what it was, without the customer before a colon, and the lines below as text", () => {
    expect(
      noted("Hej!\nBjörkholm Kök: ringde Karin\n\nVill ha priser.\n\nNya luckor i vår.\n\nMvh Anna").met,
    ).toMatchObject({
      what: "ringde Karin",
      text: "Vill ha priser.\n\nNya luckor i vår.",
    });
  });

  it("takes the subject for the first line when that is what says how they were in touch", () => {
    const { met, isSaid } = noted("Hon vill ha nya priser.", "Sv: Möte med Karin 20/11");
    expect(met).toMatchObject({
      way: "meeting",
      on: "2026-11-20",
      what: "Möte med Karin 20/11",
      text: "Hon vill ha nya priser.",
    });
    expect(isSaid).toBe(true);
  });

  it("takes the second line when the first names but the customer", () => {
    expect(noted("Björkholm Kök\nRingde Karin i går").met).toMatchObject({
      way: "call",
      on: "2026-11-22",
      what: "Ringde Karin i går",
    });
  });

  it("leaves lines with words for us to their readers", () => {
    expect(noted("Ringde Karin\nlovar: offert fredag\nnästa: 12 januari\nHon är nöjd").met?.text).toBe(
      "Hon är nöjd",
    );
    const { met, notUnderstood } = noted("nästa: 12 januari");
    expect([met, notUnderstood]).toEqual([undefined, []]);
  });

  it("says when a contact is but assumed", () => {
    expect(noted("Björkholm har bytt ägare")).toMatchObject({ isSaid: false, met: { way: "other" } });
  });

  it("takes what follows the first words as minutes when nothing stands below", () => {
    expect(
      noted("Utvärderingssamtal med Karin: nöjd med leveranserna, vill ha snabbare svar").met,
    ).toMatchObject({
      talk: ["evaluation"],
      text: "nöjd med leveranserna, vill ha snabbare svar",
    });
  });

  it("keeps long minutes whole", () => {
    const minutes = Array.from({ length: 150 }, (_, line) => `${line}. ${"ord ".repeat(20)}`.trim()).join(
      "\n",
    );
    expect(noted(`Utvärderingssamtal med Karin\n${minutes}`).met?.text).toBe(minutes);
  });
});

describe("who the customer of a note may be", () => {
  const candidates = (subject: string | undefined, line: string) =>
    customerNamedIn(subject, line).map(({ is, text }) => `${is} ${text}`);

  test.each([
    [undefined, "Björkholm: ringde Karin om offerten", "name Björkholm"],
    ["Björkholm Kök", "Ringde Karin", "name Björkholm Kök"],
    ["Sv: björkholm kök", "ringde", "name björkholm kök"],
    [undefined, "Ringde karin@bjorkholm.example.", "address karin@bjorkholm.example"],
    ["Kund 1044", "Ringde Karin", "number 1044"],
    [undefined, "#K-1044 ringde Karin", "number K-1044"],
    [undefined, "1044: ringde Karin", "number 1044"],
    [undefined, "Lunch med Karin Ek hos Björkholm Kök AB", "name Karin Ek"],
  ])("%j and %j: %s first", (subject, line, first) => {
    expect(candidates(subject, line)[0]).toBe(first);
  });

  it("tries names without their endings last", () => {
    expect(candidates(undefined, "Soitin Nordlundille")).toEqual([
      "name Nordlundille",
      "name Nordlund",
      "name Nordlundi",
    ]);
  });

  it("takes no time or price for a number", () => {
    expect(
      candidates(undefined, "Ringde Karin kl 10:30 om 1200 kr").filter((each) => each.startsWith("number")),
    ).toEqual([]);
  });
});
