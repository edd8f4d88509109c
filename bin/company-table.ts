/**
 * A company's tables in AWS, or those of a system on this machine, for commands that read or change what is in them. Tables
 * are named by CloudFormation, so the company's are looked for by the beginning of their names, all in one listing.
 */
import { DynamoDBClient, paginateListTables } from "@aws-sdk/client-dynamodb";
import type { TableName } from "../aws/contract.ts";
import { createDynamo, type Dynamo } from "../aws/dynamodb.ts";
import type { CompanyFile } from "../companies/read.ts";
import { physicalName } from "../lib/physical-name.ts";
import { UsageError } from "./command-line.ts";

export interface CompanyTables {
  /** Of the tables that were opened; throws when it is asked for another. */
  readonly dynamo: Dynamo;
  /** The first of them, for people. */
  readonly name: string;
  readonly close: () => void;
}

/** The tables to open, and how each is found: by the company's name when nothing is said. */
export type TablesToOpen = Readonly<Partial<Record<TableName, TableChoice>>>;

export interface TableChoice {
  readonly table?: string | undefined;
  /** The option that names the table: `--table`, unless the command has several. */
  readonly option?: string;
}

export interface WhereTablesAre {
  readonly endpoint?: string | undefined;
  /** What else the reader can do when a table is not found: ", or add --dry-run". */
  readonly otherwise?: string;
}

/** The company has no such table, as far as its name tells. */
export class NoTableError extends Error {
  override readonly name = "NoTableError";
}

export const LOCAL_CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };

/**
 * Throws a UsageError for an endpoint that is no URL, and an Error that says what to do when AWS does not answer or has no
 * such table.
 */
export async function openCompanyTables(
  { company, settings }: CompanyFile,
  tables: TablesToOpen,
  { endpoint, otherwise = "" }: WhereTablesAre,
): Promise<CompanyTables> {
  if (endpoint !== undefined && !URL.canParse(endpoint)) {
    throw new UsageError(`--endpoint: "${endpoint}" is no URL: write for example http://127.0.0.1:8000.`);
  }
  const isHere =
    endpoint !== undefined && /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::|\/|$)/.test(endpoint);
  const client = new DynamoDBClient({
    region: settings.region,
    ...(endpoint !== undefined && { endpoint }),
    ...(isHere && { credentials: LOCAL_CREDENTIALS }),
  });
  const wanted = Object.entries(tables);
  const all = wanted.every(([, { table }]) => table !== undefined) ? [] : await listed(client, otherwise);
  const names = new Map(
    wanted.map(([which, { table, option = "--table" }]) => {
      const beginning = physicalName(company, "data", constructOf(which));
      return [which, table ?? theOne(all, beginning, { otherwise, option })];
    }),
  );
  const [name = ""] = names.values();
  return {
    dynamo: createDynamo(client, (which) => {
      const opened = names.get(which);
      if (opened === undefined) throw new Error(`The table of ${which} is not open.`);
      return opened;
    }),
    name: `table ${name} in ${endpoint ?? settings.region}`,
    close: () => {
      client.destroy();
    },
  };
}

/** `customers` is the construct `Customers` of the template. */
const constructOf = (table: string): string => table.slice(0, 1).toUpperCase() + table.slice(1);

async function listed(client: DynamoDBClient, otherwise: string): Promise<readonly string[]> {
  const found: string[] = [];
  try {
    for await (const page of paginateListTables({ client }, {})) found.push(...(page.TableNames ?? []));
    return found;
  } catch (error) {
    throw new Error(
      `The tables cannot be listed: ${error instanceof Error ? error.message : String(error)}. Sign in to the company's AWS account (AWS_PROFILE)${otherwise}.`,
      { cause: error },
    );
  }
}

function theOne(
  all: readonly string[],
  beginning: string,
  { otherwise, option }: { readonly otherwise: string; readonly option: string },
): string {
  const found = all.filter((name) => name.startsWith(beginning));
  const [name, ...others] = found;
  if (name === undefined) {
    throw new NoTableError(
      `There is no table whose name begins with ${beginning}. Deploy the company first, check that you are signed in to its account${otherwise}.`,
    );
  }
  if (others.length > 0) {
    throw new Error(`Several tables begin with ${beginning}: ${found.join(", ")}. Say which with ${option}.`);
  }
  return name;
}
