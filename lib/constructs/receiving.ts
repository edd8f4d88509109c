/**
 * The way in: SES takes mail for the company's addresses and no others, scans it, writes it to the mail bucket and
 * says so, with its verdicts, on a topic that leads to the incoming queue. When writing fails SES tries for four hours
 * and then drops the mail; an alarm watches the first failure.
 *
 * CloudFormation cannot activate a rule set, and an account has one active set a region: the deployer does it, once,
 * knowing what it replaces (see the outputs).
 */
import { CfnOutput, Stack } from "aws-cdk-lib";
import { ReceiptRule, ReceiptRuleSet, TlsPolicy } from "aws-cdk-lib/aws-ses";
import { S3 } from "aws-cdk-lib/aws-ses-actions";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { MAIL_FOLDERS } from "../../aws/contract.ts";
import type { Company } from "../../domain/company.ts";
import { recipients } from "../addresses.ts";
import { physicalName } from "../physical-name.ts";
import { ServiceTopic } from "./service-topic.ts";

export interface ReceivingProps {
  readonly company: Company;
  readonly bucket: IBucket;
  readonly queue: IQueue;
  /** A rule set that the account has already; a new one is made when left out. */
  readonly existingRuleSet?: string | undefined;
}

export class Receiving extends Construct {
  /** The receipt rule's name: the dimension of SES's metrics about it. */
  readonly ruleName: string;

  constructor(scope: Construct, id: string, { company, bucket, queue, existingRuleSet }: ReceivingProps) {
    super(scope, id);
    const received = new ServiceTopic(this, "Received", "ses.amazonaws.com");
    received.addSubscription(new SqsSubscription(queue));

    this.ruleName = physicalName(company);
    const ruleSetName = existingRuleSet ?? physicalName(company);
    const rule = new ReceiptRule(this, "Rule", {
      ruleSet:
        existingRuleSet === undefined
          ? new ReceiptRuleSet(this, "RuleSet", { receiptRuleSetName: ruleSetName })
          : ReceiptRuleSet.fromReceiptRuleSetName(this, "RuleSet", ruleSetName),
      receiptRuleName: this.ruleName,
      recipients: recipients(company),
      scanEnabled: true,
      // A mail server without TLS would otherwise be turned away, and its customer with it.
      tlsPolicy: TlsPolicy.OPTIONAL,
      actions: [new S3({ bucket, objectKeyPrefix: MAIL_FOLDERS.incoming, topic: received })],
    });
    // SES tries both when the rule is made; it must be allowed to by then.
    rule.node.addDependency(received);

    const { region } = Stack.of(this);
    new CfnOutput(this, "RuleSetName", {
      value: ruleSetName,
      description: "Receipt rule set that must be the active one before any mail comes in",
    });
    new CfnOutput(this, "SeeActiveRuleSet", {
      value: `aws ses describe-active-receipt-rule-set --region ${region}`,
      description: "Look first: activating replaces the set that is active now",
    });
    new CfnOutput(this, "ActivateRuleSet", {
      value: `aws ses set-active-receipt-rule-set --rule-set-name ${ruleSetName} --region ${region}`,
      description: "Then activate, once",
    });
  }
}
