/**
 * A mail as the rules see it: who, to whom, about what, its text, and what was wrong with it. The raw bytes stay the
 * log of record; this is only what can be read of them. Never throws, on any bytes, and takes time and memory in
 * proportion to them: the header is read by a bounded pass of our own, the body only as far as a person would.
 */
import { decodeWords } from "postal-mime";
import { addressesIn, senderOf } from "./addresses-in.ts";
import type { AddressList, Mailbox, Sender } from "./addresses-in.ts";
import type { ContentType } from "./content-type.ts";
import { findParts } from "./find-parts.ts";
import { cleanLine } from "./header-text.ts";
import { LONGEST_SUBJECT, MOST_REFERENCES } from "./limits.ts";
import { readDate } from "./mail-date.ts";
import { messageIds } from "./message-ids.ts";
import { readBody } from "./read-body.ts";
import type { Attachment } from "./read-body.ts";
import { readHeaders } from "./read-headers.ts";
import type { Headers } from "./read-headers.ts";
import type { Instant } from "../time/instant.ts";

export interface ReadMail {
  readonly headers: Headers;
  /** Who wrote it, as far as that is beyond doubt: the only address that may be acknowledged. */
  readonly sender: Sender;
  /** All mailboxes that From names, for people to see. */
  readonly from: readonly Mailbox[];
  readonly to: AddressList;
  readonly cc: AddressList;
  readonly replyTo: readonly Mailbox[];
  /** One clean line, decoded; may be empty. */
  readonly subject: string;
  /** Message-IDs of a safe shape, angle brackets included. */
  readonly messageId: string | undefined;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** What the Date field says. Never used as the time it was received. */
  readonly dateAt: Instant | undefined;
  /** The Return-Path field: "" is the null sender; undefined when there is none. */
  readonly returnPath: string | undefined;
  /** All text for people, quotes included. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Content types of all parts, the mail itself first. */
  readonly contentTypes: readonly ContentType[];
  /** False when nothing in the bytes looks like a mail. */
  readonly readable: boolean;
  /** What was wrong with it, in words; empty for a sound mail. */
  readonly damaged: readonly string[];
}

export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const headers = readHeaders(raw);
  const found = findParts(raw, headers);
  const body = await readBody(raw, found.parts);
  const one = (name: string): string => headers.all(name)[0] ?? "";
  const readable = headers.fields.some(({ name }) => FIELDS_OF_MAILS.has(name));
  return {
    headers,
    sender: senderOf(headers.all("from")),
    from: addressesIn(headers.all("from")).mailboxes,
    to: addressesIn(headers.all("to")),
    cc: addressesIn(headers.all("cc")),
    replyTo: addressesIn(headers.all("reply-to")).mailboxes,
    subject: cleanLine(decodeWords(one("subject")), LONGEST_SUBJECT),
    messageId: messageIds(one("message-id"))[0],
    inReplyTo: messageIds(one("in-reply-to")).slice(0, MOST_REFERENCES),
    references: messageIds(one("references")).slice(-MOST_REFERENCES),
    dateAt: readDate(one("date")),
    returnPath: returnPathIn(headers.all("return-path")[0]),
    text: body.text,
    attachments: body.attachments,
    contentTypes: found.parts.map(({ contentType }) => contentType),
    readable,
    damaged: [
      ...(readable ? [] : ["nothing in it looks like a mail"]),
      ...new Set([...headers.damaged, ...found.damaged, ...body.damaged]),
    ],
  };
}

/** One of these stands in every mail that a mail program or server has touched. */
const FIELDS_OF_MAILS = new Set([
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "received",
  "return-path",
  "sender",
  "reply-to",
  "mime-version",
  "content-type",
]);

function returnPathIn(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const inBrackets = /<([^<>]*)>/.exec(value)?.[1];
  return (inBrackets ?? value).trim().toLowerCase();
}
