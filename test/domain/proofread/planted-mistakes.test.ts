/**
 * How many of the mistakes that are planted in letters are found, and how many marks are false in clean ones. Rules and
 * lists were made with one half of the letters; the other half was written before and kept away until they were done.
 * The figures are printed.
 */
import { afterAll, describe, expect, test } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import type { Language } from "../../../domain/letters/language.ts";
import type { TextMark } from "../../../domain/proofread/proofread.ts";
import { proofread } from "../../../domain/proofread/read-through.ts";
import { da } from "./letters/da.ts";
import { en } from "./letters/en.ts";
import { fi } from "./letters/fi.ts";
import { type Letters, WRITTEN_ON } from "./letters/letters.ts";
import { nb } from "./letters/nb.ts";
import { sv } from "./letters/sv.ts";
import { ownTexts } from "./own-texts.ts";
import { createRandom, type Kind, KINDS, plant, type Planted } from "./plant.ts";
import { SENTENCES } from "./sentences.ts";

const LETTERS: Readonly<Record<Language, Letters>> = { sv, da, fi, nb, en };
const HALVES = ["tuned", "heldBack"] as const;
type Half = (typeof HALVES)[number];

/** Of each kind, in each half of each language: 120 together. */
const COUNTS: Readonly<Record<Kind, number>> = {
  ...{ swapped: 13, dropped: 13, doubled: 11, neighbour: 13, accent: 11, split: 7, merged: 7 },
  ...{
    "double-word": 9,
    placeholder: 9,
    "wrong-customer": 7,
    "past-date": 5,
    "wrong-weekday": 5,
    harsh: 5,
    number: 5,
  },
};

/** Slips of the finger: only a dictionary sees them. */
const SPELLING: readonly Kind[] = ["swapped", "dropped", "doubled", "neighbour", "accent", "split", "merged"];

const SEEDS = { tuned: 1, heldBack: 2026 };

const dictionaries = createInstalledDictionaries();
const figures: string[] = [];
afterAll(() => {
  console.log(`\nProofreading, measured:\n${figures.join("\n")}\n`);
});

const read = (text: string, language: Language) =>
  proofread(text, {
    language,
    spelling: dictionaries(language),
    known: LETTERS[language].known,
    otherCustomers: LETTERS[language].others,
    on: WRITTEN_ON,
  });

const halfOf = <T>(all: readonly T[], half: Half): T[] =>
  all.filter((_, index) => (index % 2 === 0) === (half === "tuned"));

function plantedIn(language: Language, half: Half): Planted[] {
  const { pastDates, wrongWeekdays, harsh, numbers } = SENTENCES[language];
  const garden = {
    language,
    letters: LETTERS[language][half],
    others: halfOf(LETTERS[language].others, half),
    sentences: {
      pastDates: halfOf(pastDates, half),
      wrongWeekdays: halfOf(wrongWeekdays, half),
      harsh: halfOf(harsh, half),
      numbers: halfOf(numbers, half),
    },
  };
  const random = createRandom(SEEDS[half]);
  return KINDS.flatMap((kind) => Array.from({ length: COUNTS[kind] }, () => plant(kind, garden, random)));
}

function isMarked({ text, from, until }: Planted, marks: readonly TextMark[]): boolean {
  const begins = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return marks.some(({ line, at, word }) => {
    const place = (begins[line - 1] ?? 0) + at;
    return place < until && place + word.length > from;
  });
}

/** Whether the slip made a word of the list, or two: no misspelling any more, though a mistake all the same. */
function isAnotherWord({ kind, text, from, until }: Planted, language: Language): boolean {
  const spelling = dictionaries(language);
  const words = text.slice(from, until).split(" ");
  return SPELLING.includes(kind) && spelling !== undefined && words.every((word) => spelling.lists(word));
}

describe.each(LANGUAGES)("letters in %s", (language) => {
  test.each(HALVES)("show at least 95 of 100 planted mistakes: %s", (half) => {
    const all = plantedIn(language, half).map((planted) => ({
      ...planted,
      isFound: isMarked(planted, read(planted.text, language).marks),
      isAnother: isAnotherWord(planted, language),
    }));
    const mistakes = all.filter(({ isAnother }) => !isAnother);
    const others = all.filter(({ isAnother }) => isAnother);
    const found = mistakes.filter(({ isFound }) => isFound);
    const foundOthers = others.filter(({ isFound }) => isFound);
    const missed = all.filter(({ isFound }) => !isFound).map(({ kind, said }) => `${kind}: ${said}`);
    figures.push(
      `${language} ${half}: ${found.length} of ${mistakes.length} mistakes found (${percent(found.length, mistakes.length)}); ` +
        `slips that made another word ${foundOthers.length} of ${others.length}; ` +
        `together ${percent(found.length + foundOthers.length, all.length)}; missed: ${missed.join(", ")}`,
    );
    expect(mistakes.length).toBeGreaterThanOrEqual(100);
    expect(found.length / mistakes.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe.each(LANGUAGES)("clean texts in %s", (language) => {
  test.each(HALVES)("have at most 2 false marks in 100 words: letters, %s", (half) => {
    const all = LETTERS[language][half].map((text) => read(text, language));
    expectFewMarks(`${language} ${half} letters`, all);
    // Customers, people and places are never among them.
    const known = new Set(LETTERS[language].known.flatMap((name) => name.split(" ")));
    expect(all.flatMap(({ marks }) => marks).filter(({ word }) => known.has(word))).toEqual([]);
  });

  test("have at most 2 false marks in 100 words: our own texts", () => {
    expectFewMarks(`${language} our texts`, [read(ownTexts(language), language)]);
  });
});

function expectFewMarks(what: string, all: readonly { marks: readonly TextMark[]; words: number }[]): void {
  const words = all.reduce((sum, each) => sum + each.words, 0);
  const marks = all.flatMap((each) => each.marks);
  figures.push(
    `${what}: ${marks.length} false marks in ${words} words (${((100 * marks.length) / words).toFixed(2)} in 100): ` +
      [...new Set(marks.map(({ word }) => word))].join(", "),
  );
  expect(words).toBeGreaterThan(100);
  expect(marks.length / words).toBeLessThanOrEqual(0.02);
}

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}
