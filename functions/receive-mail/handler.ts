/** Wires receive-mail: SES's notifications, and mails that the sweep feeds again, come one a message. */
import { createCompanyNow } from "../../aws/company-now.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoKeys } from "../../aws/dynamodb-keys.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { environment } from "../../aws/environment.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { createMailReader } from "../../aws/mail-reader.ts";
import { createS3LedgerFiles } from "../../aws/s3-ledger-files.ts";
import { createS3MailStore } from "../../aws/s3-mail-store.ts";
import { createSchedulerDeadlines } from "../../aws/scheduler-deadlines.ts";
import { readIncoming } from "../../aws/ses-incoming.ts";
import { createSqsDueQueue, createSqsLetterQueue } from "../../aws/sqs-queues.ts";
import { createReceiveMail } from "./receive-mail.ts";

const journal = createJournal("receive-mail");
const dynamo = createDynamo();

const receiveMail = createReceiveMail({
  settings: company(),
  companyNow: createCompanyNow(dynamo),
  mailStore: createS3MailStore(),
  mailReader: createMailReader(),
  register: createDynamoCustomerRegister(dynamo),
  ledger: createDynamoLedgerBook(dynamo),
  relations: createDynamoRelationBook(dynamo),
  ledgerState: createDynamoLedgerState(dynamo),
  ledgerFiles: createS3LedgerFiles(),
  log: createDynamoContactLog(dynamo),
  promises: createDynamoPromiseBook(dynamo),
  companyBook: createDynamoCompanyBook(dynamo),
  deeds: createDynamoDeeds(dynamo),
  letters: createDynamoLetterBook(dynamo),
  letterQueue: createSqsLetterQueue(),
  deadlines: createSchedulerDeadlines(),
  dueQueue: createSqsDueQueue(),
  keys: createDynamoKeys(dynamo),
  pageUrl: environment("staffPageUrl"),
  clock: systemClock,
  journal,
});

export const handler = queueHandler(journal, async (body) => {
  const incoming = readIncoming(body);
  if (incoming === undefined) {
    journal.info("setup notification ignored");
    return;
  }
  await receiveMail(incoming);
});
