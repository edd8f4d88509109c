/** A rule reads a text and answers with what it would mark. */
import type { KnownWords } from "../known-names.ts";
import type { ProofreadingOf, TextMark } from "../proofread.ts";
import type { TextWord } from "../text-words.ts";

export interface TextToRead {
  /** Lines that quote others are empty. */
  readonly lines: readonly string[];
  readonly words: readonly TextWord[];
  readonly known: KnownWords;
}

export type Rule = (text: TextToRead, of: ProofreadingOf) => readonly TextMark[];
