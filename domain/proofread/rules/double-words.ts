/** The same word twice in a row, also over the end of a line: "och och". */
import type { Language } from "../../letters/language.ts";
import type { Rule } from "./rule.ts";

/** What people say twice and mean it. */
const MEANT_TWICE: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set("ja jo nej nja hej hejsan tack bra usch".split(" ")),
  da: new Set("ja jo nej næ hej tak tja farvel".split(" ")),
  nb: new Set("ja jo nei næ hei takk ha".split(" ")),
  fi: new Set("hei joo no niin kiitos moi".split(" ")),
  en: new Set("no yes bye very had that well thanks".split(" ")),
};

export const doubleWords: Rule = ({ lines, words, known }, { language }) =>
  words.flatMap((word, index) => {
    const before = words[index - 1];
    if (before?.word.toLowerCase() !== word.word.toLowerCase()) return [];
    if (MEANT_TWICE[language].has(word.word.toLowerCase()) || /-$/.test(word.word)) return [];
    // "Har I i dag": in Danish "you" is written with a capital, and is no "in".
    if (language === "da" && before.word === "I" && word.word === "i") return [];
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
