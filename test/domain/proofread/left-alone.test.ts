/** What is right and looks wrong: abbreviations, numerals, compounds and forms that lists lack; and what is suggested first. */
import { describe, expect, test } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { proofread } from "../../../domain/proofread/read-through.ts";

const dictionaries = createInstalledDictionaries();

const marks = (language: Language, text: string) =>
  proofread(text, { language, spelling: dictionaries(language) }).marks;

const words = (language: Language, text: string): string[] => marks(language, text).map(({ word }) => word);

describe("abbreviations are left alone", () => {
  test.each<[Language, string]>([
    ["sv", "Priset är 400 kr exkl. moms, dvs. 500 kr inkl. moms."],
    ["da", "Prisen er 400 kr. ekskl. moms, jf. aftalen fra jan. i år."],
    ["nb", "Det er ca. 12 km fra Oslo, og prisen er ekskl. mva."],
    ["en", "The price is approx. 400, excl. VAT."],
    ["fi", "Hinta on n. 400 euroa, alv 0 %, esim. valkoisena."],
  ])("%s: %s", (language, text) => {
    expect(words(language, text)).toEqual([]);
  });

  test("and one that is nearly a word is not, where no point or figure is beside it", () => {
    expect(words("nb", "Vi lurer på vha dere mener.")).toEqual(["vha"]);
  });
});

test.each<[Language, string]>([
  ["sv", "Vi kommer efter klockan tio."],
  ["da", "Vi kommer efter klokken ti."],
  ["nb", "Vi kommer etter klokken ti."],
  ["en", "We will come before ten."],
  ["fi", "Tulemme ennen kello yhdeksää."],
])("a numeral that tells a time is no slip: %s, %s", (language, text) => {
  expect(words(language, text)).toEqual([]);
});

test.each<[Language, string]>([
  ["sv", "Vi har trelagsrutor till er."],
  ["da", "Vi har trelagsruder til jer."],
  ["nb", "Vi har trelagsruter til dere."],
  ["fi", "Perälautanostin ja jakokaapit ovat silmälaseissanne, naarmuuntumattomat."],
])("compounds and forms that lists lack are known: %s, %s", (language, text) => {
  expect(words(language, text)).toEqual([]);
});

test.each<[Language, string, string]>([
  ["nb", "Katten sover bakerselv i dag.", "baker selv"],
  ["fi", "Asentajat tulevat laatikkoonlapun kanssa.", "laatikkoon lapun"],
])("what only looks like a compound is marked: %s, %s", (language, text, meant) => {
  expect(marks(language, text).flatMap(({ suggestions }) => suggestions)).toContain(meant);
});

test.each<[Language, string, string]>([
  ["sv", "Det tar tre veckkor.", "veckor"],
  ["da", "Vi ses på tosrdag.", "torsdag"],
  ["en", "We will send it tomorow.", "tomorrow"],
])("words in use are suggested first: %s, %s", (language, text, meant) => {
  expect(marks(language, text).map(({ suggestions }) => suggestions[0])).toEqual([meant]);
});
