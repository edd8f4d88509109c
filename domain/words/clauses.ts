/** The clauses of a line: "Ringde Karin, hon återkommer" says two things, of which only the first was done by us. */
import type { Token } from "./tokens.ts";

/** Indexes of the first token, and after the last, of the clause that a token stands in. */
export function clauseAround(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly until: number } {
  let from = at;
  while (from > 0 && !endsClause(tokens, from - 1)) from -= 1;
  let until = at + 1;
  while (until < tokens.length && !endsClause(tokens, until)) until += 1;
  return { from, until };
}

/** All of them, without the signs between. */
export function clausesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const ends = tokens.flatMap((_, at) => (endsClause(tokens, at) ? [at] : []));
  return [...ends, tokens.length]
    .map((end, at) => tokens.slice((ends[at - 1] ?? -1) + 1, end))
    .filter((clause) => clause.length > 0);
}

/** A sign between two sentences or parts of one; the dots of "3.12." and "kl. 10.30" are none. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.is !== "sign") return false;
  if (",;!?()…".includes(token.text)) return true;
  const isBeforeSpace = tokens[at + 1]?.spaced ?? true;
  if (token.text === "-") return token.spaced && isBeforeSpace;
  return (token.text === "." || token.text === ":") && isBeforeSpace && tokens[at - 1]?.is === "word";
}
