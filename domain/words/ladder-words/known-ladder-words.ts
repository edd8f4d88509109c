/** The words of the ladder of all languages in one: staff of one company write in several. */
import { phrases, phraseSet } from "../phrases.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { LADDER_WORDS, type LadderWords } from "./ladder-words.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

const LANGUAGES = [sv, da, nb, en, fi];

const all = (listOf: (language: LadderWords) => string) => phraseSet(LANGUAGES.map(listOf));

export const LADDER_PHRASES = phrases(
  LANGUAGES.flatMap(({ begins }) => LADDER_WORDS.map((word) => [begins[word], word] as const)),
);
/** 1 to 6. */
export const LEVEL_NAMES = phrases(
  LANGUAGES.flatMap(({ levels }) => levels.map((names, at) => [names, at + 1] as const)),
);
export const TARGET = all(({ target }) => target);
export const BECAUSE = all(({ because }) => because);
export const NEXT_STEP = all(({ nextStep }) => nextStep);
export const YEARLY = all(({ yearly }) => yearly);
export const OUTCOMES = phrases(
  LANGUAGES.flatMap(({ adopted, declined }) => [
    [adopted, "adopted"] as const,
    [declined, "declined"] as const,
  ]),
);
/** "LED, men de ville inte". */
export const JOINS = phraseSet(["men, och, og, but, and, mutta, ja"]);
export const THEY = all(({ they }) => they);
export const THEM = all(({ them }) => them);
export const PERHAPS = all(({ perhaps }) => perhaps);
export const OLDEST = all(({ oldest }) => oldest);
export const NO_TO_HINT = all(({ no }) => no);
export const RECOMMENDED_US = all(({ recommended }) => recommended.usTo);
/** "I går rekommenderade" … "oss till": with whoever did it between. */
export const RECOMMENDED = phraseSet(partsOfUsTo().map(([verb]) => verb));
export const US_TO = phraseSet(partsOfUsTo().map(([, usTo]) => usTo));
export const TIPPED = all(({ recommended }) => recommended.tipped);
export const OF_US = all(({ recommended }) => recommended.ofUs);
export const HAS = all(({ recommended }) => recommended.has);
export const STILL_OPEN = all(({ recommended }) => recommended.open);
export const BORROWED = all(({ borrowed }) => borrowed);
export const IS = all(({ is }) => is);
export const CUSTOMER = all(({ customer }) => customer);
export const GOES_ON = all(({ goesOn }) => goesOn);
export const NOT_NOW = all(({ notNow }) => notNow);

const RECOMMENDATION = LANGUAGES.flatMap(({ recommendation }) => recommendation.split(", "));

export const isOfRecommendation = (word: string): boolean =>
  RECOMMENDATION.some((beginning) => word.startsWith(beginning));

/** "rekommenderade oss till" is "rekommenderade" and "oss till"; "tipsade om oss till" is left whole. */
function partsOfUsTo(): (readonly [verb: string, usTo: string])[] {
  return LANGUAGES.flatMap(({ recommended }) =>
    recommended.usTo.split(", ").flatMap((phrase) => {
      const [verb = "", us = "", ...to] = phrase.split(" ");
      return to.length === 0 ? [] : [[verb, [us, ...to].join(" ")] as const];
    }),
  );
}
