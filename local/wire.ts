/**
 * Connects what a template asked for, and only that: subscriptions, event sources, topics of SES. Where a policy
 * forbids a connection it stays silent, as it would on AWS, and the person who runs it is told so at the start.
 */
import type { Activity } from "./activity.ts";
import { startEventSource } from "./lambda/event-source.ts";
import type { EventSource } from "./lambda/event-source.ts";
import type { LocalFunction } from "./lambda/function.ts";
import { isAllowed } from "./policy.ts";
import { sesContext } from "./ses/receive.ts";
import type { System } from "./system.ts";

/** Subscribes queues to topics; answers with a line for each that the queue's policy forbids. */
export async function connectSubscriptions(system: System): Promise<string[]> {
  const silent: string[] = [];
  for (const { where, topicArn, queueArn, attributes } of system.subscriptions) {
    const allowed = isAllowed(system.policies.get(queueArn) ?? [], {
      service: "sns.amazonaws.com",
      action: "sqs:SendMessage",
      resource: queueArn,
      context: {
        "aws:sourcearn": topicArn,
        "aws:sourceaccount": "000000000000",
        "aws:securetransport": "true",
      },
    });
    if (!allowed) {
      silent.push(
        `${where}: the queue's policy does not let SNS send from ${topicArn}: the queue stays silent.`,
      );
      continue;
    }
    const entries = Object.entries(attributes).flatMap(([name, value], index) => [
      [`Attributes.entry.${String(index + 1)}.key`, name],
      [`Attributes.entry.${String(index + 1)}.value`, value],
    ]);
    await system.fauxqs.sns("Subscribe", {
      ...(Object.fromEntries(entries) as Record<string, string>),
      TopicArn: topicArn,
      Protocol: "sqs",
      Endpoint: queueArn,
    });
  }
  return silent;
}

export function startEventSources(
  system: System,
  functions: ReadonlyMap<string, LocalFunction>,
  deps: { readonly activity: Activity },
): EventSource[] {
  return system.eventSourceMappings.flatMap((mapping) => {
    const target = functions.get(mapping.functionName);
    const queue = system.queues.get(mapping.queueArn);
    if (target === undefined || queue === undefined) return [];
    const { region, fauxqs, say } = system;
    const definition = { ...mapping, queueUrl: queue.url, region };
    return [startEventSource(definition, target, { fauxqs, activity: deps.activity, say })];
  });
}

/** Publishes for SES, when the topic's policy lets it; says so once for each topic that does not. */
export function createSesPublisher(
  system: System,
): (topicArn: string, subject: string, message: object) => Promise<void> {
  const told = new Set<string>();
  return async (topicArn, subject, message) => {
    const allowed = isAllowed(system.policies.get(topicArn) ?? [], {
      service: "ses.amazonaws.com",
      action: "sns:Publish",
      resource: topicArn,
      context: sesContext(system.region, sourceOf(system, topicArn)),
    });
    if (allowed) {
      await system.fauxqs.sns("Publish", {
        TopicArn: topicArn,
        Subject: subject,
        Message: JSON.stringify(message),
      });
    } else if (!told.has(topicArn)) {
      told.add(topicArn);
      system.say(`${topicArn}: the topic's policy does not let SES publish: it stays silent.`);
    }
  };
}

/** The rule or configuration set on whose behalf SES publishes there: a policy may ask for it. */
function sourceOf(system: System, topicArn: string): string {
  const rule = system.receiptRules.find((each) => each.topicArn === topicArn);
  if (rule !== undefined) return `receipt-rule-set/${rule.ruleSetName}:receipt-rule/${rule.name}`;
  const destination = system.eventDestinations.find((each) => each.topicArn === topicArn);
  return `configuration-set/${destination?.configurationSetName ?? ""}`;
}
