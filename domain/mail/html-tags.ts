/**
 * The tags of an HTML mail, read as browsers do as far as that matters for its text: what is broken loses its tags, never
 * the words around it. Linear in the text, however hostile it is.
 */

/** Elements whose content nobody sees. */
export const UNSEEN = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "svg",
  "xml",
  "object",
]);

export interface Tag {
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
export function readTag(html: string, open: number, find: Finder): Tag | undefined {
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
export type Finder = (text: string, from: number) => number | undefined;

/** Remembers what was found, and what was not: asked in the order of the text, each text is searched for only once. */
export function createFinder(html: string): Finder {
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
