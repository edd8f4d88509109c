/** Wires learn-reply-time: a schedule calls it through its queue, every day at the same local time. */
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { runOnce } from "../../domain/daily-run.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
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
  const today = dayAt(systemClock(), company().calendar.timeZone);
  await runOnce(book, { run: "learn-reply-time", today }, learn);
});
