/** "1 transactional, 2 support, …": the levels by number and name, in a reader's language. */
import type { Language } from "../../language.ts";
import { RELATION_HINT_TEXTS } from "./by-language.ts";

export const levelNames = (language: Language): string =>
  RELATION_HINT_TEXTS[language].levels.map((name, at) => `${String(at + 1)} ${name}`).join(", ");
