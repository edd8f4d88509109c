/** Wires staff-page: browsers call it at the function's own address. */
import { createCompanyNow } from "../../aws/company-now.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoKeys } from "../../aws/dynamodb-keys.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { pageHandler } from "../../aws/function-url.ts";
import { company, createJournal, systemClock } from "../../aws/lambda.ts";
import { createMailReader } from "../../aws/mail-reader.ts";
import { createS3MailFiles } from "../../aws/s3-mail-files.ts";
import { createS3MailStore } from "../../aws/s3-mail-store.ts";
import { createSchedulerDeadlines } from "../../aws/scheduler-deadlines.ts";
import { createSqsDueQueue, createSqsLetterQueue } from "../../aws/sqs-queues.ts";
import { createCarryOut } from "../../domain/action/carry-out.ts";
import { createStaffPage } from "./staff-page.ts";

const journal = createJournal("staff-page");
const dynamo = createDynamo();
const books = {
  companyBook: createDynamoCompanyBook(dynamo),
  deeds: createDynamoDeeds(dynamo),
  promises: createDynamoPromiseBook(dynamo),
  log: createDynamoContactLog(dynamo),
  register: createDynamoCustomerRegister(dynamo),
  ledger: createDynamoLedgerBook(dynamo),
  relations: createDynamoRelationBook(dynamo),
};

const staffPage = createStaffPage({
  language: company().languages[0],
  companyNow: createCompanyNow(dynamo),
  ...books,
  ledgerState: createDynamoLedgerState(dynamo),
  letters: createDynamoLetterBook(dynamo),
  keys: createDynamoKeys(dynamo),
  mailStore: createS3MailStore(),
  mailReader: createMailReader(),
  mailFiles: createS3MailFiles(),
  carryOut: createCarryOut({
    settings: company(),
    ...books,
    letterQueue: createSqsLetterQueue(),
    deadlines: createSchedulerDeadlines(),
    dueQueue: createSqsDueQueue(),
    clock: systemClock,
  }),
  clock: systemClock,
  journal,
});

export const handler = pageHandler(journal, staffPage);
