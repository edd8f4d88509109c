/** The texts of the page of a relation, in every language that staff read. */
import type { Language } from "../../../../domain/letters/language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { RelationPageTexts } from "./texts.ts";

export const RELATION_PAGE_TEXTS: Readonly<Record<Language, RelationPageTexts>> = { sv, da, nb, fi, en };
