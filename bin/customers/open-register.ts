/**
 * The customer register that a command writes to: a company's table in AWS, that of a system on this machine, or none
 * when it is only tried. Tables are named by CloudFormation, so the company's is looked for by the beginning of its name.
 */
import { DynamoDBClient, paginateListTables } from "@aws-sdk/client-dynamodb";
import { ENVIRONMENT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import type { CompanyFile } from "../../companies/read.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import { physicalName } from "../../lib/physical-name.ts";
import type { SystemAccess } from "../../local/system-view.ts";

export interface OpenRegister {
  readonly register: CustomerRegister;
  /** Which one it is, for people. */
  readonly name: string;
  close(): void;
}

const LOCAL_CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };

/** Throws an Error that says what to do when AWS does not answer or has no such table. */
export async function openRegister(
  { company, settings }: CompanyFile,
  { endpoint, table }: { endpoint?: string | undefined; table?: string | undefined },
): Promise<OpenRegister> {
  const isHere =
    endpoint !== undefined && /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::|\/|$)/.test(endpoint);
  const client = new DynamoDBClient({
    region: settings.region,
    ...(endpoint !== undefined && { endpoint }),
    ...(isHere && { credentials: LOCAL_CREDENTIALS }),
  });
  const name = table ?? (await findTable(client, physicalName(company, "data", "Customers")));
  return {
    register: createDynamoCustomerRegister(createDynamo(client, () => name)),
    name: `table ${name} in ${endpoint ?? settings.region}`,
    close: () => {
      client.destroy();
    },
  };
}

async function findTable(client: DynamoDBClient, beginning: string): Promise<string> {
  const found: string[] = [];
  try {
    for await (const page of paginateListTables({ client }, {})) {
      found.push(...(page.TableNames ?? []).filter((name) => name.startsWith(beginning)));
    }
  } catch (error) {
    throw new Error(
      `The tables cannot be listed: ${error instanceof Error ? error.message : String(error)}. Sign in to the company's AWS account (AWS_PROFILE), or add --dry-run.`,
      { cause: error },
    );
  }
  const [name, ...others] = found;
  if (name === undefined || others.length > 0) {
    throw new Error(
      name === undefined
        ? `There is no table whose name begins with ${beginning}. Deploy the company first, check that you are signed in to its account, or add --dry-run.`
        : `Several tables begin with ${beginning}: ${found.join(", ")}. Say which with --table.`,
    );
  }
  return name;
}

/** The register of a system that runs on this machine. */
export function registerOf({ region, endpoints, environments }: SystemAccess): OpenRegister {
  const names = [...environments.values()].map((each) => each[ENVIRONMENT.customersTable]);
  const name = names.find((each) => each !== undefined);
  if (name === undefined) throw new Error("No function of the template knows the table of customers.");
  const client = new DynamoDBClient({ region, endpoint: endpoints.dynamodb, credentials: LOCAL_CREDENTIALS });
  return {
    register: createDynamoCustomerRegister(createDynamo(client, () => name)),
    name: `table ${name} on this machine`,
    close: () => {
      client.destroy();
    },
  };
}

/** Nobody is in it, and nothing is stored. */
export const emptyRegister: CustomerRegister = {
  find: async () => undefined,
  findByAddress: async () => undefined,
  findByNumber: async () => undefined,
  knownAs: async () => [],
  findOrAdd: async (customer) => customer,
  store: async () => true,
};

/** Answers as the register does, and stores nothing. */
export const untouched = (register: CustomerRegister): CustomerRegister => ({
  ...register,
  findOrAdd: async (customer) => customer,
  store: async () => true,
});
