/** SNS topics, their policies, and who subscribes to them. What people would get is shown with the letters. */
import * as z from "zod";
import { addPolicy } from "../system.ts";
import type { System } from "../system.ts";
import { generatedName, nameOf, read } from "./resource.ts";
import type { Family, Resource } from "./resource.ts";

const attributesOfSubscription = {
  RawMessageDelivery: z.unknown().optional(),
  FilterPolicy: z.unknown().optional(),
  FilterPolicyScope: z.unknown().optional(),
};
const Endpoint = z.object({
  Protocol: z.string(),
  Endpoint: z.string().optional(),
  ...attributesOfSubscription,
});

export const topics: Family = {
  "AWS::SNS::Topic": async (resource, system) => {
    const topic = read(
      resource,
      z.object({ TopicName: z.string().optional(), Subscription: z.array(Endpoint).optional() }),
    );
    const name = topic.TopicName ?? generatedName(resource, 256);
    await system.fauxqs.sns("CreateTopic", { Name: name });
    const arn = `arn:aws:sns:${system.region}:000000000000:${name}`;
    system.topics.add(arn);
    for (const subscription of topic.Subscription ?? []) subscribe(resource, system, arn, subscription);
    return { ref: arn, attributes: { TopicArn: arn, TopicName: name } };
  },

  "AWS::SNS::TopicPolicy": (resource, system) => {
    const policy = read(resource, z.object({ Topics: z.array(z.string()), PolicyDocument: z.unknown() }));
    for (const arn of policy.Topics) addPolicy(system, arn, policy.PolicyDocument);
    return { ref: nameOf(resource), attributes: {} };
  },

  "AWS::SNS::Subscription": (resource, system) => {
    const { TopicArn, ...subscription } = read(resource, Endpoint.extend({ TopicArn: z.string() }));
    subscribe(resource, system, TopicArn, subscription);
    return { ref: `${TopicArn}:${resource.logicalId}`, attributes: {} };
  },
};

function subscribe(
  resource: Resource,
  system: System,
  topicArn: string,
  { Protocol, Endpoint: endpoint, ...given }: z.infer<typeof Endpoint>,
): void {
  const where = nameOf(resource);
  if ((Protocol === "sms" || Protocol === "email") && endpoint !== undefined) {
    system.people.push({ topicArn, endpoint });
    return;
  }
  if (Protocol !== "sqs" || endpoint === undefined) {
    system.say(`${where}: on this machine nobody is told by ${Protocol} (${endpoint ?? "no endpoint"}).`);
    return;
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) attributes[name] = typeof value === "string" ? value : JSON.stringify(value);
  }
  system.subscriptions.push({ where, topicArn, queueArn: endpoint, attributes });
}
