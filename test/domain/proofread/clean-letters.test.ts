/** Letters full of abbreviations, numerals and lists, without a mistake: hardly a word in them is marked. */
import { expect, test } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { proofread } from "../../../domain/proofread/read-through.ts";
import type { CleanLetters } from "./clean/clean-letters.ts";
import { da } from "./clean/da.ts";
import { en } from "./clean/en.ts";
import { fi } from "./clean/fi.ts";
import { nb } from "./clean/nb.ts";
import { sv } from "./clean/sv.ts";

const CLEAN: Readonly<Record<Language, CleanLetters>> = { sv, da, nb, en, fi };
const dictionaries = createInstalledDictionaries();

/** Marks in 100 words, at most. */
const MOST = 1.5;

test.each(LANGUAGES)("hardly a word of clean letters in %s is marked", (language) => {
  const share = (letters: readonly string[]): number => {
    const read = letters.map((text) => proofread(text, { language, spelling: dictionaries(language) }));
    const sum = (of: (each: (typeof read)[number]) => number): number =>
      read.reduce((all, each) => all + of(each), 0);
    return (100 * sum(({ marks }) => marks.length)) / sum(({ words }) => words);
  };
  expect(share(CLEAN[language].seen)).toBeLessThanOrEqual(MOST);
  expect(share(CLEAN[language].counted)).toBeLessThanOrEqual(MOST);
});
