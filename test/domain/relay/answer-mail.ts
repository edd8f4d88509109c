/** The bytes of an answer by staff, put together by hand as mail programs do. */
import type { Written } from "./styles.ts";

const base64 = (text: string | Uint8Array): string =>
  (
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");

export interface AnswerParts extends Written {
  readonly from?: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly id?: string;
  readonly files?: readonly {
    readonly name: string;
    readonly content: string | Uint8Array;
    readonly type?: string;
    readonly cid?: string;
  }[];
}

export function answerMail({
  text,
  html,
  from = "Anna Lind <anna@bjorkholm.example>",
  to,
  cc,
  subject = "Re: Köksluckor",
  headers = [],
  id = "answer-1@bjorkholm.example",
  files = [],
}: AnswerParts): string {
  const shown = [
    ...(text === undefined ? [] : [part("text/plain", text)]),
    ...(html === undefined ? [] : [part("text/html", html)]),
  ];
  const attached = files.map(({ name, content, type = "application/pdf", cid }) =>
    [
      `Content-Type: ${type}; name="${name}"`,
      "Content-Transfer-Encoding: base64",
      ...(cid === undefined ? [] : [`Content-ID: <${cid}>`]),
      `Content-Disposition: ${cid === undefined ? "attachment" : "inline"}; filename="${name}"`,
      "",
      base64(content),
    ].join("\r\n"),
  );
  return [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Message-ID: <${id}>`,
    "Date: Mon, 23 Nov 2026 09:30:00 +0100",
    ...headers,
    "MIME-Version: 1.0",
    multipart("mixed", [multipart("alternative", shown), ...attached]),
    "",
  ].join("\r\n");
}

function part(type: string, text: string): string {
  return `Content-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}`;
}

let boundaries = 0;

function multipart(kind: string, parts: readonly string[]): string {
  boundaries += 1;
  const boundary = `----=_Part_${boundaries}`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    "",
    ...parts.flatMap((each) => [`--${boundary}`, each]),
    `--${boundary}--`,
  ].join("\r\n");
}
