/**
 * The way in for ledger files: what is put under `imports/` in the mail bucket is told by S3 to EventBridge, and by a rule
 * of the company's to the imports queue. An event that gets lost is made good by the sweep, which looks what is left there.
 */
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { MAIL_FOLDERS } from "../../aws/contract.ts";
import type { Company } from "../../domain/company.ts";

export interface HandingInProps {
  readonly company: Company;
  readonly bucket: IBucket;
  readonly queue: IQueue;
}

export class HandingIn extends Construct {
  constructor(scope: Construct, id: string, { company, bucket, queue }: HandingInProps) {
    super(scope, id);
    new Rule(this, "Rule", {
      description: `Handslag for ${company.name}: a ledger file was handed in`,
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: {
          bucket: { name: [bucket.bucketName] },
          object: { key: [{ prefix: MAIL_FOLDERS.imports }] },
        },
      },
      targets: [new SqsQueue(queue)],
    });
  }
}
