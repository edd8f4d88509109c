/**
 * Words that letters need and the dictionaries lack, as lines of a Hunspell word list with the flags of that dictionary (in Finnish plain words):
 * abbreviations, and in Norwegian what ends in a vowel ("datoen", "fakturaer"), and "noen" of all words.
 */
import type { Language } from "../../letters/language.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";

export const MORE_WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  sv: [
    "kl",
    "ca",
    "dvs",
    "osv",
    "mvh",
    "tel",
    "nr",
    "mejl",
    "mejla",
    "mejlen",
    "tis",
    "ons",
    "tors",
    "fre",
    "lör",
    "sön",
  ],
  da: ["kl", "ca", "dvs", "osv", "mvh", "tlf", "nr", "feks", "stk"],
  nb,
  fi,
  en: ["email", "emails", "emailed", "emailing", "offcut", "offcuts", "ca", "approx", "tel"],
};
