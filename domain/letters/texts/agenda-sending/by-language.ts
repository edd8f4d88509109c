/** The texts of every language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { AgendaSendingTexts } from "./texts.ts";

export const AGENDA_SENDING_TEXTS: Readonly<Record<Language, AgendaSendingTexts>> = { sv, da, fi, nb, en };
