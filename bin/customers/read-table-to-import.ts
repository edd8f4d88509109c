/**
 * A table that is to be imported: its rows, and columns of which enough are known. A map of columns that was guessed is saved
 * beside the file. Throws a RegisterFileError when the file cannot be read, or no column holds what an import cannot do without.
 */
import type { KnownColumns } from "../../domain/customer/import/known-columns.ts";
import { saveColumnMap } from "./column-map.ts";
import { readTableFile, type RegisterFile } from "./read-register-file.ts";
import { RegisterFileError } from "./register-file-error.ts";

export interface TableToImport<Field extends string> extends RegisterFile<Field> {
  /** Where the map of columns was saved, when it was guessed. */
  readonly mapSaved: string | undefined;
}

/** Some column must hold one of these; and what they are, in words. */
export type Needed<Field> = readonly [oneOf: readonly Field[], what: string];

export async function readTableToImport<Field extends string>(
  file: string,
  mapFile: string,
  columns: KnownColumns<Field>,
  needed: readonly Needed<Field>[],
): Promise<TableToImport<Field>> {
  const table = await readTableFile(file, mapFile, columns);
  // Saved also when it knows too few columns: that is the file to correct.
  const mapSaved = table.isGuess ? await saveColumnMap(mapFile, table.map) : undefined;
  const fields = new Set(Object.values(table.map));
  for (const [oneOf, what] of needed) {
    if (oneOf.some((field) => fields.has(field))) continue;
    throw new RegisterFileError(
      `${file}: no column is known to hold ${what}, among: ${table.header.join(", ").slice(0, 500)}. Say in ${mapFile} what each column holds.`,
    );
  }
  return { ...table, mapSaved };
}
