/** What SES says of a mail in the in-memory world. */
import type { Receipt } from "../../domain/mail/receipt.ts";
import type { Instant } from "../../domain/time/instant.ts";

export interface MailToSend {
  readonly raw: string | Uint8Array;
  readonly envelopeFrom?: string;
  readonly recipients?: readonly string[];
  readonly verdicts?: Partial<Receipt>;
  /** The id that SES gives it; made up when left out. */
  readonly id?: string;
}

const PASSED = { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" } as const;

export function receiptOf(
  { envelopeFrom, recipients, verdicts, raw }: MailToSend,
  receivedAt: Instant,
): Receipt {
  const text = typeof raw === "string" ? raw : Buffer.from(raw).toString("latin1");
  return {
    receivedAt,
    envelopeFrom: envelopeFrom ?? /^From: .*?<?([^\s<>]+@[^\s<>]+)>?\r?$/m.exec(text)?.[1] ?? "",
    recipients: recipients ?? ["info@in.bjorkholm.example"],
    ...PASSED,
    ...verdicts,
  };
}

export const unscanned = (receivedAt: Instant): Receipt => ({
  receivedAt,
  envelopeFrom: undefined,
  recipients: [],
  spam: "NONE",
  virus: "NONE",
  spf: "NONE",
  dkim: "NONE",
  dmarc: "NONE",
});
