/**
 * Reads what the incoming queue brings: SES's notification of a mail that it has put into the bucket (Amazon SES
 * developer guide, "Contents of notifications for Amazon SES email receiving"), or a mail that the sweep feeds again,
 * of which nothing is known but when it was stored: it is logged and promised, and never acknowledged.
 */
import * as z from "zod";
import type { Incoming } from "../domain/contact/incoming.ts";
import { readReceipt } from "../domain/mail/receipt.ts";
import { toInstant } from "../domain/time/instant.ts";
import { MAIL_FOLDERS, SETUP_NOTIFICATION } from "./contract.ts";
import { unwrapSns } from "./sns-envelope.ts";

/** SES's ids are short and plain; they become part of keys and of schedules' names. */
const mailId = z.string().regex(/^[\w-]{1,48}$/, "not an id as SES gives it");

const notification = z.looseObject({
  mail: z.looseObject({ messageId: z.string(), timestamp: z.string() }),
  receipt: z.looseObject({}),
});

const fedAgain = z.object({ again: z.object({ key: z.string(), storedAt: z.string() }) });

/** The mail that a queue message brings; undefined for SES's test message. Throws when it cannot be read. */
export function readIncoming(body: string): Incoming | undefined {
  const again = fedAgain.safeParse(JSON.parse(body));
  if (again.success) {
    const { key, storedAt } = again.data.again;
    return {
      contactId: mailId.parse(key.slice(MAIL_FOLDERS.incoming.length)),
      receipt: readReceipt({}, toInstant(storedAt)),
    };
  }
  const read = notification.parse(JSON.parse(unwrapSns(body)));
  if (read.mail.messageId === SETUP_NOTIFICATION) {
    return undefined;
  }
  return {
    contactId: mailId.parse(read.mail.messageId),
    receipt: readReceipt(read, toInstant(read.mail.timestamp)),
  };
}
