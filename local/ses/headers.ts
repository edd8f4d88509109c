/** The header fields of a mail, as far as SES itself reads them. Linear in the size of the header, on any bytes. */
import { addressParser, decodeWords } from "postal-mime";

export interface HeaderField {
  readonly name: string;
  /** Unfolded, not decoded. */
  readonly value: string;
}

export interface SplitMail {
  readonly fields: readonly HeaderField[];
  /** From the empty line on, which it includes. */
  readonly body: Buffer;
}

/** SES tells at most that much of a header. */
const LONGEST_TOLD_BYTES = 10_240;

export function splitMail(raw: Buffer): SplitMail {
  const fields: { name: string; value: string }[] = [];
  let start = 0;
  while (start < raw.length) {
    const end = raw.indexOf(0x0a, start);
    const line = raw
      .subarray(start, end === -1 ? raw.length : end)
      .toString("utf8")
      .replace(/\r$/, "");
    if (line === "") break;
    start = end === -1 ? raw.length : end + 1;
    const last = fields.at(-1);
    const colon = line.indexOf(":");
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (last !== undefined) last.value += line;
    } else if (colon > 0) {
      fields.push({ name: line.slice(0, colon).trimEnd(), value: line.slice(colon + 1).trim() });
    }
  }
  return { fields, body: raw.subarray(start) };
}

/** All values of the field with that name. */
export function valuesOf(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value);
}

/** The bare addresses in the fields with these names. */
export function addressesIn(fields: readonly HeaderField[], ...names: readonly string[]): string[] {
  return mailboxes(fields, ...names).map(({ address }) => address);
}

/** The parts about the header in SES's notifications and events. */
export function toldHeaders(fields: readonly HeaderField[]): object {
  const told: HeaderField[] = [];
  let bytes = 0;
  for (const field of fields) {
    bytes += field.name.length + field.value.length + 4;
    if (bytes > LONGEST_TOLD_BYTES) break;
    told.push(field);
  }
  const first = (name: string): string | undefined => valuesOf(fields, name)[0]?.slice(0, LONGEST_TOLD_BYTES);
  const list = (name: string): string[] | undefined => {
    const written = mailboxes(fields, name).map((each) =>
      each.name === "" ? each.address : `${each.name} <${each.address}>`,
    );
    return written.length === 0 ? undefined : written;
  };
  const subject = first("Subject");
  return {
    headersTruncated: told.length < fields.length,
    headers: told,
    commonHeaders: {
      returnPath: first("Return-Path")?.replace(/^<|>$/g, ""),
      from: list("From"),
      date: first("Date"),
      to: list("To"),
      cc: list("Cc"),
      messageId: first("Message-ID"),
      subject: subject === undefined ? undefined : decodeWords(subject),
    },
  };
}

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

function mailboxes(fields: readonly HeaderField[], ...names: readonly string[]): Mailbox[] {
  return names
    .flatMap((name) => valuesOf(fields, name))
    .flatMap((value) => addressParser(value.slice(0, LONGEST_TOLD_BYTES), { flatten: true }))
    .map(({ name, address }) => ({ name, address: address ?? "" }))
    .filter(({ address }) => address !== "");
}
