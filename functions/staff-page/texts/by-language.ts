/** The page's texts in every language that staff read. */
import type { Language } from "../../../domain/letters/language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { PageTexts } from "./texts.ts";

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { sv, da, nb, fi, en };
