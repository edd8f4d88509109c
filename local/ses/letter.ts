/**
 * What SES refuses in a letter, and what it changes in one that it takes. Codes and texts as SES answers them, as far
 * as they are known from its documentation and from reports of those who met them.
 */
import { addressesIn, splitMail, valuesOf } from "./headers.ts";
import type { HeaderField } from "./headers.ts";

export class SesRefusalError extends Error {
  override readonly name = "SesRefusalError";
  /** Code in SES's answer, for example `MessageRejected`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface SendRequest {
  readonly raw: Buffer;
  readonly source: string | undefined;
  readonly destinations: readonly string[];
  readonly configurationSet: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** A letter that SES has taken. */
export interface Letter {
  readonly messageId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly fields: readonly HeaderField[];
  readonly raw: Buffer;
  readonly configurationSet: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

const LARGEST_LETTER_BYTES = 10 * 1024 * 1024;
const MOST_RECIPIENTS = 50;
/** RFC 5322, section 3.6, and RFC 2045: fields that may stand in a message once. */
const SINGLE_FIELDS = [
  "From",
  "Sender",
  "Reply-To",
  "To",
  "Cc",
  "Bcc",
  "Message-ID",
  "In-Reply-To",
  "References",
  "Subject",
  "Date",
  "MIME-Version",
  "Content-Type",
  "Content-Transfer-Encoding",
];

/** Throws a SesRefusalError for what SES would refuse. */
export function takeLetter(
  request: SendRequest,
  deps: {
    readonly region: string;
    readonly messageId: string;
    readonly at: number;
    readonly configurationSets: ReadonlySet<string>;
    readonly identities: ReadonlySet<string>;
  },
): Letter {
  const { raw, configurationSet, tags } = request;
  if (raw.length > LARGEST_LETTER_BYTES) {
    throw invalid(
      `Message length is more than ${String(LARGEST_LETTER_BYTES)} bytes long: '${String(raw.length)}'.`,
    );
  }
  if (configurationSet !== undefined && !deps.configurationSets.has(configurationSet)) {
    throw new SesRefusalError(
      "ConfigurationSetDoesNotExist",
      `Configuration set <${configurationSet}> does not exist.`,
    );
  }
  for (const text of Object.entries(tags).flat()) {
    if (!/^[A-Za-z0-9_.@-]{1,256}$/.test(text)) throw invalid(`Invalid tag name or value: <${text}>.`);
  }
  const { fields, body } = splitMail(raw);
  for (const name of SINGLE_FIELDS) {
    if (valuesOf(fields, name).length > 1) throw invalid(`Duplicate header '${name}'.`);
  }
  const senders = addressesIn(fields, "From");
  if (senders[0] === undefined) throw invalid("Missing required header 'From'.");
  const to = request.destinations.length > 0 ? request.destinations : addressesIn(fields, "To", "Cc", "Bcc");
  if (to.length === 0) throw invalid("Missing required header 'To'.");
  if (to.length > MOST_RECIPIENTS) throw invalid(`Recipient count exceeds ${String(MOST_RECIPIENTS)}.`);
  const from = request.source ?? senders[0];
  for (const address of [bare(from), ...senders, ...to.map(bare)]) checkAddress(address);
  checkIdentities([bare(from), ...senders], deps.region, deps.identities);

  const kept = fields.filter(({ name }) => !/^(message-id|date|bcc|return-path|x-ses-.*)$/i.test(name));
  const own: HeaderField[] = [
    { name: "Message-ID", value: `<${deps.messageId}@${deps.region}.amazonses.com>` },
    { name: "Date", value: new Date(deps.at).toUTCString().replace("GMT", "+0000") },
  ];
  const all = [...kept, ...own];
  return {
    messageId: deps.messageId,
    at: deps.at,
    from,
    to,
    fields: all,
    raw: Buffer.concat([rawHeader(raw.subarray(0, raw.length - body.length), own), body]),
    configurationSet,
    tags,
  };
}

/** The header as it was written, without the fields that SES replaces, and with SES's own at its end. */
function rawHeader(header: Buffer, own: readonly HeaderField[]): Buffer {
  const lines = header.toString("latin1").split(/(?<=\n)/);
  let dropping = false;
  const kept = lines.filter((line) => {
    if (!/^[ \t]/.test(line)) dropping = /^(message-id|date|bcc|return-path|x-ses-[^:]*)[ \t]*:/i.test(line);
    return !dropping;
  });
  const added = own.map(({ name, value }) => `${name}: ${value}\r\n`);
  return Buffer.from([...kept, ...added].join(""), "latin1");
}

function checkAddress(address: string): void {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  if (at < 1 || domain === "") throw invalid(`Missing final '@domain'`);
  if (/[\s\u0000-\u001f\u007f,;<>]/.test(local))
    throw invalid("Local address contains control or whitespace");
  if (!/^[\u0021-\u007e]+$/.test(local)) throw invalid("Local address contains non-ASCII characters");
  if (!/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(domain)) {
    throw invalid("Domain contains illegal character");
  }
}

/** An address is verified by itself, by its domain, or by a domain above that. */
function checkIdentities(senders: readonly string[], region: string, identities: ReadonlySet<string>): void {
  const unverified = senders.filter((sender) => {
    const address = sender.toLowerCase();
    const labels = address.slice(address.lastIndexOf("@") + 1).split(".");
    return (
      !identities.has(address) && !labels.some((_, index) => identities.has(labels.slice(index).join(".")))
    );
  });
  if (unverified.length > 0) {
    throw new SesRefusalError(
      "MessageRejected",
      "Email address is not verified. The following identities failed the check in region " +
        `${region.toUpperCase()}: ${[...new Set(unverified)].join(", ")}`,
    );
  }
}

/** `Name <address>` or `address`. */
function bare(mailbox: string): string {
  const open = mailbox.lastIndexOf("<");
  return open !== -1 && mailbox.endsWith(">") ? mailbox.slice(open + 1, -1) : mailbox.trim();
}

function invalid(message: string): SesRefusalError {
  return new SesRefusalError("InvalidParameterValue", message);
}
