/**
 * Reads a text through: every rule, and the dictionary. Linear in the text, of which the first 200,000 letters are read;
 * no text makes it throw.
 */
import { knownWords } from "./known-names.ts";
import type { Proofread, ProofreadingOf, TextMark } from "./proofread.ts";
import { RULES } from "./rules/rules.ts";
import { misspelt } from "./misspelt.ts";
import { textWords } from "./text-words.ts";

/** Far more than any letter, and read in less than a second. */
export const LONGEST_TEXT = 200_000;

/** Whoever has more to mend than this begins again. */
const MOST_MARKS = 200;

export function proofread(text: string, of: ProofreadingOf): Proofread {
  const lines = text.slice(0, LONGEST_TEXT).split(/\r\n|\r|\n/);
  // What others wrote is theirs.
  const own = lines.map((line) => (/^\s*>/.test(line) ? "" : line));
  const words = textWords(own);
  const known = knownWords(of.known ?? []);
  const ruled = RULES.flatMap((rule) => rule({ lines: own, words, known }, of));
  const { spelling, language } = of;
  const spelt = spelling === undefined ? [] : misspelt(words, { language, spelling, known });
  return {
    marks: sorted([...ruled, ...spelt.filter((mark) => !ruled.some((other) => covers(other, mark)))]).slice(
      0,
      MOST_MARKS,
    ),
    words: words.length,
    spelled: of.spelling !== undefined,
  };
}

/** What a rule has marked needs no dictionary. */
function covers(one: TextMark, other: TextMark): boolean {
  return one.line === other.line && one.at <= other.at && other.at < one.at + one.word.length;
}

function sorted(marks: readonly TextMark[]): TextMark[] {
  return marks.toSorted((one, other) => one.line - other.line || one.at - other.at);
}
