/** What is personal, and what only looks so: staff, contacts in person, and requests to forget in other words than ours. */
import { describe, expect, test } from "vitest";
import { asksToForget } from "../../../domain/words/asks-to-forget.ts";
import { personalLinesIn } from "../../../domain/words/personal-lines.ts";
import { reported } from "../../../domain/words/reported.ts";

const kindsIn = (text: string) =>
  personalLinesIn(text.split("\n"), { isNote: true }).map(({ is, at, used }) => [is, at, used]);

describe("no personal line", () => {
  test.each([
    "Ringde Karin i dag. Personal saknas hos dem till jul",
    "Ringde Karin: personligt engagerad i bytet av leverantör",
    "Personal: 25 anställda",
    "personal: de har anställt två nya montörer",
    "Personal: två nya säljare, Per och Lisa",
    "Personal: Lisa slutar",
    "Personal saknas till jul",
    "Personal Karin anställde i våras är kvar",
    "Personal är sjuk hos dem till jul",
    "Personal mangler på byggepladsen",
    "Personal: to nye selgere",
    "Personale: to nye sælgere",
    "Personale mangler hele december",
    "Ny personal: Per och Lisa",
    "Personlig kontakt med Karin i dag på mässan",
    "Personligt brev skickat till Karin i dag",
    "Personligt tycker jag att priset är högt. Ringde Karin i dag",
    "Personligt möttes vi i dag: de vill byta leverantör i januari",
    "Personlig kontakt med Mette på messen",
    "Personlig brev sendt til Kari i dag",
    "Personal visit to Karin: doors for the hall",
    "Personal touch matters to them, called Karin",
    "Met Karin in person. Personal selling works there",
    "Henkilökohtaisesti tapasin Karinin",
    "Henkilökohtainen tapaaminen: ovet",
    "Vi är personliga i tonen med dem",
    "Privat kund, mötte Karin",
  ])("%s", (line) => {
    expect(kindsIn(`Norrtulls Glas\n${line}`)).toEqual([]);
  });
});

describe("a personal line", () => {
  test.each([
    ["personligt: Karin seglar", "note"],
    ["personal: Karin sails", "note"],
    ["Personal: Karin loves opera", "note"],
    ["personal: likes golf, two dogs", "note"],
    ["Ek: personlig: Kari seiler", "note"],
    ["personal: Karin har cancer", "note"],
    ["henkilökohtaista: Karin purjehtii", "note"],
    ["glöm personligt", "forget"],
    ["forget personal", "forget"],
    ["personligt Karin seglar", "unclear"],
    ["personligt hon seglar", "unclear"],
    ["Personal Karin sails", "unclear"],
    ["personligt: seglar Karin?", "unclear"],
    ["Ringde Karin. Personligt: hon seglar", "unclear"],
    ["personliga saker: golf", "unclear"],
    ["personligt har Karin cancer", "unclear"],
  ])("%s: %s", (line, is) => {
    expect(kindsIn(`Norrtulls Glas\n${line}`)).toEqual([[is, 1, 1]]);
  });

  test("with names alone is asked back beside Swedish lines, and read beside English ones", () => {
    expect(kindsIn("Norrtulls Glas\nMöte med Karin och Bo.\nPersonal: Per, Lisa")).toEqual([
      ["unclear", 2, 1],
    ]);
    expect(kindsIn("Björkholm\nRingde Karin.\nPersonal: Per, Lisa")).toEqual([["unclear", 2, 1]]);
    expect(kindsIn("Harrow Joinery\nMet Karin and Bo.\nPersonal: Per, Lisa")).toEqual([["note", 2, 1]]);
  });

  test.each([
    [
      "personligt: Karin tycker väldigt mycket om att segla med sin gamla båt i\nskärgården utanför Vaxholm",
      2,
    ],
    ["personligt: Karin seglar\noch spelar golf i Vaxholm", 2],
    ["personligt: Mette sejler\nog spiller golf", 2],
    ["henkilökohtaista: Karin purjehtii\nja pelaa golfia", 2],
    ["personal: Karin sails\nand plays golf\nand dances", 3],
    ["personligt: Karin seglar\nringde henne i dag", 1],
    ["personligt: Karin seglar\noch ringde henne i dag", 1],
    ["personligt: Karin seglar\nde vill ha luckor", 1],
    ["personligt: Karin seglar\nnästa: 12 januari", 1],
    ["personligt: Karin seglar.\noch spelar golf", 1],
  ])("goes on below as it is read: %s (%i)", (text, used) => {
    expect(kindsIn(text)).toEqual([["note", 0, used]]);
  });
});

describe("a request to forget in other words than ours", () => {
  test.each([
    "Vänligen glöm personligt",
    "Snälla glöm det personliga",
    "Kan du radera personligt?",
    "glöm all personlig info",
    "glömma det personliga",
    "radera allt om Karin",
    "Ta bort allt personligt om Karin",
    "Ta bort det privata",
    "radera personuppgifterna om henne",
    "Norrtulls Glas glöm personligt",
    "Venligst glem personligt",
    "slet personlig",
    "glem alt om Karin",
    "Vil du slette det personlige?",
    "Kan du fjerne alt personlig",
    "Vennligst slett personopplysninger",
    "Please forget the personal notes",
    "Can you delete personal",
    "forget all personal notes please",
    "erase everything about her",
    "Voit poistaa henkilökohtaiset",
    "poista kaikki Karinista",
    "Unohtaa henkilötiedot, kiitos",
  ])("%s", (line) => {
    expect(asksToForget(line)).toBe(true);
    expect(["asks-to-forget", "forget"]).toContain(kindsIn(line)[0]?.[0]);
  });

  test.each([
    "Glöm inte det personliga mötet med Karin",
    "Ringde Karin, hon vill att vi raderar allt om henne",
    "Karin glömde sin personliga kod",
    "Ta bort personalrabatten ur offerten",
    "ta bort allt om priser ur offerten",
    "Ta bort punkt 3",
    "Don't forget the personal meeting",
    "Never delete private notes",
    "Met Karin, remove the private label",
    "De raderade allt om Karin",
    "Glem ikke det personlige besøg",
    "Älä unohda henkilökohtaista tapaamista",
    "poista kaikki vanhat tarjoukset",
    "Remove the old offer",
    "milstolpe bort: 25 år",
    "They forgot everything about the order",
  ])("is none: %s", (line) => {
    expect(asksToForget(line)).toBe(false);
  });
});

describe("what is quoted of a line that is asked back", () => {
  test.each([
    ["milstolpe Karin frisk från cancer 3 maj", "milstolpe …"],
    ["merkkipäivä: Karinilla on syöpä", "merkkipäivä: …"],
    ["nästa: när barnen är friska", "nästa: …"],
    ["radera allt om Karins cancer", "radera …"],
    ["cancer har Karin", "…"],
    ["nästa: när familjeföretaget Ek har öppnat", "nästa: när familjeföretaget Ek har öppnat"],
    ["milstolpe 25 år 3 maj", "milstolpe 25 år 3 maj"],
    ["milestone the company is 25", "milestone the company is 25"],
  ])("%s: %s", (line, quoted) => {
    expect(reported(line, "no-word").line).toBe(quoted);
  });
});
