/** Who stands in for somebody who is away: "Bertil tar över", "ersättare: Bertil Berg". Pure; linear in the line. */
import { BACKUP_IS, TAKES_OVER } from "./known-words.ts";
import { phraseAt } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const MOST_NAME_TOKENS = 6;

export function backupIn(tokens: readonly Token[], text: string): string | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const takesOver = phraseAt(TAKES_OVER, tokens, at);
    const before = takesOver && nameOf(tokens.slice(Math.max(0, at - MOST_NAME_TOKENS), at), text, "last");
    if (before !== undefined) return before;
    const is = phraseAt(BACKUP_IS, tokens, at);
    const name = is && tokens[is.next]?.text === ":" ? is.next + 1 : is?.next;
    const after =
      name === undefined ? undefined : nameOf(tokens.slice(name, name + MOST_NAME_TOKENS), text, "first");
    if (after !== undefined) return after;
  }
  return undefined;
}

/** The words with a capital in a row, at the beginning or the end. */
function nameOf(tokens: readonly Token[], text: string, where: "first" | "last"): string | undefined {
  const inOrder = where === "first" ? tokens : tokens.toReversed();
  const end = inOrder.findIndex(
    ({ from, is }) => is !== "word" || !/^\p{Lu}/u.test(text.slice(from, from + 2)),
  );
  const name = inOrder.slice(0, end === -1 ? undefined : end);
  const [one, other] = [name[0], name.at(-1)];
  if (one === undefined || other === undefined) return undefined;
  return text.slice(Math.min(one.from, other.from), Math.max(one.until, other.until));
}
