/**
 * What a report by a mail system speaks of: a bounce (RFC 3464), a complaint (RFC 5965), a receipt (RFC 8098), or any
 * automatic answer to one of our letters. It is read from the parts for machines and from the header of the letter that
 * came back with it. All of it is a stranger's word: only our keyed mark, or an id that we stored, makes it count.
 * Bounded by the limits of `find-parts.ts`; never throws.
 */
import { addressesIn } from "./addresses-in.ts";
import { normaliseAddress } from "./address.ts";
import { cleanLine } from "./header-text.ts";
import { findParts } from "./find-parts.ts";
import { messageIds } from "./message-ids.ts";
import { readHeaders } from "./read-headers.ts";
import type { Headers } from "./read-headers.ts";

export interface ReportAbout {
  /** Message-IDs that the report names, the likeliest first. */
  readonly messageIds: readonly string[];
  /** Loop marks of letters that came back with it; not checked. */
  readonly marks: readonly string[];
  /** Whom the letter did not reach, or who complained, normalised. */
  readonly recipients: readonly string[];
  /** RFC 3463 code, for example `5.1.1`, of the first recipient. */
  readonly status?: string | undefined;
  /** The remote server's own words, cleaned and short. */
  readonly diagnostic?: string | undefined;
}

const MOST_FOUND = 10;
const LONGEST_DIAGNOSTIC = 300;
const MARK_FIELD = "x-handslag-mark";

/** Parts that hold fields for machines; groups of fields are told apart by empty lines. */
const FIELDS = /^message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification)$/;
/** Parts that hold the letter that came back, or its header. */
const RETURNED = /^(?:message\/rfc822|message\/global|text\/rfc822-headers|message\/global-headers)$/;

/** Groups in a delivery status: one for the mail, then one a recipient. */
const MOST_GROUPS = 20;

export function reportAbout(raw: Uint8Array): ReportAbout {
  const mail = readHeaders(raw);
  const { parts } = findParts(raw, mail);
  const groups = parts
    .filter(({ contentType }) => FIELDS.test(contentType.type))
    .flatMap(({ body }) => groupsOf(body));
  const returned = parts
    .filter(({ contentType }) => RETURNED.test(contentType.type))
    .slice(0, MOST_FOUND)
    .map(({ body }) => readHeaders(body));
  const everywhere = [...returned, mail];
  const field = (name: string): string[] => groups.flatMap((group) => group.all(name));
  const recipients = [
    ...[...field("final-recipient"), ...field("original-recipient")].map((value) =>
      value.replace(/^[^;]{0,40};/, ""),
    ),
    ...field("original-rcpt-to"),
    ...mail.all("x-failed-recipients"),
  ];
  return {
    messageIds: first(
      [
        ...returned.flatMap((headers) => headers.all("message-id")),
        ...field("original-message-id"),
        ...mail.all("in-reply-to"),
        ...mail.all("references"),
      ].flatMap((value) => messageIds(value)),
    ),
    marks: first(everywhere.flatMap((headers) => headers.all(MARK_FIELD)).map((value) => value.trim())),
    recipients: first(
      addressesIn(recipients)
        .mailboxes.map(({ address }) => normaliseAddress(address))
        .filter((address) => address !== undefined),
    ),
    status: field("status").map((value) => /^\s*([245]\.\d{1,3}\.\d{1,3})\b/.exec(value)?.[1])[0],
    diagnostic: field("diagnostic-code").map((value) => cleanLine(value, LONGEST_DIAGNOSTIC))[0],
  };
}

/**
 * Whether the report says that there is no such address: then no letter will ever arrive there. Of the permanent
 * failures (RFC 3463 §2) only those about the recipient's address (§3.2: 5.1.x, but not 5.1.7 and 5.1.8, which are about
 * the sender's), about a mailbox that is closed (§3.3: 5.2.0, 5.2.1) and about a domain without a way to it (§3.5:
 * 5.4.4). A full mailbox, or a letter taken for spam (5.7.1), says nothing of the next letter.
 */
export function isPermanent({ status }: ReportAbout): boolean {
  return status !== undefined && /^5\.(?:1\.(?![78]$)\d{1,3}|2\.[01]|4\.4)$/.test(status);
}

const first = (found: readonly string[]): string[] => [...new Set(found)].slice(0, MOST_FOUND);

/** The groups of fields in the body of a status part. */
function groupsOf(body: Uint8Array): Headers[] {
  const groups: Headers[] = [];
  let rest = body;
  while (rest.length > 0 && groups.length < MOST_GROUPS) {
    const group = readHeaders(rest);
    groups.push(group);
    if (group.bodyStart <= 0) break;
    rest = rest.subarray(group.bodyStart);
  }
  return groups;
}
