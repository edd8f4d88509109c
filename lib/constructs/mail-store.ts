/**
 * The raw mails: the log of record. SES writes what comes in under `incoming/`; `receive-mail` files it under
 * `mail/YYYY/MM/` once it is in the contact log. Whatever else fails, a mail that got here is not lost.
 *
 * No versions are kept: each mail is written once under a name of its own, so there is nothing to go back to, and a
 * customer who asks to be erased must be gone when the object is. Encryption is S3's own (SSE-S3): SES can write
 * without a key policy, and no call to KMS is paid for.
 */
import { Duration, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { MAIL_FOLDERS } from "../../aws/contract.ts";

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
        { id: "TidyBrokenUploads", abortIncompleteMultipartUploadAfter: Duration.days(1) },
        // Nothing under incoming/ expires: what lies there is not in the log yet, and somebody has to see to it.
      ],
    });
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
