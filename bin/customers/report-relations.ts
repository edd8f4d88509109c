/** The report of an import about relations, for people. */
import type { WrongRow } from "../../domain/customer/import/cells.ts";
import { type Counts, COUNTED } from "../../domain/relation/import/import-said.ts";
import { columnsInWords, wrongInWords } from "./report.ts";
import type { SaidFile } from "./read-said-file.ts";

export interface RelationsReport {
  /** Absent when the files were read alone. */
  readonly counts?: Counts | undefined;
  readonly files: readonly SaidFile["report"][];
  readonly wrong: readonly WrongRow[];
  /** How many lines and cards can be used. */
  readonly read: number;
  readonly isDryRun: boolean;
}

export function relationsInWords({ counts, files, wrong, read, isDryRun }: RelationsReport): string {
  const done =
    counts === undefined
      ? [`${String(read)} lines can be used; whether the register has their customers was not looked up.`]
      : COUNTED.map((what) => {
          const { added, changed, unchanged } = counts[what];
          return `  ${what}: ${String(added)} added, ${String(changed)} changed, ${String(unchanged)} unchanged`;
        });
  return [
    ...files.flatMap(({ file, rows, columns, mapSaved }) => [
      `${file}: ${String(rows)} ${columns === undefined ? "cards" : "lines"}`,
      ...(columns === undefined ? [] : columnsInWords(columns, mapSaved)),
    ]),
    ...wrongInWords(wrong),
    ...(isDryRun ? ["Not stored:"] : []),
    ...done,
    `${String(wrong.length)} wrong.`,
  ].join("\n");
}
