/**
 * The third set: mistakes planted by somebody who knows neither rules nor dictionaries (`stranger.ts`), in letters and prose
 * that the rules had not seen. Every mistake counts, also one that makes another word. The figures are printed, by kind.
 */
import { afterAll, describe, expect, test } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { proofread } from "../../../domain/proofread/read-through.ts";
import { da } from "./fresh/da.ts";
import { en } from "./fresh/en.ts";
import { fi } from "./fresh/fi.ts";
import type { FreshLetters } from "./fresh/fresh-letters.ts";
import { nb } from "./fresh/nb.ts";
import { sv } from "./fresh/sv.ts";
import { WRITTEN_ON } from "./letters/letters.ts";
import { createRandom } from "./plant.ts";
import { plantStrangely, STRANGE_KINDS, type Strange } from "./stranger.ts";

const FRESH: Readonly<Record<Language, FreshLetters>> = { sv, da, nb, en, fi };

/** Of each of the fifteen kinds. */
const OF_EACH = 8;
const SEEDS = { seen: 11, sealed: 1911 };

const dictionaries = createInstalledDictionaries();
const figures: string[] = [];
afterAll(() => {
  console.log(`\nProofreading, mistakes of a stranger:\n${figures.join("\n")}\n`);
});

const read = (text: string, language: Language) =>
  proofread(text, {
    language,
    spelling: dictionaries(language),
    known: FRESH[language].known,
    otherCustomers: FRESH[language].others,
    on: WRITTEN_ON,
  });

function isFound({ text, from, until }: Strange, language: Language): boolean {
  const begins = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return read(text, language).marks.some(({ line, at, word }) => {
    const place = (begins[line - 1] ?? 0) + at;
    return place < until && place + word.length > from;
  });
}

describe.each(LANGUAGES)("letters in %s that the rules had not seen", (language) => {
  test.each(["seen", "sealed"] as const)("show nine of ten mistakes of a stranger: %s", (half) => {
    const { known, others, wrong } = FRESH[language];
    const garden = { language, known, others, letters: FRESH[language][half], wrong };
    const random = createRandom(SEEDS[half]);
    const planted = STRANGE_KINDS.flatMap((kind) =>
      Array.from({ length: OF_EACH }, () => plantStrangely(kind, garden, random)),
    ).map((each) => ({ ...each, isFound: isFound(each, language) }));
    const found = planted.filter((each) => each.isFound).length;
    const missed = planted.filter((each) => !each.isFound).map(({ kind, said }) => `${kind}: ${said}`);
    figures.push(
      `${language} ${half}: ${found} of ${planted.length} (${percent(found / planted.length)}); missed: ${missed.join(", ")}`,
    );
    expect(found / planted.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(["seen", "sealed"] as const)("have at most 2 false marks in 100 words: %s", (half) => {
    const all = FRESH[language][half].map((text) => read(text, language));
    const words = all.reduce((sum, each) => sum + each.words, 0);
    const marks = all.flatMap((each) => each.marks);
    const said = marks.map(({ word }) => word).join(", ");
    figures.push(
      `${language} ${half}: ${marks.length} false marks in ${words} words (${percent(marks.length / words)}): ${said}`,
    );
    expect(marks.length / words).toBeLessThanOrEqual(0.02);
    const names = new Set(FRESH[language].known.flatMap((name) => name.split(" ")));
    expect(marks.filter(({ word }) => names.has(word))).toEqual([]);
  });
});

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
