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

/** "as of", in all languages: the day stands behind it. */
const AS_OF =
  /(?:\bper\b|\bpr\b|\bt\.?o\.?m\b|\btil og med\b|\bstatus den\b|\bas (?:of|at)\b|\bsaldodat|\bsaldop|\bbalansdag|\braporttip|\btilanne\b)(.*)/i;

/** A list that was written later than the day it is for knows no more than on that day; one written before, not so much. */
const WRITTEN =
  /utskri|skriven|skrevet|udskr|tulost|print|export|eksport|skapad|oprettet|opprettet|luotu|generat|created/i;

/** The day to which the lines above say that the table reaches: as of when it is, or else where its period ends. */
export function closingDay(above: readonly Row[]): Day | undefined {
  const lines = above.map(({ cells }) => cells.join(" ").slice(0, 400));
  const asOf = lines.flatMap((line) => daysWithin(AS_OF.exec(line)?.[1] ?? "").slice(0, 1));
  const written = lines.filter((line) => WRITTEN.test(line)).flatMap(daysWithin);
  const others = lines.filter((line) => !WRITTEN.test(line)).flatMap(daysWithin);
  const said = asOf.length > 0 ? asOf : others;
  const days = [said, written].flatMap((some) => some.toSorted().slice(-1));
  return days.sort()[0];
}

/** As names are compared. */
export function trimmed(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replaceAll(/[\s\u00a0]+/g, " ").trim());
}
