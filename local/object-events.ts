/**
 * Tells of objects that were put into a bucket, as S3 does by way of EventBridge: where the bucket says so, by each rule
 * that matches, into each of its queues whose policy lets it. What a policy forbids stays silent, and is said once.
 */
import { instantOf } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { isAllowed } from "./policy.ts";
import type { System } from "./system.ts";

export interface PutObject {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: number;
}

export function createObjectEvents(
  system: System,
  faults: Pick<Faults, "take">,
): (put: PutObject) => Promise<void> {
  const told = new Set<string>();
  return async ({ bucket, key, bytes }) => {
    if (!system.bucketsThatTell.has(bucket)) return;
    const rules = system.objectRules.filter(
      ({ buckets, prefixes }) =>
        buckets.includes(bucket) && prefixes.some((prefix) => key.startsWith(prefix)),
    );
    if (rules.length > 0 && faults.take("objects", "lost")) return;
    // Amazon S3 user guide, "EventBridge event message structure".
    const event = {
      version: "0",
      "detail-type": "Object Created",
      source: "aws.s3",
      account: "000000000000",
      time: instantOf(system.clock),
      region: system.region,
      resources: [`arn:aws:s3:::${bucket}`],
      detail: { version: "0", bucket: { name: bucket }, object: { key, size: bytes }, reason: "PutObject" },
    };
    for (const { arn, targets } of rules) {
      for (const target of targets) await send(arn, target, event);
    }
  };

  async function send(ruleArn: string, queueArn: string, event: object): Promise<void> {
    const queue = system.queues.get(queueArn);
    const allowed = isAllowed(system.policies.get(queueArn) ?? [], {
      service: "events.amazonaws.com",
      action: "sqs:SendMessage",
      resource: queueArn,
      context: {
        "aws:sourcearn": ruleArn,
        "aws:sourceaccount": "000000000000",
        "aws:securetransport": "true",
      },
    });
    if (queue !== undefined && allowed) {
      await system.fauxqs.sqs("SendMessage", { QueueUrl: queue.url, MessageBody: JSON.stringify(event) });
    } else if (!told.has(queueArn)) {
      told.add(queueArn);
      system.say(
        `${ruleArn}: nothing comes to ${queueArn}: it is no queue of this system, or its policy forbids it.`,
      );
    }
  }
}

/** Puts a file where the first of the rules asks for files; answers with its key. Throws when there is no rule. */
export function createHandIn(system: System): (name: string, bytes: Uint8Array) => Promise<string> {
  return async (name, bytes) => {
    const [rule] = system.objectRules;
    const [bucket] = rule?.buckets ?? [];
    if (bucket === undefined) throw new Error("No rule of the templates asks for files in a bucket.");
    const key = `${rule?.prefixes[0] ?? ""}${name}`;
    await system.fauxqs.putObject(bucket, key, bytes);
    return key;
  };
}
