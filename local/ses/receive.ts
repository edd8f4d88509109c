/**
 * SES receiving: a real SMTP server in front of the receipt rules of the template. Recipients that no rule takes are
 * refused with 550. An accepted mail is stored and announced before it is answered with 250, so that whoever sent it
 * knows it is in the system; what cannot be stored is answered with 451, and a real mail server would try again.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { SMTPServer } from "smtp-server";
import type { SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import type { Activity } from "../activity.ts";
import type { Faults } from "../faults.ts";
import { portProblem } from "../http.ts";
import { isAllowed } from "../policy.ts";
import type { ReceiptRule, System } from "../system.ts";
import { notification, takesRecipient, withTraceHeaders } from "./receipt.ts";
import type { Receipt } from "./receipt.ts";
import { completeVerdicts } from "./verdicts.ts";
import type { Verdicts } from "./verdicts.ts";

/** What an S3 action takes. */
const LARGEST_MAIL_BYTES = 40 * 1024 * 1024;

export const SETUP_MESSAGE_ID = "AMAZON_SES_SETUP_NOTIFICATION";

export interface Receiving {
  readonly port: number;
  /** For the mails that follow. */
  setVerdicts(verdicts: Verdicts): void;
  /** For mails from the client that says EHLO with that name. */
  setVerdictsOf(clientName: string, verdicts: Verdicts): void;
  stop(): Promise<void>;
}

export async function startReceiving(deps: {
  readonly system: System;
  readonly port: number;
  readonly activity: Activity;
  readonly faults: Faults;
  readonly publish: (topicArn: string, subject: string, message: object) => Promise<void>;
}): Promise<Receiving> {
  const { system, activity, faults } = deps;
  const { receiptRules, region, clock, say } = system;
  let verdicts: Verdicts = {};
  const verdictsByClient = new Map<string, Verdicts>();

  for (const rule of receiptRules) await announceSetup(rule);

  const server = new SMTPServer({
    name: `inbound-smtp.${region}.amazonaws.com`,
    banner: "Handslag on this machine, in the place of Amazon SES",
    size: LARGEST_MAIL_BYTES,
    rejectOversized: true,
    disabledCommands: ["AUTH"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, _session, answer) {
      if (receiptRules.some((rule) => takesRecipient(rule, address))) {
        answer();
        return;
      }
      say(`refused mail to ${address}: no receipt rule takes it`);
      answer(smtpError(550, "5.1.1 Requested action not taken: mailbox unavailable"));
    },
    onData(stream, session, answer) {
      activity
        .during("SMTP", () => accept(stream, session))
        .then(
          (messageId) => {
            answer(null, messageId === undefined ? "Too large" : `OK ${messageId}`);
          },
          (error: unknown) => {
            say(`a mail could not be stored: ${String(error)}`);
            answer(smtpError(451, "4.3.0 Temporary failure, try again"));
          },
        );
    },
  });
  // A client that hangs up in the middle of a mail is its own trouble.
  server.on("error", (error: Error) => {
    say(`SMTP: ${error.message}`);
  });
  const listener = server.listen(deps.port, "127.0.0.1");
  await once(listener, "listening").catch((error: unknown) => {
    throw portProblem(error, deps.port, "--smtp-port");
  });
  const address = listener.address();

  return {
    port: typeof address === "object" && address !== null ? address.port : deps.port,
    setVerdicts(given) {
      verdicts = { ...verdicts, ...given };
    },
    setVerdictsOf(clientName, given) {
      verdictsByClient.set(clientName, given);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };

  /** Answers with the id that SES gives the mail; `undefined` when it is too large. */
  async function accept(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
  ): Promise<string | undefined> {
    const startedAt = clock.now();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
    if (stream.sizeExceeded) return undefined;
    const raw = Buffer.concat(chunks);
    const { envelope } = session;
    const messageId = randomBytes(20).toString("hex");
    const all = envelope.rcptTo.map((each) => each.address);
    const source = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
    say(`received ${messageId} from <${source}> to ${all.join(", ")}`);

    for (const rule of receiptRules) {
      const recipients = all.filter((each) => takesRecipient(rule, each));
      if (recipients.length === 0) continue;
      await store(rule, raw, {
        messageId,
        at: clock.now(),
        region,
        source,
        recipients,
        client: { name: session.hostNameAppearsAs || "unknown", address: session.remoteAddress },
        verdicts: completeVerdicts(
          rule.scanEnabled,
          verdicts,
          verdictsByClient.get(session.hostNameAppearsAs) ?? {},
        ),
        processingMilliseconds: Math.round(clock.now() - startedAt),
      });
    }
    return messageId;
  }

  async function store(rule: ReceiptRule, raw: Buffer, receipt: Receipt): Promise<void> {
    const stored = withTraceHeaders(raw, receipt);
    const key = rule.objectKeyPrefix + receipt.messageId;
    if (!mayStore(rule)) {
      say(`${rule.where}: the bucket's policy does not let SES write ${key}: the mail is lost.`);
      return;
    }
    await system.fauxqs.putObject(rule.bucketName, key, stored);
    if (rule.topicArn === undefined) return;
    if (faults.take("notifications", "lost")) {
      say(`the notification about ${receipt.messageId} is lost (fault)`);
      return;
    }
    const times = faults.take("notifications", "twice") ? 2 : 1;
    for (let time = 0; time < times; time++) {
      await deps.publish(
        rule.topicArn,
        "Amazon SES Email Receipt Notification",
        notification(stored, receipt, rule),
      );
    }
  }

  /** When a rule is made, SES tries the way by a mail of its own. It must do no harm. */
  async function announceSetup(rule: ReceiptRule): Promise<void> {
    const text = [
      "From: no-reply-aws@amazon.com",
      "Subject: Amazon SES Setup Notification",
      "",
      `You received this message because you attempted to set up Amazon SES to deliver emails to this S3 bucket.`,
      "",
    ].join("\r\n");
    await store(rule, Buffer.from(text), {
      messageId: SETUP_MESSAGE_ID,
      at: clock.now(),
      region,
      source: "no-reply-aws@amazon.com",
      recipients: [],
      client: { name: "amazonses.com", address: "127.0.0.1" },
      verdicts: completeVerdicts(rule.scanEnabled),
      processingMilliseconds: 0,
    });
  }

  function mayStore(rule: ReceiptRule): boolean {
    const bucketArn = `arn:aws:s3:::${rule.bucketName}`;
    return isAllowed(system.policies.get(bucketArn) ?? [], {
      service: "ses.amazonaws.com",
      action: "s3:PutObject",
      resource: `${bucketArn}/${rule.objectKeyPrefix}${SETUP_MESSAGE_ID}`,
      context: sesContext(region, `receipt-rule-set/${rule.ruleSetName}:receipt-rule/${rule.name}`),
    });
  }
}

/** What SES brings along when it asks for permission. */
export function sesContext(region: string, source: string): Record<string, string> {
  return {
    "aws:sourceaccount": "000000000000",
    "aws:sourcearn": `arn:aws:ses:${region}:000000000000:${source}`,
    "aws:securetransport": "true",
  };
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
