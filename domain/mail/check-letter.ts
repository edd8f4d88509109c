/**
 * Reads the bytes of a letter once more before they are handed over, and lets them go only to the one address that
 * was meant: whatever a stranger's subject or name has done to the composing, it ends here. Two readers look, our
 * own small one and postal-mime, since an attack lives where two readers differ. Throws a LetterError.
 */
import PostalMime, { type Attachment } from "postal-mime";
import { headerFields, requireSevenBitLines, type HeaderField } from "./header-lines.ts";
import { LetterError } from "./letter-error.ts";

const MOST_BYTES = 64 * 1024;
const MOST_TEXT_BYTES = 4096;
const LONGEST_FROM = 998;

/** Every header that a letter of ours may have; each at most once, as SES demands. */
const ALLOWED = new Set([
  "from",
  "to",
  "reply-to",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "auto-submitted",
  "precedence",
  "x-auto-response-suppress",
  "x-handslag-mark",
  "mime-version",
  "content-type",
  "content-transfer-encoding",
]);

const REQUIRED = ["from", "to", "subject", "auto-submitted", "x-handslag-mark", "mime-version"];

const QUOTED_STRING = /"(?:[^"\\]|\\.)*"/g;

export interface ExpectedLetter {
  /** The one recipient that the gate let through. */
  readonly to: string;
  readonly from: string;
  readonly autoSubmitted: "auto-replied" | "auto-generated";
  /** Of the text in UTF-8; 4096 unless said otherwise. */
  readonly maxTextBytes?: number | undefined;
  /** The calendar file that goes with it. */
  readonly calendar?: string | undefined;
}

export async function checkLetter(raw: Uint8Array, expected: ExpectedLetter): Promise<void> {
  if (raw.length > MOST_BYTES) throw new LetterError(`size: over ${MOST_BYTES} bytes.`);
  requireSevenBitLines(raw);
  checkHeaders(headerFields(raw), expected);
  await checkAsReadersSeeIt(raw, expected);
}

function checkHeaders(fields: readonly HeaderField[], expected: ExpectedLetter): void {
  const values = new Map<string, string>();
  for (const { name, value } of fields) {
    if (!ALLOWED.has(name)) throw new LetterError("header: a field that no letter of ours has.");
    if (values.has(name)) throw new LetterError(`${name}: stands there twice.`);
    values.set(name, value);
  }
  for (const name of REQUIRED) {
    if (!values.has(name)) throw new LetterError(`${name}: is missing.`);
  }
  if (values.get("to") !== expected.to)
    throw new LetterError("to: not exactly the one address that was meant.");
  if (!isOnlyFrom(values.get("from") ?? "", expected.from)) {
    throw new LetterError("from: not exactly the one address that was meant.");
  }
  if (values.get("auto-submitted") !== expected.autoSubmitted) {
    throw new LetterError(`auto-submitted: must be ${expected.autoSubmitted}.`);
  }
}

/** Whether the field names one mailbox: a display name, quoted or encoded or neither, and `<address>`. */
function isOnlyFrom(value: string, address: string): boolean {
  if (value.length > LONGEST_FROM) return false;
  if (value === address) return true;
  if (!value.endsWith(` <${address}>`)) return false;
  const name = value.slice(0, -` <${address}>`.length).replaceAll(QUOTED_STRING, "");
  return !/["\\<>()[\],;:@]/.test(name);
}

async function checkAsReadersSeeIt(raw: Uint8Array, expected: ExpectedLetter): Promise<void> {
  const { from, to, cc, bcc, subject, text, attachments } = await PostalMime.parse(raw);
  if (to?.length !== 1 || to[0]?.address !== expected.to || cc !== undefined || bcc !== undefined) {
    throw new LetterError("to: a mail reader sees other recipients than the one that was meant.");
  }
  if (from?.address !== expected.from) throw new LetterError("from: a mail reader sees another sender.");
  if (/\p{Cc}/u.test(subject ?? "") || /\p{Cc}/u.test(from.name)) {
    throw new LetterError("subject or from: a mail reader decodes a control character.");
  }
  const most = expected.maxTextBytes ?? MOST_TEXT_BYTES;
  if (Buffer.byteLength(text ?? "") > most) throw new LetterError(`text: over ${most} bytes.`);
  const others = attachments.filter((file) => !isCalendar(file, expected.calendar));
  if (others.length > 0) throw new LetterError("attachments: one that no letter of ours has.");
}

/** As it was written, to the letter; the reader gives lines another end. */
function isCalendar({ mimeType, content }: Attachment, expected: string | undefined): boolean {
  if (expected === undefined || (mimeType !== "text/calendar" && mimeType !== "application/ics"))
    return false;
  const found = typeof content === "string" ? content : Buffer.from(new Uint8Array(content)).toString();
  return withLf(found) === withLf(expected);
}

const withLf = (text: string): string => text.replaceAll("\r\n", "\n");
