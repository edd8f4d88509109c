/** The raw text of a simple mail, as a mail program writes it; each test says only what matters to it. */
export interface MailParts {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly text?: string;
  /** The id of another mail made here. */
  readonly inReplyTo?: string;
  readonly inReplyToRaw?: string;
  readonly headers?: readonly string[];
}

export function mailText({
  id = "first",
  from = "karin@kund.example",
  to = "info@bjorkholm.example",
  cc,
  subject = "En fråga",
  text = "Hej! Kan ni komma och mäta på torsdag?",
  inReplyTo,
  inReplyToRaw = inReplyTo === undefined ? undefined : `<${inReplyTo}@kund.example>`,
  headers = [],
}: MailParts = {}): string {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Message-ID: <${id}@kund.example>`,
    "Date: Mon, 23 Nov 2026 09:00:00 +0100",
    ...(inReplyToRaw === undefined ? [] : [`In-Reply-To: ${inReplyToRaw}`, `References: ${inReplyToRaw}`]),
    ...headers,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    "",
  ];
  return lines.join("\r\n");
}

/** Anna's answer to Karin's first mail, with the logging address in Cc. */
export function staffAnswer(parts: Pick<MailParts, "subject" | "text"> = {}): string {
  return mailText({
    id: "answer",
    from: "anna@bjorkholm.example",
    to: "karin@kund.example",
    cc: "log@in.bjorkholm.example",
    inReplyTo: "first",
    ...parts,
  });
}

/** The text of a letter of ours as its reader sees it: quoted-printable undone, no-break spaces as spaces. */
export function readableText(raw: string): string {
  const body = raw.slice(raw.indexOf("\r\n\r\n") + 4).replaceAll("=\r\n", "");
  const bytes = body.replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8").replaceAll("\u00A0", " ").replaceAll("\r\n", "\n");
}
