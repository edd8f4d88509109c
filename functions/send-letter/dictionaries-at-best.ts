/** Dictionaries that never throw: a letter goes without being read through rather than not at all, and says so itself. */
import type { Journal } from "../../domain/ports.ts";
import type { Dictionaries } from "../../domain/proofread/proofread.ts";

export function dictionariesAtBest(dictionaries: Dictionaries, journal: Pick<Journal, "info">): Dictionaries {
  return (language) => {
    try {
      return dictionaries(language);
    } catch (error) {
      journal.info("no dictionary", { language, error: error instanceof Error ? error.name : "unnamed" });
      return undefined;
    }
  };
}
