/**
 * Words that letters need and the dictionaries lack, as lines of a Hunspell word list with the flags of that dictionary (in Finnish plain words):
 * abbreviations, words that trades have from other languages, and in Norwegian what ends in a vowel ("datoen", "fakturaer"), and "noen" of all words.
 */
import { LANGUAGES, type Language } from "../../letters/language.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { LOAN_WORDS } from "./loan-words.ts";

const OWN: Readonly<Partial<Record<Language, readonly string[]>>> = {
  sv: ["mejl", "mejla", "mejlen"],
  nb,
  fi,
  en: ["email", "emails", "emailed", "emailing", "offcut", "offcuts"],
};

export const MORE_WORDS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    [...(OWN[language] ?? []), ...ABBREVIATIONS[language], ...LOAN_WORDS[language]],
  ]),
) as unknown as Readonly<Record<Language, readonly string[]>>;
