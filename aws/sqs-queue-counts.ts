/**
 * Whether queues are empty: nothing waits, nothing is being read, nothing is delayed. The counts are approximate and lag
 * behind by moments, so only those may ask who have waited for long enough before.
 */
import { GetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";

export async function areEmpty(client: SQSClient, queueUrls: readonly string[]): Promise<boolean> {
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
}
