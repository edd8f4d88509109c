/** What is said of what was noted of a relation, by language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { RelationConfirmationTexts } from "./texts.ts";

export const RELATION_CONFIRMATION_TEXTS: Readonly<Record<Language, RelationConfirmationTexts>> = {
  sv,
  da,
  nb,
  fi,
  en,
};
