/** Numbers as tokens, and what may stand close to them. */
import { isClose } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** The number at a place, if it has at most so many digits. */
export function numberAt(tokens: readonly Token[], at: number, mostDigits = 2): number | undefined {
  const token = tokens[at];
  return token?.is === "number" && token.text.length <= mostDigits ? Number(token.text) : undefined;
}

/** The number that stands close to a sign before it: the 12 of "3/12". */
export function numberAfter(
  tokens: readonly Token[],
  at: number,
  signs: string,
  mostDigits = 2,
): number | undefined {
  const sign = tokens[at];
  return isClose(sign) && signs.includes(sign.text) && isClose(tokens[at + 1])
    ? numberAt(tokens, at + 1, mostDigits)
    : undefined;
}

/** Whether a number goes on before or after these tokens: "1.2.3.4", "3/12-5". */
export function isPartOfMore(tokens: readonly Token[], from: number, until: number): boolean {
  const goesOn = tokens[until];
  if (tokens[until - 1]?.is === "number" && isClose(goesOn) && goesOn.is === "number") return true;
  if (isSign(goesOn) && isClose(tokens[until + 1]) && tokens[until + 1]?.is === "number") return true;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first?.is !== "number" || !isClose(first)) return false;
  return (
    before?.is === "number" || (isSign(before) && before?.text !== "-" && tokens[from - 2]?.is === "number")
  );
}

function isSign(token: Token | undefined): boolean {
  return isClose(token) && "-/.,:+".includes(token.text);
}
