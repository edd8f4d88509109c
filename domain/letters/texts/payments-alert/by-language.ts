/** The texts of letters about who pays how, by language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { PaymentsStaffTexts } from "./texts.ts";

export const PAYMENTS_STAFF_TEXTS: Readonly<Record<Language, PaymentsStaffTexts>> = { sv, da, fi, nb, en };
