/**
 * What must become of broken and hostile mails, by the rows of the design's table of faults that concern reading. Rows
 * about mails that come twice or not at all stand with the functions; the largest ones in `test/fuzz/`.
 */
import { describe, expect, test } from "vitest";
import { createWorld } from "../../support/world.ts";

/** A Sunday: nobody might be quicker, so letters leave at once. */
const AT = "2026-11-22T12:00:00.000Z";

const HEADER: Readonly<Record<string, string>> = {
  From: "Karin Ek <karin@kund.example>",
  To: "info@bjorkholm.example",
  Subject: "Min trappa",
  "Message-ID": "<1@kund.example>",
  Date: "Sun, 22 Nov 2026 12:59:00 +0100",
};

/** A mail with some fields changed, or, where they are empty, left out. Latin-1, so that every byte can be written. */
function mail(
  fields: Readonly<Record<string, string>> = {},
  body = "\r\nKan ni komma p\u00e5 torsdag?\r\n",
): Uint8Array {
  const lines = Object.entries({ ...HEADER, ...fields }).filter(([, value]) => value !== "");
  return Buffer.from(lines.map(([name, value]) => `${name}: ${value}\r\n`).join("") + body, "latin1");
}

const multipart = (body: string): Uint8Array =>
  mail({ "Content-Type": "multipart/mixed; boundary=b" }, `\r\n${body}`);

/** What became of the mail: its contact, and the letter that left, if one did. */
async function receive(raw: Uint8Array) {
  const world = createWorld({ at: AT });
  const contactId = await world.receive({ raw, envelopeFrom: "karin@kund.example" });
  const contact = world.memory.stored.contacts.get(contactId);
  const [letter, ...more] = world.acknowledgements();
  expect(more).toEqual([]);
  return { contact, letter, flags: world.flags.map(({ metric }) => metric) };
}

