/**
 * Mails made to be slow, large or confusing, each as far as SES lets it come (40 MB). Made when asked for: none of them
 * is worth keeping. Every one of them names a sender and a subject first, which must be read in spite of the rest.
 */
import { deflateRawSync } from "node:zlib";

const MB = 1024 * 1024;

/** The largest mail that SES takes. */
const WHOLE = 40 * MB;

const HEADER = [
  "From: Karin Ek <karin@kund.example>",
  "To: info@bjorkholm.example",
  "Subject: Min trappa",
  "Message-ID: <hostile@kund.example>",
  "Date: Mon, 23 Nov 2026 10:00:00 +0100",
  "MIME-Version: 1.0",
  "",
].join("\r\n");

const mail = (...pieces: (string | Buffer)[]): Buffer =>
  Buffer.concat([HEADER, ...pieces].map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)));

/** `piece` over and over, `length` bytes of it. */
const filled = (length: number, piece: string): Buffer => Buffer.alloc(length, piece);

const text = (type: string, encoding: string, body: Buffer): Buffer =>
  mail(`Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`, body);

const multipart = (boundary: string, body: Buffer | string): Buffer =>
  mail(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`, body);

const attachment = (name: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from("--b\r\nContent-Type: text/plain\r\n\r\nSe bilaga\r\n--b\r\n"),
    Buffer.from(`Content-Type: application/zip; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n`),
    Buffer.from(content.toString("base64").replaceAll(/.{76}/g, "$&\r\n")),
    Buffer.from("\r\n--b--\r\n"),
  ]);

/** 50 open multiparts whose boundaries differ in their last letters only, and lines that are almost one of them. */
function almostBoundaries(): Buffer {
  const long = "x".repeat(240);
  const open = Array.from(
    { length: 49 },
    (_, level) =>
      `--${long}${level}\r\nContent-Type: multipart/mixed; boundary="${long}${level + 1}"\r\n\r\n`,
  );
  return multipart(
    `${long}0`,
    Buffer.concat([Buffer.from(open.join("")), filled(39 * MB, `--${long}y\r\n`)]),
  );
}

export const HOSTILE_MAILS: Readonly<Record<string, () => Buffer>> = {
  "a text of 40 MB": () => text("text/plain", "8bit", filled(WHOLE, "Hej, jag undrar en sak.\r\n")),
  "one line of 40 MB": () => text("text/plain", "8bit", filled(WHOLE, "hej ")),
  "a text of empty lines": () => text("text/plain", "8bit", filled(WHOLE, "\n")),
  "HTML of nothing but tags": () => text("text/html", "8bit", filled(WHOLE, "<p><blockquote><b>")),
  "HTML of tags that never end": () => text("text/html", "8bit", filled(WHOLE, "<a href='<")),
  "HTML of character references": () => text("text/html", "8bit", filled(WHOLE, "&#x41;&amp;&")),
  "quoted-printable of nothing but codes": () =>
    text("text/plain", "quoted-printable", filled(WHOLE, "=41=0D=0A=00")),
  "quoted-printable of soft line ends": () => text("text/plain", "quoted-printable", filled(WHOLE, "=\r\n")),
  "base64 of one letter a line": () => text("text/plain", "base64", filled(WHOLE, "Q\n")),
  "base64 of padding": () => text("text/plain", "base64", filled(WHOLE, "Q===")),
  "flowed text": () => text("text/plain; format=flowed; delsp=yes", "8bit", filled(WHOLE, "> > hej \n")),
  "UTF-7 that shifts for each letter": () =>
    text("text/plain; charset=utf-7", "7bit", filled(WHOLE, "+AGE-")),
  "nothing but zero bytes": () => text("text/plain", "8bit", Buffer.alloc(WHOLE)),
  "random bytes behind a header": () => text("text/plain", "binary", scrambled(WHOLE)),
  "200,000 parts": () =>
    multipart("b", Buffer.concat([filled(200_000 * 10, "--b\r\n\r\nx\r\n"), Buffer.from("--b--")])),
  "5 million tiny parts": () => multipart("b", filled(WHOLE, "--b\n\nx\n\n")),
  "parts without an empty line between": () => multipart("b", filled(WHOLE, "--b\nX\n")),
  "parts whose headers never end": () => multipart("b", filled(WHOLE, `--b\n${"X: y\n".repeat(3000)}`)),
  "boundaries only": () => multipart("b", filled(WHOLE, "--b\n")),
  "lines that are almost boundaries": () => multipart("b", filled(WHOLE, "--c\n")),
  "lines that are almost one of 50 long boundaries": almostBoundaries,
  "a boundary with 40 MB of spaces behind it": () =>
    multipart("b", Buffer.concat([Buffer.from("--b"), filled(39 * MB, " "), Buffer.from("\r\n\r\nhej")])),
  "5,000 levels": () =>
    multipart(
      "b0",
      Array.from(
        { length: 5000 },
        (_, level) => `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n\r\n`,
      ).join(""),
    ),
  "5,000 mails within mails": () => mail("Content-Type: message/rfc822\r\n\r\n".repeat(5000), "hej"),
  "a header of 3 MB in one field": () => mail(`X-Long: ${"y".repeat(3 * MB)}\r\n\r\nHej`),
  "a header of 40 MB that never ends": () => mail(filled(WHOLE, "X: y\n")),
  "a header of 40 MB of lines that are no fields": () => mail(filled(WHOLE, "nej\n")),
  "a field folded over 40 MB": () => mail("X-Long: y\n", filled(WHOLE, " y\n")),
  "50,000 header fields": () => mail("X: y\r\n".repeat(50_000), "\r\nHej"),
  "20,000 recipients": () =>
    mail(`Cc: ${Array.from({ length: 20_000 }, (_, i) => `a${i}@b.example`).join(", ")}\r\n\r\nHej`),
  "a list of recipients of nothing but brackets": () => mail(`Cc: ${"<(".repeat(120_000)}\r\n\r\nHej`),
  "a list of recipients of commas and colons": () => mail(`Cc: ${"a:,;".repeat(60_000)}\r\n\r\nHej`),
  "a subject of encoded words": () => mail(`Comments: ${"=?utf-8?Q?=41?= ".repeat(15_000)}\r\n\r\nHej`),
  "a reference to 10,000 mails": () => mail(`References: ${"<a@b.example> ".repeat(15_000)}\r\n\r\nHej`),
  "an attachment of 39 MB": () => multipart("b", attachment("film.mov", scrambled(28 * MB))),
  "a zip of 30 MB that unpacks to 30 GB": () =>
    multipart(
      "b",
      attachment("fakturor.zip", filled(28 * MB, deflateRawSync(Buffer.alloc(MB)).toString("latin1"))),
    ),
  "a file name of 40 MB": () =>
    multipart("b", Buffer.concat([Buffer.from('--b\r\nContent-Type: a/b; name="'), filled(39 * MB, "../")])),
  "file names in 10,000 pieces": () =>
    multipart(
      "b",
      `--b\r\nContent-Type: a/b; ${Array.from({ length: 10_000 }, (_, i) => `name*${i}=x;`).join("")}\r\n\r\nx\r\n--b--`,
    ),
  "500 parts with 16 KB of header each": () =>
    multipart(
      "b",
      `--b\r\n${`X: ${"y".repeat(310)}\r\n`.repeat(49)}Content-Type: text/html; name="${"n".repeat(500)}"\r\n\r\n<b>\r\n`.repeat(
        500,
      ),
    ),
  "everything begun, nothing ended": () =>
    mail(
      'Content-Type: multipart/mixed; boundary="b\r\n --b\r\n\r\n--b\r\nContent-Type: text/html; charset="\r\n',
      "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=utf-8''%\r\n\r\n",
      filled(39 * MB, "PGEgaHJlZj0i"),
    ),
};

/** Bytes that look random and are the same each time (a linear congruential generator, Numerical Recipes). */
function scrambled(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    bytes.writeInt32LE(state, Math.min(at, length - 4));
  }
  return bytes;
}
