/**
 * Elements of an XML file one by one, by their local names, without the whole document in memory. Bytes are hostile: a
 * document type ends the reading (no ledger has one, and entities can be an attack), depth, parts and texts are bounded.
 * Where the file breaks, what stood before it has been read, and the line is said. Throws only what a handler throws.
 */
import { decodeText } from "../../table/decode-text.ts";
import { nameOf, parseXml, type XmlName, type XmlRead, type XmlTag } from "./xml-events.ts";

export type { XmlName, XmlRead };

export interface XmlElement extends XmlName {
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Without elements that are asked for by themselves, and those that are skipped. */
  readonly children: readonly XmlElement[];
  /** Its own, without that of its children; trimmed, and cut at `MOST_XML.text` characters. */
  readonly text: string;
  /** Where its name stands, counted from 1. */
  readonly line: number;
}

export interface XmlWanted {
  /**
   * Called at the end of each element with this local name, in the order of the ends. An element that stands in another
   * one that is asked for comes first, and is not among that one's children: so a large element is read in parts.
   */
  readonly each: Readonly<Record<string, (element: XmlElement) => void>>;
  /** Local names of elements that are passed over with all that is in them. */
  readonly skip?: readonly string[];
}

/**
 * Deeper than any format; elements in one that is handed over, and elements that are handed over; characters of one's text.
 */
export const MOST_XML = { depth: 100, parts: 50_000, elements: 500_000, text: 4000 } as const;

export function readXml(text: string, { each, skip = [] }: XmlWanted): XmlRead {
  const handlers = new Map(Object.entries(each));
  const skipped = new Set(skip);
  const open: Kept[] = [];
  let elements = 0;
  let depth = 0;
  let skippedDepth = 0;
  let parts = 0;

  return parseXml(text, {
    open(tag, line) {
      if (++depth > MOST_XML.depth) return "end";
      if (skippedDepth > 0 || skipped.has(tag.local)) {
        skippedDepth++;
        return "go on";
      }
      const wanted = handlers.has(tag.local);
      const parent = open.at(-1);
      if (!wanted && parent === undefined) return "go on";
      const element: Kept = {
        ...nameOf(tag),
        attributes: attributesOf(tag),
        children: [],
        text: "",
        line,
        partsBefore: parts,
      };
      if (!wanted) parent?.children.push(element);
      open.push(element);
      if (wanted) elements++;
      return ++parts > MOST_XML.parts || elements > MOST_XML.elements ? "end" : "go on";
    },
    text(piece) {
      const element = skippedDepth > 0 ? undefined : open.at(-1);
      if (element !== undefined && element.text.length < MOST_XML.text) {
        element.text = (element.text + piece).trimStart().slice(0, MOST_XML.text);
      }
    },
    close() {
      depth--;
      if (skippedDepth > 0) {
        skippedDepth--;
        return;
      }
      const element = open.pop();
      if (element === undefined) return;
      element.text = element.text.trimEnd();
      const handler = handlers.get(element.name);
      if (handler === undefined) return;
      parts = element.partsBefore;
      handler(element);
    },
  });
}

/** The names of the first elements, the root's first, as far as the beginning of a file tells: enough to recognise it. */
export function firstElements(head: string, most = 20): readonly XmlName[] {
  const names: XmlName[] = [];
  parseXml(head, {
    open(tag) {
      names.push(nameOf(tag));
      return names.length === most ? "end" : "go on";
    },
  });
  return names;
}

/** The first child at the end of a path of names. */
export function childAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at;
}

/** Every child at the end of a path of names, whichever way leads there. */
export function childrenAt(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  let at: readonly XmlElement[] = [element];
  for (const name of path) at = at.flatMap(({ children }) => children.filter((child) => child.name === name));
  return at;
}

/** The text at the end of a path of names; undefined when there is none, or it is empty. */
export function textAt(element: XmlElement, ...path: readonly string[]): string | undefined {
  const text = childAt(element, ...path)?.text;
  return text === "" ? undefined : text;
}

/**
 * The text of an XML file: by its byte order mark and what its bytes can be, which tell more surely than what it declares
 * (programs convert files and leave the declaration); the declared encoding decides what is left.
 */
export function decodeXml(bytes: Uint8Array): string {
  const { text, charset } = decodeText(bytes);
  if (charset !== "windows-1252") return text;
  const [, declared = ""] =
    /^\s*<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(text.slice(0, 300)) ?? [];
  if (!/^(?:iso-?8859|windows|cp|ibm|koi8)/i.test(declared)) return text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return text;
  }
}

interface Kept extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  /** How many elements were kept when it began. */
  readonly partsBefore: number;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Without those that declare namespaces. */
function attributesOf({ attributes }: XmlTag): ReadonlyMap<string, string> {
  let plain: Map<string, string> | undefined;
  for (const { prefix, local, value } of Object.values(attributes)) {
    if (prefix !== "xmlns" && local !== "xmlns") (plain ??= new Map()).set(local, value);
  }
  return plain ?? NO_ATTRIBUTES;
}
