/** A caution in the words of the letters and pages that staff read. What was seen in a mail is cleaned and cut. */
import type { Caution } from "../mail/caution.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { Language } from "./language.ts";
import { cautionDa } from "./texts/caution/da.ts";
import { cautionEn } from "./texts/caution/en.ts";
import { cautionFi } from "./texts/caution/fi.ts";
import { cautionNb } from "./texts/caution/nb.ts";
import { cautionSv } from "./texts/caution/sv.ts";
import type { CautionTexts } from "./texts/caution/caution-texts.ts";

const TEXTS: Readonly<Record<Language, CautionTexts>> = {
  sv: cautionSv,
  da: cautionDa,
  fi: cautionFi,
  nb: cautionNb,
  en: cautionEn,
};

/** As long as an address may be. */
const LONGEST_FACT = 254;

/** A sentence or two, on one line: what is odd, and what to do about it. */
export function cautionWords({ code, fact }: Caution, language: Language): string {
  return TEXTS[language][code](cleanLine(fact ?? "", LONGEST_FACT) || undefined);
}
