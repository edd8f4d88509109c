/** Wires write-morning-letters: a schedule calls it through its queue, every day at the same local time. */
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { runOnce } from "../../domain/daily-run.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";

const journal = createJournal("write-morning-letters");
const book = createDynamoCompanyBook(createDynamo());

export const handler = queueHandler(journal, async () => {
  const today = dayAt(systemClock(), company().calendar.timeZone);
  await runOnce(book, { run: "write-morning-letters", today }, async () => (state) => state);
});
