/**
 * Elements of an XML file one by one, by their local names, without the whole document in memory. Bytes are hostile: a
 * document type ends the reading (no ledger has one, and entities can be an attack), depth, parts and texts are bounded.
 * Where the file breaks, what stood before it has been read, and the line is said. Throws only what a handler throws.
 */
import { SaxesParser } from "saxes";
import { decodeText } from "../../table/decode-text.ts";

/** The namespace is recorded and nowhere looked at: files of one format differ in it by version and by bank. */
export interface XmlName {
  /** Without the prefix. */
  readonly name: string;
  /** The namespace; empty when there is none, or the prefix stands for nothing. */
  readonly ns: string;
}

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

export interface XmlRead {
  readonly root?: XmlName | undefined;
  /** The file has a document type: nothing after it was read. */
  readonly dtd?: true;
  /** The line at which the file ends too early, is no XML, or goes beyond `MOST_XML`. */
  readonly brokenAt?: number;
}

/** Deeper than any format; elements in one that is handed over; attributes of one; characters of its text. */
export const MOST_XML = { depth: 100, parts: 50_000, attributes: 100, text: 4000 } as const;

export function readXml(text: string, { each, skip = [] }: XmlWanted): XmlRead {
  const handlers = new Map(Object.entries(each));
  const skipped = new Set(skip);
  const open: Kept[] = [];
  let root: XmlName | undefined;
  let depth = 0;
  let skippedDepth = 0;
  let parts = 0;

  return parse(text, {
    open(tag) {
      root ??= tagName(tag);
      if (++depth > MOST_XML.depth) return "end";
      if (skippedDepth > 0 || skipped.has(tag.local)) {
        skippedDepth++;
        return "go on";
      }
      const wanted = handlers.has(tag.local);
      const parent = open.at(-1);
      if (!wanted && parent === undefined) return "go on";
      const element: Kept = {
        ...tagName(tag),
        attributes: attributesOf(tag),
        children: [],
        text: "",
        line: tag.line,
        partsBefore: parts,
      };
      if (!wanted) parent?.children.push(element);
      open.push(element);
      return ++parts > MOST_XML.parts ? "end" : "go on";
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
    root: () => root,
  });
}

/** The names of the first elements, the root's first, as far as the beginning of a file tells: enough to recognise it. */
export function firstElements(head: string, most = 20): readonly XmlName[] {
  const names: XmlName[] = [];
  parse(head, {
    open(tag) {
      names.push(tagName(tag));
      return names.length === most ? "end" : "go on";
    },
    root: () => undefined,
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

interface Tag {
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<
    Record<string, { readonly local: string; readonly prefix: string; readonly value: string }>
  >;
  readonly line: number;
}

interface Kept extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  /** How many elements were kept when it began. */
  readonly partsBefore: number;
}

interface Events {
  open(tag: Tag): "go on" | "end";
  text?(piece: string): void;
  close?(): void;
  root(): XmlName | undefined;
}

/** What ends the reading, whoever notices it. */
const END = new Error("The reading of an XML file ends here.");

function parse(text: string, events: Events): XmlRead {
  const end = (): never => {
    throw END;
  };
  // Some programs write empty lines above the declaration.
  const trimmed = text.trimStart();
  const linesAbove = text.slice(0, text.length - trimmed.length).split("\n").length - 1;
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: () => "unknown:" });
  const found: { dtd?: true } = {};
  let line = 1;
  let attributes = 0;
  parser.on("doctype", () => {
    found.dtd = true;
    end();
  });
  parser.on("opentagstart", () => {
    line = parser.line + linesAbove;
    attributes = 0;
  });
  parser.on("attribute", () => {
    if (++attributes > MOST_XML.attributes) end();
  });
  parser.on("opentag", (tag) => {
    if (events.open({ ...tag, line }) === "end") end();
  });
  parser.on("text", (piece) => events.text?.(piece));
  parser.on("cdata", (piece) => events.text?.(piece));
  parser.on("closetag", () => events.close?.());
  parser.on("error", end);
  try {
    parser.write(trimmed).close();
  } catch (error) {
    if (error !== END) throw error;
    const broken = found.dtd === true ? found : { brokenAt: parser.line + linesAbove };
    return { root: events.root(), ...broken };
  }
  return { root: events.root() };
}

function tagName({ local, uri }: Tag): XmlName {
  return { name: local, ns: uri === "unknown:" ? "" : uri };
}

function attributesOf({ attributes }: Tag): ReadonlyMap<string, string> {
  const plain = Object.values(attributes).filter(
    ({ prefix, local }) => prefix !== "xmlns" && local !== "xmlns",
  );
  return new Map(plain.map(({ local, value }) => [local, value]));
}
