/**
 * Our own letters are read through as a company's are: what is marked is mended, or is a word of ours that is right
 * (`product-words.ts`).
 */
import { expect, it } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { proofread } from "../../../domain/proofread/read-through.ts";
import { ownTexts } from "./own-texts.ts";
import { productWords } from "./product-words.ts";

const dictionaries = createInstalledDictionaries();

it.each(LANGUAGES)("what our letters say in %s has nothing to mark", (language) => {
  const text = ownTexts(language);
  const lines = text.split("\n");
  const { marks, words, spelled } = proofread(text, {
    language,
    spelling: dictionaries(language),
    known: productWords(language),
  });
  const said = marks.map(({ word, problem, line }) => `${problem}: ${word}, in: ${lines[line - 1] ?? ""}`);
  expect(said).toEqual([]);
  expect(words).toBeGreaterThan(3000);
  expect(spelled).toBe(true);
});

it("and would have, if a word of them were spelt wrong", () => {
  const text = ownTexts("sv");
  const wrong = text.replace("Dagordning", "Dagordnign");
  expect(wrong).not.toBe(text);
  const { marks } = proofread(wrong, {
    language: "sv",
    spelling: dictionaries("sv"),
    known: productWords("sv"),
  });
  expect(marks).toMatchObject([{ word: "Dagordnign", problem: "spelling", suggestions: ["Dagordning"] }]);
});
