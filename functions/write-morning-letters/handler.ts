/** Wires write-morning-letters: a schedule calls it through its queue, every day at the same local time. */
import { DAILY_AT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { createDynamoRelationsState } from "../../aws/dynamodb-relations-state.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { createSqsLetterQueue } from "../../aws/sqs-queues.ts";
import { runOnce } from "../../domain/daily-run.ts";
import { createWriteMorningLetters } from "./write-morning-letters.ts";

const journal = createJournal("write-morning-letters");
const dynamo = createDynamo();
const book = createDynamoCompanyBook(dynamo);

const runsAt = DAILY_AT["write-morning-letters"];

export const handler = queueHandler(journal, async () => {
  const writeMorningLetters = createWriteMorningLetters({
    company: company(),
    promises: createDynamoPromiseBook(dynamo),
    log: createDynamoContactLog(dynamo),
    deeds: createDynamoDeeds(dynamo),
    letters: createDynamoLetterBook(dynamo),
    register: createDynamoCustomerRegister(dynamo),
    ledger: createDynamoLedgerBook(dynamo),
    ledgerState: createDynamoLedgerState(dynamo),
    relations: createDynamoRelationBook(dynamo),
    relationsState: createDynamoRelationsState(dynamo),
    letterQueue: createSqsLetterQueue(),
    runsAt,
    journal,
  });
  const now = systemClock();
  const { timeZone } = company().calendar;
  await runOnce(book, { run: "write-morning-letters", now, runsAt, timeZone }, (state) =>
    writeMorningLetters(state, now),
  );
});
