/**
 * A mail as the rules see it: who, to whom, about what, its text, and what was wrong with it. The raw bytes stay the
 * log of record; this is only what can be read of them. It is read in two steps: the header, by a bounded pass that
 * decides what is done with the mail, and the content, which may fail without harm. Never throws, on any bytes.
 */
import { addressesIn, senderOf } from "./addresses-in.ts";
import type { AddressList, Mailbox, Sender } from "./addresses-in.ts";
import { readContentType } from "./content-type.ts";
import { decodeValue } from "./encoded-words.ts";
import { cleanLine } from "./header-text.ts";
import { LONGEST_SUBJECT, MOST_REFERENCES } from "./limits.ts";
import { readDate } from "./mail-date.ts";
import { messageIds } from "./message-ids.ts";
import { readContent } from "./read-content.ts";
import type { Content } from "./read-content.ts";
import { readHeaders } from "./read-headers.ts";
import type { Headers } from "./read-headers.ts";
import type { Instant } from "../time/instant.ts";

/** What the header says. */
export interface MailHead {
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
  /** False when nothing in the bytes looks like a mail. */
  readonly readable: boolean;
  /** What was wrong with it, in words for staff; empty when it is sound. */
  readonly damaged: readonly string[];
}

/** Header and content; `damaged` says what was wrong with either. */
export interface ReadMail extends MailHead, Content {
  readonly damaged: readonly string[];
}

/** The mail, read here and now without a limit of time: for mails that are known to be small. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const head = readHead(raw);
  return withContent(head, await readContent(raw, head.headers));
}

export function readHead(raw: Uint8Array): MailHead {
  const headers = readHeaders(raw);
  const one = (name: string): string => headers.all(name)[0] ?? "";
  const readable = headers.fields.some(({ name }) => FIELDS_OF_MAILS.has(name));
  return {
    headers,
    sender: senderOf(headers.all("from")),
    from: addressesIn(headers.all("from")).mailboxes,
    to: addressesIn(headers.all("to")),
    cc: addressesIn(headers.all("cc")),
    replyTo: addressesIn(headers.all("reply-to")).mailboxes,
    subject: cleanLine(decodeValue(one("subject")), LONGEST_SUBJECT),
    messageId: messageIds(one("message-id"))[0],
    inReplyTo: messageIds(one("in-reply-to")).slice(0, MOST_REFERENCES),
    references: messageIds(one("references")).slice(-MOST_REFERENCES),
    dateAt: readDate(one("date")),
    returnPath: returnPathIn(headers.all("return-path")[0]),
    readable,
    damaged: [...(readable ? [] : ["unreadable: nothing in it looks like a mail"]), ...headers.damaged],
  };
}

export function withContent(head: MailHead, content: Content): ReadMail {
  return { ...head, ...content, damaged: [...new Set([...head.damaged, ...content.damaged])] };
}

/** The mail by its header alone, when its content could not be read: kept, shown, and decided all the same. */
export function withoutContent(head: MailHead, because: string): ReadMail {
  return withContent(head, {
    text: "",
    attachments: [],
    contentTypes: [readContentType(head.headers.all("content-type")[0])],
    damaged: [because],
  });
}

/**
 * One of these stands in every mail that a mail program has written. What servers put above it on the way proves nothing:
 * SES does so to whatever bytes it is given.
 */
const FIELDS_OF_MAILS = new Set([
  "from",
  "to",
  "subject",
  "date",
  "message-id",
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
