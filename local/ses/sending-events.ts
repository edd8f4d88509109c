/**
 * The events that SES tells about a letter, in the shapes of "Examples of event data that Amazon SES publishes to
 * Amazon SNS" (AWS documentation). What becomes of it is decided by the local part of the recipient, as SES's
 * mailbox simulator does: `bounce`, `complaint`, `suppressionlist`; everybody else gets the letter.
 */
import { toldHeaders } from "./headers.ts";
import type { Letter } from "./letter.ts";

export interface SendingEvent {
  /** Lower case, as in the event destination: `send`, `delivery`, … */
  readonly type: string;
  readonly message: object;
}

export function sendingEvents(letter: Letter, region: string): SendingEvent[] {
  const timestamp = new Date(letter.at).toISOString();
  const mail = mailOf(letter, region, timestamp);
  const event = (name: string, detail: object): SendingEvent => ({
    type: name.toLowerCase(),
    message: { eventType: name, mail, [name.toLowerCase()]: detail },
  });
  const meant = (fate: string): readonly string[] => letter.to.filter((each) => fateOf(each) === fate);
  const bounced = (
    recipients: readonly string[],
    bounceSubType: string,
    diagnosticCode: string,
  ): SendingEvent[] =>
    recipients.map((emailAddress) =>
      event("Bounce", {
        feedbackId: `${letter.messageId}-bounce`,
        bounceType: "Permanent",
        bounceSubType,
        bouncedRecipients: [{ emailAddress, action: "failed", status: "5.1.1", diagnosticCode }],
        timestamp,
        reportingMTA: `dns; ${region}.amazonses.com`,
      }),
    );
  const delivered = [...meant("delivery"), ...meant("complaint")];
  return [
    event("Send", {}),
    ...bounced(meant("bounce"), "General", "smtp; 550 5.1.1 user unknown"),
    ...bounced(
      meant("suppressionlist"),
      "OnAccountSuppressionList",
      "Amazon SES did not send the message to this address because it is on the suppression list for your account.",
    ),
    ...(delivered.length === 0
      ? []
      : [
          event("Delivery", {
            timestamp,
            processingTimeMillis: 500,
            recipients: delivered,
            smtpResponse: "250 2.6.0 Message received",
            reportingMTA: `a1-1.smtp-out.${region}.amazonses.com`,
          }),
        ]),
    ...meant("complaint").map((emailAddress) =>
      event("Complaint", {
        feedbackId: `${letter.messageId}-complaint`,
        complaintSubType: null,
        complainedRecipients: [{ emailAddress }],
        timestamp,
        complaintFeedbackType: "abuse",
      }),
    ),
  ];
}

function fateOf(recipient: string): string {
  const local = recipient.toLowerCase().replace(/^.*</, "").split("@")[0]?.split("+")[0] ?? "";
  return ["bounce", "complaint", "suppressionlist"].includes(local) ? local : "delivery";
}

function mailOf(letter: Letter, region: string, timestamp: string): object {
  const domain = letter.from.replace(/>$/, "").split("@").at(-1) ?? "";
  const tags: Record<string, readonly string[]> = {
    "ses:operation": ["SendRawEmail"],
    "ses:configuration-set": letter.configurationSet === undefined ? [] : [letter.configurationSet],
    "ses:source-ip": ["127.0.0.1"],
    "ses:from-domain": [domain],
    "ses:caller-identity": ["local"],
  };
  for (const [name, value] of Object.entries(letter.tags)) tags[name] = [value];
  return {
    timestamp,
    source: letter.from,
    sourceArn: `arn:aws:ses:${region}:000000000000:identity/${domain}`,
    sendingAccountId: "000000000000",
    messageId: letter.messageId,
    destination: letter.to,
    ...toldHeaders(letter.fields),
    tags,
  };
}
