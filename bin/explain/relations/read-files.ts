/**
 * Reads files about relations together: JSON, tables of customers, contacts and talks, and ledger files of any format. One
 * that cannot be used is told of, and never stops the others.
 */
import { readFile, stat } from "node:fs/promises";
import type { WrongRow } from "../../../domain/customer/import/cells.ts";
import { combineRows } from "../../../domain/customer/import/combine.ts";
import { readRows as readRegisterRows } from "../../../domain/customer/import/read-rows.ts";
import { createBooks } from "../../../domain/payment/accounts/memory-books.ts";
import type { Books } from "../../../domain/payment/accounts/memory-books.ts";
import { statedOnOf } from "../../../domain/payment/accounts/stated-on.ts";
import { HOME_CURRENCY } from "../../../domain/payment/home-currency.ts";
import { MOST_LEDGER_BYTES } from "../../../domain/payment/ledger-facts.ts";
import type { LedgerRead } from "../../../domain/payment/ledger-facts.ts";
import { readLedger } from "../../../domain/payment/read/read-ledger.ts";
import { isVCards } from "../../../domain/relation/import/read-vcards.ts";
import { decodeText } from "../../../domain/table/decode-text.ts";
import { readTable } from "../../../domain/table/read-table.ts";
import { TableError } from "../../../domain/table/table.ts";
import type { Table } from "../../../domain/table/table.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { columnMapFile } from "../../customers/column-map.ts";
import { readRegisterFile } from "../../customers/read-register-file.ts";
import { filesUnder } from "../files-under.ts";
import type { Reading } from "./json-shapes.ts";
import { isMapForImport, isTableForImport } from "./for-import.ts";
import { readJson, unusedJson } from "./read-json.ts";
import { readRows } from "./read-rows.ts";
import type { Stated, StatedCustomer, WrongEntry } from "./stated.ts";

export interface RelationFiles extends Stated {
  readonly books: Books;
}

export interface FilesReading extends Reading {
  /** The day on which registers in tables were imported; absent: nobody in them counts as imported. */
  readonly importedOn?: Day | undefined;
  readonly complain: (problem: string) => void;
}

export async function readFiles(paths: readonly string[], reading: FilesReading): Promise<RelationFiles> {
  const books = createBooks();
  const all: Stated[] = [];
  const seen = new Set<string>();
  for await (const file of filesUnder(paths, reading.complain)) {
    if (seen.has(file)) continue;
    seen.add(file);
    all.push(await readOne(file, books, reading));
  }
  return {
    books,
    customers: all.flatMap(({ customers }) => customers),
    facts: all.flatMap(({ facts }) => facts),
    wrong: all.flatMap(({ wrong }) => wrong),
  };
}

async function readOne(file: string, books: Books, reading: FilesReading): Promise<Stated> {
  try {
    if ((await stat(file)).size > MOST_LEDGER_BYTES) return unused(file, "it is larger than 50 MB");
    const bytes = await readFile(file);
    if (isMapForImport(file)) return forImport(file, "it is a map of columns");
    const text = looksLikeJson(bytes) ? decodeText(bytes).text : undefined;
    const json = text === undefined ? undefined : readJson(file, text, reading);
    if (json !== undefined) return json;
    if (isVCards(decodeText(bytes.subarray(0, 200)).text)) {
      return forImport(file, "it holds vCards");
    }
    const table = await tableIn(bytes);
    const rows = table === undefined ? undefined : readRows(file, table, reading);
    if (rows !== undefined) return rows;
    if (table !== undefined && (await isTableForImport(file, table))) {
      return forImport(file, "it holds people, recommendations, milestones or levels");
    }
    const ledger = await readLedger({ name: file, bytes }, ledgerOptions(reading));
    if (!("refused" in ledger)) return await addLedger(file, ledger, books, reading);
    if (text !== undefined && ledger.refused === "unknown") {
      return { ...NOTHING, wrong: [unusedJson(file, text)] };
    }
    if (table === undefined) return unused(file, `it is refused as a ledger: ${ledger.refused}`);
    return await readRegister(file, reading);
  } catch (error) {
    return unused(file, error instanceof Error ? error.message : String(error));
  }
}

const NOTHING: Stated = { customers: [], facts: [], wrong: [] };

function unused(
  file: string,
  problem: string,
  expected = "JSON, a table of customers, contacts or talks, or a ledger file (see --help)",
): Stated {
  return { ...NOTHING, wrong: [{ file, problem, expected }] };
}

const forImport = (file: string, problem: string): Stated =>
  unused(
    file,
    `${problem}, for \`npm run -s customers -- import-relations\``,
    "JSON, tables of customers, contacts or talks, or ledger files",
  );

/** What begins so is no table, nor a bank's statement (`{1:F01`); whether it is about relations its content tells. */
function looksLikeJson(bytes: Uint8Array): boolean {
  return /^(?:\ufeff|ï»¿)?\s*(?:\[|\{(?!\d))/.test(Buffer.from(bytes.subarray(0, 1000)).toString("latin1"));
}

async function tableIn(bytes: Uint8Array): Promise<Table | undefined> {
  try {
    return await readTable(bytes);
  } catch (error) {
    if (error instanceof TableError) return undefined;
    throw error;
  }
}

function ledgerOptions({ company }: Reading) {
  return { currency: HOME_CURRENCY[company.country], ownOrgNumber: company.legal.number };
}

async function addLedger(file: string, read: LedgerRead, books: Books, { asOf }: Reading): Promise<Stated> {
  await books.add(read.facts, { statedOn: statedOnOf(read, asOf), statedAt: `${asOf}T00:00:00.000Z` });
  const wrong = read.wrong.map(({ line, field, problem, found }): WrongEntry => ({
    ...{ file, line, field },
    problem: found === undefined ? problem : `${problem}: ${found}`,
    expected: "see explain payers",
  }));
  return { ...NOTHING, wrong };
}

async function readRegister(file: string, reading: FilesReading): Promise<Stated> {
  const { company, importedOn } = reading;
  const table = await readRegisterFile(file, columnMapFile(file));
  const known = new Set(Object.values(table.map));
  if (!known.has("number") && !known.has("address") && !known.has("personAddress")) {
    return unused(file, `none of its columns is known: ${table.header.join(", ").slice(0, 500)}`);
  }
  const { rows, wrong } = readRegisterRows(file, table, company);
  const combined = combineRows(rows);
  const customers = combined.entries.map(({ entry, line }): StatedCustomer => {
    const { number, addresses = [] } = entry;
    return {
      ...{ file, line, number, addresses, addedOn: importedOn },
      customerId: number ?? addresses[0],
      name: entry.name ?? undefined,
      owner: entry.owner ?? undefined,
      postcode: entry.postcode ?? undefined,
      country: entry.country ?? undefined,
      imported: importedOn === undefined ? undefined : true,
    };
  });
  const all: readonly WrongRow[] = [...table.wrong, ...wrong, ...combined.wrong];
  return {
    ...NOTHING,
    customers,
    wrong: all.map((each) => ({ ...each, field: each.field === "" ? undefined : each.field })),
  };
}
