/**
 * The customer register that a command writes to: a company's table in AWS, that of a system on this machine, or none
 * when it is only tried.
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ENVIRONMENT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import type { CompanyFile } from "../../companies/read.ts";
import type { CompanyBook, CustomerRegister } from "../../domain/ports.ts";
import type { SystemAccess } from "../../local/system-view.ts";
import { LOCAL_CREDENTIALS, openCompanyTables } from "../company-table.ts";

export interface OpenRegister {
  readonly register: CustomerRegister;
  /** Which one it is, for people. */
  readonly name: string;
  close(): void;
}

/** Throws an Error that says what to do when AWS does not answer or has no such table. */
export async function openRegister(
  companyFile: CompanyFile,
  { endpoint, table }: { endpoint?: string | undefined; table?: string | undefined },
): Promise<OpenRegister> {
  const { dynamo, name, close } = await openCompanyTables(
    companyFile,
    { customers: { table } },
    { endpoint, otherwise: ", or add --dry-run" },
  );
  return { register: createDynamoCustomerRegister(dynamo), name, close };
}

/** The register of a system that runs on this machine, and what the company has decided in it. */
export function registerOf({
  region,
  endpoints,
  environments,
}: SystemAccess): OpenRegister & { readonly decisions: Pick<CompanyBook, "read"> } {
  const tableNamed = (variable: string, what: string): string => {
    const names = [...environments.values()].map((each) => each[variable]);
    const name = names.find((each) => each !== undefined);
    if (name === undefined) throw new Error(`No function of the template knows the table of ${what}.`);
    return name;
  };
  const name = tableNamed(ENVIRONMENT.customersTable, "customers");
  const decisions = tableNamed(ENVIRONMENT.decisionsTable, "decisions");
  const client = new DynamoDBClient({ region, endpoint: endpoints.dynamodb, credentials: LOCAL_CREDENTIALS });
  return {
    register: createDynamoCustomerRegister(createDynamo(client, () => name)),
    decisions: createDynamoCompanyBook(createDynamo(client, () => decisions)),
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
  findByName: async () => [],
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
