/** Wires import-ledger: EventBridge tells of files under `imports/`, one a message. */
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { readCreated } from "../../aws/s3-created.ts";
import { createS3LedgerFiles } from "../../aws/s3-ledger-files.ts";
import { createSqsLetterQueue } from "../../aws/sqs-queues.ts";
import { createImportLedger } from "./import-ledger.ts";

const journal = createJournal("import-ledger");
const dynamo = createDynamo();

const importLedger = createImportLedger({
  company: company(),
  files: createS3LedgerFiles(),
  ledger: createDynamoLedgerBook(dynamo),
  ledgerState: createDynamoLedgerState(dynamo),
  letters: createDynamoLetterBook(dynamo),
  letterQueue: createSqsLetterQueue(),
  clock: systemClock,
  journal,
});

export const handler = queueHandler(journal, async (body) => {
  await importLedger(readCreated(body));
});
