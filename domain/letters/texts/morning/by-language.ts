/** The morning letter's texts of every language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { MorningTexts } from "./texts.ts";

export const MORNING_TEXTS: Readonly<Record<Language, MorningTexts>> = { sv, da, fi, nb, en };
