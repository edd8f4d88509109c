/** Wires flag-slow-payers: a schedule calls it through its queue, every day at the same local time. */
import { DAILY_AT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { createSqsLetterQueue } from "../../aws/sqs-queues.ts";
import { runOnce } from "../../domain/daily-run.ts";
import { createFlagSlowPayers } from "./flag-slow-payers.ts";

const journal = createJournal("flag-slow-payers");
const dynamo = createDynamo();
const book = createDynamoCompanyBook(dynamo);

export const handler = queueHandler(journal, async () => {
  const flagSlowPayers = createFlagSlowPayers({
    company: company(),
    ledger: createDynamoLedgerBook(dynamo),
    ledgerState: createDynamoLedgerState(dynamo),
    register: createDynamoCustomerRegister(dynamo),
    letters: createDynamoLetterBook(dynamo),
    letterQueue: createSqsLetterQueue(),
    journal,
  });
  const runsAt = DAILY_AT["flag-slow-payers"];
  const now = systemClock();
  const { timeZone } = company().calendar;
  await runOnce(book, { run: "flag-slow-payers", now, runsAt, timeZone }, (state) =>
    flagSlowPayers(state, now),
  );
});
