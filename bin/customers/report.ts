/** An import's report, for people. */
import type { ImportReport } from "./import-files.ts";

/** Every row that is wrong is in the JSON; a person corrects these, and imports again. */
const MOST_SHOWN = 50;

/** Of the columns that are not used: a person sees from these whether one is missed. */
const MOST_COLUMNS = 30;

export function importInWords(report: ImportReport, isDryRun: boolean): string {
  const { added, changed, unchanged, wrong } = report;
  const shown = wrong
    .slice(0, MOST_SHOWN)
    .map(
      ({ file, line, field, problem, expected }) =>
        `${file}, line ${String(line)}${field === "" ? "" : `, ${field}`}: ${problem}. Expected: ${expected}.`,
    );
  return [
    ...report.files.flatMap(fileInWords),
    ...shown,
    ...(wrong.length > MOST_SHOWN
      ? [`… and ${String(wrong.length - MOST_SHOWN)} more; --json shows all`]
      : []),
    `${isDryRun ? "Not stored: " : ""}${String(added)} added, ${String(changed)} changed, ${String(unchanged)} unchanged; ${String(wrong.length)} wrong.`,
  ].join("\n");
}

function fileInWords({ file, rows, suppliers, columns, mapSaved }: ImportReport["files"][number]): string[] {
  const used = Object.entries(columns).filter(([, field]) => field !== null);
  return [
    `${file}: ${String(rows)} rows${suppliers > 0 ? `, ${String(suppliers)} of them suppliers` : ""}`,
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
