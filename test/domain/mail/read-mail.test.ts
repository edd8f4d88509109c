import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEEPEST_NESTING, MOST_PARTS, MOST_TEXT_BYTES } from "../../../domain/mail/limits.ts";
import { readMail } from "../../../domain/mail/read-mail.ts";
import { bytes, mailWith } from "./made-mail.ts";

const multipart = (type: string, ...parts: string[]): string =>
  `From: a@b.example\nContent-Type: multipart/${type}; boundary="b"\n\n${parts.map((part) => `--b\n${part}\n`).join("")}--b--\n`;

const read = async (text: string) => readMail(bytes(text));

describe("a mail", () => {
  test("is read in its fields", async () => {
    const mail = await mailWith({
      Cc: "bo@kund.example",
      "Reply-To": "svar@kund.example",
      Subject: "=?utf-8?Q?En_fr=C3=A5ga?=",
      "In-Reply-To": "<0@x.example>",
      References: "<a@x.example> <>\r\n <b c@x.example> <0@x.example>",
      Date: "Mon, 23 Nov 2026 10:15:00 +0100 (CET)",
      "Return-Path": "<Karin@kund.example>",
    });
    expect(mail).toMatchObject({
      from: [{ name: "Karin Ek", address: "karin@kund.example" }],
      subject: "En fråga",
      messageId: "<1@kund.example>",
      inReplyTo: ["<0@x.example>"],
      references: ["<a@x.example>", "<0@x.example>"],
      dateAt: "2026-11-23T09:15:00.000Z",
      returnPath: "karin@kund.example",
      text: "Hej!",
      readable: true,
      damaged: [],
    });
    expect(mail.cc.mailboxes).toEqual([{ name: "", address: "bo@kund.example" }]);
  });

  test("keeps its subject on one line, whatever was encoded in it", async () => {
    const { subject } = await mailWith({ Subject: "=?utf-8?Q?hi=0D=0ABcc:_v@x.example?=" });
    expect(subject).toBe("hi Bcc: v@x.example");
  });

  test.each(["yesterday", "Mon, 99 Nov 2026 10:00:00 +0000", "30 Feb 2026 10:00:00 +0000", ""])(
    "has no date where Date says %j",
    async (date) => {
      expect((await mailWith({ Date: date })).dateAt).toBeUndefined();
    },
  );

  test("shows plain text rather than HTML, and HTML without markup where it is alone", async () => {
    const plain = "Content-Type: text/plain\n\nplain";
    const html = "Content-Type: text/html\n\n<p>rich &amp; <b>bold</b></p><script>x</script>";
    expect((await read(multipart("alternative", plain, html))).text).toBe("plain");
    expect((await read(multipart("alternative", html))).text).toBe("rich & bold");
  });

  test("lists attachments by cleaned name, type and decoded size, without reading them", async () => {
    const { attachments, text } = await read(
      multipart(
        "mixed",
        "\nSe bilaga",
        'Content-Type: application/pdf; name="../../ritning.pdf"\nContent-Transfer-Encoding: base64\n\nAAAA\nAAA=',
        'Content-Type: image/png\nContent-Disposition: attachment; filename="gnp\u202e.exe"\n\nxyz',
        "Content-Type: message/rfc822\n\nFrom: c@d.example\n\ninuti",
      ),
    );
    expect(text).toBe("Se bilaga");
    expect(attachments).toEqual([
      { name: "ritning.pdf", type: "application/pdf", bytes: 5 },
      { name: "gnp.exe", type: "image/png", bytes: 3 },
      { name: "unnamed (message/rfc822)", type: "message/rfc822", bytes: 24 },
    ]);
  });

  test.each([
    ["a missing end", "--b\n\nhej\n", "its last part does not end"],
    ["no parts at all", "hej\n", "its parts could not be found; its text is shown as it travelled"],
  ])("shows what can be read in spite of %s", async (_, body, problem) => {
    const mail = await read(`From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${body}`);
    expect(mail.text).toBe("hej");
    expect(mail.damaged).toContain(problem);
  });

  test("shows text in an unknown encoding, and says so", async () => {
    const mail = await read('From: a@b.example\nContent-Type: text/plain; charset="klingon"\n\nhej\0 du');
    expect(mail.text).toBe("hej du");
    expect(mail.damaged).toEqual(["its text is in an unknown encoding", "its text holds zero bytes"]);
  });

  test("shows no character that reorders what a reader sees", async () => {
    expect((await mailWith({}, "pris \u202e0001 kr")).text).toBe("pris 0001 kr");
  });

  test("ends where it has too many parts, or is too deeply nested, or its text is too long", async () => {
    const many = await read(multipart("mixed", ...Array<string>(MOST_PARTS * 4).fill("\nx")));
    expect(many.damaged.join()).toContain("too many parts");
    expect(many.contentTypes.length).toBeLessThanOrEqual(MOST_PARTS + 1);

    const levels = Array.from(
      { length: DEEPEST_NESTING * 10 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    );
    const deep = await read(`From: a@b.example\n${levels.join("")}\nhej`);
    expect(deep.damaged.join()).toContain("too deeply nested");
    expect(deep.sender.is).toBe("clear");

    const long = await read(`From: a@b.example\n\n${"hej ".repeat(MOST_TEXT_BYTES / 2)}`);
    expect(long.text.length).toBeLessThanOrEqual(MOST_TEXT_BYTES);
    expect(long.damaged).toEqual(["its text is too long; the rest was left out"]);
  });

  test.each([
    ["nothing", ""],
    ["zero bytes", "\0".repeat(1000)],
    ["a letter without header", "Hej, jag undrar"],
  ])("is not seen in %s", async (_, text) => {
    expect(await read(text)).toMatchObject({ readable: false });
  });

  test("is read from any bytes without a throw", async () => {
    const pieces = fc.constantFrom(
      ...[
        "From: a@b.example\n",
        "Content-Type: multipart/mixed; boundary=b\n",
        "--b\n",
        "--b--\n",
        "\n",
        "\r\n",
        "hej",
      ],
      ...[
        "Content-Type: text/html; charset=utf-7\n",
        "<p",
        "Content-Transfer-Encoding: base64\n",
        "=?utf-8?Q?=0D",
        "\0",
      ],
      ...[
        "Content-Disposition: attachment; filename*0*=utf-8''%ff",
        "Date: 9999",
        "References: <<<",
        "To: (((",
        "ü",
      ],
    );
    const raws = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(pieces, { maxLength: 60 }).map((all) => bytes(all.join(""))),
    );
    await fc.assert(
      fc.asyncProperty(raws, async (raw) => {
        const mail = await readMail(raw);

        expect(mail.subject).not.toMatch(/[\r\n\0]/);

        expect(mail.text).not.toMatch(/[\r\0]/);
      }),
      { numRuns: 300 },
    );
  });
});
