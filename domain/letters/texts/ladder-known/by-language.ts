/** The texts of all languages. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { KnownTexts } from "./texts.ts";

export const KNOWN_TEXTS: Readonly<Record<Language, KnownTexts>> = { sv, da, nb, fi, en };
