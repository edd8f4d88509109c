/** Every letter that is not as it should be is stopped, whoever composed it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../domain/mail/check-letter.ts";
import { composeLetter } from "../../../domain/mail/compose-letter.ts";
import { LetterError } from "../../../domain/mail/letter-error.ts";
import { expected, letter, textOf } from "./sample-letter.ts";

const good = textOf(await composeLetter(letter));

function check(text: string, more: Partial<typeof expected> & { maxTextBytes?: number } = {}) {
  return checkLetter(Buffer.from(text, "latin1"), { ...expected, ...more });
}

/** The good letter with one line of its header replaced; fails when there is no such line. */
function withField(name: string, replacement: string): string {
  const field = new RegExp(`^${name}: .*(?:\\r\\n[ \\t].*)*\\r\\n`, "m");
  expect(good).toMatch(field);
  return good.replace(field, () => replacement);
}

it("a good letter passes", async () => {
  await expect(check(good)).resolves.toBeUndefined();
});

describe("recipients", () => {
  it.each([
    ["another", "To: v@example.net\r\n"],
    ["two", "To: kim@example.org, v@example.net\r\n"],
    ["two on two lines", "To: kim@example.org,\r\n v@example.net\r\n"],
    ["two fields", "To: kim@example.org\r\nTo: v@example.net\r\n"],
    ["a group", "To: all: kim@example.org, v@example.net;\r\n"],
    ["a display name", 'To: "v@example.net" <kim@example.org>\r\n'],
    ["none", ""],
    ["an empty field", "To: \r\n"],
    ["Cc", "To: kim@example.org\r\nCc: v@example.net\r\n"],
    ["Bcc", "To: kim@example.org\r\nBcc: v@example.net\r\n"],
    ["Bcc in other letters", "To: kim@example.org\r\nbCC: v@example.net\r\n"],
    ["Bcc with a space", "To: kim@example.org\r\nBcc : v@example.net\r\n"],
    ["Resent-To", "To: kim@example.org\r\nResent-To: v@example.net\r\n"],
    ["a receipt to somebody", "To: kim@example.org\r\nDisposition-Notification-To: v@example.net\r\n"],
  ])("%s: stopped", async (_, replacement) => {
    await expect(check(withField("To", replacement))).rejects.toThrow(LetterError);
  });

  it("the good letter to somebody else than was meant: stopped", async () => {
    await expect(check(good, { to: "v@example.net" as typeof letter.to })).rejects.toThrow(/^to: /);
  });
});

describe("senders", () => {
  it.each([
    ["another", "From: Nordhamn Verktyg <v@example.net>\r\n"],
    ["two", "From: <info@nordhamn.example>, <v@example.net>\r\n"],
    ["two the other way", "From: v@example.net, N <info@nordhamn.example>\r\n"],
    ["two fields", "From: info@nordhamn.example\r\nFrom: v@example.net\r\n"],
    ["an open quote", 'From: "N <info@nordhamn.example>\r\n'],
    ["a control character for whoever decodes it", "From: =?utf-8?Q?a=0D=0Ab?= <info@nordhamn.example>\r\n"],
    ["none", ""],
  ])("%s: stopped", async (_, replacement) => {
    await expect(check(withField("From", replacement))).rejects.toThrow(LetterError);
  });

  it.each([
    'From: "Nordhamn, \\"Verktyg\\" @ <hamnen>" <info@nordhamn.example>\r\n',
    "From: info@nordhamn.example\r\n",
    "From: =?utf-8?Q?Nordhamn_=C3=85?= <info@nordhamn.example>\r\n",
  ])("%j: passes", async (replacement) => {
    await expect(check(withField("From", replacement))).resolves.toBeUndefined();
  });
});

describe("headers", () => {
  it.each([
    ["a subject that decodes to two lines", "Subject", "Subject: =?utf-8?Q?hi=0D=0ABcc:_v?=\r\n"],
    ["two subjects", "Subject", "Subject: a\r\nSubject: b\r\n"],
    ["no subject", "Subject", ""],
    ["a bare line feed", "Subject", "Subject: a\nBcc: v@example.net\r\n"],
    ["a bare carriage return", "Subject", "Subject: a\rBcc: v@example.net\r\n"],
    ["NUL", "Subject", "Subject: a\u0000b\r\n"],
    ["an 8-bit byte", "Subject", "Subject: \u00e5\r\n"],
    ["a line of 999", "Subject", `Subject: ${"a".repeat(990)}\r\n`],
    ["a line that is no field", "Subject", "Subject: a\r\nhello\r\n"],
    ["an early end", "Subject", "Subject: a\r\n\r\n"],
    ["no Auto-Submitted", "Auto-Submitted", ""],
    ["Auto-Submitted: no", "Auto-Submitted", "Auto-Submitted: no\r\n"],
    ["the other Auto-Submitted", "Auto-Submitted", "Auto-Submitted: auto-generated\r\n"],
    ["two Auto-Submitted", "Auto-Submitted", "Auto-Submitted: auto-replied\r\nAuto-Submitted: no\r\n"],
    ["no mark", "X-Handslag-Mark", ""],
    ["a field that no letter has", "Precedence", "Precedence: bulk\r\nX-Other: 1\r\n"],
  ])("%s: stopped", async (_, name, replacement) => {
    await expect(check(withField(name, replacement))).rejects.toThrow(LetterError);
  });

  it("a line of 998 passes", async () => {
    await expect(check(withField("Subject", `Subject: ${"a".repeat(989)}\r\n`))).resolves.toBeUndefined();
  });
});

describe("sizes", () => {
  it("a text over the bound is stopped, one at the bound passes", async () => {
    const bytes = async (length: number) =>
      composeLetter({ ...letter, text: `${"å".repeat(length / 2 - 1)}a\n` });
    await expect(checkLetter(await bytes(4096), expected)).resolves.toBeUndefined();
    await expect(checkLetter(await bytes(4098), expected)).rejects.toThrow(/^text: /);
    await expect(
      checkLetter(await bytes(8000), { ...expected, maxTextBytes: 8000 }),
    ).resolves.toBeUndefined();
  });

  it("more than 64 KB is stopped unread", async () => {
    await expect(check(good + "a\r\n".repeat(30_000))).rejects.toThrow(/^size: /);
  });

  it("an attachment is stopped", async () => {
    const attached = withField("Content-Type", 'Content-Type: application/pdf; name="a.pdf"\r\n');
    await expect(check(attached)).rejects.toThrow(/^attachments: /);
  });
});

it("bytes of any kind never pass by accident, and never fail by another error", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(good.length - 1),
      fc.string({ unit: "binary", maxLength: 30 }),
      async (at, noise) => {
        const noisy = Buffer.from(good.slice(0, at) + noise + good.slice(at), "latin1");
        try {
          await checkLetter(noisy, expected);
          // What passes still goes to one address.
          expect(textOf(noisy).match(/^to: .*$/gim)).toEqual(["To: kim@example.org"]);
        } catch (error) {
          expect(error).toBeInstanceOf(LetterError);
        }
      },
    ),
  );
});
