/**
 * A topic that one AWS service of this account may publish to.
 *
 * `enforceSSL` gives the topic a policy that only denies, and a policy of one's own replaces the one by which a topic
 * takes what the account's services publish. Without the permission made here, which neither the S3 action nor the
 * alarm action of the CDK adds, SES and CloudWatch would be refused, and nobody would hear of it.
 */
import { Aws } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";

export type Publisher = "ses.amazonaws.com" | "cloudwatch.amazonaws.com";

export class ServiceTopic extends Topic {
  constructor(scope: Construct, id: string, publisher: Publisher) {
    super(scope, id, { enforceSSL: true });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: "PublisherOfThisAccount",
        principals: [new ServicePrincipal(publisher)],
        actions: ["sns:Publish"],
        resources: [this.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
    );
  }
}
