/**
 * A file about people and relations, whatever program exported it: vCard, CSV or Excel. What it is, is seen by its content.
 * What cannot be read at all throws a RegisterFileError; what is wrong with a line or a card does not.
 */
import { open, readFile, stat } from "node:fs/promises";
import type { Company } from "../../domain/company.ts";
import { RELATION_COLUMNS, type RelationColumns } from "../../domain/relation/import/columns.ts";
import { readSaidRows, type SaidRows } from "../../domain/relation/import/read-said-rows.ts";
import { isVCards, readVCards } from "../../domain/relation/import/read-vcards.ts";
import { decodeText } from "../../domain/table/decode-text.ts";
import { tooLarge } from "../../domain/table/read-table.ts";
import { TABLE_LIMITS, TableError } from "../../domain/table/table.ts";
import type { Day } from "../../domain/time/instant.ts";
import { saveColumnMap } from "./column-map.ts";
import { readTableFile } from "./read-register-file.ts";
import { RegisterFileError } from "./register-file-error.ts";

export interface SaidFile extends SaidRows {
  readonly report: {
    readonly file: string;
    /** Lines below the column names; cards. */
    readonly rows: number;
    /** Absent where there are none: in vCards. */
    readonly columns?: RelationColumns | undefined;
    /** Where the map of columns was saved, when it was guessed. */
    readonly mapSaved?: string | undefined;
  };
}

export interface ReadSaidFile {
  readonly mapFile: string;
  readonly company: Company;
  readonly today: Day;
}

/** Whose a line is, and what it says: without one of each a table is of no use. */
const WHOSE = ["number", "address", "name", "personAddress"] as const;
const WHAT = [
  "person",
  "firstName",
  "lastName",
  "recommendedUsTo",
  "weRecommendedTo",
  "recommendedBy",
  "milestone",
  "level",
] as const;

export async function readSaidFile(file: string, reading: ReadSaidFile): Promise<SaidFile> {
  const { mapFile, company, today } = reading;
  if (isVCards(await beginningOf(file))) return readCards(file, company);
  const table = await readTableFile(file, mapFile, RELATION_COLUMNS);
  // Saved also when it knows too few columns: that is the file to correct.
  const mapSaved = table.isGuess ? await saved(mapFile, table.map) : undefined;
  const fields = new Set(Object.values(table.map));
  for (const [wanted, what] of [
    [WHOSE, "a customer's number, mail address or name"],
    [WHAT, "people, recommendations, milestones or levels"],
  ] as const) {
    if (wanted.some((field) => fields.has(field))) continue;
    throw new RegisterFileError(
      `${file}: no column is known to hold ${what}, among: ${table.header.join(", ").slice(0, 500)}. Say in ${mapFile} what each column holds.`,
    );
  }
  const { rows, wrong } = readSaidRows(file, table, { company, today });
  const report = { file, rows: table.rows.length, columns: table.map, mapSaved };
  return { rows, wrong: [...table.wrong, ...wrong], report };
}

async function readCards(file: string, company: Company): Promise<SaidFile> {
  try {
    const { size } = await stat(file);
    if (size > TABLE_LIMITS.bytes) throw tooLarge(size, TABLE_LIMITS);
    const { rows, wrong, cards } = readVCards(file, decodeText(await readFile(file)).text, company);
    return { rows, wrong, report: { file, rows: cards } };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new RegisterFileError(`${file}: ${error.message}`, { cause: error });
  }
}

const BEGINNING = 400;

async function beginningOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(BEGINNING), 0, BEGINNING, 0);
      return decodeText(buffer.subarray(0, bytesRead)).text;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new RegisterFileError(`${file}: it cannot be read (${String(error)}).`, { cause: error });
  }
}

/** A folder that nobody may write to is no reason not to import. */
async function saved(mapFile: string, map: RelationColumns): Promise<string | undefined> {
  return saveColumnMap(mapFile, map).then(
    () => mapFile,
    () => undefined,
  );
}
