/** The texts of every language. */
import type { Language } from "../../language.ts";
import * as da from "./da.ts";
import * as en from "./en.ts";
import * as fi from "./fi.ts";
import * as nb from "./nb.ts";
import * as sv from "./sv.ts";
import type { ConfirmationTexts, HandOverTexts } from "./texts.ts";

export const CONFIRMATION_TEXTS: Readonly<
  Record<Language, { readonly confirmation: ConfirmationTexts; readonly handOver: HandOverTexts }>
> = { sv, da, fi, nb, en };
