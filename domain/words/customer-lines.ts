/**
 * Lines of a note that name whom they are about before they say what: "Ek Bygg: nästa: 15 januari", "Ek Bygg: träffade
 * Jari om tak", "Ek Bygg avbokat", or "Ek Bygg" by itself with its words below. Whether anybody is called so is for the
 * register to say: "Karin: nöjd" is text. Linear in the note; nothing throws.
 */
import { mentionsWay } from "./how-in-touch.ts";
import { endOfText, isCourtesy } from "./mail-lines.ts";
import { metInLine } from "./met-in-line.ts";
import { asksForSomething } from "./read-note-of-contact.ts";
import { relationLineIn } from "./relation-line.ts";
import { PRESENT } from "./relation-words/known-relation-words.ts";
import { phraseAt } from "./phrases.ts";
import type { Reading } from "./said-day.ts";
import { tokensOf } from "./tokens.ts";

export interface CustomerLine {
  /** Index of the line. */
  readonly at: number;
  /** As it was written, without its colon. */
  readonly name: string;
  /** What is said of it there, or below where it stands alone: something to do, or a contact. */
  readonly says: "asks" | "met";
  readonly isAlone: boolean;
}

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;
const MOST_NAME_WORDS = 6;
/** Each is looked up. */
const MOST_LINES = 20;

/** In the order of the lines, up to a quote or a signature. */
export function customerLines(text: string, reading: Reading): CustomerLine[] {
  const all = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .split("\n")
    .map((line) => line.slice(0, LONGEST_LINE).trim());
  const quote = all.findIndex((line) => line.startsWith(">"));
  const lines = all.slice(0, quote === -1 ? endOfText(all) : Math.min(quote, endOfText(all)));
  const found: CustomerLine[] = [];
  let below = "";
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? "";
    const read = line === "" ? undefined : customerLine(line, below, reading);
    if (read !== undefined) found.unshift({ at, ...read });
    below = line === "" ? below : line;
  }
  return found.slice(0, MOST_LINES);
}

function customerLine(line: string, below: string, reading: Reading): Omit<CustomerLine, "at"> | undefined {
  const named = nameIn(line);
  const says = named && (named.asks === true ? "asks" : saysWhat(named.after || below, reading));
  return named && says && { name: named.name, says, isAlone: named.asks !== true && named.after === "" };
}

interface Named {
  readonly name: string;
  readonly after: string;
  readonly asks?: true;
}

/** The name with which a line begins, and what follows it. */
export function nameIn(line: string): Named | undefined {
  if (isCourtesy(line) || asksForSomething(line)) return undefined;
  const colon = line.search(/:(?:\s|$)/);
  if (colon > 0) {
    const [name, after] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    return isName(name) ? { name, after } : undefined;
  }
  if (!isName(line)) return undefined;
  const words = line.split(/\s+/);
  const last = words.at(-1) ?? "";
  const word = relationLineIn({ text: last, tokens: tokensOf(last) }, 0);
  return words.length > 1 && word?.word === "cancelled" && word.isClear
    ? { name: words.slice(0, -1).join(" "), after: last, asks: true }
    : { name: line, after: "" };
}

function saysWhat(words: string, reading: Reading): CustomerLine["says"] | undefined {
  if (words === "") return undefined;
  if (asksForSomething(words)) return "asks";
  const read = metInLine(words, reading);
  return ("why" in read ? mentionsWay(tokensOf(words)) : read.met.isSaid) ? "met" : undefined;
}

/** A capital, a number or an address begins it, and nobody does anything in it. */
function isName(words: string): boolean {
  const tokens = tokensOf(words);
  return (
    /^[\p{Lu}\d#]|@/u.test(words) &&
    words.split(/\s+/).length <= MOST_NAME_WORDS &&
    phraseAt(PRESENT, tokens, 0) === undefined &&
    relationLineIn({ text: words, tokens }, 0) === undefined
  );
}
