/** The queues that functions write to. At least once, in no order; whoever reads them is safe to repeat. */
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
import type { ImportQueue } from "../domain/payment/ledger-book.ts";
import type { DueQueue, IncomingQueue, LetterQueue } from "../domain/ports.ts";
import type { DailyRunDue, LedgerFedAgain, LetterQueued, MailFedAgain, PromiseFallsDue } from "./contract.ts";
import { environment } from "./environment.ts";
import { areEmpty } from "./sqs-queue-counts.ts";

/** SQS delays no longer than this. */
const LONGEST_DELAY_SECONDS = 900;

/** Writes to one queue. */
export function sender(
  queueUrl: string,
  client: SQSClient = new SQSClient({ maxAttempts: 4 }),
): (
  message: DailyRunDue | LedgerFedAgain | LetterQueued | MailFedAgain | PromiseFallsDue,
  delaySeconds?: number,
) => Promise<void> {
  return async (message, delaySeconds = 0) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(message),
        DelaySeconds: Math.min(Math.max(Math.round(delaySeconds), 0), LONGEST_DELAY_SECONDS),
      }),
    );
  };
}

export function createSqsLetterQueue(
  queueUrl = environment("lettersQueueUrl"),
  client?: SQSClient,
): LetterQueue {
  const send = sender(queueUrl, client);
  return { put: (letterId, delaySeconds) => send({ letterId }, delaySeconds) };
}

export function createSqsIncomingQueue(
  queueUrl = environment("incomingQueueUrl"),
  client = new SQSClient({ maxAttempts: 4 }),
): IncomingQueue {
  const send = sender(queueUrl, client);
  return {
    isEmpty: () => areEmpty(client, [queueUrl]),
    feedAgain: (key, storedAt) => send({ again: { key, storedAt } }),
  };
}

export function createSqsImportQueue(
  queueUrl = environment("importsQueueUrl"),
  client?: SQSClient,
): ImportQueue {
  const send = sender(queueUrl, client);
  return { feedAgain: (key) => send({ ledgerFile: key }) };
}

export function createSqsDueQueue(queueUrl = environment("deadlinesQueueUrl"), client?: SQSClient): DueQueue {
  const send = sender(queueUrl, client);
  return { put: ({ promiseId, version, stage }) => send({ promiseId, version, stage }) };
}
