/** A mail to the address for ledger files, with files attached as mail programs attach them. */
import type { MailToSend } from "./receipts.ts";
import type { SentLetter } from "./world-tasks.ts";

export interface FileInMail {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
  /** Further fields of the part, or another disposition. */
  readonly fields?: readonly string[];
}

export interface MailWithFiles {
  readonly id?: string;
  /** Bo, who keeps the books, when left out. */
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly files?: readonly FileInMail[];
  /** The letter that is answered. */
  readonly answers?: Pick<SentLetter, "sesMessageId"> | undefined;
  readonly recipients?: readonly string[];
  readonly verdicts?: MailToSend["verdicts"];
}

export const LEDGER_ADDRESS = "ledger@in.bjorkholm.example";

let made = 0;

export function mailWithFiles({
  id = `files${(made += 1)}`,
  from = "bo@bjorkholm.example",
  to = LEDGER_ADDRESS,
  subject = "Kundreskontra",
  text = "Hej, här kommer listan.",
  files = [],
  answers,
  recipients = [to],
  verdicts,
}: MailWithFiles): MailToSend {
  const name = answers && `<${answers.sesMessageId}@eu-west-1.amazonses.com>`;
  const raw = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@bjorkholm.example>`,
    "Date: Mon, 23 Nov 2026 09:00:00 +0100",
    ...(name === undefined ? [] : [`In-Reply-To: ${name}`, `References: ${name}`]),
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="between"',
    "",
    "--between",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    ...files.flatMap(partOf),
    "--between--",
    "",
  ].join("\r\n");
  return { raw, recipients, ...(verdicts && { verdicts }) };
}

function partOf({ name, content, type = "application/octet-stream", fields }: FileInMail): string[] {
  return [
    "--between",
    `Content-Type: ${type}`,
    ...(fields ?? [`Content-Disposition: attachment; filename="${name}"`]),
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(content).toString("base64").replaceAll(/.{76}/g, "$&\r\n"),
  ];
}
