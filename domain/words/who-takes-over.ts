/**
 * Who stands in, or takes over for good: "Bertil tar över", "ersättare: Bertil Berg", "jag tar över". Pure; linear in the
 * line.
 */
import { BACKUP_IS, I_TAKE_OVER, TAKES_OVER } from "./known-words.ts";
import { has } from "./is-really-done.ts";
import { phraseAt } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Whoever writes, as people call themselves: see `colleagueNamed`. */
const WRITER = "I";

/** The same as of an absence, with a small letter, too: nobody but whoever is named may take over. */
export function successorIn(tokens: readonly Token[], text: string): string | undefined {
  if (has(I_TAKE_OVER, tokens)) return WRITER;
  const named = backupIn(tokens, text);
  const at = tokens.findIndex((_, index) => phraseAt(TAKES_OVER, tokens, index) !== undefined);
  if (named !== undefined || at === -1) return named;
  const begin = tokens.findLastIndex(({ is }, index) => index < at && is !== "word") + 1;
  return nameIn(tokens.slice(begin, at), text);
}

/** The words up to the first sign between words, as they were written; in a name a full stop or a dash is none. */
export function nameIn(tokens: readonly Token[], text: string): string | undefined {
  const begin = tokens.findIndex(({ is }) => is === "word");
  if (begin === -1) return undefined;
  const rest = tokens.slice(begin);
  const end = rest.findIndex(({ text: sign }) => ",;:()!?".includes(sign));
  const name = rest.slice(0, end === -1 ? undefined : end).findLast(({ is }) => is === "word");
  return name && text.slice(rest[0]?.from, name.until).slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 80;

const MOST_NAME_TOKENS = 6;

/** "Bertil tar över", "ersättare: Bertil Berg". */
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
