/** The languages as `Intl` knows them: English as it is written in Europe. */
import type { Language } from "./language.ts";

export const LOCALES: Readonly<Record<Language, string>> = {
  sv: "sv",
  da: "da",
  fi: "fi",
  nb: "nb",
  en: "en-GB",
};
