/**
 * Turns a written letter into the bytes of a mail: one sender, one recipient, plain text, 7-bit throughout, with the
 * headers that keep machines from answering it (RFC 3834 §3.1). The same input gives the same bytes. Throws a
 * LetterError when an address, an id or the mark is not safe; `checkLetter` then reads the bytes again before they
 * go out, since hand-made and library-made headers have both been tricked before.
 */
import MailComposer from "nodemailer/lib/mail-composer";
import type { Instant } from "../time/instant.ts";
import { isSafeAddress } from "./address.ts";
import { cleanLine } from "./header-text.ts";
import { LetterError } from "./letter-error.ts";
import { isSafeMessageId } from "./message-id.ts";

const CALENDAR_FILE = "invite.ics";
const LONGEST_SUBJECT = 300;
const LONGEST_NAME = 100;
/** A thread's references are cut to its first mail and the newest ones, so that the header stays short. */
const MOST_REFERENCES = 10;

/** What a keyed id may look like in a header: no spaces, nothing to encode. */
const MARK = /^[A-Za-z0-9._~+/=-]{1,128}$/;

/** The header by which Handslag knows its own letters when they come back. */
export const MARK_HEADER = "X-Handslag-Mark";

export interface LetterToCompose {
  readonly from: { readonly name: string; readonly address: string };
  /** Exactly one, in the form that `normaliseAddress` gives. */
  readonly to: string;
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** RFC 3834 §5.1: an answer to somebody's mail, or a letter that nobody's mail called for. */
  readonly autoSubmitted: "auto-replied" | "auto-generated";
  /** An invitation, or its end: an alternative to the text, and attached once more, as calendars want it. */
  readonly calendar?: { readonly method: "REQUEST" | "CANCEL"; readonly content: string } | undefined;
  /** Keyed id of this letter. */
  readonly mark: string;
  /** SES replaces this and the date; other readers of the bytes need them valid. */
  readonly messageId: string;
  readonly dateAt: Instant;
  /** Message-ID of the mail that is answered; left out when its shape is not safe, and so are references. */
  readonly inReplyTo?: string | undefined;
  /** What that mail itself referred to, oldest first. */
  readonly references?: readonly string[] | undefined;
}

export async function composeLetter(letter: LetterToCompose): Promise<Uint8Array> {
  requireSafe(letter);
  const inReplyTo =
    letter.inReplyTo !== undefined && isSafeMessageId(letter.inReplyTo) ? letter.inReplyTo : undefined;
  const composer = new MailComposer({
    from: { name: cleanLine(letter.from.name, LONGEST_NAME), address: letter.from.address },
    to: { name: "", address: letter.to },
    replyTo: letter.replyTo === undefined ? undefined : { name: "", address: letter.replyTo },
    subject: cleanLine(letter.subject, LONGEST_SUBJECT),
    text: plainLines(letter.text),
    html: letter.html === undefined ? undefined : plainLines(letter.html),
    ...(letter.calendar !== undefined && { icalEvent: { ...letter.calendar, filename: CALENDAR_FILE } }),
    messageId: letter.messageId,
    date: new Date(letter.dateAt),
    inReplyTo,
    references: inReplyTo === undefined ? undefined : referencesOf(letter.references ?? [], inReplyTo),
    headers: {
      "Auto-Submitted": letter.autoSubmitted,
      "X-Auto-Response-Suppress": "All",
      // Old mail systems know this one and not Auto-Submitted. Nobody's mail called for an alert, and a server may
      // treat bulk mail worse.
      ...(letter.autoSubmitted === "auto-replied" ? { Precedence: "bulk" } : {}),
      [MARK_HEADER]: letter.mark,
    },
    textEncoding: "Q",
    newline: "\r\n",
    // Secret until it is sent, so that nothing a stranger wrote can end a part: the mark's digest, which stands last. A
    // boundary has at most 70 characters (RFC 2046 §5.1.1), and the composer puts some of its own around this.
    baseBoundary: letter.mark.replaceAll(/[^A-Za-z0-9]/g, "").slice(-22),
    // The composer would read files and links named in its input.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await composer.compile().build());
}

function requireSafe({ from, to, replyTo, mark, messageId, dateAt }: LetterToCompose): void {
  for (const [field, address] of Object.entries({ from: from.address, to, replyTo })) {
    if (address !== undefined && !isSafeAddress(address)) {
      throw new LetterError(`${field}: not one plain mail address. The letter was not composed.`);
    }
  }
  if (!MARK.test(mark))
    throw new LetterError("mark: may hold letters, digits and ._~+/=- only, 128 at most.");
  if (!isSafeMessageId(messageId))
    throw new LetterError("messageId: must look like <left@right>, plain ASCII.");
  if (Number.isNaN(Date.parse(dateAt))) throw new LetterError("dateAt: not a moment.");
}

/** One kind of line end, and no control characters: the composer passes a stray carriage return on as it is. */
export function plainLines(text: string): string {
  return text.replaceAll(/\r\n|\r/g, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
}

/** RFC 5322 §3.6.4: the parent's references, then the parent. */
export function referencesOf(references: readonly string[], inReplyTo: string): string[] {
  const ids = [...new Set([...references.filter(isSafeMessageId), inReplyTo])];
  return ids.length <= MOST_REFERENCES ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MOST_REFERENCES)];
}
