/**
 * A line as words, numbers and signs: what everything in this folder reads. Linear in the line, and nothing that can be
 * written fails: an unknown sign is a token too.
 */

export interface Token {
  /** Lower case; dashes are "-", apostrophes "'". */
  readonly text: string;
  readonly is: "word" | "number" | "sign";
  /** Where it stands in the line; `until` is the index after it. */
  readonly from: number;
  readonly until: number;
  /** Whether a space, or the beginning of the line, is before it. */
  readonly spaced: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu;
/** A map, for "constructor" is a word, too. */
const SAME_SIGN: ReadonlyMap<string, string> = new Map([
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["’", "'"],
  ["´", "'"],
  ["`", "'"],
  ["：", ":"],
]);

export function tokensOf(line: string): Token[] {
  let before = -1;
  return Array.from(line.matchAll(TOKEN), ({ 0: found, index: from }) => {
    const until = from + found.length;
    const spaced = from !== before;
    before = until;
    const is = /^\p{L}/u.test(found) ? "word" : /^\d/.test(found) ? "number" : "sign";
    return {
      text: SAME_SIGN.get(found) ?? found.toLowerCase(),
      is,
      from,
      until,
      spaced: spaced || from === 0,
    };
  });
}

/** Whether the token stands close to the one before it, without a space. */
export function isClose(token: Token | undefined): token is Token {
  return token !== undefined && !token.spaced;
}
