/** Single events have the shapes in which AWS delivers them, and tell one story: the life of one letter. */
import { createHash } from "node:crypto";
import type { LambdaFunctionURLEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { FUNCTION_NAMES, LETTER_TAGS } from "../../aws/contract.ts";
import { requestOf } from "../../aws/function-url.ts";
import { readCreated } from "../../aws/s3-created.ts";
import { PROMISE_STAGES } from "../../domain/promise/promise.ts";
import { DAILY_RUNS } from "../../domain/company-state.ts";
import { headerField, headerFields, namesIn, readEvent } from "./sample-day-file.ts";

const sqsEvent = z.object({
  Records: z.tuple([
    z.object({
      messageId: z.uuid(),
      receiptHandle: z.string(),
      body: z.string(),
      md5OfBody: z.string(),
      attributes: z.object({ ApproximateReceiveCount: z.string(), SentTimestamp: z.string() }),
      eventSource: z.literal("aws:sqs"),
      eventSourceARN: z.string().startsWith("arn:aws:sqs:eu-west-1:111122223333:"),
      awsRegion: z.literal("eu-west-1"),
    }),
  ]),
});
const envelope = z.object({ Type: z.literal("Notification"), TopicArn: z.string(), Message: z.string() });
const mailObject = z.object({
  messageId: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  tags: z.record(z.string(), z.array(z.string())).optional(),
});
const received = z.object({
  notificationType: z.literal("Received"),
  mail: mailObject,
  receipt: z.object({
    spamVerdict: z.object({ status: z.string() }),
    action: z.object({
      type: z.literal("S3"),
      objectKey: z.string(),
      objectKeyPrefix: z.literal("incoming/"),
    }),
  }),
});
const sendingEvent = z.looseObject({ eventType: z.string(), mail: mailObject });

const bodyOf = (path: string): string =>
  sqsEvent.parse(JSON.parse(readEvent(`${path}.json`).toString("utf8"))).Records[0].body;
const messageOf = (path: string): string => envelope.parse(JSON.parse(bodyOf(path))).Message;
const receivedAt = (path: string) => received.parse(JSON.parse(messageOf(`receive-mail/${path}`)));

/** Browsers call the page; everything else comes through a queue. */
const files = FUNCTION_NAMES.filter((name) => name !== "staff-page").flatMap((name) =>
  namesIn(name).map((file) => `${name}/${file.replace(".json", "")}`),
);
const MAIL = "n4v8qk2d0s7tbe1yrmh63xwgzcfau95pj0elt0g1";

describe("single events", () => {
  it("exist for every function, in a folder of its name", () => {
    for (const name of FUNCTION_NAMES) {
      expect(namesIn(name).length, name).toBeGreaterThan(0);
    }
  });

  it("of the staff page are what Lambda makes of a browser's request", () => {
    const request = JSON.parse(
      readEvent("staff-page/opened.json").toString("utf8"),
    ) as LambdaFunctionURLEvent;
    expect(requestOf(request)).toMatchObject({ method: "GET", path: "/a-link-that-nobody-signed" });
  });

  it.each(files)("%s is one SQS message with the body that its checksum says", (path) => {
    const { Records } = sqsEvent.parse(JSON.parse(readEvent(`${path}.json`).toString("utf8")));
    const [{ body, md5OfBody }] = Records;
    expect(createHash("md5").update(body).digest("hex")).toBe(md5OfBody);
  });

  it("name the object that SES wrote by the mail's own id", () => {
    for (const path of ["sns-notification", "sns-notification-spam", "object-gone", "setup-notification"]) {
      const { mail, receipt } = receivedAt(path);
      expect(receipt.action.objectKey, path).toBe(`incoming/${mail.messageId}`);
    }
    expect(receivedAt("setup-notification").mail.messageId).toBe("AMAZON_SES_SETUP_NOTIFICATION");
    expect(receivedAt("sns-notification-spam").receipt.spamVerdict.status).toBe("FAIL");
  });

  it.each([
    ["sns-notification", "en-handrail"],
    ["sns-notification-spam", "spam"],
  ])("%s carries the header fields of %s.eml below those that SES adds", (path, mail) => {
    const { headers } = receivedAt(path).mail;
    const own = headerFields(readEvent(`mail/${mail}.eml`));
    expect(headers.slice(-own.length)).toEqual(own);
    expect(headers[0]?.name).toBe("Return-Path");
  });

  it("follow one letter: queued, sent, delivered, watched", () => {
    expect(receivedAt("sns-notification").mail.messageId).toBe(MAIL);
    expect(JSON.parse(bodyOf("send-letter/letter-queued"))).toEqual({ letterId: `ack-${MAIL}` });
    for (const stage of PROMISE_STAGES) {
      expect(JSON.parse(bodyOf(`watch-promises/${stage}`))).toEqual({
        promiseId: `p-${MAIL}`,
        version: 1,
        stage,
      });
    }
    expect(JSON.parse(bodyOf("sweep/every-few-minutes"))).toEqual({ sweep: "recurring" });
    for (const run of DAILY_RUNS) expect(JSON.parse(bodyOf(`${run}/every-morning`))).toEqual({ run });
  });

  it("name the ledger file that EventBridge or the sweep tells of", () => {
    for (const path of ["object-created", "fed-again"]) {
      expect(readCreated(bodyOf(`import-ledger/${path}`)), path).toBe("imports/kontoutdrag november.xml");
    }
  });

  it.each([
    ["send", "Send", "send"],
    ["delivery", "Delivery", "delivery"],
    ["bounce", "Bounce", "bounce"],
    ["complaint", "Complaint", "complaint"],
    ["reject", "Reject", "reject"],
    ["delivery-delay", "DeliveryDelay", "deliveryDelay"],
  ])("%s is what SES says of that letter, with our tags", (path, eventType, detail) => {
    const event = sendingEvent.parse(JSON.parse(messageOf(`record-delivery/${path}`)));
    expect(event.eventType).toBe(eventType);
    expect(event[detail]).toBeTypeOf("object");
    expect(event.mail.tags).toMatchObject({
      [LETTER_TAGS.letter]: [`ack-${MAIL}`],
      [LETTER_TAGS.attempt]: ["1"],
      [LETTER_TAGS.kind]: ["acknowledgement"],
    });
    const answered = event.mail.headers.find(({ name }) => name === "In-Reply-To")?.value;
    expect(answered).toBe(headerField(readEvent("mail/en-handrail.eml"), "message-id"));
  });

  it("include what SES says when it first uses a topic, which is a sentence and not JSON", () => {
    expect(messageOf("record-delivery/topic-validated")).toBe(
      "Successfully validated SNS topic for Amazon SES event publishing.",
    );
  });
});
