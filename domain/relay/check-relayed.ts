/**
 * Reads the bytes of a relayed mail or of an answer once more before they are handed over: it goes from and to just
 * whom it was meant, no stranger's words became a header, and SES takes it. Two readers look at the header, since an
 * attack lives where two readers differ. Throws a LetterError that names the rule, never what stands in the letter.
 */
import PostalMime from "postal-mime";
import { MARK_HEADER } from "../mail/compose-letter.ts";
import { headerFields, requireSevenBitLines } from "../mail/header-lines.ts";
import { LetterError } from "../mail/letter-error.ts";

/**
 * SES v1 takes 10 MB after encoding (https://docs.aws.amazon.com/ses/latest/dg/quotas.html); what a megabyte is it does
 * not say.
 */
export const LARGEST_LETTER_BYTES = 10_000_000;

const LONGEST_FROM = 998;

/** Every header that such a letter may have, each once. */
const ALLOWED = new Set([
  "from",
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "auto-submitted",
  MARK_HEADER.toLowerCase(),
  "mime-version",
  "content-type",
  "content-transfer-encoding",
]);

const QUOTED_STRING = /"(?:[^"\\]|\\.)*"/g;

export interface ExpectedRelayed {
  readonly from: string;
  readonly to: string;
  readonly cc: readonly string[];
  readonly autoSubmitted?: "auto-generated" | undefined;
}

export async function checkRelayed(raw: Uint8Array, expected: ExpectedRelayed): Promise<void> {
  if (raw.length > LARGEST_LETTER_BYTES) throw new LetterError(`size: over ${LARGEST_LETTER_BYTES} bytes.`);
  requireSevenBitLines(raw);
  const header = headerOf(raw);
  checkFields(header, expected);
  await checkAsReadersSeeIt(header, expected);
}

function headerOf(raw: Uint8Array): Uint8Array {
  const end = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf("\r\n\r\n");
  if (end === -1) throw new LetterError("header: no empty line ends it.");
  return raw.subarray(0, end + 4);
}

function checkFields(header: Uint8Array, { from, to, cc, autoSubmitted }: ExpectedRelayed): void {
  const values = new Map<string, string>();
  for (const { name, value } of headerFields(header)) {
    if (!ALLOWED.has(name)) throw new LetterError("header: a field that no relayed letter has.");
    if (values.has(name)) throw new LetterError(`${name}: stands there twice.`);
    values.set(name, value);
  }
  for (const name of [MARK_HEADER.toLowerCase(), "mime-version", "content-type"]) {
    if (!values.has(name)) throw new LetterError(`${name}: is missing.`);
  }
  if (values.get("to") !== to) throw new LetterError("to: not exactly the one address that was meant.");
  if ((values.get("cc") ?? "") !== cc.join(", "))
    throw new LetterError("cc: not exactly those that were meant.");
  if (!isOnlyFrom(values.get("from") ?? "", from)) throw new LetterError("from: not exactly who was meant.");
  if (values.get("auto-submitted") !== autoSubmitted)
    throw new LetterError("auto-submitted: not as it was meant.");
}

/** Whether the field names one mailbox: a display name, quoted or encoded or neither, and `<address>`. */
function isOnlyFrom(value: string, address: string): boolean {
  if (value.length > LONGEST_FROM) return false;
  if (value === address) return true;
  if (!value.endsWith(` <${address}>`)) return false;
  return !/["\\<>()[\],;:@]/.test(value.slice(0, -` <${address}>`.length).replaceAll(QUOTED_STRING, ""));
}

async function checkAsReadersSeeIt(header: Uint8Array, expected: ExpectedRelayed): Promise<void> {
  const { from, to, cc, bcc, replyTo, subject } = await PostalMime.parse(header);
  const addresses = (list: readonly { readonly address?: string | undefined }[] | undefined): string =>
    (list ?? []).map(({ address }) => address ?? "?").join(", ");
  if (addresses(to) !== expected.to || addresses(cc) !== expected.cc.join(", ")) {
    throw new LetterError("to, cc: a mail reader sees other recipients than those that were meant.");
  }
  if (bcc !== undefined || replyTo !== undefined || from?.address !== expected.from) {
    throw new LetterError("from: a mail reader sees another sender, or a field that was not meant.");
  }
  if (/\p{Cc}/u.test(subject ?? "") || /\p{Cc}/u.test(from.name)) {
    throw new LetterError("subject or from: a mail reader decodes a control character.");
  }
}
