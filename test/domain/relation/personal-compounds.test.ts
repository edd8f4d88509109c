/** Words as parts of others, in other letters and beside their harmless likes. */
import { describe, expect, test } from "vitest";
import { refusedPersonal } from "../../../domain/relation/personal-rule.ts";
import { PERMITTED_TOO, REFUSED_TOO } from "../../../domain/relation/personal/refused-compounds.ts";

describe("refused, too", () => {
  test.each([
    ["Har haft bröstcancer", "health"],
    ["Karins prostatacancer är borta", "health"],
    ["Är hjärtsjuk", "health"],
    ["Behandlet for brystkræft", "health"],
    ["Har hatt brystkreft", "health"],
    ["Karinilla on rintasyöpä", "health"],
    ["Har HIV", "health"],
    ["Har epilepsi", "health"],
    ["Hørehæmmet på venstre øre", "health"],
    ["Hans exfru arbetar hos Ek", "family"],
    ["Hennes ex-man också", "family"],
    ["Frugan heter Eva", "family"],
    ["Dotterns student i juni", "family"],
    ["Bonusbarn sedan i fjol", "family"],
    ["Med i IF Metall", "union"],
    ["LO-medlem", "union"],
    ["Röstar SD", "politics"],
    ["Karin är kurd", "origin"],
    ["can\u00adcer", "health"],
    ["syk\u200bdom", "health"],
    ["\u0441ancer", "health"],
    ["ｃａｎｃｅｒ", "health"],
    ["Ligger på sjukhus", "health"],
    ["Har skilt sig", "family"],
    ["Er blevet skilt", "family"],
    ["Har fået en lille pige", "family"],
    ["Karin is expecting in May", "family"],
  ])("%s: %s", (text, topic) => {
    expect(refusedPersonal(text)).toBe(topic);
  });
});

describe("harmless", () => {
  test.each([
    "Karin vill lasta själv",
    "Cyklar en Kona",
    "Äter inte fetter",
    "Har en Brother-skrivare",
    "Läser Politiken",
    "Pappa till idén",
    "Barn & Co",
    "Bygger Partille sjukhus",
    "Jobbar på sjukhus",
    "Bygger en moské",
    "Daughter company in Oslo",
    "Blir sjösjuk",
    "Heter Hansson",
  ])("%s", (text) => {
    expect(refusedPersonal(text)).toBeUndefined();
  });
});

test("the lists have a star only behind a single word of four letters or more", () => {
  const entries = [...Object.values(REFUSED_TOO), PERMITTED_TOO]
    .flat()
    .flatMap((list) => list.split(","))
    .map((entry) => entry.trim());
  expect(entries.filter((entry) => entry.includes("*") && !/^\p{L}{4,}\*$/u.test(entry))).toEqual([]);
});
