/**
 * Makes the bytes of a relayed mail or of an answer: one sender, the recipients that were meant, text, HTML if there is
 * any, and files. Nothing of the header of the mail that is passed on comes along. The same input gives the same bytes;
 * `check-relayed.ts` reads them again before they go out. Throws a LetterError when an address, an id or the mark is not
 * safe.
 */
import MailComposer from "nodemailer/lib/mail-composer";
import { isSafeAddress } from "../mail/address.ts";
import { MARK_HEADER, plainLines, referencesOf } from "../mail/compose-letter.ts";
import { cleanLine } from "../mail/header-text.ts";
import { LetterError } from "../mail/letter-error.ts";
import { isSafeMessageId } from "../mail/message-id.ts";
import type { Instant } from "../time/instant.ts";
import type { PassedFile } from "./files-of.ts";

const LONGEST_SUBJECT = 300;
const LONGEST_NAME = 100;
/** Of a boundary's middle; the composer puts some twenty characters around it. */
const LONGEST_BASE = 22;

export interface ToCompose {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  readonly files: readonly PassedFile[];
  /** Set on what a machine wrote; absent on what a person wrote. */
  readonly autoSubmitted?: "auto-generated" | undefined;
  /** Keyed id of the letter, by which it is known when it comes back. */
  readonly mark: string;
  /** SES replaces this and the date; other readers of the bytes need them valid. */
  readonly messageId: string;
  readonly dateAt: Instant;
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[] | undefined;
}

export async function composeRelayed(letter: ToCompose): Promise<Uint8Array> {
  const { from, to, cc, mark, messageId, html } = letter;
  for (const address of [from.address, to, ...cc]) {
    if (!isSafeAddress(address)) throw new LetterError("from, to or cc: not one plain mail address.");
  }
  if (!isSafeMessageId(messageId))
    throw new LetterError("messageId: must look like <left@right>, plain ASCII.");
  const inReplyTo =
    letter.inReplyTo !== undefined && isSafeMessageId(letter.inReplyTo) ? letter.inReplyTo : undefined;
  const composer = new MailComposer({
    from: { name: cleanLine(from.name, LONGEST_NAME), address: from.address },
    to: { name: "", address: to },
    cc: cc.map((address) => ({ name: "", address })),
    subject: cleanLine(letter.subject, LONGEST_SUBJECT),
    text: plainLines(letter.text),
    html: html === undefined ? undefined : plainLines(html),
    attachments: letter.files.map(({ name, type, content, cid }) => ({
      filename: name,
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      contentType: type,
      contentTransferEncoding: "base64",
      // A picture of a text that is not there is a file.
      ...(cid !== undefined && html?.includes(cid) === true
        ? { cid, contentDisposition: "inline" }
        : { contentDisposition: "attachment" }),
    })),
    messageId,
    date: new Date(letter.dateAt),
    inReplyTo,
    references: inReplyTo === undefined ? undefined : referencesOf(letter.references ?? [], inReplyTo),
    headers: {
      ...(letter.autoSubmitted === undefined ? {} : { "Auto-Submitted": letter.autoSubmitted }),
      [MARK_HEADER]: mark,
    },
    textEncoding: "Q",
    newline: "\r\n",
    // Secret until it is sent, so that nothing a stranger wrote can end a part; short, as RFC 2046 §5.1.1 wants it.
    baseBoundary: mark.replaceAll(/[^A-Za-z0-9]/g, "").slice(-LONGEST_BASE),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await composer.compile().build());
}
