/** What an import about relations reads and writes: tables of a company in AWS, or of a system on this machine. */
import { createDynamoRelationStores } from "../../aws/dynamodb-relation-stores.ts";
import type { CompanyFile } from "../../companies/read.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import type { LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import type { RelationsKeptDeps } from "../../domain/relation/take-in/relations-kept.ts";
import { openCompanyTables } from "../company-table.ts";
import { untouched } from "./open-register.ts";

export interface OpenRelations extends RelationsKeptDeps {
  readonly register: CustomerRegister;
  readonly ledgerState: Pick<LedgerStateBook, "read">;
  /** Which ones they are, for people. */
  readonly name: string;
  close(): void;
}

const TABLES = { customers: {}, relations: {}, contacts: {}, promises: {}, ledger: {} };

/** Throws an Error that says what to do when AWS does not answer or has no such tables. */
export async function openRelations(
  companyFile: CompanyFile,
  endpoint: string | undefined,
): Promise<OpenRelations> {
  const where = { endpoint, otherwise: ", or add --dry-run" };
  const { dynamo, name, close } = await openCompanyTables(companyFile, TABLES, where);
  return { ...createDynamoRelationStores(dynamo), name, close };
}

/** Answer as they do, and store nothing. */
export const relationsUntouched = (open: OpenRelations): OpenRelations => ({
  ...open,
  register: untouched(open.register),
  relations: { ...open.relations, store: async () => true, remove: async () => true },
});
