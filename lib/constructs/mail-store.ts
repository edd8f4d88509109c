/**
 * The raw mails: the log of record. SES writes what comes in under `incoming/`; `receive-mail` files it under
 * `mail/YYYY/MM/` once it is in the contact log. Whatever else fails, a mail that got here is not lost.
 *
 * No versions are kept: each mail is written once under a name of its own, so there is nothing to go back to, and a
 * customer who asks to be erased must be gone when the object is. Encryption is S3's own (SSE-S3): SES can write
 * without a key policy, and no call to KMS is paid for.
 */
import { Duration, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { MAIL_FOLDERS } from "../../aws/contract.ts";

/** What ledger files say is in the ledger; the files are there to look at when something seems wrong. */
const LEDGERS_KEPT_DAYS = 90;

export class MailStore extends Construct {
  readonly bucket: Bucket;
  /** The bucket's ARN, exported for other stacks. */
  readonly arn: string;

  constructor(scope: Construct, id: string, { keptDays }: { keptDays: number }) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { id: "ForgetOldMails", prefix: MAIL_FOLDERS.filed, expiration: Duration.days(keptDays) },
        {
          id: "ForgetOldLedgers",
          prefix: MAIL_FOLDERS.ledgers,
          expiration: Duration.days(LEDGERS_KEPT_DAYS),
        },
        { id: "TidyBrokenUploads", abortIncompleteMultipartUploadAfter: Duration.days(1) },
        // Nothing under incoming/ and imports/ expires: what lies there was not read yet, and somebody has to see to it.
      ],
    });
    // The property itself: the construct's own way is a function that writes the bucket's whole configuration.
    const bucket = this.bucket.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
    this.arn = Stack.of(this).exportValue(this.bucket.bucketArn);
    Validations.of(this.bucket).acknowledge({
      id: "AwsSolutions-S1",
      reason:
        "Access logs would be a second store of who wrote to whom, to be kept and erased like the mails, and nobody " +
        "but two functions reads this bucket. CloudTrail data events can be switched on where a company wants them.",
    });
  }

  /** ARN of the objects in a folder, for other stacks. */
  folder(name: keyof typeof MAIL_FOLDERS): string {
    return `${this.arn}/${MAIL_FOLDERS[name]}*`;
  }
}
