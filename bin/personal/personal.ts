/** `personal export` and `personal erase`: what is noted of the people at a customer, on paper, or gone for good. */
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { readCompanyFile } from "../../companies/read.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import { createPersonalOfCustomer } from "../../domain/relation/personal/personal-of-customer.ts";
import { COMMON_HELP, type Command, DEFAULT_COMPANY, readArguments, UsageError } from "../command-line.ts";
import { openCompanyTables } from "../company-table.ts";

const OPTIONS_HELP = `  --customer N      the customer's number in the company's books, or one of its mail addresses
  --customers-table NAME, --relations-table NAME
                    the tables, when they are not found by the company's name
  --endpoint URL    a DynamoDB elsewhere: of a system on this machine, the one that npm start prints
${COMMON_HELP}

Customers that turned out to be the same one are read with it.
Exit codes: 0 done; 1 the customer or a table is not found; 2 wrong usage.`;

export const exported: Command = {
  summary: "prints what is noted of the people at a customer",
  help: `Usage: npm run -s personal -- export --customer N [options]

Prints the personal notes of a customer, the oldest first.

${OPTIONS_HELP}
--json prints {"customer": {"customerId", "number", "name"}, "personal": [{"on", "text", "person", "staffId"}]}`,
  run: (args) => run(args, "export"),
};

export const erase: Command = {
  summary: "erases all of it, for good",
  help: `Usage: npm run -s personal -- erase --customer N --yes [options]

Erases the personal notes of a customer for good: nothing brings them back, and what was said before is not taken in again.
What was done at the word of staff never held them. The mail in which somebody wrote them goes when all mail of that day
does (keepMailDays), and so do backups of the tables (35 days).

  --yes             it is meant: without this nothing is erased
${OPTIONS_HELP}
--json prints {"customer": {"customerId", "number", "name"}, "erased": 3}`,
  run: (args) => run(args, "erase"),
};

const TABLES = {
  customer: { type: "string" },
  "customers-table": { type: "string" },
  "relations-table": { type: "string" },
  endpoint: { type: "string" },
  yes: { type: "boolean", default: false },
} as const;

async function run(args: readonly string[], does: "export" | "erase"): Promise<number> {
  const { values } = readArguments(args, TABLES);
  const { customer: named, yes, endpoint, json = false } = values;
  if (named === undefined || named.trim() === "") throw new UsageError("--customer is missing: say which.");
  if (does === "erase" && !yes) throw new UsageError("It cannot be undone: add --yes when it is meant.");
  const companyFile = readCompanyFile(values.company ?? DEFAULT_COMPANY);
  const tables = {
    customers: { table: values["customers-table"] },
    relations: { table: values["relations-table"] },
  };
  const { dynamo, close } = await openCompanyTables(companyFile, tables, { endpoint });
  try {
    const register = createDynamoCustomerRegister(dynamo);
    const relations = createDynamoRelationBook(dynamo);
    const customer = await customerNamed(register, named.trim());
    if (customer === undefined) {
      throw new Error(`No customer has the number or address "${named}". Look it up in the books.`);
    }
    const personal = createPersonalOfCustomer({ register, relations });
    const { customerId, number = null, name = null } = customer;
    const shown = { customerId, number, name };
    const who = name ?? number ?? customerId;
    if (does === "erase") {
      const erased = await personal.erase(customer, companyFile.company, new Date().toISOString());
      console.log(json ? JSON.stringify({ customer: shown, erased }) : `${who}: ${erased} erased.`);
      return 0;
    }
    const notes = (await personal.read(customer)).map(({ on, text, person = null, staffId = null }) => ({
      ...{ on, text, person, staffId },
    }));
    if (json) console.log(JSON.stringify({ customer: shown, personal: notes }));
    else if (notes.length === 0) console.log(`${who}: nothing personal is noted.`);
    else for (const { on, text, staffId } of notes) console.log(`${on}  ${text}  (${staffId ?? "?"})`);
    return 0;
  } finally {
    close();
  }
}

async function customerNamed(register: CustomerRegister, named: string): Promise<Customer | undefined> {
  const address = normaliseAddress(named);
  const found =
    address === undefined ? await register.findByNumber(named) : await register.findByAddress(address);
  return readCustomer(register, found?.customerId);
}
