/** What an import about relations reads and writes: tables of a company in AWS, or of a system on this machine. */
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import type { CompanyFile } from "../../companies/read.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import type { LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import type { RelationsKeptDeps } from "../../domain/relation/take-in/relations-kept.ts";
import { openCompanyTable } from "../company-table.ts";
import { untouched } from "./open-register.ts";

export interface OpenRelations extends RelationsKeptDeps {
  readonly register: CustomerRegister;
  readonly ledgerState: Pick<LedgerStateBook, "read">;
  /** Which ones they are, for people. */
  readonly name: string;
  close(): void;
}

const TABLES = ["Customers", "Relations", "Contacts", "Promises", "Ledger"] as const;

/** Throws an Error that says what to do when AWS does not answer or has no such tables. */
export async function openRelations(
  companyFile: CompanyFile,
  endpoint: string | undefined,
): Promise<OpenRelations> {
  const open = await Promise.all(
    TABLES.map((which) =>
      openCompanyTable(companyFile, which, { endpoint, otherwise: ", or add --dry-run" }),
    ),
  );
  const [customers, relations, contacts, promises, ledger] = open;
  if (!customers || !relations || !contacts || !promises || !ledger) throw new Error("A table is not open.");
  return {
    register: createDynamoCustomerRegister(customers.dynamo),
    relations: createDynamoRelationBook(relations.dynamo),
    log: createDynamoContactLog(contacts.dynamo),
    promises: createDynamoPromiseBook(promises.dynamo),
    ledger: createDynamoLedgerBook(ledger.dynamo),
    ledgerState: createDynamoLedgerState(ledger.dynamo),
    name: customers.name,
    close: () => {
      for (const { close } of open) close();
    },
  };
}

/** Answer as they do, and store nothing. */
export const relationsUntouched = (open: OpenRelations): OpenRelations => ({
  ...open,
  register: untouched(open.register),
  relations: { ...open.relations, store: async () => true, remove: async () => true },
});
