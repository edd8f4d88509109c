/** Which form of a word a count takes. The five languages have no others for whole numbers. */
import type { Language } from "../language.ts";
import type { PluralForm } from "../texts/morning/texts.ts";

export function pluralForm(count: number, language: Language): PluralForm {
  return new Intl.PluralRules(language).select(count) === "one" ? "one" : "other";
}
