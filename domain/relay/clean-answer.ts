/**
 * Takes out of an answer by staff what is only for them: our lines above the mail that it quotes, and the reply address,
 * in whose place the company's own address comes. Everything else stays as it was written. What is left of ours all the
 * same is found by `find-leftovers.ts`, in the bytes. Linear in the text.
 */
import { decodeEntities } from "../mail/html-entities.ts";
import { createFinder, readTag, UNSEEN } from "../mail/html-tags.ts";
import { findOwnLines, type Range } from "./own-lines.ts";
import { REPLY_MAILBOX, TOKEN_LETTERS } from "./reply-token.ts";
import type { Piece } from "./squeezed.ts";

export interface Cleaning {
  /** The keys of reply addresses, old ones included. */
  readonly keys: readonly Uint8Array[];
  readonly receivingDomain: string;
  /** What stands in the place of a reply address. */
  readonly companyAddress: string;
}

export function cleanAnswerText(text: string, cleaning: Cleaning): string {
  const lines = findOwnLines([{ text, start: 0 }], cleaning.keys).map((range) => wholeLines(text, range));
  return withCompanyAddress(without(text, lines), cleaning);
}

export function cleanAnswerHtml(html: string, cleaning: Cleaning): string {
  const shown = [...piecesOf(html)];
  const own = findOwnLines(shown, cleaning.keys);
  const ours = [...withinPieces(shown, own), ...linkTags(html, own)];
  return withCompanyAddress(without(html, ours.toSorted(byStart)), cleaning);
}

/** As mail programs write it: plain, as a character of HTML, or as in an address of the web. */
function withCompanyAddress(text: string, { receivingDomain, companyAddress }: Cleaning): string {
  const plus = "(?:\\+|%2b|&#43;|&#x2b;|&plus;)";
  const at = "(?:@|%40|&#64;|&#x40;|&commat;)";
  const domain = receivingDomain.replaceAll(".", "\\.");
  const address = new RegExp(`${REPLY_MAILBOX}${plus}[a-z2-7]{${TOKEN_LETTERS}}${at}${domain}`, "gi");
  return text.replace(address, companyAddress);
}

/** With the quote marks before it and the line end behind it, where nothing else stands in these lines. */
function wholeLines(text: string, { start, end }: Range): Range {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const isAlone = start - lineStart < LONGEST_MARKS && /^[>|\s*]*$/.test(text.slice(lineStart, start));
  const behind = /^[^\S\n]{0,200}\*?(?:\r?\n|$)/.exec(text.slice(end, end + 210));
  return isAlone && behind !== null ? { start: lineStart, end: end + behind[0].length } : { start, end };
}

const LONGEST_MARKS = 200;

function without(text: string, ranges: readonly Range[]): string {
  let left = "";
  let done = 0;
  for (const { start, end } of ranges) {
    left += text.slice(done, start);
    done = end;
  }
  return left + text.slice(done);
}

const byStart = (one: Range, other: Range): number => one.start - other.start;

/**
 * The tags of links around anything of ours. Mail programs make a link of every address, and those that guard against bad
 * links lead it through a server of theirs: then nobody can tell from it that it opens a page of ours.
 */
function linkTags(html: string, own: readonly Range[]): Range[] {
  if (own.length === 0) return [];
  const find = createFinder(html);
  const found: Range[] = [];
  let link: Range | undefined;
  let next = 0;
  const isAroundOurs = (start: number, end: number): boolean => {
    while ((own[next]?.end ?? html.length) <= start) next += 1;
    return (own[next]?.start ?? html.length) < end;
  };
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    const tag = readTag(html, at, find);
    const start = at;
    at = tag?.end ?? at + 1;
    if (tag?.name !== "a") continue;
    // A link ends where the next one begins (HTML 5 §13.2.6.4.7).
    if (link !== undefined && isAroundOurs(link.start, at)) {
      found.push(link);
      if (tag.closes) found.push({ start, end: at });
    }
    link = tag.closes ? undefined : { start, end: at };
  }
  return link !== undefined && isAroundOurs(link.start, html.length) ? [...found, link] : found;
}

/** What a reader sees of the text of an HTML mail, piece by piece, without tags. */
function* piecesOf(html: string): Iterable<Piece> {
  const find = createFinder(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const textEnd = open === -1 ? html.length : open;
    yield* decoded(html, at, textEnd);
    if (open === -1) return;
    const tag = readTag(html, open, find);
    if (tag === undefined) {
      at = open + 1;
      continue;
    }
    const unseen = UNSEEN.has(tag.name) && !tag.closes;
    at = (unseen ? find(`</${tag.name}`, tag.end) : undefined) ?? tag.end;
  }
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,7});?/gi;

function* decoded(html: string, start: number, end: number): Iterable<Piece> {
  if (start === end) return;
  const text = html.slice(start, end);
  let done = 0;
  for (const { 0: reference, index } of text.matchAll(REFERENCE)) {
    if (index > done) yield { text: text.slice(done, index), start: start + done };
    yield { text: decodeEntities(reference), start: start + index, written: reference.length };
    done = index + reference.length;
  }
  if (done < text.length) yield { text: text.slice(done), start: start + done };
}

/** The parts of the ranges that are text: what tags stand among them stay, so that those around them still fit. */
function withinPieces(pieces: readonly Piece[], ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  let next = 0;
  for (const { text, start, written } of pieces) {
    const end = start + (written ?? text.length);
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= start) next += 1;
    for (let at = next; at < ranges.length; at += 1) {
      const range = ranges[at];
      if (range === undefined || range.start >= end) break;
      found.push({ start: Math.max(start, range.start), end: Math.min(end, range.end) });
    }
  }
  return found;
}
