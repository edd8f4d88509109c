/** The texts of relay mode in every language that letters are written in. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { RelayTexts } from "./texts.ts";

export const RELAY_TEXTS: Readonly<Record<Language, RelayTexts>> = { sv, da, nb, fi, en };
