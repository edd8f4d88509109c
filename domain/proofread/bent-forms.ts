/**
 * Finnish forms that its list lacks, by one that it has: whose something is ("silmälaseissanne"), and what is many
 * ("naarmuuntumattomat"), which has the stem of the genitive.
 */
import type { Spelling } from "./proofread.ts";

const WHOSE = /(?<=\p{L}{5}[aäeinou])(?:mme|nne|ns[aä])$/u;
const MANY = /(?<=\p{L}{5}[aeiouyäö])t$/u;

export function isBentForm(word: string, spelling: Spelling): boolean {
  const whose = word.replace(WHOSE, "");
  if (whose !== word && spelling.lists(whose)) return true;
  const many = word.replace(MANY, "n");
  return many !== word && spelling.lists(many);
}
