/** Wires watch-promises: schedules and the sweep call it through the deadlines queue, one promise a message. */
import * as z from "zod";
import { PROMISE_STAGES } from "../../domain/promise/promise.ts";
import { createCompanyNow } from "../../aws/company-now.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoLetterCaps } from "../../aws/dynamodb-letter-caps.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { createSchedulerDeadlines } from "../../aws/scheduler-deadlines.ts";
import { createSqsDueQueue, createSqsLetterQueue } from "../../aws/sqs-queues.ts";
import { createWatchPromises } from "./watch-promises.ts";

const journal = createJournal("watch-promises");
const dynamo = createDynamo();

const watchPromises = createWatchPromises({
  companyNow: createCompanyNow(dynamo),
  promises: createDynamoPromiseBook(dynamo),
  letters: createDynamoLetterBook(dynamo),
  caps: createDynamoLetterCaps(dynamo),
  letterQueue: createSqsLetterQueue(),
  deadlines: createSchedulerDeadlines(),
  dueQueue: createSqsDueQueue(),
  clock: systemClock,
  journal,
});

const message = z.object({ promiseId: z.string(), version: z.int(), stage: z.enum(PROMISE_STAGES) });

export const handler = queueHandler(journal, async (body) => {
  await watchPromises(message.parse(JSON.parse(body)));
});
