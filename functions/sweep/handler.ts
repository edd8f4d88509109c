/** Wires sweep: a recurring schedule calls it through its own queue. */
import { DAILY_AT, SWEEP_EVERY_MINUTES } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoLetterCaps } from "../../aws/dynamodb-letter-caps.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { createS3LedgerFiles } from "../../aws/s3-ledger-files.ts";
import { createS3MailStore } from "../../aws/s3-mail-store.ts";
import { createSqsDeliveryNews } from "../../aws/sqs-delivery-news.ts";
import { createSqsDailyRuns } from "../../aws/sqs-daily-runs.ts";
import {
  createSqsDueQueue,
  createSqsImportQueue,
  createSqsIncomingQueue,
  createSqsLetterQueue,
} from "../../aws/sqs-queues.ts";
import { createSnsSecondChannel } from "../../aws/sns-second-channel.ts";
import { createSweep } from "./sweep.ts";

const journal = createJournal("sweep");
const dynamo = createDynamo();

const sweep = createSweep({
  company: company(),
  mailStore: createS3MailStore(),
  incoming: createSqsIncomingQueue(),
  ledgerFiles: createS3LedgerFiles(),
  imports: createSqsImportQueue(),
  letters: createDynamoLetterBook(dynamo),
  letterQueue: createSqsLetterQueue(),
  secondChannel: createSnsSecondChannel(),
  caps: createDynamoLetterCaps(dynamo),
  news: createSqsDeliveryNews(),
  promises: createDynamoPromiseBook(dynamo),
  dueQueue: createSqsDueQueue(),
  companyBook: createDynamoCompanyBook(dynamo),
  dailyRuns: createSqsDailyRuns(),
  dailyAt: DAILY_AT,
  everyMinutes: SWEEP_EVERY_MINUTES,
  clock: systemClock,
  journal,
});

export const handler = queueHandler(journal, async () => {
  await sweep();
});
