/** The texts of the month's letter about payments, by language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { PaymentsMonthTexts } from "./texts.ts";

export const PAYMENTS_MONTH_TEXTS: Readonly<Record<Language, PaymentsMonthTexts>> = { sv, da, fi, nb, en };
