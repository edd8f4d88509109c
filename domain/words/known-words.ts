/** The words of staff of all languages in one: staff of one company write in several, whatever they read. */
import { phraseSet, phrases } from "./phrases.ts";
import { da } from "./staff-words/da.ts";
import { en } from "./staff-words/en.ts";
import { fi } from "./staff-words/fi.ts";
import { nb } from "./staff-words/nb.ts";
import { COLON_WORDS, ITEM_WORDS, LONE_WORDS } from "./staff-words/staff-words.ts";
import type { StaffWords } from "./staff-words/staff-words.ts";
import { sv } from "./staff-words/sv.ts";

const LANGUAGES = [sv, da, nb, en, fi];

function meaning<Word extends keyof StaffWords>(words: readonly Word[]) {
  return phrases(LANGUAGES.flatMap((language) => words.map((word) => [language[word], word] as const)));
}

function all(word: keyof StaffWords) {
  return phraseSet(LANGUAGES.map((language) => language[word]));
}

export const ITEM_PHRASES = meaning(ITEM_WORDS);
export const LONE_PHRASES = meaning(LONE_WORDS);
export const COLON_PHRASES = meaning(COLON_WORDS);

export const TO = all("to");
export const BACKUP_IS = all("backupIs");
export const TAKES_OVER = all("takesOver");
export const I_TAKE_OVER = all("iTakeOver");
export const DID = all("did");
/** What may follow "done" at once. */
export const HOW = phraseSet(LANGUAGES.flatMap(({ did, how }) => [did, how]));
export const MEET = all("meet");
export const DOUBTS = all("doubts");
export const UNREACHED = all("unreached");
export const PASSED_ON = all("passedOn");
export const UNABLE = all("unable");
export const WISHES = all("wishes");
export const FIRST_PERSON = all("firstPerson");
export const INTENTIONS = all("intentions");
export const AND_WORDS = all("and");
