/**
 * Reads a text through: every rule, and the dictionary. Linear in the text, of which the first 200,000 letters are read;
 * no text makes it throw.
 */
import { knownWords } from "./known-names.ts";
import type { Language } from "../letters/language.ts";
import type { Proofread, ProofreadingOf, TextMark } from "./proofread.ts";
import { LONG_WEEKDAYS } from "./rules/date-words.ts";
import { RULES } from "./rules/rules.ts";
import { misspelt } from "./misspelt.ts";
import { textWords } from "./text-words.ts";
import { runTogether } from "./usage/run-together.ts";
import { slippedWords } from "./usage/slipped-words.ts";

/** Far more than any letter, and read in a second or two, whatever stands in it. */
export const LONGEST_TEXT = 200_000;

/** A mark is shown beside its place: of a row of ten thousand underscores its beginning says it. */
const LONGEST_MARK = 200;

/** Written with a capital as names are, so that a slip in them would be taken for a name. "March" is too near to names. */
const CAPITALIZED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    ...LONG_WEEKDAYS.en,
    ...["January", "February", "April", "August", "September", "October", "November", "December"],
  ],
};

/** Whoever has more to mend than this begins again. */
const MOST_MARKS = 200;

export function proofread(text: string, of: ProofreadingOf): Proofread {
  const lines = text.slice(0, LONGEST_TEXT).split(/\r\n|\r|\n/);
  // What others wrote is theirs.
  const own = lines.map((line) => (/^\s*>/.test(line) ? "" : line));
  const words = textWords(own);
  const { spelling, language } = of;
  const known = knownWords([...(of.known ?? []), ...(CAPITALIZED[language] ?? [])]);
  const ruled = RULES.flatMap((rule) => rule({ lines: own, words, known }, of));
  const spelt =
    spelling === undefined
      ? []
      : [
          ...misspelt(words, { language, spelling, known }),
          ...runTogether(words, spelling, language),
          ...slippedWords(words, own, { language, spelling, known }),
        ];
  return {
    marks: sorted(onePerPlace([...ruled, ...spelt]))
      .slice(0, MOST_MARKS)
      .map(shortened),
    words: words.length,
    spelled: spelling !== undefined,
  };
}

/** Of marks that overlap, the first: what a rule has marked needs no dictionary. */
function onePerPlace(marks: readonly TextMark[]): TextMark[] {
  const byLine = new Map<number, TextMark[]>();
  return marks.filter((mark) => {
    const before = byLine.get(mark.line) ?? [];
    // A line with so many marks is hopeless already, and each is held against all before it.
    if (before.length >= MOST_MARKS || before.some((other) => overlap(mark, other))) return false;
    byLine.set(mark.line, [...before, mark]);
    return true;
  });
}

function overlap(one: TextMark, other: TextMark): boolean {
  return one.at < other.at + other.word.length && other.at < one.at + one.word.length;
}

/** Never half a letter. */
function shortened(mark: TextMark): TextMark {
  if (mark.word.length <= LONGEST_MARK) return mark;
  return { ...mark, word: mark.word.slice(0, LONGEST_MARK).replace(/[\uD800-\uDBFF]$/, "") };
}

function sorted(marks: readonly TextMark[]): TextMark[] {
  return marks.toSorted((one, other) => one.line - other.line || one.at - other.at);
}
