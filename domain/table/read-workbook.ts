/**
 * The rows of an Excel workbook (.xlsx: SpreadsheetML, ISO/IEC 29500-1 §18, in a ZIP): those of the visible sheet with
 * most of them. Nothing is unpacked that is not needed.
 */
import { type DateSystem, dayOfSerial, numberText } from "./cell-values.ts";
import { openZip, type Zip } from "./open-zip.ts";
import { readDateStyles } from "./read-date-styles.ts";
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
  const { sheets, dateSystem } = await readContents(zip);
  const textOf = cellText(await readSharedStrings(zip), await readDateStyles(zip), dateSystem);
  let longest: Sheet | undefined;
  for (const { name, part } of sheets) {
    const rows = await readSheet(zip, part, textOf, limits);
    if (longest === undefined || rows.length > longest.rows.length) longest = { sheet: name, rows };
  }
  if (longest === undefined) throw new Error("it names no sheet");
  return longest;
}

interface Contents {
  /** The visible sheets, in their order, and where in the archive they are. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly dateSystem: DateSystem;
}

async function readContents(zip: Zip): Promise<Contents> {
  const sheets: { name: string; relation: string | undefined }[] = [];
  let dateSystem: DateSystem = "1900";
  await readXmlPart(zip, WORKBOOK, {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes["date1904"] ?? "")) dateSystem = "1904";
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
  const found = sheets.flatMap(({ name, relation }) => {
    const part = parts.get(relation);
    return part === undefined || !zip.has(part) ? [] : [{ name, part }];
  });
  return { sheets: found, dateSystem };
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

/** What a cell says by its type, ST_CellType. An error ("#REF!") says nothing. */
function cellText(
  strings: readonly string[],
  dateStyles: ReadonlySet<number>,
  dateSystem: DateSystem,
): CellText {
  return (type, value, style) => {
    switch (type) {
      case "s":
        return strings[Number(value)] ?? "";
      case "e":
        return "";
      case "d":
        return /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? value;
      case "n":
        return (
          (dateStyles.has(style) ? dayOfSerial(Number(value), dateSystem) : undefined) ?? numberText(value)
        );
      default:
        return value;
    }
  };
}
