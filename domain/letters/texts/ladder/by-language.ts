/** What is said of the ladder and of the people, by language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { LadderTexts } from "./texts.ts";

export const LADDER_TEXTS: Readonly<Record<Language, LadderTexts>> = {
  sv,
  da,
  nb,
  fi,
  en,
};
