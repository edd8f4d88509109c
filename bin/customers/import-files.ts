/**
 * Imports register files into a customer register: reads them all, puts their rows together, and brings in one customer
 * after the other. Repeating it changes nothing. Throws when a file cannot be read, or the register fails.
 */
import type { Company } from "../../domain/company.ts";
import type { WrongRow } from "../../domain/customer/import/cells.ts";
import { type ColumnMap, type Field, REGISTER_COLUMNS } from "../../domain/customer/import/columns.ts";
import { type CombinedEntry, combineRows } from "../../domain/customer/import/combine.ts";
import { type Imported, importEntry } from "../../domain/customer/import/import-entry.ts";
import { inParallel } from "../../domain/customer/import/in-parallel.ts";
import { readRows } from "../../domain/customer/import/read-rows.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { columnMapFile } from "./column-map.ts";
import { type Needed, readTableToImport } from "./read-table-to-import.ts";

export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: readonly WrongRow[];
  readonly files: readonly {
    readonly file: string;
    /** Lines below the column names. */
    readonly rows: number;
    readonly suppliers: number;
    readonly columns: ColumnMap;
    /** Where the map of columns was saved, when it was guessed. */
    readonly mapSaved?: string | undefined;
  }[];
}

export interface ImportRequest {
  readonly files: readonly string[];
  /** A map of columns for all files, instead of the one beside each. */
  readonly mapFile?: string | undefined;
  readonly company: Company;
  readonly register: CustomerRegister;
  readonly now: Instant;
}

export async function importFiles(request: ImportRequest): Promise<ImportReport> {
  const read = await Promise.all(
    [...new Set(request.files)].map((file) => readOne(file, request.mapFile, request.company)),
  );
  const { entries, wrong } = combineRows(read.flatMap(({ rows }) => rows));
  const imported = await importEntries(entries, request);
  const counted = (result: Imported["result"]): number =>
    imported.filter((each) => each.result === result).length;
  return {
    added: counted("added"),
    changed: counted("changed"),
    unchanged: counted("unchanged"),
    wrong: [
      ...read.flatMap((each) => each.wrong),
      ...wrong,
      ...imported.flatMap((each, at) => takenIn(entries[at], each)),
    ],
    files: read.map(({ report }) => report),
  };
}

/** Whose a row is: without it a register is of no use. */
const NEEDED: readonly Needed<Field>[] = [
  [["number", "address", "personAddress"], "customer numbers or mail addresses"],
];

async function readOne(file: string, sharedMap: string | undefined, company: Company) {
  const mapFile = sharedMap ?? columnMapFile(file);
  const table = await readTableToImport(file, mapFile, REGISTER_COLUMNS, NEEDED);
  const { rows, wrong, suppliers } = readRows(file, table, company);
  const { map: columns, mapSaved } = table;
  return {
    rows,
    wrong: [...table.wrong, ...wrong],
    report: { file, rows: table.rows.length, suppliers, columns, mapSaved },
  };
}

/** Those whose addresses somebody else has are tried once more in the end: the other may have given them up meanwhile. */
async function importEntries(
  entries: readonly CombinedEntry[],
  { register, now }: ImportRequest,
): Promise<Imported[]> {
  const results: Imported[] = [];
  await inParallel(entries, async ({ entry }, at) => {
    results[at] = await importEntry(register, entry, now);
  });
  for (const [at, first] of results.entries()) {
    const entry = entries[at]?.entry;
    if (first.taken.length === 0 || entry === undefined) continue;
    const again = await importEntry(register, entry, now);
    results[at] = { taken: again.taken, result: first.result === "unchanged" ? again.result : first.result };
  }
  return results;
}

function takenIn(combined: CombinedEntry | undefined, { taken }: Imported): WrongRow[] {
  return taken.map(({ address, holder }) => ({
    file: combined?.file ?? "",
    line: combined?.line ?? 0,
    field: "",
    problem: `${address} belongs to ${holder.number === undefined ? (holder.name ?? "another customer") : `customer ${holder.number}`} already`,
    expected: "an address of one customer only",
  }));
}
