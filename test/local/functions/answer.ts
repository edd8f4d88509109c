/** Reads the notification about a mail, and the mail, and sends a letter back: the smallest system that answers. */
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { SQSEvent } from "aws-lambda";

const s3 = new S3Client();
const ses = new SESClient({ maxAttempts: 1, requestHandler: { requestTimeout: 1_000 } });

interface Notification {
  readonly mail: { readonly messageId: string; readonly source: string };
  readonly receipt: { readonly action: { readonly bucketName: string; readonly objectKey: string } };
}

export async function handler(event: SQSEvent): Promise<void> {
  for (const { body } of event.Records) {
    const { mail, receipt } = JSON.parse(body) as Notification;
    if (mail.messageId === "AMAZON_SES_SETUP_NOTIFICATION") continue;
    const { bucketName: Bucket, objectKey: Key } = receipt.action;
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const raw = (await Body?.transformToString()) ?? "";
    const subject = /^Subject: (.*)$/m.exec(raw)?.[1] ?? "";
    await ses.send(
      new SendRawEmailCommand({
        Source: "info@company.example",
        Destinations: [mail.source],
        ConfigurationSetName: process.env["CONFIGURATION_SET"],
        Tags: [{ Name: "kind", Value: "acknowledgement" }],
        RawMessage: {
          Data: Buffer.from(
            `From: info@company.example\r\nTo: ${mail.source}\r\nSubject: Re: ${subject}\r\n\r\nat ${new Date().toISOString()}\r\n`,
          ),
        },
      }),
    );
    console.log(`answered ${mail.messageId}`);
  }
}
