/**
 * The way to staff beside mail: a topic that functions publish to when a letter to staff will not arrive. Telephones get
 * a text message; mail addresses a mail from SNS, once their owner has confirmed the subscription.
 *
 * The topic's policy only refuses what does not come through TLS: who may publish is said in `grants.ts`.
 */
import { type ITopic, Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription, SmsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";

export interface SecondChannelProps {
  /** Phone numbers (E.164) and mail addresses. */
  readonly subscribers: readonly string[];
}

export class SecondChannel extends Construct {
  readonly topic: ITopic;

  constructor(scope: Construct, id: string, { subscribers }: SecondChannelProps) {
    super(scope, id);
    const topic = new Topic(this, "Topic", {
      // The sender's name of a text message; SNS takes its first letters, and only ASCII.
      displayName: "Handslag",
      enforceSSL: true,
    });
    for (const subscriber of new Set(subscribers)) {
      topic.addSubscription(
        subscriber.startsWith("+") ? new SmsSubscription(subscriber) : new EmailSubscription(subscriber),
      );
    }
    this.topic = topic;
  }
}
