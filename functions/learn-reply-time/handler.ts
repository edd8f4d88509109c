/** Wires learn-reply-time: a schedule calls it through its queue, every day at the same local time. */
import { DAILY_AT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { runOnce } from "../../domain/daily-run.ts";
import { createLearnReplyTime } from "./learn-reply-time.ts";

const journal = createJournal("learn-reply-time");
const dynamo = createDynamo();
const book = createDynamoCompanyBook(dynamo);

export const handler = queueHandler(journal, async () => {
  const learn = createLearnReplyTime({
    promises: createDynamoPromiseBook(dynamo),
    company: company(),
    clock: systemClock,
    journal,
  });
  const runsAt = DAILY_AT["learn-reply-time"];
  const { timeZone } = company().calendar;
  await runOnce(book, { run: "learn-reply-time", now: systemClock(), runsAt, timeZone }, learn);
});
