/**
 * Senders that nobody reads answers to: the null sender (RFC 5321 §4.5.5, RFC 3834 §2) and addresses whose local part
 * says so, in the languages we serve. Mailing list programs show themselves in the envelope (RFC 5230 §4.6).
 */
import type { ReadMail } from "../read-mail.ts";
import type { Receipt } from "../receipt.ts";
import type { Sign, SignReader } from "./sign.ts";

/** Whole local parts, before any "+". */
const MAIL_SYSTEM = /^(?:mailer[-_.]?daemon|post[-_.]?master)$/;
const MACHINE = new RegExp(
  `^(?:${[
    "(?:do[-_.]?)?not?[-_.]?reply",
    "(?:ej|inte)[-_.]?svara|svara[-_.]?(?:ej|inte)",
    "ikke[-_.]?svare?|svar[-_.]?ikke",
    "(?:ala|älä)[-_.]?vastaa|ei[-_.]?vastausta|nicht[-_.]?antworten|keine[-_.]?antwort",
    // `bounce-md_123`, but not `bounce.house`.
    "bounces?(?:[-_.].*\\d.*)?|listserv|majordomo|autoresponder|auto-?reply",
    "owner-.+|.+-(?:request|owner|bounces?)",
    // `noreply-orders`, `orders.noreply`.
    "(?:do[-_]?)?not?[-_]?reply[-._].+|.+[-._](?:do[-_]?)?not?[-_]?reply",
  ].join("|")})$`,
);

/** Longer local parts are not valid (RFC 5321 §4.5.3.1.1), except where a list encodes a recipient in them. */
const LONGEST_LOCAL_PART = 256;

export const machineSender: SignReader = (mail, receipt) => {
  const nobody = sentByNobody(mail, receipt);
  const senders = [mail.sender.address ?? mail.from[0]?.address ?? "", receipt.envelopeFrom ?? ""];
  const signs = senders.flatMap((address): Sign[] => {
    if (!isMachineAddress(address)) return [];
    const kind = MAIL_SYSTEM.test(localPart(address)) ? "bounce" : "automatic";
    return [{ kind, code: "machine-address", fact: address }];
  });
  return [...(nobody ? [{ kind: "automatic", code: "null-sender" } as const] : []), ...signs.slice(0, 1)];
};

export function isMachineAddress(address: string): boolean {
  const local = localPart(address);
  return MAIL_SYSTEM.test(local) || MACHINE.test(local);
}

function sentByNobody({ returnPath }: ReadMail, { envelopeFrom }: Receipt): boolean {
  return envelopeFrom === "" || returnPath === "";
}

function localPart(address: string): string {
  const at = address.lastIndexOf("@");
  const local = at === -1 ? address : address.slice(0, at);
  return (local.slice(0, LONGEST_LOCAL_PART).split(/[+=]/)[0] ?? "").toLowerCase();
}
