/**
 * Where in a table the column names are, and what stands above them: titles, the company's name, the day of the report.
 */
import type { Row } from "../../../table/table.ts";
import type { Day } from "../../../time/instant.ts";
import { daysWithin } from "../cells/days.ts";
import { countKnown, type KnownColumns } from "./guess-columns.ts";

export interface FoundHeader {
  readonly line: number;
  /** Trimmed; a name that repeats an earlier one is empty. */
  readonly names: readonly string[];
  readonly above: readonly Row[];
  readonly below: readonly Row[];
}

/** Lines of titles are fewer. */
const LOOKED_AT = 40;

/** The first line of those that name most fields; undefined when none names two. */
export function findHeader(
  rows: readonly Row[],
  known: KnownColumns = () => undefined,
): FoundHeader | undefined {
  const counts = rows.slice(0, LOOKED_AT).map(({ cells }) => {
    const names = trimmed(cells);
    return countKnown(names, known(names));
  });
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  const header = rows[at];
  if (header === undefined || most < 2) return undefined;
  const names = trimmed(header.cells);
  return {
    line: header.line,
    names: names.map((name, column) => (names.indexOf(name) === column ? name : "")),
    above: rows.slice(0, at),
    below: rows.slice(at + 1),
  };
}

/** "as of", in all languages; then the end of a period; then the day on which it was printed. */
const SAYS_DAY: readonly RegExp[] = [
  /\bper\b|\bpr\b|\bpr\.|\btom\b|\bt\.o\.m|\btil og med\b|\bsaldodato\b|\bstatus den\b|\bas (?:of|at)\b|\bper den\b|\btilanne\b|\bsaldop|\braporttip|\bbalansdag/i,
  /\bperiod|\burval|\bdatointerval|\bfra\b|\bfrån\b|\bajalta\b|\baikav|\bjakso|\bdatum|\bdato|\bdate|\bpvm/i,
  /./,
];

/** The day to which the lines above say that the table reaches: the last day of the line that says so most clearly. */
export function closingDay(above: readonly Row[]): Day | undefined {
  const lines = above.map(({ cells }) => cells.join(" ").slice(0, 400));
  for (const says of SAYS_DAY) {
    const days = lines.filter((line) => says.test(line)).flatMap(daysWithin);
    if (days.length > 0) return days.sort().at(-1);
  }
  return undefined;
}

/** As names are compared. */
export function trimmed(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replaceAll(/[\s\u00a0]+/g, " ").trim());
}
