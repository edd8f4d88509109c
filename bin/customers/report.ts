/** An import's report, for people. */
import type { WrongRow } from "../../domain/customer/import/cells.ts";
import type { ColumnsOf } from "../../domain/customer/import/known-columns.ts";
import type { ImportReport } from "./import-files.ts";

/** Every row that is wrong is in the JSON; a person corrects these, and imports again. */
const MOST_SHOWN = 50;

/** Of the columns that are not used: a person sees from these whether one is missed. */
const MOST_COLUMNS = 30;

export function importInWords(report: ImportReport, isDryRun: boolean): string {
  const { added, changed, unchanged, wrong } = report;
  return [
    ...report.files.flatMap(fileInWords),
    ...wrongInWords(wrong),
    `${isDryRun ? "Not stored: " : ""}${String(added)} added, ${String(changed)} changed, ${String(unchanged)} unchanged; ${String(wrong.length)} wrong.`,
  ].join("\n");
}

export function wrongInWords(wrong: readonly WrongRow[]): string[] {
  const shown = wrong
    .slice(0, MOST_SHOWN)
    .map(
      ({ file, line, field, problem, expected }) =>
        `${file}, line ${String(line)}${field === "" ? "" : `, ${field}`}: ${problem}. Expected: ${expected}.`,
    );
  const more = wrong.length - shown.length;
  return more > 0 ? [...shown, `… and ${String(more)} more; --json shows all`] : shown;
}

function fileInWords({ file, rows, suppliers, columns, mapSaved }: ImportReport["files"][number]): string[] {
  return [
    `${file}: ${String(rows)} rows${suppliers > 0 ? `, ${String(suppliers)} of them suppliers` : ""}`,
    ...columnsInWords(columns, mapSaved),
  ];
}

export function columnsInWords(columns: ColumnsOf<string>, mapSaved: string | undefined): string[] {
  const used = Object.entries(columns).filter(([, field]) => field !== null);
  return [
    ...used.map(([column, field]) => `  ${column} is read as ${String(field)}`),
    ...notUsed(Object.keys(columns).filter((column) => columns[column] === null)),
    ...(mapSaved === undefined
      ? []
      : [`  this guess is saved in ${mapSaved}: correct it there if it is wrong`]),
  ];
}

function notUsed(columns: readonly string[]): string[] {
  if (columns.length === 0) return [];
  const more = columns.length > MOST_COLUMNS ? ` and ${String(columns.length - MOST_COLUMNS)} more` : "";
  return [`  not used: ${columns.slice(0, MOST_COLUMNS).join(", ")}${more}`];
}