describe("broken mails are kept, answered by their headers, and say what is wrong with them:", () => {
  test.each<[string, Uint8Array, { text?: string; damaged: string[] }]>([
    [
      "row 9: a text that is far too long",
      mail({}, `\r\n${"Hej, en lagom lång rad.\r\n".repeat(40_000)}`),
      { damaged: ["its text does not say its encoding", "its text is too long; the rest was left out"] },
    ],
    [
      "row 10: thousands of parts",
      multipart("--b\r\n\r\nx\r\n".repeat(5000)),
      { damaged: ["it has too many parts, more than 500; the rest was left out"] },
    ],
    [
      "row 11: 300 levels",
      multipart(
        Array.from(
          { length: 300 },
          (_, i) => `--b${i || ""}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
        ).join("") + "--b300\r\n\r\nKommer ni?",
      ),
      {
        text: "Kommer ni?",
        damaged: [
          "it is too deeply nested; the rest is shown as it travelled",
          "its parts could not be found; its text is shown as it travelled",
        ],
      },
    ],
    [
      "row 13: an encoding that nobody knows",
      mail({ "Content-Type": "text/plain; charset=klingon" }),
      { text: "Kan ni komma p\u00e5 torsdag?", damaged: ["its text is in an unknown encoding"] },
    ],
    [
      "row 13: bytes that are not what they say",
      mail({ "Content-Type": "text/plain; charset=utf-8" }),
      { text: "Kan ni komma p\ufffd torsdag?", damaged: ["some letters of its text are damaged"] },
    ],
    [
      "row 13: UTF-7 that hides markup",
      mail(
        { "Content-Type": "text/html; charset=utf-7" },
        "\r\nHej +ADw-script+AD4-alert(1)+ADw-/script+AD4-d+AOU-?",
      ),
      { text: "Hej d\u00e5?", damaged: ["its text is in an encoding that mail should not use (UTF-7)"] },
    ],
    [
      "row 13: zero bytes",
      mail({}, "\r\nH\0ej\0?"),
      { text: "Hej?", damaged: ["its text holds zero bytes"] },
    ],
    [
      "row 14: broken base64",
      mail({ "Content-Transfer-Encoding": "base64" }, "\r\nSGVqIQ==!!!?"),
      { text: "Hej!", damaged: ["the encoding of its text (base64) is damaged"] },
    ],
    [
      "row 14: text that only says to be base64",
      mail({ "Content-Transfer-Encoding": "base64" }, "\r\nHej, kan ni komma hit?"),
      { text: "Hej, kan ni komma hit?", damaged: ["the encoding of its text (base64) is damaged"] },
    ],
    [
      "row 14: a boundary that is never closed",
      multipart("--b\r\n\r\nKommer ni?"),
      { text: "Kommer ni?", damaged: ["its last part does not end"] },
    ],
    [
      "row 14: a boundary that never comes",
      multipart("Kommer ni?"),
      {
        text: "Kommer ni?",
        damaged: [
          "its last part does not end",
          "its parts could not be found; its text is shown as it travelled",
        ],
      },
    ],
    [
      "row 14: parts without a boundary",
      mail({ "Content-Type": "multipart/mixed" }, "\r\nKommer ni?"),
      {
        text: "Kommer ni?",
        damaged: [
          "it has parts, but does not say where they begin",
          "its parts could not be found; its text is shown as it travelled",
        ],
      },
    ],
    [
      "row 14: line feeds alone",
      Buffer.from(Buffer.from(mail()).toString("latin1").replaceAll("\r", ""), "latin1"),
      { damaged: ["its text does not say its encoding"] },
    ],
  ])("%s", async (_, raw, { text, damaged }) => {
    const { contact, letter } = await receive(raw);
    expect(contact).toMatchObject({
      kind: "customer",
      subject: "Min trappa",
      promise: "new",
      acknowledge: true,
      damaged,
    });
    if (text !== undefined) expect(contact?.text).toBe(text);
    expect(letter?.to).toBe("karin@kund.example");
  });

  test.each([
    ["row 8: nothing at all", ""],
    ["row 8: bytes that are no mail", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe"],
  ])("%s", async (_, raw) => {
    const { contact, letter, flags } = await receive(Buffer.from(raw, "latin1"));
    expect(contact).toMatchObject({ kind: "unreadable", acknowledge: false });
    expect(contact?.damaged[0]).toBe("unreadable: nothing in it looks like a mail");
    expect(flags).toContain("QuarantinedMail");
    expect(letter).toBeUndefined();
  });

  test.each([
    ["row 12: a header of 1 MB", { "X-Long": "y".repeat(1024 * 1024) }, "header-too-large"],
    ["row 12: 50,000 fields", { "X-Many": `y${"\r\nX-Many: y".repeat(50_000)}` }, "header-too-large"],
    [
      "row 12: 2,000 recipients",
      { Cc: Array.from({ length: 2000 }, (_, i) => `kund${i}@kund.example`).join(", ") },
      "many-recipients",
    ],
  ])("%s: not answered", async (_, fields, reason) => {
    const { contact, letter } = await receive(mail(fields));
    expect(contact).toMatchObject({ kind: "customer", promise: "new", acknowledge: false });
    expect(contact?.reasons).toContain(reason);
    expect(letter).toBeUndefined();
  });
});

describe("a sender who is not beyond doubt is promised an answer, and not written to:", () => {
  test.each([
    ["row 17: a line end in the name", "=?utf-8?Q?Karin=0D=0AEk?= <karin@kund.example>", "sender-unsafe"],
    ["row 17: a line end in the address", "=?utf-8?Q?karin=0A?=@kund.example", "sender-unsafe"],
    ["row 17: a comma in the address", '"karin,x"@kund.example', "sender-unsafe"],
    ["row 18: two From fields", "karin@kund.example\r\nFrom: bo@kund.example", "sender-ambiguous"],
    ["row 18: two mailboxes", "karin@kund.example, bo@kund.example", "sender-ambiguous"],
    ["row 18: a group", "Vi: karin@kund.example;", "sender-ambiguous"],
    ["row 18: nobody", "<>", "sender-missing"],
    ["row 18: no From field", "", "sender-missing"],
    ["row 47: a local part that is not ASCII", "k\u00e5re@kund.example", "sender-unsafe"],
  ])("%s", async (_, From, reason) => {
    const { contact, letter } = await receive(mail({ From }));
    expect(contact).toMatchObject({ promise: "new", acknowledge: false });
    expect(contact?.reasons).toContain(reason);
    expect(letter).toBeUndefined();
  });
});

describe("what a mail says of itself does no harm:", () => {
  test("row 4: without a Message-ID it is answered, without In-Reply-To", async () => {
    const { contact, letter } = await receive(mail({ "Message-ID": "" }));
    expect(contact?.messageId).toBeUndefined();
    expect(letter?.raw).not.toMatch(/^(?:In-Reply-To|References):/im);
  });

  test.each(["", "yesterday", "Fri, 31 Dec 9999 23:59:59 +0000", "Thu, 1 Jan 1970 00:00:00 +0000"])(
    "row 15: it was received when SES says so, not on Date: %s",
    async (Date) => {
      const { contact } = await receive(mail({ Date }));
      expect(contact?.at).toBe(AT);
    },
  );

  test("row 16: a recipient in the subject is words on one line", async () => {
    const { contact, letter } = await receive(mail({ Subject: "=?utf-8?Q?hej=0D=0ABcc:_x@evil.example?=" }));
    expect(contact?.subject).toBe("hej Bcc: x@evil.example");
    expect(letter?.raw).toContain("Subject: Re: hej Bcc: x@evil.example\r\n");
    expect(letter?.raw).not.toMatch(/^Bcc:/im);
  });

  test("row 49: markup is left out, and so is what reorders or hides letters", async () => {
    const { contact } = await receive(
      mail(
        {
          From: "=?utf-8?B?S2FyaW4g4oCuPGI+?= <karin@kund.example>",
          Subject: "=?utf-8?B?4oCuZ25w4oCsIDxzY3JpcHQ+?=",
          "Content-Type": "multipart/mixed; boundary=b",
        },
        "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<script>x</script><img src=x onerror=y>Hej &lt;b&gt; &#x202e;du\r\n" +
          "--b\r\nContent-Type: image/png; name*=utf-8''%E2%80%AEgnp.exe\r\n\r\nx\r\n--b--\r\n",
      ),
    );
    expect(contact).toMatchObject({
      fromName: "Karin <b>",
      subject: "gnp <script>",
      text: "Hej <b> du",
      attachments: [{ name: "gnp.exe", type: "image/png", bytes: 1 }],
    });
  });

  test.each<[string, string, unknown]>([
    ["folders", "../../../etc/passwd", "passwd"],
    ["a drive", "C:\\Users\\karin\\faktura.pdf", "faktura.pdf"],
    ["4 KB", `${"x".repeat(4096)}.pdf.exe`, expect.stringMatching(/^x{90,100}\u2026\.exe$/)],
    ["nothing else", "..", "unnamed (application/octet-stream)"],
  ])(
    "row 50: the name of a file is listed without folders and with its true ending: %s",
    async (_, name, listed) => {
      const { contact } = await receive(
        multipart(
          `--b\r\n\r\nSe bilaga\r\n--b\r\nContent-Type: application/octet-stream\r\n` +
            `Content-Disposition: attachment; filename="${name.replaceAll("\\", "\\\\")}"\r\n\r\nMZ\r\n--b--\r\n`,
        ),
      );
      expect(contact?.attachments).toEqual([{ name: listed, type: "application/octet-stream", bytes: 2 }]);
    },
  );
});
