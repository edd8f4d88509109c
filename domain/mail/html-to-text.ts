/**
 * The text of an HTML mail as a reader would see it, without markup, links or pictures. One pass over the characters,
 * linear on any input; broken markup loses its tags, never the words around it.
 *
 * The marks by which mail programs tell what is old become those of plain text, so that what is new can be found: a
 * quote gets "> " before its lines, and above Outlook's header of the old mail stands Outlook's line.
 */
import { decodeEntities } from "./html-entities.ts";
import { createFinder, readTag, type Tag, UNSEEN } from "./html-tags.ts";
import { isOutlooksHeader, isQuote } from "./quotes/html-marks.ts";
import { OUTLOOKS_LINE } from "./quotes/history.ts";

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
