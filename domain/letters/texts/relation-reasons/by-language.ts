/** Why to be in touch, in every language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { RelationReasonTexts } from "./texts.ts";

export const RELATION_REASON_TEXTS: Readonly<Record<Language, RelationReasonTexts>> = { sv, da, fi, nb, en };
