/** Wires plan-talks: a schedule calls it through its queue, every day at the same local time. */
import { DAILY_AT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoRelationStores } from "../../aws/dynamodb-relation-stores.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { runOnce } from "../../domain/daily-run.ts";
import { createPlanTalks } from "./plan-talks.ts";

const journal = createJournal("plan-talks");
const dynamo = createDynamo();
const book = createDynamoCompanyBook(dynamo);

export const handler = queueHandler(journal, async () => {
  const planTalks = createPlanTalks({
    ...createDynamoRelationStores(dynamo),
    letters: createDynamoLetterBook(dynamo),
    ...{ company: company(), journal },
  });
  const { timeZone } = company().calendar;
  const now = systemClock();
  const called = { run: "plan-talks", now, runsAt: DAILY_AT["plan-talks"], timeZone } as const;
  await runOnce(book, called, (state) => planTalks(state, now));
});
