/**
 * A file about people and relations, whatever program exported it: vCard, CSV or Excel. What it is, is seen by its content.
 * What cannot be read at all throws a RegisterFileError; what is wrong with a line or a card does not.
 */
import { open } from "node:fs/promises";
import type { Company } from "../../domain/company.ts";
import {
  RELATION_COLUMNS,
  type RelationColumns,
  type RelationField,
} from "../../domain/relation/import/columns.ts";
import { readSaidRows, type SaidRows } from "../../domain/relation/import/read-said-rows.ts";
import { isVCards, readVCards } from "../../domain/relation/import/read-vcards.ts";
import { decodeText } from "../../domain/table/decode-text.ts";
import type { Day } from "../../domain/time/instant.ts";
import { readWithinLimits } from "./read-register-file.ts";
import { type Needed, readTableToImport } from "./read-table-to-import.ts";
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
const NEEDED: readonly Needed<RelationField>[] = [
  [["number", "address", "name", "personAddress"], "a customer's number, mail address or name"],
  [
    [
      "person",
      "firstName",
      "lastName",
      "recommendedUsTo",
      "weRecommendedTo",
      "recommendedBy",
      "milestone",
      "level",
    ],
    "people, recommendations, milestones or levels",
  ],
];

export async function readSaidFile(file: string, reading: ReadSaidFile): Promise<SaidFile> {
  const { mapFile, company, today } = reading;
  if (isVCards(await beginningOf(file))) return readCards(file, company);
  const table = await readTableToImport(file, mapFile, RELATION_COLUMNS, NEEDED);
  const { rows, wrong } = readSaidRows(file, table, { company, today });
  const { map: columns, mapSaved } = table;
  return {
    rows,
    wrong: [...table.wrong, ...wrong],
    report: { file, rows: table.rows.length, columns, mapSaved },
  };
}

async function readCards(file: string, company: Company): Promise<SaidFile> {
  const { rows, wrong, cards } = await readWithinLimits(file, (bytes) =>
    readVCards(file, decodeText(bytes).text, company),
  );
  return { rows, wrong, report: { file, rows: cards } };
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
