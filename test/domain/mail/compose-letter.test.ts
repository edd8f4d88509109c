/** The bytes of a letter, and what a stranger can do to them. */
import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../domain/mail/check-letter.ts";
import { composeLetter, type LetterToCompose } from "../../../domain/mail/compose-letter.ts";
import { cleanLine } from "../../../domain/mail/header-text.ts";
import { LetterError } from "../../../domain/mail/letter-error.ts";
import { expected, letter, textOf } from "./sample-letter.ts";

async function composed(more: Partial<LetterToCompose> = {}) {
  const raw = await composeLetter({ ...letter, ...more });
  return { raw, text: textOf(raw) };
}

function fieldsOf(text: string): string[] {
  return text
    .slice(0, text.indexOf("\r\n\r\n"))
    .replaceAll(/\r\n(?=[ \t])/g, "")
    .split("\r\n");
}

describe("an acknowledgement in bytes", () => {
  it("is exactly this", async () => {
    const { text } = await composed();
    expect(text.replaceAll("\r\n", "\n")).toBe(`Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All
Precedence: bulk
X-Handslag-Mark: k1.H-7K2M.c2lnbmF0dXJl
From: Nordhamn Verktyg <info@nordhamn.example>
To: kim@example.org
In-Reply-To: <offert-1@mail.example.org>
References: <first@mail.example.org> <offert-1@mail.example.org>
Subject: =?UTF-8?Q?Re=3A_Offert_p=C3=A5_f=C3=B6nster?=
Message-ID: <h-7k2m@in.nordhamn.example>
Date: Mon, 23 Nov 2026 07:12:00 +0000
Content-Transfer-Encoding: quoted-printable
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hej Kim,

Du h=C3=B6r fr=C3=A5n oss senast kl.=C2=A010.00 i dag.
`);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("reads as it was written, and passes its check", async () => {
    const { raw } = await composed();
    await expect(checkLetter(raw, expected)).resolves.toBeUndefined();
    const { subject, text, from } = await PostalMime.parse(raw);
    expect({ subject, text }).toEqual({ subject: letter.subject, text: letter.text });
    expect(from).toMatchObject(letter.from);
  });

  it("is the same for the same input, with an HTML part too", async () => {
    const html = "<p>Hej Kim</p>";
    expect((await composed({ html })).text).toBe((await composed({ html })).text);
    await expect(checkLetter((await composed({ html })).raw, expected)).resolves.toBeUndefined();
  });

  it("stays 7-bit with a text in any script", async () => {
    for (const text of [
      "Ärende",
      "你好 مرحبا",
      "a".repeat(2000),
      "plain\n",
      ".\n..\nFrom here\n",
      "\u0000\r\n",
    ]) {
      const { raw } = await composed({ text });
      await expect(checkLetter(raw, expected)).resolves.toBeUndefined();
    }
  });

  it("says how to answer it, when asked to", async () => {
    const { raw, text } = await composed({ replyTo: "info@nordhamn.example" });
    expect(text).toContain("\r\nReply-To: info@nordhamn.example\r\n");
    await expect(checkLetter(raw, expected)).resolves.toBeUndefined();
  });
});

it("an alert is auto-generated, and not bulk", async () => {
  const { raw, text } = await composed({ autoSubmitted: "auto-generated", inReplyTo: undefined });
  expect(text).toContain("Auto-Submitted: auto-generated\r\n");
  expect(text).not.toMatch(/Precedence|In-Reply-To|References/);
  await expect(checkLetter(raw, { ...expected, autoSubmitted: "auto-generated" })).resolves.toBeUndefined();
});

describe("the thread", () => {
  it("is left out when the mail's id is not safe", async () => {
    for (const inReplyTo of ["<a@b>\r\nBcc: v@example.net", "", "<=?utf-8?Q?=0D=0A?=@b>"]) {
      const { raw, text } = await composed({ inReplyTo });
      expect(text).not.toMatch(/In-Reply-To|References/);
      await expect(checkLetter(raw, expected)).resolves.toBeUndefined();
    }
  });

  it("drops references that are not safe, and repeats", async () => {
    const references = ["<first@x.example>", "<a@b>\r\nBcc: v@example.net", "bad", "<first@x.example>"];
    expect(fieldsOf((await composed({ references })).text)).toContain(
      "References: <first@x.example> <offert-1@mail.example.org>",
    );
  });

  it("keeps its first mail and the newest nine", async () => {
    const references = Array.from({ length: 500 }, (_, index) => `<${index}@x.example>`);
    const field = fieldsOf((await composed({ references })).text).find((line) =>
      line.startsWith("References: "),
    );
    expect(field?.split(" ").slice(1)).toEqual(
      ["<0@x.example>"].concat(references.slice(-8), "<offert-1@mail.example.org>"),
    );
  });
});

describe("what is refused", () => {
  it.each([
    ["to", { to: "kim@example.org\r\nBcc: v@example.net" }],
    ["to", { to: "kim@example.org, v@example.net" }],
    ["to", { to: "Kim <kim@example.org>" }],
    ["to", { to: '"kim@example.org v"@evil.example' }],
    ["to", { to: "" }],
    ["from", { from: { name: "N", address: "info@nordhamn.example\nX: y" } }],
    ["replyTo", { replyTo: "a@b" }],
    ["mark", { mark: "a b" }],
    ["mark", { mark: "" }],
    ["messageId", { messageId: "none" }],
    ["dateAt", { dateAt: "yesterday" }],
  ])("%s: %j", async (field, more) => {
    const attempt = composed(more);
    await expect(attempt).rejects.toThrow(LetterError);
    await expect(attempt).rejects.toThrow(new RegExp(`^${field}: `));
  });

  it("and the reason repeats nothing of it", async () => {
    await expect(composed({ to: "secret@example.org," })).rejects.not.toThrow(/secret/);
  });
});

describe("hostile subjects and names", () => {
  it.each([
    "hi\r\nBcc: v@example.net",
    "=?utf-8?Q?hi=0D=0ABcc:_v@example.net?=",
    "=\u200b?utf-8?B?aGkNCkJjYzogdg==?=",
    "hi\u0000\u0085\u2028Bcc: v",
    "a".repeat(10_000),
    `"Kim" <v@example.net>,`,
    "\ud800",
    "",
  ])("%j ends in one subject and one recipient", async (text) => {
    const subject = `Re: ${text}`;
    const { raw } = await composed({ subject, from: { ...letter.from, name: text } });
    await expect(checkLetter(raw, expected)).resolves.toBeUndefined();
    const mail = await PostalMime.parse(raw);
    expect(mail.subject).toBe(cleanLine(subject, 300));
    expect(mail.bcc).toBeUndefined();
  });

  it("of any kind never change who gets it, and what is read is what was cleaned", async () => {
    const pieces = fc.constantFrom(
      "\r\n",
      "\n",
      "=?utf-8?Q?",
      "?=",
      "=0D=0A",
      "Bcc:",
      '"',
      "<v@x.example>",
      ",",
      "\\",
      "(",
    );
    const hostile = fc
      .array(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), pieces), { maxLength: 12 })
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (subject, name, text) => {
        const { raw } = await composed({ subject: `Re: ${subject}`, from: { ...letter.from, name }, text });
        await checkLetter(raw, expected);
        expect((await PostalMime.parse(raw)).subject).toBe(cleanLine(`Re: ${subject}`, 300));
      }),
      { numRuns: 300 },
    );
  });
});
