/** Which of a workbook's styles show a number as a day (SpreadsheetML, ISO/IEC 29500-1 §18.8). */
import { BUILT_IN_DATE_FORMATS, isDateFormat } from "./cell-values.ts";
import type { Zip } from "./open-zip.ts";
import { readXmlPart } from "./read-xml-part.ts";

/** Numbers of styles, as cells name them in their attribute `s`. */
export async function readDateStyles(zip: Zip): Promise<ReadonlySet<number>> {
  const ownFormats = new Map<number, boolean>();
  const found = new Set<number>();
  let style = -1;
  let isCellStyle = false;
  await readXmlPart(zip, "xl/styles.xml", {
    open: (name, { numFmtId = "0", formatCode }) => {
      const format = Number(numFmtId);
      if (name === "cellXfs") isCellStyle = true;
      if (name === "numFmt" && formatCode !== undefined) ownFormats.set(format, isDateFormat(formatCode));
      if (name !== "xf" || !isCellStyle) return;
      style += 1;
      if (ownFormats.get(format) ?? BUILT_IN_DATE_FORMATS.has(format)) found.add(style);
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return found;
}
