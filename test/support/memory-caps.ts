/** The port of letter caps, in memory, held to the same contract as the one in DynamoDB. */
import type { LetterCaps } from "../../domain/ports.ts";

/** `taken` is what is stored: the letters in each period of a cap, by its key. */
export function createMemoryCaps(taken: Map<string, Set<string>>): LetterCaps {
  return {
    take: async (letterId, places) => {
      for (const place of places) {
        const letters = taken.get(place.key) ?? new Set();
        if (letters.size >= place.most && !letters.has(letterId)) return { full: place };
        taken.set(place.key, letters.add(letterId));
        // Each place is a call of its own: others come between.
        await Promise.resolve();
      }
      return "taken";
    },
    giveBack: async (letterId, places) => {
      for (const place of places) {
        taken.get(place.key)?.delete(letterId);
        await Promise.resolve();
      }
    },
  };
}
