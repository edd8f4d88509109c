/**
 * Where a line that makes a colleague leave, or stay, is surely an order of whoever writes: above it stands nothing but
 * greetings and other lines that were followed, and below it nothing that was not read. Else others may have said it
 * ("Bo skrev:", a pasted mail), or more was meant than is done, and it is asked back: who wants it writes it alone. Pure;
 * linear in the mail.
 */
import { isSuccessorAlone, nameOf, saysNothing } from "./leaving-line.ts";
import { LONGEST_LINE, type MailLine } from "./mail-lines.ts";
import { colonWordAt } from "./read-colon-line.ts";
import { tokensOf } from "./tokens.ts";
import type { ReadLine } from "./without-contradictions.ts";

export interface SaidOnLine {
  readonly line: MailLine;
  readonly said: readonly ReadLine[];
}

export interface Whose {
  /** False where the whole mail may be about others: it names a customer, or passes something on. */
  readonly isOurs: boolean;
  /** The name of whoever wrote it, if that is known. */
  readonly writer?: string | undefined;
}

/** What was read of each line, with what does not make anybody leave for sure asked back. */
export function plainlyLeaving(lines: readonly SaidOnLine[], { isOurs, writer }: Whose): ReadLine[] {
  const firstUnread = lines.findIndex(
    (each) => !isRead(each) || each.said.some(({ asks }) => asks.length === 0),
  );
  return lines.flatMap(({ line, said }, at) => {
    if (!said.some(isOfLeaving)) return said;
    const isFirst = firstUnread === -1 || at < firstUnread;
    const below = lines.slice(at + 1);
    const end = below.findIndex(({ line }) => isSignature(line, said, writer));
    const isAll = below.slice(0, end === -1 ? undefined : end).every(isRead);
    return isOurs && isFirst && isAll && hasNoMark(line)
      ? said
      : [{ line: line.text, asks: [], why: "maybe-leaves" as const }];
  });
}

/** Also of a line that says nothing: "tack!". */
const isRead = ({ line, said }: SaidOnLine): boolean => said.length > 0 || saysNothing(line);

function isOfLeaving({ asks }: ReadLine): boolean {
  return asks.some(({ does }) => does === "leaves" || does === "stays");
}

/** A quotation mark or "|" in front of it makes it another's; a bullet does not. */
const hasNoMark = ({ text }: MailLine): boolean => !/^[^\p{L}\p{N}]*[^\p{L}\p{N}\s*_•·+–—-]/u.test(text);

const MOST_NAME_WORDS = 4;

/**
 * "Anna Björk" below it, and what follows. Where nobody takes over yet a name may be who does, unless it is the writer's.
 */
function isSignature(
  { text, tokens }: MailLine,
  said: readonly ReadLine[],
  writer: string | undefined,
): boolean {
  const isName =
    tokens.length <= MOST_NAME_WORDS &&
    tokens.every(({ from }) => /^[\p{Lu}-]/u.test(text.slice(from, from + 2))) &&
    nameOf({ text, tokens }) !== undefined;
  if (!isName) return false;
  const words = writer?.toLowerCase().split(/\s+/) ?? [];
  const isWriter = tokens.every(({ text: word, is }) => is === "sign" || words.includes(word));
  return (
    isWriter || said.some(({ asks }) => asks.some((ask) => ask.does !== "leaves" || ask.to !== undefined))
  );
}

/** "Bo tar över" on the line below belongs to the line that says who leaves. */
export function withSuccessors<L extends MailLine>(lines: readonly L[], from: (line: L) => number): L[] {
  const joined: L[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isBelow =
      above && colonWordAt(above.tokens, from(above))?.word === "leaves" && isSuccessorAlone(line);
    if (!above || !isBelow) joined.push(line);
    else {
      const text = `${above.text.replace(/[,.;]$/, "")}, ${line.text}`;
      joined[joined.length - 1] = {
        ...above,
        ...{ text, tokens: tokensOf(text.slice(0, 2 * LONGEST_LINE)), goesOn: line.goesOn },
      };
    }
  }
  return joined;
}
