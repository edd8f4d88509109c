/**
 * Senders that nobody reads answers to: the null sender (RFC 5321 §4.5.5, RFC 3834 §2) and addresses whose local part
 * says so, in the languages we serve. The envelope says less than From: programs that people write with send from an
 * address made for each mail (`bounces+123-ab@…`), to learn what became of it.
 */
import type { ReadMail } from "../read-mail.ts";
import type { Receipt } from "../receipt.ts";
import type { Sign, SignReader } from "./sign.ts";

/** Whole local parts, before any "+". Exchange reports from a mailbox of its own, named by its installation. */
const MAIL_SYSTEM = /^(?:mail(?:er)?[-_.]?daemon|post[-_.]?master|microsoftexchange[0-9a-f]{32})$/;

const ASKS_FOR_NO_ANSWER = [
  // English: `noreply`, `do-not-reply`, `dontreply`, `no-response`.
  "(?:(?:do[-_.]?)?not?|don'?t)[-_.]?(?:reply|replies|response|respond)",
  // Swedish: `ej-svara`, `ej_svar`, `svarinte`, `besvarasej`, `ingensvar`.
  "(?:ej|inte)[-_.]?(?:be)?svara?s?|(?:be)?svara?s?[-_.]?(?:ej|inte)|inge[nt][-_.]?svar",
  // Danish, Norwegian: `ikke-svar`, `ikkebesvar`, `besvar-ikke`, `intetsvar`.
  "ikke[-_.]?(?:be)?svare?s?|(?:be)?svare?s?[-_.]?ikke|intet[-_.]?svar",
  // Finnish: `alavastaa`, `eivastata`, `ei-vastausta`.
  "(?:ala|älä)[-_.]?vastaa|ei[-_.]?vasta(?:ta|usta)",
  "nicht[-_.]?antworten|keine[-_.]?antwort",
].join("|");

const MACHINE = new RegExp(
  `^(?:${[
    // Some companies number theirs.
    `(?:${ASKS_FOR_NO_ANSWER})[-_.]?\\d{0,9}`,
    // `noreply-orders`, `orders.noreply`.
    "(?:do[-_]?)?not?[-_]?reply[-._].+|.+[-._](?:do[-_]?)?not?[-_]?reply",
    "listserv|majordomo|auto[-_.]?(?:reply|responder|response|svar|vastaus|mailer)",
    // `bounce-md_30112233`, but neither `bounce.house` nor `bounce-house2`.
    "bounces?(?:[-_.].*\\d{4}.*)?|.+-bounces?",
  ].join("|")})$`,
);

/** In the envelope, these say only that a program wants to hear what became of its mail. */
const FOR_BOUNCES = /^bounces?(?:[-_.]|$)|-bounces?$/;

/** Roles at mailing lists (RFC 5230 §4.6), and of people: `offert-request`, `owner-karin`. */
const LIST_ROLE = /^owner-.|.-(?:request|owner)$/;

/** Longer local parts are not valid (RFC 5321 §4.5.3.1.1), except where a list encodes a recipient in them. */
const LONGEST_LOCAL_PART = 256;

export const machineSender: SignReader = (mail, { envelopeFrom = "" }) => {
  const from = machineFrom(mail);
  const isSign = !FOR_BOUNCES.test(localPart(envelopeFrom)) && isMachineAddress(envelopeFrom);
  return from.length === 0 && isSign ? [signOf(envelopeFrom)] : from;
};

/** The sign in From alone: an address that nobody reads, or `MAILER-DAEMON <>`, a mail system's name without one. */
export function machineFrom({ sender, from }: ReadMail): Sign[] {
  const { address = "", name = "" } = from[0] ?? {};
  const written = sender.address ?? address;
  if (isMachineAddress(written)) return [signOf(written)];
  return sender.is === "missing" && isMailSystem(name) ? [signOf(name)] : [];
}

const signOf = (address: string): Sign => ({
  kind: isMailSystem(address) ? "bounce" : "automatic",
  code: "machine-address",
  fact: address,
});

export const nullSender: SignReader = (mail, receipt) =>
  isSentByNobody(mail, receipt) ? [{ kind: "automatic", code: "null-sender" }] : [];

export function isMachineAddress(address: string): boolean {
  return isMailSystem(address) || MACHINE.test(localPart(address));
}

/**
 * An address that only mailing lists send from, or that somebody was given. What makes a list's mail shows in its header;
 * in the envelope alone it is a reason not to answer (RFC 3834 §2), but none to overlook a person.
 */
export function isListRole(address: string): boolean {
  return LIST_ROLE.test(localPart(address));
}

/** Whether nobody or a mail system sent it: then a person did not. */
export function isFromMailSystem(mail: ReadMail, receipt: Receipt): boolean {
  return (
    isSentByNobody(mail, receipt) ||
    isMailSystem(receipt.envelopeFrom ?? "") ||
    machineFrom(mail).some(({ kind }) => kind === "bounce")
  );
}

function isMailSystem(address: string): boolean {
  return MAIL_SYSTEM.test(localPart(address));
}

function isSentByNobody({ returnPath }: ReadMail, { envelopeFrom }: Receipt): boolean {
  return envelopeFrom === "" || returnPath === "";
}

function localPart(address: string): string {
  const at = address.lastIndexOf("@");
  const local = at === -1 ? address : address.slice(0, at);
  return (local.slice(0, LONGEST_LOCAL_PART).split(/[+=]/)[0] ?? "").toLowerCase();
}
