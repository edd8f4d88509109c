/** Personal words go into personal notes, or nowhere: no answer quotes them, and no contact keeps them as its text. */
import { describe, expect, it, test } from "vitest";
import { personalAside, subjectWithoutPersonal } from "../../../domain/words/personal-line.ts";
import { notFollowed } from "../../../domain/words/relation-asked.ts";

const aside = (text: string, isNote = true) => {
  const { text: left, notUnderstood } = personalAside(text, { isNote });
  return [left, notUnderstood.map(({ line }) => line)];
};

describe("a line that begins with the personal word", () => {
  test.each([
    ["personligt Karin seglar", "personligt: …"],
    ["personligt - Karin seglar", "personligt: …"],
    ["Personlig anteckning Mette sejler", "Personlig anteckning: …"],
    ["personlige noter Mette sejler", "personlige noter: …"],
    ["Personlig Kari seiler", "Personlig: …"],
    ["Personal Karin sails", "Personal: …"],
    ["henkilökohtaista Karin purjehtii", "henkilökohtaista: …"],
    ["9 personligt: Karin seglar", "personligt: …"],
  ])("%s: is asked back without what it says, and kept nowhere", (line, quoted) => {
    expect(aside(`Norrtulls Glas\n${line}\nRingde Karin`)).toEqual([
      "Norrtulls Glas\nRingde Karin",
      [quoted],
    ]);
  });

  test.each([
    "personligt: Karin seglar",
    "- personligt: Karin seglar",
    "Hej Anna, personligt: Karin seglar",
    "Norrtulls Glas: personligt: Karin seglar",
    "glöm personligt",
    "Personligt möte med Karin",
    "Personal meeting with Karin",
    "Karin är personlig",
  ])("%s: is left to its reader", (line) => {
    expect(aside(line)).toEqual([line, []]);
  });

  it("is cut out where a sentence begins with it, and below a signature", () => {
    expect(aside("klart, ringde Karin. personligt: hon seglar")).toEqual([
      "klart, ringde Karin.",
      ["personligt: …"],
    ]);
    expect(aside("Norrtulls Glas\nMvh\nAnna\npersonligt: Karin seglar")).toEqual([
      "Norrtulls Glas\nMvh\nAnna",
      ["personligt: …"],
    ]);
  });

  it("takes along what right below it is never noted, and no contact", () => {
    expect(aside("personligt: Karin seglar\nHon har cancer\nRingde Karin, hon är sjuk")).toEqual([
      "personligt: Karin seglar\nRingde Karin, hon är sjuk",
      ["personligt: …"],
    ]);
    expect(aside("personligt: Karin seglar\n\nHon har cancer")[1]).toEqual([]);
  });

  it("may have the number of a line in answer to a letter", () => {
    expect(aside("4 personligt: Karin seglar", false)).toEqual(["4 personligt: Karin seglar", []]);
  });
});

describe("what is quoted of it", () => {
  test.each([
    ["personligt: har Karin cancer?", "personligt: …"],
    ["glöm personligt om Karin", "glöm personligt: …"],
    ["Björkholm: henkilökohtaista: Karin purjehtii", "Björkholm: henkilökohtaista: …"],
    ["personligt:", "personligt:"],
    ["nästa: snart", "nästa: snart"],
  ])("%s: %s", (line, quoted) => {
    expect(notFollowed(line, "no-word").line).toBe(quoted);
  });
});

test.each([
  ["personligt: Karin har cancer", ""],
  ["Norrtulls Glas personligt: Karin seglar", "Norrtulls Glas"],
  ["Re: personal Karin sails", "Re:"],
  ["Offert på dörrar", "Offert på dörrar"],
])("the subject %s is kept as %s", (subject, kept) => {
  expect(subjectWithoutPersonal(subject)).toBe(kept);
});
