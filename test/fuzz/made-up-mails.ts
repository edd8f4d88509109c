/**
 * Mails that nobody wrote: put together from the pieces that real and hostile mails are made of, or real mails with
 * something in them broken. As arbitraries of fast-check, which shrinks what fails to the least that does.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

const ROOT = join(import.meta.dirname, "../..");

/** What is put into values, bodies and everywhere else. */
const PIECES = [
  ...[
    "karin@kund.example",
    "<karin@kund.example>",
    "a@b.example, c@d.example",
    "<>",
    "info@bjorkholm.example",
  ],
  ...[
    '"Ek, Karin" <k@kund.example>',
    "undisclosed-recipients:;",
    "a@kund.example <b@evil.example>",
    "@",
    "<a@b",
  ],
  ...["=?utf-8?Q?hi=0D=0ABcc:_x@evil.example?=", "=?utf-8?B?DQpCY2M6IHhAZXZpbC5leGFtcGxl?=", "=?x?Q?=00?="],
  ...["=?utf-7?Q?+AA0ACg-Bcc?=", "=?iso-8859-1?Q?Fr\u00f6?=", "=?utf-8?Q?=?", "=?utf-8*sv?q?=F0=9F?=", "?="],
  ...[
    "\r\nBcc: x@evil.example",
    "\nTo: x@evil.example",
    "\r",
    "\0",
    "\u2028",
    "\u202e",
    "\ufeff",
    "\u0085",
    "\ud83d\ude00",
  ],
  ...[
    "\r\n ",
    "\r\n\t",
    "\r\n\r\n",
    "\n\n",
    " ",
    ";",
    ":",
    "(",
    ")",
    '"',
    "\\",
    ",",
    "'",
    "&",
    "<",
    ">",
    "=",
  ],
  ...[
    "Kan ni komma p\u00e5 torsdag?",
    "Kiitos!",
    "Tack",
    "> citat",
    "-- ",
    "<p>",
    "</p>",
    "<script>",
    "&#0;",
    "&lt;",
  ],
  ...[
    "--b",
    "--b--",
    "\r\n--b\r\n",
    "\r\n--c\r\n",
    "\r\n--b--\r\n",
    "=41",
    "=\r\n",
    "QUJD",
    "Zm9v=Zm9v",
    "+AGE-",
    "\x1b$B",
  ],
  ...[
    "multipart/mixed; boundary=b",
    "multipart/alternative; boundary=c",
    "multipart/digest; boundary=b",
    "text/plain",
  ],
  ...[
    "text/html; charset=utf-8",
    "text/plain; charset=utf-7",
    "text/plain; charset=klingon",
    "message/rfc822",
  ],
  ...[
    "text/plain; charset=utf-16le",
    "text/plain; format=flowed; delsp=yes",
    "application/pdf; name*0*=''%ff; name*1=x",
  ],
  ...[
    "base64",
    "quoted-printable",
    "8bit",
    'attachment; filename="../../x.exe"',
    "inline; filename*=utf-8''%E2%80%AE",
  ],
  ...[
    "<1@kund.example>",
    "<a b@c>",
    "auto-replied",
    "no",
    "bulk",
    "Mon, 23 Nov 2026 10:00:00 +0100",
    "yesterday",
  ],
  ...[
    "\u0391\u03bb\u03c6\u03b1",
    "\u00c5\u00c4\u00d6",
    "e\u0301".repeat(40),
    "x".repeat(1200),
    "\u200b".repeat(300),
    "\u{e0041}",
  ],
];

const NAMES = [
  ...[
    "From",
    "To",
    "Cc",
    "Bcc",
    "Reply-To",
    "Sender",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
  ],
  ...[
    "Return-Path",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Disposition",
    "MIME-Version",
    "Received",
  ],
  ...[
    "Auto-Submitted",
    "Precedence",
    "X-Handslag-Mark",
    "Resent-To",
    "List-Id",
    "DKIM-Signature",
    "from",
    "FROM ",
  ],
];

