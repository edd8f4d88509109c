/**
 * What the numbers in a sheet say. A day is a number whose format has a day in it (SpreadsheetML, ISO/IEC 29500-1
 * §18.8.30 formats, §18.17.4 serial days). Pure, and never throws.
 */
import { dayFrom, dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";

/** The day from which a workbook counts; Excel for Mac counted from 1904. */
export type DateSystem = "1900" | "1904";

/** Formats of days that a workbook names by number alone; 27–36 and 50–58 are days in East Asian versions. */
export const BUILT_IN_DATE_FORMATS: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 22],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
]);

/** Excel allows no more; the patterns below never see more. */
const LONGEST_FORMAT = 255;

/** Whether a format code such as `yyyy\-mm\-dd;@` shows a day: it has a year or a day, or a month without a time. */
export function isDateFormat(code: string): boolean {
  const [positive = ""] = code
    .slice(0, LONGEST_FORMAT)
    // What stands for itself: quoted, escaped, in brackets (colour, currency, elapsed time), or a gap as wide as a sign.
    .replaceAll(/"[^"]*"?|[\\_*].|\[[^\]]*\]?|AM\/PM/gi, "")
    .replaceAll(/s\.0+/gi, "s")
    .split(";");
  if (/[#0?@]/.test(positive) || /general/i.test(positive)) return false;
  return /[yd]/i.test(positive) || (/m/i.test(positive) && !/[hs]/i.test(positive));
}

const SECONDS_A_DAY = 86_400;
const LAST_SERIAL = 2_958_465;
const DAY_0 = { "1900": dayNumber("1899-12-30"), "1904": dayNumber("1904-01-01") };

/** Undefined when no day has that number. The time of the day is left out. */
export function dayOfSerial(serial: number, system: DateSystem): Day | undefined {
  const number = Math.floor(Math.round(serial * SECONDS_A_DAY) / SECONDS_A_DAY);
  if (!(number >= 0 && number <= LAST_SERIAL - (system === "1904" ? 1462 : 0))) return undefined;
  if (system === "1904" || number > 60) return dayFrom(DAY_0[system] + number);
  // The system of 1900 has a 29 February in it that never was; before it, days count from one day later.
  return number === 0 || number === 60 ? undefined : dayFrom(DAY_0[system] + number + 1);
}

/**
 * As the sheet shows it: to 15 digits, which is what Excel calculates with; 17 are saved, and the last ones are noise.
 * Whole numbers stay as written, since other programs save long numbers of invoices so.
 */
export function numberText(value: string): string {
  const number = Number(value);
  return /^-?\d+$/.test(value) || !Number.isFinite(number) ? value : String(Number(number.toPrecision(15)));
}
