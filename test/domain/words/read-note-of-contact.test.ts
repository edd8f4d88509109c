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

  test.each([
    "Met Eva. Booked: yearly review on 4 February",
    "Met Eva. Yearly review booked for 4 February",
    "Träffade Eva. Bokade utvärderingssamtal 4 februari",
    "Ringede til Eva\nAftalt evalueringssamtale 4. februar",
  ])("books the talk that it says was booked, and closes none: %j", (text) => {
    const { met, booked, notUnderstood } = noted(text);
    expect(met?.talk).toBeUndefined();
    expect(booked).toEqual([{ does: "talk-booked", kinds: ["evaluation"], on: "2027-02-04" }]);
    expect(notUnderstood).toEqual([]);
  });

  test.each([
    "Met Eva. Yearly review on 4 February, and she is happy",
    "Met Eva. Yearly review with her whole board was booked in May",
  ])("asks back of a talk with a day to come, when it is not clear that it was booked: %j", (text) => {
    const { met, booked, notUnderstood } = noted(text);
    expect([met?.way, met?.talk, booked]).toEqual(["meeting", undefined, []]);
    expect(notUnderstood).toMatchObject([{ why: "not-yet" }]);
  });

  test.each([
    ["Ring Thomas: ingen svarade. Jag försöker igen på torsdag.", "Jag försöker igen på torsdag."],
    ["Sökte Thomas, inget svar. Torsdag ringer jag igen.", "Torsdag ringer jag igen."],
    ["Called Thomas, no answer. Will try again Thursday", "Will try again Thursday"],
    ["Ringte Thomas, fikk ikke svar. Prøver igjen torsdag", "Prøver igjen torsdag"],
  ])("takes a weekday on which somebody will do something for one to come: %j", (text, line) => {
    const { met, notUnderstood } = noted(text);
    expect([met?.direction, met?.on]).toEqual(["out", undefined]);
    expect(notUnderstood).toEqual([{ line, why: "not-yet" }]);
  });

  test.each([
    "Will send him drawings by Friday.",
    "Neste uke sender jeg tilbud.",
    "nästa vecka får hon svar om offerten",
  ])("keeps %j as text, and asks whether it is a promise", (line) => {
    const { met, notUnderstood } = noted(`Ringde Karin\n${line}\nHon är nöjd`);
    expect(met?.text).toBe(`${line}\nHon är nöjd`);
    expect(notUnderstood).toEqual([{ line, why: "maybe-promise" }]);
  });

  it("asks nothing about what others will do, nor about minutes", () => {
    expect(noted("Ringde Karin\nHon ringer oss på fredag").notUnderstood).toEqual([]);
    expect(noted("Utvärderingssamtal med Karin\nSka skicka priser på fredag").notUnderstood).toEqual([]);
  });

  it("keeps what stands above the line that says how they were in touch, and lines too long for one", () => {
    expect(noted("Glad kund som vill ha luckor i ek till sommaren\nRingde Karin").met?.text).toBe(
      "Glad kund som vill ha luckor i ek till sommaren",
    );
    const long = `Ringde Karin, ${"hon berättade mer ".repeat(10)}`.trim();
    expect(noted(long).met?.text).toBe(long);
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

test.each([
  "Fråga Anna om priset",
  "Spørg Anna om prisen",
  "Spør Anna om prisen",
  "Kysy Annalta hinnasta",
  "Ask Anna about the price",
  "Prata med Anna om priset",
])("what a colleague is asked for is no contact: %j", (text) => {
  const { met, notUnderstood } = noted(`Björkholm: ${text}`);
  expect([met, notUnderstood.map(({ why }) => why)]).toEqual([undefined, ["not-yet"]]);
});