const piece = fc.constantFrom(...PIECES);
const value = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 8, unit: "binary" })), { maxLength: 5 })
  .map(joined);
const lineEnd = fc.constantFrom("\r\n", "\r\n", "\n", "\r");
const field = fc
  .tuple(fc.constantFrom(...NAMES), value, lineEnd)
  .map(([name, text, end]) => `${name}: ${text}${end}`);

/** What makes a mail that would be acknowledged, so that most of the made-up ones come far. */
const SOUND = "From: Karin Ek <karin@kund.example>\r\nTo: info@bjorkholm.example\r\n";

/** A mail of pieces: often with a sound beginning, always with anything behind it. */
export const mailOfPieces: fc.Arbitrary<Uint8Array> = fc
  .record({
    beginning: fc.constantFrom(SOUND, SOUND, SOUND, ""),
    fields: fc.array(field, { maxLength: 8 }),
    empty: fc.constantFrom("\r\n", "\n", ""),
    body: fc.array(fc.oneof(piece, field, fc.constant("\r\n")), { maxLength: 20 }).map(joined),
    encoding: fc.constantFrom<BufferEncoding>("utf8", "utf8", "latin1"),
  })
  .map(({ beginning, fields, empty, body, encoding }) =>
    Buffer.from(`${beginning}${joined(fields)}${empty}${body}`, encoding),
  );

const mutation = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), with: piece }),
  fc.record({ kind: fc.constant("replace" as const), at: fc.nat(), length: fc.nat(40), with: piece }),
  fc.record({ kind: fc.constant("cut" as const), at: fc.nat(), length: fc.nat(2000) }),
  fc.record({
    kind: fc.constant("repeat" as const),
    at: fc.nat(),
    length: fc.nat(200),
    times: fc.integer({ min: 2, max: 20 }),
  }),
  fc.record({ kind: fc.constant("byte" as const), at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant("truncate" as const), at: fc.nat() }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** One of `mails` with up to five things in it broken; those near its beginning, in its header, more often. */
export function brokenMail(mails: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(
      fc.constantFrom(...mails),
      fc.array(fc.tuple(mutation, fc.boolean()), { minLength: 1, maxLength: 5 }),
    )
    .map(([mail, mutations]) =>
      mutations.reduce((raw, [each, inHeader]) => mutated(raw, each, inHeader ? 600 : raw.length), mail),
    );
}

function mutated(raw: Uint8Array, each: Mutation, within: number): Uint8Array {
  const at = each.at % Math.max(1, Math.min(within, raw.length));
  const [before, rest] = [raw.subarray(0, at), raw.subarray(at)];
  switch (each.kind) {
    case "insert":
      return Buffer.concat([before, Buffer.from(each.with), rest]);
    case "replace":
      return Buffer.concat([before, Buffer.from(each.with), rest.subarray(each.length)]);
    case "cut":
      return Buffer.concat([before, rest.subarray(each.length)]);
    case "repeat":
      return Buffer.concat([
        before,
        ...Array<Uint8Array>(each.times).fill(rest.subarray(0, each.length)),
        rest,
      ]);
    case "byte":
      return Buffer.concat([before, Buffer.from([each.to]), rest.subarray(1)]);
    case "truncate":
      return before;
  }
}

/** Our own sample mails. */
export const ownMails = (): Uint8Array[] => mailsIn(join(ROOT, "events/mail"));

/** Public mails, as if they had come to the company too; none when they are not there. */
export const publicMails = (): Uint8Array[] =>
  mailsIn(join(ROOT, "../shared/fixtures/mail")).map((mail) =>
    Buffer.concat([Buffer.from("To: info@bjorkholm.example\r\n"), mail]),
  );

/** Larger ones would only make breaking them slower. */
const MOST_BYTES = 64 * 1024;

function mailsIn(folder: string): Uint8Array[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".eml"))
    .sort()
    .map((file) => readFileSync(join(folder, file)))
    .filter(({ length }) => length <= MOST_BYTES);
}

function joined(all: readonly string[]): string {
  return all.join("");
}
