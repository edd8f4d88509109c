/**
 * The language that a customer is answered in: the one that is known of the customer; else the one the mail seems to
 * be written in, with the sender's country as a hint; else the company's first. Always one that the company offers.
 */
import type { Company } from "../company.ts";
import type { Language } from "../letters/language.ts";
import { domainOf } from "./address.ts";
import { detectLanguage } from "./detect-language.ts";
import type { DetectedLanguage, Hints } from "./detect-language.ts";

export interface Asked {
  readonly company: Pick<Company, "languages">;
  /** What is known of the customer. */
  readonly customer: Language | undefined;
  /** What is new in the mail. */
  readonly text: string;
  /** Address of the sender, when it is known. */
  readonly sender: string | undefined;
}

export function languageOf({ company, customer, text, sender }: Asked): Language {
  const offers = (language: Language): boolean => company.languages.includes(language);
  if (customer !== undefined && offers(customer)) return customer;
  const detected = detectLanguage(text, hintsOf(sender));
  // A German is more likely to read English than Swedish.
  const wanted = detected === "de" ? "en" : detected;
  return wanted !== undefined && offers(wanted) ? wanted : company.languages[0];
}

/** Worth a word or two: enough where Danish and Norwegian are alike, not enough against a whole sentence. */
const HINT_POINTS = 1;

const LANGUAGES_OF_COUNTRIES: Readonly<Record<string, DetectedLanguage>> = {
  se: "sv",
  dk: "da",
  no: "nb",
  fi: "fi",
  de: "de",
  at: "de",
  uk: "en",
  ie: "en",
};

/** What the sender's domain says of the language. */
export function hintsOf(sender: string | undefined): Hints {
  const country =
    domainOf(sender ?? "")
      .split(".")
      .at(-1) ?? "";
  const language = LANGUAGES_OF_COUNTRIES[country];
  return language === undefined ? {} : { [language]: HINT_POINTS };
}
