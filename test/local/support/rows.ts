/** What the function `record` has written into its table, oldest first. */
import { callJson } from "../../../local/emulators/call.ts";
import type { LocalSystem } from "../../../local/local-system.ts";

export interface RecordedRow {
  readonly body: string;
  readonly at: string;
}

export async function recordedRows({ access }: LocalSystem): Promise<RecordedRow[]> {
  const answer = await callJson({
    endpoint: access.endpoints.dynamodb,
    service: "dynamodb",
    region: access.region,
    target: "DynamoDB_20120810.Scan",
    input: { TableName: access.environments.get("record")?.["TABLE"] },
  });
  const items = answer["Items"] as Record<"body" | "at", { readonly S: string }>[];
  return items
    .map(({ body, at }) => ({ body: body.S, at: at.S }))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** Puts a message into the queue named `record`. fauxqs has queues and objects on the same port. */
export async function sendToRecord({ access }: LocalSystem, body: string, delaySeconds = 0): Promise<void> {
  await callJson({
    endpoint: access.endpoints.s3,
    service: "sqs",
    region: access.region,
    target: "AmazonSQS.SendMessage",
    input: {
      QueueUrl: `${access.endpoints.s3}/000000000000/record`,
      MessageBody: body,
      DelaySeconds: delaySeconds,
    },
  });
}

export async function messagesIn({ access }: LocalSystem, queue: string): Promise<number> {
  const answer = await callJson({
    endpoint: access.endpoints.s3,
    service: "sqs",
    region: access.region,
    target: "AmazonSQS.GetQueueAttributes",
    input: {
      QueueUrl: `${access.endpoints.s3}/000000000000/${queue}`,
      AttributeNames: ["ApproximateNumberOfMessages"],
    },
  });
  return Number((answer["Attributes"] as Record<string, string>)["ApproximateNumberOfMessages"]);
}
