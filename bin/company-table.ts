/**
 * A company's table in AWS, or that of a system on this machine, for commands that read or change what is in it. Tables
 * are named by CloudFormation, so the company's is looked for by the beginning of its name.
 */
import { DynamoDBClient, paginateListTables } from "@aws-sdk/client-dynamodb";
import { createDynamo, type Dynamo } from "../aws/dynamodb.ts";
import type { CompanyFile } from "../companies/read.ts";
import { physicalName } from "../lib/physical-name.ts";
import { UsageError } from "./command-line.ts";

export interface CompanyTable {
  readonly dynamo: Dynamo;
  /** Which one it is, for people. */
  readonly name: string;
  readonly close: () => void;
}

export interface TableChoice {
  readonly endpoint?: string | undefined;
  readonly table?: string | undefined;
  /** What else the reader can do when the table is not found: ", or add --dry-run". */
  readonly otherwise?: string;
  /** The option that names the table: `--table`, unless the command has several. */
  readonly option?: string;
}

/** The company has no such table, as far as its name tells. */
export class NoTableError extends Error {
  override readonly name = "NoTableError";
}

export const LOCAL_CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };

/**
 * `which` is the table's name in the template. Throws a UsageError for an endpoint that is no URL, and an Error that says
 * what to do when AWS does not answer or has no such table.
 */
export async function openCompanyTable(
  { company, settings }: CompanyFile,
  which: "Contacts" | "Customers" | "Decisions" | "Ledger" | "Promises" | "Relations",
  { endpoint, table, otherwise = "", option = "--table" }: TableChoice,
): Promise<CompanyTable> {
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
  const name =
    table ?? (await findTable(client, physicalName(company, "data", which), { otherwise, option }));
  return {
    dynamo: createDynamo(client, () => name),
    name: `table ${name} in ${endpoint ?? settings.region}`,
    close: () => {
      client.destroy();
    },
  };
}

async function findTable(
  client: DynamoDBClient,
  beginning: string,
  { otherwise, option }: { readonly otherwise: string; readonly option: string },
): Promise<string> {
  const found: string[] = [];
  try {
    for await (const page of paginateListTables({ client }, {})) {
      found.push(...(page.TableNames ?? []).filter((name) => name.startsWith(beginning)));
    }
  } catch (error) {
    throw new Error(
      `The tables cannot be listed: ${error instanceof Error ? error.message : String(error)}. Sign in to the company's AWS account (AWS_PROFILE)${otherwise}.`,
      { cause: error },
    );
  }
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
