/**
 * XML as a stream of events, read by saxes, up to what no ledger file has: a document type (its entities can be an attack),
 * a tag with a hundred attributes, or an error. Names go by namespaces, and prefixes that stand for nothing are let pass.
 * Throws only what the events' handlers throw.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";

/** The namespace is recorded and nowhere looked at: files of one format differ in it by version and by bank. */
export interface XmlName {
  /** Without the prefix. */
  readonly name: string;
  /** The namespace; empty when there is none, or the prefix stands for nothing. */
  readonly ns: string;
}

export interface XmlRead {
  readonly root?: XmlName | undefined;
  /** The file has a document type: nothing after it was read. */
  readonly dtd?: true;
  /** The line at which the file ends too early, is no XML, or goes beyond what is read. */
  readonly brokenAt?: number;
}

export type XmlTag = Pick<SaxesTagNS, "local" | "uri" | "attributes">;

export interface XmlEvents {
  /** `line` is the one in which the tag's name stands. */
  open(tag: XmlTag, line: number): "go on" | "end";
  text?(piece: string): void;
  close?(): void;
}

export const MOST_ATTRIBUTES = 100;

/** Stands for the namespace of a prefix that stands for none. */
const UNKNOWN = "unknown:";

/** What ends the reading, whoever notices it. */
const END = new Error("The reading of an XML file ends here.");

export function parseXml(text: string, events: XmlEvents): XmlRead {
  const end = (): never => {
    throw END;
  };
  // Some programs write empty lines above the declaration.
  const trimmed = text.trimStart();
  const linesAbove = text.slice(0, text.length - trimmed.length).split("\n").length - 1;
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: () => UNKNOWN });
  const found: { root?: XmlName; dtd?: true } = {};
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
    if (++attributes > MOST_ATTRIBUTES) end();
  });
  parser.on("opentag", (tag) => {
    found.root ??= nameOf(tag);
    if (events.open(tag, line) === "end") end();
  });
  parser.on("text", (piece) => events.text?.(piece));
  parser.on("cdata", (piece) => events.text?.(piece));
  parser.on("closetag", () => events.close?.());
  parser.on("error", end);
  try {
    parser.write(trimmed).close();
  } catch (error) {
    if (error !== END) throw error;
    return found.dtd === true ? found : { ...found, brokenAt: parser.line + linesAbove };
  }
  return found;
}

export function nameOf({ local, uri }: XmlTag): XmlName {
  return { name: local, ns: uri === UNKNOWN ? "" : uri };
}
