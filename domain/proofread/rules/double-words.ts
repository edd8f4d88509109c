/** The same word twice in a row, also over the end of a line: "och och". */
import type { Rule } from "./rule.ts";

/** What people say twice and mean it. */
const MEANT_TWICE = new Set([
  ..."ja jo nej nei nja nå nu så hej hei hi ha tack takk tak kiitos bra no yes bye very niin joo had that".split(
    " ",
  ),
]);

export const doubleWords: Rule = ({ lines, words, known }) =>
  words.flatMap((word, index) => {
    const before = words[index - 1];
    if (before?.word.toLowerCase() !== word.word.toLowerCase()) return [];
    if (MEANT_TWICE.has(word.word.toLowerCase()) || /-$/.test(word.word)) return [];
    if (/^\p{Lu}/u.test(word.word) && (known.has(word.word) || !/^\p{L}+$/u.test(word.word))) return [];
    if (/\S/.test(textBetween(lines, before, word))) return [];
    const { line, at } = before;
    const isOneLine = line === word.line;
    const written = isOneLine ? (lines[line - 1] ?? "").slice(at, word.at + word.word.length) : word.word;
    return [
      {
        line: isOneLine ? line : word.line,
        at: isOneLine ? at : word.at,
        word: written,
        problem: "double-word" as const,
        suggestions: [before.word],
      },
    ];
  });

interface Placed {
  readonly line: number;
  readonly at: number;
  readonly word: string;
}

/** What stands between two words; more than a line's end between them counts as something. */
function textBetween(lines: readonly string[], one: Placed, other: Placed): string {
  const afterOne = one.at + one.word.length;
  const text = lines[one.line - 1] ?? "";
  if (one.line === other.line) return text.slice(afterOne, other.at);
  if (other.line > one.line + 1) return "…";
  return text.slice(afterOne) + (lines[other.line - 1] ?? "").slice(0, other.at);
}
