/**
 * Recognises a mail that is received twice: sent again by a hesitant server, or copied from two shared addresses. The
 * raw bytes of the two differ, because each receipt prepends its own trace headers, so what the sender wrote is compared.
 */
import { createHash } from "node:crypto";
import type { ReadMail } from "../mail/read-mail.ts";

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
          mail.messageId ?? "",
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
