/**
 * The lines of the first visible sheet of an Excel workbook (.xlsx: SpreadsheetML, ISO/IEC 29500-1 §18, in a ZIP).
 * Nothing is unpacked that is not needed, and nothing is calculated: the values are those that were saved. The parts are
 * read as streams by saxes, which expands no entities.
 */
import { StringDecoder } from "node:string_decoder";
import { posix } from "node:path";
import { SaxesParser } from "saxes";
import type { Line } from "../../domain/customer/import/cells.ts";
import { openZip, type Zip } from "./open-zip.ts";
import { tooManyRows } from "./read-csv.ts";
import { LIMITS, RegisterFileError } from "./register-file-error.ts";

const WORKBOOK = "xl/workbook.xml";

/** Throws a RegisterFileError when it is no workbook, is damaged, or is beyond the limits. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Line[]> {
  const zip = await openZip(file, bytes);
  if (!zip.has(WORKBOOK)) {
    throw new RegisterFileError(
      `${file}: this is a ZIP archive, but no Excel workbook (.xlsx). Unpack it, and import the files in it.`,
    );
  }
  try {
    const sheet = await pathOfFirstSheet(zip);
    const strings = await readSharedStrings(zip);
    return await readSheet(zip, sheet, strings, file);
  } catch (error) {
    if (error instanceof RegisterFileError) throw error;
    throw new RegisterFileError(
      `${file}: the workbook is damaged (${error instanceof Error ? error.message : String(error)}). Open it, and save it again or as CSV.`,
      { cause: error },
    );
  }
}

interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Names are said without their namespace's prefix. */
async function readXml(zip: Zip, part: string, events: XmlEvents): Promise<void> {
  const stream = await zip.open(part);
  if (stream === undefined) return;
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
  const decoder = new StringDecoder("utf8");
  for await (const chunk of stream) parser.write(decoder.write(chunk as Buffer));
  parser.write(decoder.end()).close();
}

async function pathOfFirstSheet(zip: Zip): Promise<string> {
  let relation: string | undefined;
  await readXml(zip, WORKBOOK, {
    open: (name, attributes) => {
      if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
      relation ??= Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    },
  });
  let target: string | undefined;
  await readXml(zip, "xl/_rels/workbook.xml.rels", {
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id === relation && relation !== undefined) target = Target;
    },
  });
  if (target === undefined) throw new Error("it names no sheet");
  return target.startsWith("/") ? target.slice(1) : posix.join("xl", target);
}

async function readSharedStrings(zip: Zip): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isPhonetic = false;
  await readXml(zip, "xl/sharedStrings.xml", {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isPhonetic = true;
      isText = name === "t";
    },
    text: (piece) => {
      if (isText && !isPhonetic) text += piece;
    },
    close: (name) => {
      if (name === "rPh") isPhonetic = false;
      if (name === "t") isText = false;
      if (name === "si") strings.push(text);
    },
  });
  return strings;
}

async function readSheet(zip: Zip, part: string, strings: readonly string[], file: string): Promise<Line[]> {
  const lines: Line[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let type = "n";
  let value = "";
  let isValue = false;
  await readXml(zip, part, {
    open: (name, { r, t }) => {
      if (name === "row") {
        line = r === undefined ? line + 1 : Number(r);
        cells = [];
        column = -1;
      } else if (name === "c") {
        column = r === undefined ? column + 1 : columnOf(r);
        type = t ?? "n";
        value = "";
      }
      // A formula ("f") stands beside its value.
      isValue = name === "v" || name === "t";
    },
    text: (piece) => {
      if (isValue) value += piece;
    },
    close: (name) => {
      isValue = false;
      if (name === "c" && value !== "" && column < LIMITS.columns)
        cells[column] = cellText(type, value, strings);
      if (name === "row" && cells.length > 0) {
        lines.push({ line, cells: Array.from(cells, (cell: string | undefined) => cell ?? "") });
        if (lines.length > LIMITS.rows + 1) throw tooManyRows(file);
      }
    },
  });
  return lines;
}

/** `AB12` as 27: columns count from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < "A" || letter > "Z") break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** Numbers are saved as text already; only large ones may have an exponent. An error ("#REF!") says nothing. */
function cellText(type: string, value: string, strings: readonly string[]): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "e") return "";
  return type === "n" && /e/i.test(value) ? String(Number(value)) : value;
}
