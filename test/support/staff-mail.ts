/** Mails in which staff write to Handslag itself: notes, and answers to the letters that they got. */
import { mailText } from "./mail-text.ts";
import type { MailToSend } from "./receipts.ts";
import type { SentLetter } from "./world-tasks.ts";

export interface StaffMail {
  readonly text: string;
  /** Anna, when left out. */
  readonly from?: string;
  /** The logging address for a note, that of our letters for an answer, when left out. */
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  /** The letter that is answered. */
  readonly answers?: Pick<SentLetter, "sesMessageId"> | undefined;
  readonly headers?: readonly string[];
  readonly verdicts?: MailToSend["verdicts"];
}

/** `id` tells mails apart. */
export function staffMail(id: string, { answers, verdicts, ...parts }: StaffMail): MailToSend {
  const raw = mailText({
    id,
    from: "anna@bjorkholm.example",
    to: answers === undefined ? "log@in.bjorkholm.example" : "handslag@in.bjorkholm.example",
    subject: answers === undefined ? "" : "Sv: Karin Lund väntar på svar",
    inReplyToRaw: answers && `<${answers.sesMessageId}@eu-west-1.amazonses.com>`,
    ...parts,
  });
  return { raw, recipients: ["handslag@in.bjorkholm.example"], ...(verdicts && { verdicts }) };
}

/** What SES and others find of a mail whose sender is forged. */
export const FORGED = { dmarc: "FAIL", spf: "FAIL", dkim: "FAIL", dmarcPolicy: "reject" } as const;
