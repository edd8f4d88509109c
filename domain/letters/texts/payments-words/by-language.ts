/** The texts that say what was noted of a customer's payments, by language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { PaymentsWordsTexts } from "./texts.ts";

export const PAYMENTS_WORDS_TEXTS: Readonly<Record<Language, PaymentsWordsTexts>> = { sv, da, fi, nb, en };
