/** The words about payments of all languages in one: staff of one company write in several. */
import { phraseSet, phrases } from "../phrases.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { PAYER_WORDS } from "./payer-words.ts";
import { sv } from "./sv.ts";

const LANGUAGES = [sv, da, nb, en, fi];

export const PAYER_PHRASES = phrases(
  LANGUAGES.flatMap((language) => PAYER_WORDS.map((word) => [language[word], word] as const)),
);

export const UNTIL = phraseSet(LANGUAGES.map(({ until }) => until));
export const LOOK_AGAIN = phraseSet(LANGUAGES.map(({ lookAgain }) => lookAgain));
export const INVOICE = phraseSet(LANGUAGES.map(({ invoice }) => invoice));
