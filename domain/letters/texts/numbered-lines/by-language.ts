/** Every language's texts by its code. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { NumberedLineTexts } from "./texts.ts";

export const NUMBERED_LINE_TEXTS: Readonly<Record<Language, NumberedLineTexts>> = { sv, da, nb, fi, en };
