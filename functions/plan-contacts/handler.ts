/** Wires plan-contacts: a schedule calls it through its queue, every day at the same local time. */
import { DAILY_AT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoRelationStores } from "../../aws/dynamodb-relation-stores.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { runOnce } from "../../domain/daily-run.ts";
import { createPlanContacts } from "./plan-contacts.ts";

const journal = createJournal("plan-contacts");
const dynamo = createDynamo();
const book = createDynamoCompanyBook(dynamo);

export const handler = queueHandler(journal, async () => {
  const planContacts = createPlanContacts({
    ...createDynamoRelationStores(dynamo),
    ...{ company: company(), journal },
  });
  const { timeZone } = company().calendar;
  const now = systemClock();
  const called = { run: "plan-contacts", now, runsAt: DAILY_AT["plan-contacts"], timeZone } as const;
  await runOnce(book, called, (state) => planContacts(state, now));
});
