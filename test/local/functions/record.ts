/** Writes what it is sent into a table, each record with the time it was handled at. Fails when the body says so. */
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

const dynamodb = new DynamoDBClient();

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body, attributes } of event.Records) {
    if (body.includes("hang")) await new Promise(() => setTimeout(() => undefined, 60_000));
    if (body.includes("crash")) process.exit(3);
    if (body.includes("fail")) {
      batchItemFailures.push({ itemIdentifier: messageId });
      continue;
    }
    await dynamodb.send(
      new PutItemCommand({
        TableName: process.env["TABLE"],
        Item: {
          id: { S: `${messageId}#${attributes.ApproximateReceiveCount}` },
          body: { S: body },
          at: { S: new Date().toISOString() },
        },
      }),
    );
  }
  return { batchItemFailures };
}
