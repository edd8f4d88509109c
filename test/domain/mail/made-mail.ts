/** Mails and receipts for the tests of this folder, written out as they travel. */
import { readMail } from "../../../domain/mail/read-mail.ts";
import type { ReadMail } from "../../../domain/mail/read-mail.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A customer's mail to the example company; lines are added to its header, or stand in for one of the same name. */
export async function mailWith(
  fields: Readonly<Record<string, string>> = {},
  text = "Hej!",
): Promise<ReadMail> {
  const all = {
    From: "Karin Ek <karin@kund.example>",
    To: "info@bjorkholm.example",
    Subject: "En fråga",
    "Message-ID": "<1@kund.example>",
    ...fields,
  };
  const header = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return readMail(bytes(`${header.join("\r\n")}\r\n\r\n${text}\r\n`));
}

/** What SES finds of a mail that is what it says. */
export function receiptWith(changes: Partial<Receipt> = {}): Receipt {
  return {
    receivedAt: "2026-11-23T09:00:00.000Z",
    envelopeFrom: "karin@kund.example",
    recipients: ["info@in.bjorkholm.example"],
    spam: "PASS",
    virus: "PASS",
    spf: "PASS",
    dkim: "PASS",
    dmarc: "PASS",
    ...changes,
  };
}
