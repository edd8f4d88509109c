/**
 * The language that a customer is answered in: the one that is known of the customer; else the one the mail seems to
 * be written in, with what else is known of the sender as hints; else the company's first. Always one that the company
 * offers.
 */
import type { Company } from "../company.ts";
import type { Language } from "../letters/language.ts";
import { detectLanguage } from "./detect-language.ts";
import { languageHints } from "./language-hints.ts";
import type { Circumstances } from "./language-hints.ts";

export interface Asked extends Omit<Circumstances, "home"> {
  readonly company: Pick<Company, "languages">;
  /** What is known of the customer. */
  readonly customer: Language | undefined;
}

export function languageOf({ company, customer, ...mail }: Asked): Language {
  const offers = (language: Language): boolean => company.languages.includes(language);
  if (customer !== undefined && offers(customer)) return customer;
  const detected = detectLanguage(mail.text, languageHints({ ...mail, home: company.languages[0] }));
  // A German is more likely to read English than Swedish.
  const wanted = detected === "de" ? "en" : detected;
  return wanted !== undefined && offers(wanted) ? wanted : company.languages[0];
}
