/**
 * The address to which staff answer a relayed mail: `svar+<token>@<receiving domain>`. The token says which mail is
 * answered and to whom it was relayed, by a keyed digest that nobody else can make; it holds no id and no name. Case does
 * not matter in it, since mail programs change that.
 *
 * The token alone lets nobody write to a customer: whoever uses it must also be proved to be of the staff.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { normaliseAddress } from "../mail/address.ts";

/** SES gives what is sent to `svar+anything` to whoever takes mail for `svar`. */
export const REPLY_MAILBOX = "svar";

/** 130 bits. */
export const TOKEN_LETTERS = 26;

/** RFC 4648 §6, lower case: survives every mail program, and letters are not mistaken for digits. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** What a token is for: the relayed mail, and the staff member that it was relayed to. */
export interface Relayed {
  readonly contactId: string;
  readonly staffId: string;
}

type ReceivingCompany = { readonly receivingDomain: string };

/** `key` is at least 32 bytes. */
export function replyToken(key: Uint8Array, { contactId, staffId }: Relayed): string {
  return keyedLetters(key, `reply-address:${JSON.stringify([contactId, staffId])}`, TOKEN_LETTERS);
}

/** Whether the token was made for this with one of the keys: old ones hold until they are thrown away. */
export function isReplyTokenOf(keys: readonly Uint8Array[], token: string, relayed: Relayed): boolean {
  return keys.some((key) => {
    const made = replyToken(key, relayed);
    return made.length === token.length && timingSafeEqual(Buffer.from(made), Buffer.from(token));
  });
}

export function replyAddress(token: string, { receivingDomain }: ReceivingCompany): string {
  return `${REPLY_MAILBOX}+${token}@${receivingDomain}`;
}

const TOKEN = new RegExp(`^[${ALPHABET}]{${TOKEN_LETTERS}}$`);

/** The token of a reply address, as it is made; undefined for every other address. */
export function tokenIn(address: string, { receivingDomain }: ReceivingCompany): string | undefined {
  const normal = normaliseAddress(address) ?? "";
  const before = `${REPLY_MAILBOX}+`;
  const behind = `@${receivingDomain}`;
  if (!normal.startsWith(before) || !normal.endsWith(behind)) return undefined;
  const token = normal.slice(before.length, -behind.length);
  return TOKEN.test(token) ? token : undefined;
}

/** How the letter that relayed the mail is named in the log, so that it is found by its token. */
export const replyName = (token: string): string => `reply ${token}`;

/** The beginning of a keyed digest, in letters and digits. */
export function keyedLetters(key: Uint8Array, what: string, letters: number): string {
  const digest = createHmac("sha256", key).update(what).digest();
  return [...digest.subarray(0, letters)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
}
