/**
 * The words that are known to be right whatever a dictionary says: of the customer, its people, ours, places. Names are
 * bent: "Björks", "Klaus'", "Anna's", "EU:s".
 */

export interface KnownWords {
  has(word: string): boolean;
  /** A known word that differs from this one by a slip, as it is written. */
  near(word: string): string | undefined;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** What is put to a name in the genitive. */
const GENITIVE = /(?:['’:]s|s['’]?|['’])$/u;

/** Shorter names have too many words beside them; one that has lost a letter may be shorter by that. */
const SHORTEST_NEAR = 5;

export function knownWords(names: readonly string[]): KnownWords {
  const words = new Map(
    names
      .flatMap((name) => [name.trim(), ...(name.match(WORD) ?? [])])
      .map((word) => [word.toLowerCase(), word]),
  );
  const knows = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (words.has(lower)) return true;
    const bare = lower.replace(GENITIVE, "");
    // "Klaus" is "Klaus" in the genitive too, and of "Hans'" only the sign goes.
    return words.has(bare) || words.has(`${bare}s`);
  };
  return {
    has: (word) =>
      knows(word) || (word.includes("-") && word.split("-").every((part) => part === "" || knows(part))),
    near(word) {
      const lower = word.toLowerCase();
      if (lower.length < SHORTEST_NEAR - 1) return undefined;
      for (const [known, written] of words) {
        if (known.length >= SHORTEST_NEAR && isOneSlip(known, lower)) return written;
      }
      return undefined;
    },
  };
}

/** One letter more, fewer or other, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (Math.abs(difference) > 1 || one === other) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const restOf = (word: string, skipped: number): string => word.slice(same + skipped);
  if (difference === 1) return restOf(one, 1) === restOf(other, 0);
  if (difference === -1) return restOf(one, 0) === restOf(other, 1);
  const isSwapped = one[same] === other[same + 1] && one[same + 1] === other[same];
  return restOf(one, 1) === restOf(other, 1) || (isSwapped && restOf(one, 2) === restOf(other, 2));
}
