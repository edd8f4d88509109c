/**
 * What staff say of a customer's payments, in any of the five languages: "tvist", "2 lovat betala 3/12", "undanta till
 * 1/3: ny ägare", "fortsätt: god kund, granska igen 1 mars". It takes the lines that are about payments out of a mail and
 * leaves the others to whoever reads them. Linear in the mail; nothing throws.
 */
import type { NotUnderstood, PayerAsk } from "../action/ask.ts";
import { afterGreeting } from "./mail-lines.ts";
import { payerLineIn, type PayerLine, type ReadPayerLine } from "./payer-line.ts";
import { reported } from "./reported.ts";
import type { Reading } from "./said-day.ts";
import { tokensOf } from "./tokens.ts";

/**
 * - `payer`: the letter that is answered is about a customer's payments;
 * - `lines`: it has numbered lines, some of them about payments;
 * - `note`: a note, in which most lines are for people.
 */
export type PayerMail = "payer" | "lines" | "note";

export interface PayerAsked {
  readonly asks: readonly PayerAsk[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** The lines that are not about payments, as they stand there. */
  readonly rest: string;
}

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;
const MOST_LINES = 100;
/** A reason may go on for so many lines. */
const MOST_WRAPPED = 4;
const SHORTEST_WRAPPED_LINE = 40;
/** "Eller 1 förskott: …": so stands every answer but the first in the letter that asks. */
const OR_BEFORE_NUMBER = /^\s*(?:[-•]\s*)?(?:eller|tai|or)\s+(?=#?\d)/iu;

export function readPayerWords(text: string, reading: Reading, mail: PayerMail): PayerAsked {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .split("\n")
    .slice(0, MOST_LINES)
    .flatMap((line) => piecesOf(line.slice(0, LONGEST_LINE)));
  const asks: PayerAsk[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const rest: string[] = [];
  for (let at = 0; at < lines.length;) {
    const written = lines[at] ?? "";
    // Of two answers, "1 …" and "or 1 …", neither is taken for the other.
    const line = asks.length === 0 ? written.replace(OR_BEFORE_NUMBER, "") : written;
    const found = goesOnFrom(lines[at - 1], rest.at(-1)) ? undefined : lineAt(line, mail);
    const { read, used } =
      found === undefined
        ? { read: undefined, used: 1 }
        : readWrapped([line, ...lines.slice(at + 1)], { reading, mail });
    if (read === undefined) rest.push(written);
    else if ("asks" in read) asks.push(...read.asks);
    else notUnderstood.push(reported(line.trim(), read.why));
    at += used;
  }
  return { asks, notUnderstood, rest: rest.join("\n") };
}

/** Mail programs break long lines: what goes on below is read with it, when that makes it whole. */
function readWrapped(
  lines: readonly string[],
  { reading, mail }: { readonly reading: Reading; readonly mail: PayerMail },
): { readonly read: ReadPayerLine | undefined; readonly used: number } {
  const first = readPiece(lines[0] ?? "", reading, mail);
  for (let used = 2; used <= MOST_WRAPPED && first !== undefined && !("asks" in first); used += 1) {
    const next = lines[used - 1]?.trim() ?? "";
    if (next === "" || lineAt(next, "lines") !== undefined) break;
    const read = readPiece(lines.slice(0, used).join(" "), reading, mail);
    if (read !== undefined && "asks" in read) return { read, used };
  }
  return { read: first, used: 1 };
}

function readPiece(line: string, reading: Reading, mail: PayerMail): ReadPayerLine | undefined {
  const found = lineAt(line, mail);
  const read = found?.read(reading);
  // In a note such a line may be for people.
  return mail === "note" && read !== undefined && !("asks" in read) && found?.hasColon !== true
    ? undefined
    : read;
}

/** The line when it begins as one about payments. */
function lineAt(line: string, mail: PayerMail): PayerLine | undefined {
  const text = line.trim();
  if (text.startsWith(">")) return undefined;
  const tokens = tokensOf(text);
  const from = afterGreeting(tokens);
  const found = payerLineIn({ text, tokens }, from);
  if (found === undefined) return undefined;
  if (mail === "payer") return found;
  if (mail === "note") return found.isNumbered ? undefined : found;
  // "Fortsätt" alone sets the letters to customers going again.
  return found.isNumbered || found.hasColon || !found.isDecision ? found : undefined;
}

/** "1 tvist · 2 lovat betala 3/12": as many lines. */
function piecesOf(line: string): string[] {
  return line.split(/(?=[·•;]\s*#?\d{1,2}\s)/).map((piece) => piece.replace(/^[·•;]/, ""));
}

/** A line that was broken in the middle of a sentence, and is no word for us. */
function goesOnFrom(above: string | undefined, unread: string | undefined): boolean {
  const text = above?.trim() ?? "";
  return above === unread && text.length >= SHORTEST_WRAPPED_LINE && !/[.!?:]$/.test(text);
}
