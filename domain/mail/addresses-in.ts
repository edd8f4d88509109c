/**
 * Who a mail names as sender and recipients. The sender must be beyond doubt, because an acknowledgement goes there:
 * two programs that read "From" differently must never disagree about whom we answer. Never throws.
 */
import { addressParser } from "postal-mime";
import { normaliseAddress } from "./address.ts";
import { decodeValue, mendWords } from "./encoded-words.ts";
import { cleanLine } from "./header-text.ts";
import { LONGEST_NAME, MOST_ADDRESSES } from "./limits.ts";

export interface Mailbox {
  /** Cleaned for people to read; may be empty. */
  readonly name: string;
  /** As written, on one line. Not checked: `normaliseAddress` says whether it can be used. */
  readonly address: string;
}

export interface AddressList {
  readonly mailboxes: readonly Mailbox[];
  /** How many there are; more than `mailboxes` when there are too many to keep. */
  readonly count: number;
  /** Whether any were written as a group (RFC 5322 §3.4: "Name: a@…, b@…;"). */
  readonly grouped: boolean;
}

/** Longer than any address that can be used (RFC 5321 §4.5.3.1.3: 254). */
const LONGEST_SHOWN = 320;

/** The mailboxes in the values of an address field, groups opened. */
export function addressesIn(values: readonly string[]): AddressList {
  const listed = values.flatMap((value) => addressParser(mendWords(value)));
  const mailboxes = listed.flatMap((entry) => entry.group ?? [entry]);
  return {
    mailboxes: mailboxes.slice(0, MOST_ADDRESSES).map(({ name, address }) => ({
      name: cleanLine(name, LONGEST_NAME),
      address: cleanLine(address, LONGEST_SHOWN),
    })),
    count: mailboxes.length,
    grouped: listed.some(({ group }) => group !== undefined),
  };
}

/**
 * - `clear`: one From field with one mailbox that can be used, and `address` is it, normalised;
 * - `missing`: no From field, an empty one, or `<>`;
 * - `unsafe`: one mailbox, but not one that SES and we can write to safely, or with a line end hidden in its name;
 * - `ambiguous`: several fields or mailboxes, a group, or a value that can be read in more than one way.
 */
export type Sender =
  | { readonly is: "clear"; readonly address: string }
  | { readonly is: "missing" | "unsafe" | "ambiguous"; readonly address?: undefined };

/** The sender that the From fields name. */
export function senderOf(fromValues: readonly string[]): Sender {
  const [value, ...more] = fromValues;
  if (value === undefined) return { is: "missing" };
  const { mailboxes, count, grouped } = addressesIn([value]);
  const written = mailboxes[0]?.address ?? "";
  if (more.length > 0 || count > 1 || grouped) return { is: "ambiguous" };
  if (written === "" && addressesOutsideQuotes(value).length === 0) return { is: "missing" };
  const address = normaliseAddress(written);
  // No mail program puts a line end into a name: who does means to write a header of their own.
  if (address === undefined || /[\r\n\0]/.test(decodeValue(value))) return { is: "unsafe" };
  // `a@bank.example <b@evil.example>`: programs differ on which of them is the address.
  const others = addressesOutsideQuotes(value).filter((other) => normaliseAddress(other) !== address);
  return others.length > 0 ? { is: "ambiguous" } : { is: "clear", address };
}

/** What looks like an address outside quoted strings and comments. */
function addressesOutsideQuotes(value: string): string[] {
  let outside = "";
  let quoted = false;
  let comments = 0;
  for (let i = 0; i < value.length; i += 1) {
    const char = value.charAt(i);
    if (char === "\\") i += 1;
    else if (char === '"' && comments === 0) quoted = !quoted;
    else if (char === "(" && !quoted) comments += 1;
    else if (char === ")" && comments > 0) comments -= 1;
    else if (!quoted && comments === 0) outside += char;
  }
  return outside.split(/[\s<>,;]+/).filter((word) => word.includes("@"));
}
