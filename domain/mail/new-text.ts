/**
 * What is new in a mail: without the mails it quotes and without its signature, as mail programs write them in the
 * languages we serve. Only for reading: the whole text is always kept. A customer's own words must never disappear,
 * so what is not clearly a quote stays, and where nothing would be left, everything stays.
 *
 * Works line by line and looks at the beginning of each line only: linear in the text.
 */
import { attributionAt } from "./quotes/attribution.ts";
import { isForwarded, isHistory } from "./quotes/history.ts";
import { isPhoneSignature, signatureAt } from "./quotes/signature.ts";

/** Mails that quote without a word who wrote it: so many lines in a row. A line that begins with ">" may be a list. */
const FEWEST_QUOTED_LINES = 3;

export function newText(text: string): string {
  const lines = text.split("\n");
  const kept: string[] = [];
  let passedOn: readonly string[] = [];
  let answersQuote = false;
  for (let at = 0; at < lines.length;) {
    // A mail that is passed on is what this one is about.
    if (isForwarded(lines, at)) {
      passedOn = ["", ...lines.slice(at)];
      break;
    }
    const attribution = attributionAt(lines, at);
    const quotedTo = quoteEnd(lines, attribution?.end ?? at);
    if (attribution !== undefined && (quotedTo > attribution.end || attribution.certain)) {
      if (quotedTo === attribution.end) break; // Quoted without marks: all the rest is old.
      answersQuote = true;
      at = quotedTo;
    } else if (quotedTo - at >= (answersQuote ? 1 : FEWEST_QUOTED_LINES)) {
      answersQuote = true;
      at = quotedTo;
    } else if (isHistory(lines, at)) {
      break;
    } else {
      kept.push(lines[at] ?? "");
      at += 1;
    }
  }
  const found = [...withoutSignature(kept), ...passedOn].join("\n").trim();
  return found === "" ? text.trim() : found.replace(/\n{3,}/g, "\n\n");
}

/** Behind the quoted lines that begin at `start`, empty lines between them included; `start` when there are none. */
function quoteEnd(lines: readonly string[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = (lines[at] ?? "").trimStart();
    if (line.startsWith(">")) end = at + 1;
    else if (line !== "" || end === start) break;
  }
  return end;
}

/** Separators that stood above what was cut go with it. */
const SEPARATOR = /^[\s_*=–—-]*$/;

function withoutSignature(lines: readonly string[]): string[] {
  const kept = lines.slice(0, signatureAt(lines)).filter((line) => !isPhoneSignature(line));
  while (kept.length > 0 && SEPARATOR.test((kept.at(-1) ?? "").slice(0, 200))) kept.pop();
  return kept;
}
