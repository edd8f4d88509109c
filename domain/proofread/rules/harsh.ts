/** Hard words about people: what one regrets to have sent. It suggests nothing; the writer knows what was meant. */
import { LANGUAGES } from "../../letters/language.ts";
import { phraseAt, phraseSet } from "../../words/phrases.ts";
import { tokensOf } from "../../words/tokens.ts";
import { HARSH_BEGINNINGS, HARSH_WORDS } from "./harsh-words.ts";
import type { Rule } from "./rule.ts";

const HARSH = Object.fromEntries(
  LANGUAGES.map((language) => [language, phraseSet([HARSH_WORDS[language]])] as const),
);

export const harsh: Rule = ({ lines, known }, { language }) => {
  const words = HARSH[language] ?? phraseSet([]);
  return lines.flatMap((content, index) => {
    const tokens = tokensOf(content);
    return tokens.flatMap((first, at) => {
      const isBegun =
        first.is === "word" && HARSH_BEGINNINGS[language].some((each) => first.text.startsWith(each));
      const last = tokens[(phraseAt(words, tokens, at)?.next ?? (isBegun ? at + 1 : 0)) - 1];
      if (last === undefined) return [];
      const word = content.slice(first.from, last.until);
      // "Herr Lat", a customer.
      return known.has(word)
        ? []
        : [{ line: index + 1, at: first.from, word, problem: "harsh" as const, suggestions: [] }];
    });
  });
};
