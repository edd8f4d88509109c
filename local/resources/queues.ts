/** SQS queues, their dead-letter queues and their policies. */
import * as z from "zod";
import { addPolicy } from "../system.ts";
import { TemplateError } from "../template/intrinsics.ts";
import { generatedName, nameOf, numberLike, read } from "./resource.ts";
import type { Family } from "./resource.ts";

const Queue = z.object({
  QueueName: z.string().optional(),
  FifoQueue: z.undefined({ error: "this machine knows no FIFO queues" }).optional(),
  DelaySeconds: numberLike.optional(),
  MaximumMessageSize: numberLike.optional(),
  MessageRetentionPeriod: numberLike.optional(),
  ReceiveMessageWaitTimeSeconds: numberLike.optional(),
  VisibilityTimeout: numberLike.optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: numberLike }).optional(),
});

export const queues: Family = {
  "AWS::SQS::Queue": async (resource, system) => {
    const { QueueName, FifoQueue: _, RedrivePolicy, ...numbers } = read(resource, Queue);
    const name = QueueName ?? generatedName(resource, 80);
    const attributes = Object.entries(numbers).map(([key, value]) => [key, String(value)]);
    const created = await system.fauxqs.sqs("CreateQueue", {
      QueueName: name,
      Attributes: {
        ...(Object.fromEntries(attributes) as object),
        ...(RedrivePolicy === undefined ? {} : { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
      },
    });
    const url = String(created["QueueUrl"]);
    const arn = `arn:aws:sqs:${system.region}:000000000000:${name}`;
    system.queues.set(arn, { name, url, arn });
    return { ref: url, attributes: { Arn: arn, QueueName: name, QueueUrl: url } };
  },

  "AWS::SQS::QueuePolicy": (resource, system) => {
    const policy = read(resource, z.object({ Queues: z.array(z.string()), PolicyDocument: z.unknown() }));
    for (const url of policy.Queues) {
      const queue = [...system.queues.values()].find((each) => each.url === url);
      if (queue === undefined)
        throw new TemplateError(`${nameOf(resource)}: ${url} is no queue of this system.`);
      addPolicy(system, queue.arn, policy.PolicyDocument);
    }
    return { ref: nameOf(resource), attributes: {} };
  },
};
