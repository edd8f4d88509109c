/**
 * A part of a workbook as a stream of XML events. Read by saxes, which expands no entities: whoever defines some of his
 * own has a damaged workbook. Throws when the XML is not well-formed.
 */
import { SaxesParser } from "saxes";
import type { Zip } from "./open-zip.ts";

/** Names are said without their namespace's prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Says nothing when there is no such part. */
export async function readXmlPart(zip: Zip, part: string, events: XmlEvents): Promise<void> {
  const pieces = await zip.open(part);
  if (pieces === undefined) return;
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => {
    events.open(local(name), attributes);
  });
  parser.on("closetag", ({ name }) => events.close?.(local(name)));
  parser.on("text", (text) => events.text?.(text));
  parser.on("cdata", (text) => events.text?.(text));
  parser.on("error", (error) => {
    throw error;
  });
  const decoder = new TextDecoder("utf-8");
  for await (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
  parser.write(decoder.decode()).close();
}
