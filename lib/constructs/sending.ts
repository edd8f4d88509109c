/**
 * The way out: the configuration set that every letter carries, and the news of what became of letters, through a topic
 * to the deliveries queue.
 *
 * The events are listed. Left to itself the CDK takes all of them, and `open` and `click` mean that SES puts a tracking
 * picture into letters and rewrites their links.
 */
import { Stack } from "aws-cdk-lib";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailSendingEvent,
  EventDestination,
} from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Company } from "../../domain/company.ts";
import { mailDomains } from "../addresses.ts";
import { physicalName } from "../physical-name.ts";

export interface SendingProps {
  readonly company: Company;
  readonly queue: IQueue;
}

export class Sending extends Construct {
  readonly configurationSetName: string;
  /** ARNs of what SES asks permission for when a letter is sent: the identities and the configuration set. */
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, { company, queue }: SendingProps) {
    super(scope, id);
    // The event destination below lets SES publish for this configuration set.
    const news = new Topic(this, "News", { enforceSSL: true });
    news.addSubscription(new SqsSubscription(queue));

    this.configurationSetName = physicalName(company);
    const configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      configurationSetName: this.configurationSetName,
      // As with incoming mail: a letter in the clear is better than none.
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
      // AWS judges the account, and publishes the account's figures anyway; the alarms watch those.
      reputationMetrics: false,
    });
    const destination = configurationSet.addEventDestination("News", {
      destination: EventDestination.snsTopic(news),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
    destination.node.addDependency(news);

    const arn = (resource: string, resourceName: string): string =>
      Stack.of(this).formatArn({ service: "ses", resource, resourceName });
    this.arns = [
      ...mailDomains(company).map((domain) => arn("identity", domain)),
      // While the account is in SES's sandbox, IAM asks for the recipient's identity, too (public reports): staff get
      // their alerts and previews from the first day on.
      ...company.staff.map(({ address }) => arn("identity", address)),
      arn("configuration-set", this.configurationSetName),
    ];
  }
}
