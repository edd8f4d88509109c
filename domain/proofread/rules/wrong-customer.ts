/**
 * Another customer's name in a letter: the worst mistake of copying. A name counts as it is written in the register or without
 * its company form; one of a single word only with its capital. Linear in the text, however many customers there are.
 */
import { tokensOf } from "../../words/tokens.ts";
import type { Token } from "../../words/tokens.ts";
import type { Rule } from "./rule.ts";

/** What companies have behind or before their name. */
const COMPANY_FORMS = new Set(
  "ab hb kb ek för as asa da ans aps is ks ps oy oyj ky tmi ay ltd limited plc llp llc inc gmbh ag publ".split(
    " ",
  ),
);

/** "A/S" is one form, not two words. */
const SLASHED_FORM = /(?<!\p{L})([AIKP])\/(S)(?!\p{L})/giu;

const LONGEST_NAME = 8;

export const wrongCustomer: Rule = ({ lines, known }, { otherCustomers = [] }) => {
  const names = namesByTokens(otherCustomers, (word) => known.has(word));
  if (names.size === 0) return [];
  return lines.flatMap((content, index) => {
    const tokens = tokensOf(content);
    const marks = [];
    for (let at = 0; at < tokens.length;) {
      const next = nameAt(tokens, at, names, content);
      const [first, last] = [tokens[at], tokens[(next ?? 0) - 1]];
      if (next !== undefined && first !== undefined && last !== undefined) {
        const word = content.slice(first.from, last.until);
        marks.push({
          line: index + 1,
          at: first.from,
          word,
          problem: "wrong-customer" as const,
          suggestions: [],
        });
      }
      at = next ?? at + 1;
    }
    return marks;
  });
};

/** The names by their tokens with a space between; those that are made of known words alone are left out. */
function namesByTokens(names: readonly string[], isKnown: (word: string) => boolean): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const tokens = tokensOf(name.normalize("NFC").replace(SLASHED_FORM, "$1$2"));
      const bare = tokens.filter(({ is, text }) => is !== "sign" && !COMPANY_FORMS.has(text));
      if (bare.every(({ text }) => isKnown(text)) || bare.length > LONGEST_NAME) return [];
      // "Bo & Co": what is left of it must be enough to know it by.
      const key = keyOf(bare);
      return key.length < 4 ? [] : [key];
    }),
  );
}

/** The index after the longest name that begins here. Signs between its words do not count: "Ek-Bo", "Ek & Bo". */
function nameAt(
  tokens: readonly Token[],
  from: number,
  names: ReadonlySet<string>,
  content: string,
): number | undefined {
  const words: Token[] = [];
  let found: number | undefined;
  for (
    let at = from;
    at < tokens.length && words.length < LONGEST_NAME && at < from + 2 * LONGEST_NAME;
    at += 1
  ) {
    const token = tokens[at];
    if (token === undefined || (token.is === "sign" && words.length === 0)) break;
    if (token.is === "sign") continue;
    words.push(token);
    const isNamed = words.length > 1 || /^\p{Lu}/u.test(content.slice(token.from, token.from + 2));
    if (isNamed && isOneOf(names, keyOf(words))) found = at + 1;
  }
  return found;
}

/** As it is, or in the genitive. */
function isOneOf(names: ReadonlySet<string>, key: string): boolean {
  return names.has(key) || (key.endsWith("s") && names.has(key.slice(0, -1).trimEnd()));
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}
