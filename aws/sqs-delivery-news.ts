/**
 * Whether all that SES has told so far was read: nothing waits in the queue of its events, nothing is being read, and
 * nothing failed. The waiting time before anybody asks (15 minutes) is what makes the counts trustworthy.
 */
import { SQSClient } from "@aws-sdk/client-sqs";
import type { DeliveryNews } from "../domain/ports.ts";
import { environment } from "./environment.ts";
import { areEmpty } from "./sqs-queue-counts.ts";

export function createSqsDeliveryNews(
  queueUrls: readonly string[] = [
    environment("deliveriesQueueUrl"),
    environment("deliveriesDeadLetterQueueUrl"),
  ],
  client: SQSClient = new SQSClient({ maxAttempts: 4 }),
): DeliveryNews {
  return { allRead: () => areEmpty(client, queueUrls) };
}
