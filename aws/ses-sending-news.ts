/**
 * Reads an event of SES's configuration set (Amazon SES developer guide, "Contents of event data that Amazon SES
 * publishes to Amazon SNS"). What cannot be read throws: it must stay visible, because silence is evidence.
 */
import * as z from "zod";
import type { Delivery, SendingNews } from "../domain/letters/letter.ts";
import { toInstant } from "../domain/time/instant.ts";
import { LETTER_TAGS } from "./contract.ts";
import { ownRegion, sesMessageIdHeader } from "./ses-message-id.ts";
import { unwrapSns } from "./sns-envelope.ts";

const timed = z.object({ timestamp: z.string() });

const event = z.object({
  eventType: z.string(),
  mail: z.object({
    timestamp: z.string(),
    messageId: z.string(),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  delivery: timed.optional(),
  deliveryDelay: timed.extend({ delayType: z.string().optional() }).optional(),
  complaint: timed.extend({ complaintFeedbackType: z.string().optional() }).optional(),
  reject: z.object({ reason: z.string().optional() }).optional(),
  bounce: timed
    .extend({
      bounceType: z.string(),
      bounceSubType: z.string(),
      bouncedRecipients: z.array(z.object({ diagnosticCode: z.string().optional() })).default([]),
    })
    .optional(),
});

type Event = z.output<typeof event>;

const WHAT: Readonly<Record<string, Delivery["what"]>> = {
  Send: "send",
  Reject: "reject",
  Bounce: "bounce",
  Complaint: "complaint",
  Delivery: "delivery",
  DeliveryDelay: "delay",
};

/** What SES publishes, as plain text, when a topic becomes its event destination (public issues quote it in full). */
const TOPIC_VALIDATED = "Successfully validated SNS topic for Amazon SES event publishing.";

/** Diagnostics come from other people's servers. */
const LONGEST_DETAIL = 500;

/** The news in a queue message; undefined when it is of a mail that is not a letter of ours. Throws when unreadable. */
export function readSendingNews(body: string, region: string = ownRegion()): SendingNews | undefined {
  const message = unwrapSns(body);
  if (message === TOPIC_VALIDATED) {
    return undefined;
  }
  const read = event.parse(JSON.parse(message));
  const letterId = read.mail.tags[LETTER_TAGS.letter]?.[0];
  const attempt = Number(read.mail.tags[LETTER_TAGS.attempt]?.[0]);
  const what = WHAT[read.eventType];
  if (letterId === undefined || !Number.isInteger(attempt) || what === undefined) {
    return undefined;
  }
  const detail = detailOf(read)?.slice(0, LONGEST_DETAIL);
  return {
    letterId,
    attempt,
    sesMessageId: read.mail.messageId,
    messageId: sesMessageIdHeader(read.mail.messageId, region),
    delivery: {
      what,
      at: happenedAt(read),
      ...(read.bounce?.bounceType === "Permanent" && { permanent: true }),
      ...(detail !== undefined && { detail }),
    },
  };
}

function happenedAt({ mail, delivery, deliveryDelay, complaint, bounce }: Event): string {
  return toInstant((delivery ?? deliveryDelay ?? complaint ?? bounce ?? mail).timestamp);
}

function detailOf({ bounce, complaint, deliveryDelay, reject }: Event): string | undefined {
  if (bounce !== undefined) {
    const diagnostics = bounce.bouncedRecipients.flatMap(({ diagnosticCode }) => diagnosticCode ?? []);
    return [`${bounce.bounceType}/${bounce.bounceSubType}`, ...diagnostics].join(": ");
  }
  return complaint?.complaintFeedbackType ?? deliveryDelay?.delayType ?? reject?.reason;
}
