/** A sign that a mail is not from a person who waits for us: what it makes of the mail, and why. */
import type { MailKind } from "../judgement.ts";
import type { Reason } from "../reasons.ts";
import type { ReadMail } from "../read-mail.ts";
import type { Receipt } from "../receipt.ts";

export interface Sign extends Reason {
  readonly kind: Extract<MailKind, "automatic" | "bounce" | "complaint" | "list">;
}

/** Looks for one kind of sign. Never throws; answers with what it found, in the order of the mail. */
export type SignReader = (mail: ReadMail, receipt: Receipt) => readonly Sign[];
