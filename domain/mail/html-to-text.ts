/**
 * The text of an HTML mail as a reader would see it, without markup, links or pictures. One pass over the characters,
 * linear on any input; broken markup loses its tags, never the words around it.
 *
 * The marks by which mail programs tell what is old become those of plain text, so that what is new can be found: a
 * quote gets "> " before its lines, and above Outlook's header of the old mail stands Outlook's line.
 */
import { decodeEntities } from "./html-entities.ts";
import { isOutlooksHeader, isQuote } from "./quotes/html-marks.ts";
import { OUTLOOKS_LINE } from "./quotes/history.ts";

/** Elements whose content nobody sees. */
const UNSEEN = new Set(["script", "style", "head", "title", "template", "noscript", "svg", "xml", "object"]);

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr
  html li main nav ol p pre section table tbody tfoot thead tr ul`.split(/\s+/),
);

/** Paragraphs have an empty line around them. */
const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table"]);

/** Deeper quotes are shown as deep as this. */
const DEEPEST_QUOTE = 10;

export function htmlToText(html: string): string {
  const lines = createLines();
  const find = createFinder(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const textEnd = open === -1 ? html.length : open;
    if (textEnd > at) lines.write(decodeEntities(html.slice(at, textEnd)));
    if (open === -1) break;
    const tag = readTag(html, open, find);
    if (tag === undefined) {
      // "5 < 6" is text.
      lines.write("<");
      at = open + 1;
      continue;
    }
    const unseen = UNSEEN.has(tag.name) && !tag.closes;
    // One that is never closed hides nothing.
    at = (unseen ? find(`</${tag.name}`, tag.end) : undefined) ?? tag.end;
    apply(tag, lines);
  }
  return lines.text();
}

interface Tag {
  /** Lower case; empty for comments and declarations. */
  readonly name: string;
  readonly closes: boolean;
  /** Its attributes, as far as they are looked at. */
  readonly attributes: string;
  /** Where the text goes on. */
  readonly end: number;
}

const TAG_NAME = /[a-z][a-z0-9:-]{0,30}/iy;

/** The tag at `open`; undefined when that "<" begins none. */
function readTag(html: string, open: number, find: Finder): Tag | undefined {
  const end = find(">", open);
  if (end === undefined) return undefined;
  if (html.startsWith("<!--", open)) {
    const commentEnd = find("-->", open + 4);
    return {
      name: "",
      closes: false,
      attributes: "",
      end: commentEnd === undefined ? end + 1 : commentEnd + 3,
    };
  }
  const second = html.charAt(open + 1);
  if (second === "!" || second === "?") return { name: "", closes: false, attributes: "", end: end + 1 };
  const closes = second === "/";
  TAG_NAME.lastIndex = open + (closes ? 2 : 1);
  const name = TAG_NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const tagEnd = afterTag(html, TAG_NAME.lastIndex, end);
  const attributesEnd = Math.min(tagEnd - 1, TAG_NAME.lastIndex + LONGEST_ATTRIBUTES);
  return { name, closes, attributes: html.slice(TAG_NAME.lastIndex, attributesEnd), end: tagEnd };
}

/** Ids, classes and styles of mail programs are shorter. */
const LONGEST_ATTRIBUTES = 500;

/** An attribute longer than this is a picture in the mail itself, or an attack: its tag ends at the next ">". */
const LONGEST_TAG = 10_000;

/** Behind the ">" that ends the tag: the first one outside the quotes of an attribute, if those are closed. */
function afterTag(html: string, from: number, firstEnd: number): number {
  let quote = "";
  const limit = Math.min(html.length, from + LONGEST_TAG);
  for (let i = from; i < limit; i += 1) {
    const char = html.charAt(i);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === ">") return i + 1;
    else if ((char === '"' || char === "'") && html.charAt(i - 1) === "=") quote = char;
  }
  return firstEnd + 1;
}

/** Where the text next stands, at or behind a place; undefined when it does not. */
type Finder = (text: string, from: number) => number | undefined;

/** Remembers what was found, and what was not: asked in the order of the text, each text is searched for only once. */
function createFinder(html: string): Finder {
  const lower = html.toLowerCase();
  // Lower case may be longer ("İ"): then places would not fit.
  const haystack = lower.length === html.length ? lower : html;
  const next = new Map<string, number>();
  return (text, from) => {
    const known = next.get(text);
    const place =
      known !== undefined && (known === -1 || known >= from) ? known : haystack.indexOf(text, from);
    next.set(text, place);
    return place === -1 ? undefined : place;
  };
}

function apply({ name, closes, attributes }: Tag, lines: Lines): void {
  if (name === "br") lines.breakLine();
  if (name === "td" || name === "th") lines.write(" ");
  if (!BLOCKS.has(name)) return;
  if (name === "blockquote" && closes) lines.unquote();
  lines.endLine(SPACED.has(name));
  if (name === "blockquote" && !closes) lines.quote(isQuote(attributes));
  if (name === "div" && !closes && isOutlooksHeader(attributes)) {
    lines.write(OUTLOOKS_LINE);
    lines.endLine(false);
  }
  if (name === "li" && !closes) lines.write("- ");
}

interface Lines {
  write(text: string): void;
  breakLine(): void;
  /** Ends the line that has begun, if any; `spaced` leaves an empty one. */
  endLine(spaced: boolean): void;
  /** Goes one level in: a quote, or the sender's own words moved to the right. */
  quote(marked: boolean): void;
  unquote(): void;
  text(): string;
}

function createLines(): Lines {
  const done: string[] = [];
  let line: string[] = [];
  const levels: boolean[] = [];
  let depth = 0;
  let hasWords = false;
  const finish = (): void => {
    const words = line
      .join("")
      .replace(/[^\S\u00a0]+/g, " ")
      .trim();
    const empty = words === "";
    line = [];
    hasWords = false;
    if (empty && isEmpty(done.at(-1))) return;
    done.push("> ".repeat(Math.min(depth, DEEPEST_QUOTE)) + words);
  };
  return {
    write: (text) => {
      line.push(text);
      hasWords ||= text.trim() !== "";
    },
    breakLine: finish,
    endLine: (spaced) => {
      if (hasWords) finish();
      if (spaced) finish();
    },
    quote: (marked) => {
      levels.push(marked);
      if (marked) depth += 1;
    },
    unquote: () => {
      if (hasWords) finish();
      if (levels.pop() === true) depth -= 1;
    },
    text: () => {
      if (hasWords) finish();
      while (done.length > 0 && isEmpty(done.at(-1))) done.pop();
      return done.join("\n").trim();
    },
  };
}

/** No line yet, or one with nothing but quote marks. */
function isEmpty(line: string | undefined): boolean {
  return line === undefined || /^[> ]*$/.test(line);
}
