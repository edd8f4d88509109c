/**
 * What SES makes of a mail that it takes in: the trace headers on top of the stored mail, and the notification to the
 * topic of the rule's S3 action. Shapes as in "Contents of notifications for Amazon SES email receiving" (AWS
 * documentation); the trace headers as in mails that SES has stored.
 */
import type { ReceiptRule } from "../system.ts";
import { addressesIn, splitMail, toldHeaders } from "./headers.ts";
import type { CompleteVerdicts } from "./verdicts.ts";

export interface Receipt {
  readonly messageId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly region: string;
  /** Envelope sender; empty for `<>`. */
  readonly source: string;
  /** Envelope recipients that the rule takes. */
  readonly recipients: readonly string[];
  readonly client: { readonly name: string; readonly address: string };
  readonly verdicts: CompleteVerdicts;
  readonly processingMilliseconds: number;
}

/** A rule without recipients takes all; `.domain` its subdomains, `domain` itself, else the one address. */
export function takesRecipient(rule: Pick<ReceiptRule, "recipients">, recipient: string): boolean {
  const address = recipient.toLowerCase();
  const domain = address.slice(address.lastIndexOf("@") + 1);
  // SES leaves out what stands behind a plus sign when it looks for an address.
  const plain = address.replace(/\+.*@/, "@");
  return (
    rule.recipients.length === 0 ||
    rule.recipients.some((each) => {
      if (each.startsWith(".")) return domain.endsWith(each);
      return each.includes("@") ? each === address || each === plain : each === domain;
    })
  );
}

export function withTraceHeaders(raw: Buffer, receipt: Receipt): Buffer {
  const { verdicts, client, region, messageId } = receipt;
  const domain = receipt.source.split("@").at(-1) ?? "";
  const inbound = `inbound-smtp.${region}.amazonaws.com`;
  const lines = [
    `Return-Path: <${receipt.source}>`,
    `Received: from ${client.name} (${client.name} [${client.address}])`,
    ` by ${inbound} with SMTP id ${messageId}`,
    ` for ${receipt.recipients[0] ?? ""};`,
    ` ${new Date(receipt.at).toUTCString().replace("GMT", "+0000 (UTC)")}`,
    `X-SES-Spam-Verdict: ${verdicts.spam}`,
    `X-SES-Virus-Verdict: ${verdicts.virus}`,
    `Received-SPF: ${verdicts.spf.toLowerCase()} (spfCheck: domain of ${domain}) client-ip=${client.address};` +
      ` envelope-from=${receipt.source}; helo=${client.name};`,
    "Authentication-Results: amazonses.com;",
    ` spf=${verdicts.spf.toLowerCase()} (spfCheck: domain of ${domain}) client-ip=${client.address};`,
    ` dkim=${verdicts.dkim.toLowerCase()} header.i=@${domain};`,
    ` dmarc=${verdicts.dmarc.toLowerCase()} header.from=${domain};`,
    `X-SES-RECEIPT: ${Buffer.from(messageId).toString("base64")}`,
  ];
  const head = lines.map((line) => line.replace(/[\r\n\0]/g, "")).join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n`), raw]);
}

export function notification(raw: Buffer, receipt: Receipt, rule: ReceiptRule): object {
  const { fields } = splitMail(raw);
  const timestamp = new Date(receipt.at).toISOString();
  const { verdicts } = receipt;
  return {
    notificationType: "Received",
    mail: {
      timestamp,
      source: receipt.source,
      messageId: receipt.messageId,
      destination: addressesIn(fields, "To", "Cc"),
      ...toldHeaders(fields),
    },
    receipt: {
      // When the rule acted, which is after the mail was received.
      timestamp: new Date(receipt.at + receipt.processingMilliseconds + 1).toISOString(),
      processingTimeMillis: receipt.processingMilliseconds,
      recipients: receipt.recipients,
      spamVerdict: { status: verdicts.spam },
      virusVerdict: { status: verdicts.virus },
      spfVerdict: { status: verdicts.spf },
      dkimVerdict: { status: verdicts.dkim },
      dmarcVerdict: { status: verdicts.dmarc },
      // SES tells the policy only when the check failed.
      ...(verdicts.dmarc === "FAIL" && typeof verdicts.dmarcPolicy === "string"
        ? { dmarcPolicy: verdicts.dmarcPolicy }
        : {}),
      action: {
        type: "S3",
        topicArn: rule.topicArn,
        bucketName: rule.bucketName,
        objectKeyPrefix: rule.objectKeyPrefix,
        objectKey: rule.objectKeyPrefix + receipt.messageId,
      },
    },
  };
}
