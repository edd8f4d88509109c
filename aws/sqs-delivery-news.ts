/**
 * Whether all that SES has told so far was read: nothing waits in the queue of its events, nothing is being read, and
 * nothing failed. The counts are approximate and lag behind by moments; the waiting time before anybody asks (15
 * minutes) is what makes them trustworthy.
 */
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { DeliveryNews } from "../domain/ports.ts";
import { environment } from "./environment.ts";

export function createSqsDeliveryNews(
  queueUrls: readonly string[] = [
    environment("deliveriesQueueUrl"),
    environment("deliveriesDeadLetterQueueUrl"),
  ],
  client: SQSClient = new SQSClient({ maxAttempts: 4 }),
): DeliveryNews {
  return {
    allRead: async () => {
      const counts = await Promise.all(
        queueUrls.map(async (QueueUrl) => {
          const { Attributes = {} } = await client.send(
            new GetQueueAttributesCommand({
              QueueUrl,
              AttributeNames: [
                "ApproximateNumberOfMessages",
                "ApproximateNumberOfMessagesNotVisible",
                "ApproximateNumberOfMessagesDelayed",
              ],
            }),
          );
          return Object.values(Attributes).map(Number);
        }),
      );
      return counts.flat().every((count) => count === 0);
    },
  };
}
