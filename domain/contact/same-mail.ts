/**
 * Recognises a mail that is received twice: sent again by a hesitant server, or copied from two shared addresses. The
 * raw bytes of the two differ, because each receipt prepends its own trace headers, so what the sender wrote is compared.
 */
import { createHash } from "node:crypto";
import type { Judgement } from "../mail/judgement.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Contact } from "./contact.ts";

/**
 * The same for two receipts of one mail; different as soon as anything that a person wrote differs. A mail that has
 * neither a Message-ID nor a date, or that cannot be read, is only ever the same as itself.
 */
export function sameMailKey(mail: ReadMail, contactId: string): string {
  const dates = mail.headers.all("date").join("\n");
  const parts =
    !mail.readable || (mail.messageId === undefined && dates === "")
      ? [contactId]
      : [
          // Without an id, two visitors of one website may write the same in the same second.
          mail.messageId ?? mail.headers.all("reply-to").join("\n"),
          mail.headers.all("from").join("\n"),
          dates,
          mail.subject,
          mail.text,
          ...mail.attachments.map(({ name, bytes }) => `${name}:${bytes}`),
        ];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}\n`);
  return hash.digest("base64url");
}

/**
 * Whether the second receipt of a mail shows what the first one hid, so that it counts instead:
 * - `found`: the first was thrown away as a machine's, as spam or the like, and this one is a person's;
 * - `proved`: nobody was acknowledged because nothing proved who wrote the first, and this one does; somebody still
 *   waits for what was promised then;
 * - `ours`: the first seemed to be forged in a colleague's name, and this one is the colleague's.
 */
export type Reveals = "found" | "proved" | "ours";

/** `deserved` is the judgement of the second by itself; `openPromise` the one of the thread that it belongs to. */
export function reveals(
  first: Contact,
  deserved: Judgement,
  openPromise: GivenPromise | undefined,
): Reveals | undefined {
  const { kind, acknowledge } = deserved;
  if (first.kind !== "customer" && first.kind !== "staff") {
    return first.promise === "none" && (kind === "customer" || kind === "staff") ? "found" : undefined;
  }
  if (first.reasons.includes("claims-to-be-own") && kind === "staff") return "ours";
  const isUnproved = first.reasons.includes("not-authenticated") && !first.acknowledge;
  const waits = openPromise?.contactId === first.contactId;
  return isUnproved && waits && acknowledge && deserved.authenticated ? "proved" : undefined;
}
