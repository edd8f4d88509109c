/**
 * The map of columns beside a table, `<file>.columns.json`: each column's name and what it holds, or null. The first import
 * saves its guess there; a person may correct it, and use it for other files with `--columns`.
 */
import { readFile, writeFile } from "node:fs/promises";
import * as z from "zod";
import type { ColumnsOf } from "../../domain/customer/import/known-columns.ts";
import { RegisterFileError } from "./register-file-error.ts";

export const columnMapFile = (file: string): string => `${file}.columns.json`;

/** Undefined when there is none. Throws a RegisterFileError that names what is wrong with it. */
export async function readColumnMap<Field extends string>(
  mapFile: string,
  fields: readonly Field[],
): Promise<ColumnsOf<Field> | undefined> {
  const columnMap = z.strictObject({ columns: z.record(z.string(), z.enum(fields).nullable()) });
  let text: string;
  try {
    text = await readFile(mapFile, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return columnMap.parse(JSON.parse(text)).columns;
  } catch (error) {
    const words = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new RegisterFileError(
      `${mapFile}: ${words}\nWrite {"columns": {"name in the file": one of ${fields.join(", ")}, or null}}, or delete the file to have it guessed anew.`,
      { cause: error },
    );
  }
}

/** Answers with the file, or undefined: a folder that nobody may write to is no reason not to import. */
export async function saveColumnMap(
  mapFile: string,
  columns: ColumnsOf<string>,
): Promise<string | undefined> {
  return writeFile(mapFile, `${JSON.stringify({ columns }, null, 2)}\n`).then(
    () => mapFile,
    () => undefined,
  );
}
