/**
 * The rows of an Excel workbook (.xlsx: SpreadsheetML, ISO/IEC 29500-1 §18, in a ZIP): those of the visible sheet with
 * most of them. Nothing is unpacked that is not needed.
 */
import { openZip, type Zip } from "./open-zip.ts";
import { type CellText, readSheet } from "./read-sheet.ts";
import { readXmlPart } from "./read-xml-part.ts";
import { type Row, TableError, type TableLimits } from "./table.ts";

const WORKBOOK = "xl/workbook.xml";

export interface Sheet {
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/** Throws a TableError when it is no workbook, is damaged, or is beyond the limits. */
export async function readWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<Sheet> {
  const zip = await openZip(bytes, limits);
  if (!zip.has(WORKBOOK)) {
    throw new TableError(
      "another archive",
      "this is a ZIP archive, but no Excel workbook (.xlsx). Unpack it, and import the files in it.",
    );
  }
  try {
    return await readLongestSheet(zip, limits);
  } catch (error) {
    if (error instanceof TableError) throw error;
    throw new TableError(
      "damaged workbook",
      `the workbook is damaged (${error instanceof Error ? error.message : String(error)}). Open it, and save it again or as CSV.`,
      { cause: error },
    );
  }
}

async function readLongestSheet(zip: Zip, limits: TableLimits): Promise<Sheet> {
  const sheets = await findSheets(zip);
  const textOf = cellText(await readSharedStrings(zip));
  let longest: Sheet | undefined;
  for (const { name, part } of sheets) {
    const rows = await readSheet(zip, part, textOf, limits);
    if (longest === undefined || rows.length > longest.rows.length) longest = { sheet: name, rows };
  }
  if (longest === undefined) throw new Error("it names no sheet");
  return longest;
}

/** The visible sheets, in their order, and where in the archive they are. */
async function findSheets(zip: Zip): Promise<{ name: string; part: string }[]> {
  const sheets: { name: string; relation: string | undefined }[] = [];
  await readXmlPart(zip, WORKBOOK, {
    open: (name, attributes) => {
      if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
      const [, relation] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
      sheets.push({ name: attributes["name"] ?? "", relation });
    },
  });
  const parts = new Map<string | undefined, string>();
  await readXmlPart(zip, "xl/_rels/workbook.xml.rels", {
    open: (name, { Id, Target, Type = "" }) => {
      // Charts that fill a sheet of their own have no rows.
      if (name === "Relationship" && Target !== undefined && !Type.endsWith("/chartsheet")) {
        parts.set(Id, new URL(Target, "zip://x/xl/").pathname.slice(1));
      }
    },
  });
  return sheets.flatMap(({ name, relation }) => {
    const part = parts.get(relation);
    return part === undefined || !zip.has(part) ? [] : [{ name, part }];
  });
}

async function readSharedStrings(zip: Zip): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isPhonetic = false;
  await readXmlPart(zip, "xl/sharedStrings.xml", {
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

/** Numbers are saved as text already; only large ones may have an exponent. An error ("#REF!") says nothing. */
function cellText(strings: readonly string[]): CellText {
  return (type, value) => {
    if (type === "s") return strings[Number(value)] ?? "";
    if (type === "e") return "";
    return type === "n" && /e/i.test(value) ? String(Number(value)) : value;
  };
}
