/** What a customer gets of an answer by staff, whatever program it was written in; and what is held. */
import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { readHead } from "../../../domain/mail/read-mail.ts";
import { passOnAnswer, type PassedOn } from "../../../domain/relay/pass-on-answer.ts";
import { relayedWords } from "../../../domain/relay/relayed-mail.ts";
import { replyAddress, replyToken } from "../../../domain/relay/reply-token.ts";
import { answerMail, type AnswerParts } from "./answer-mail.ts";
import { ANSWER, type Seen, STYLES, type Written } from "./styles.ts";

const key = new Uint8Array(32).fill(9);
const receivingDomain = "in.bjorkholm.example";
const contactId = "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1";
const answerId = "d6iitobk75ur44p8kdnnp7g2n800c28trm7dfhrc";
const token = replyToken(key, { contactId, staffId: "anna" });
const address = replyAddress(token, { receivingDomain });
const CUSTOMERS = "Hej!\n\nKan ni komma och mäta på torsdag?\nVi har 14 luckor.\n\n/Karin";
const LINES = [
  "Kvitterad: svar lovat senast kl.\u00a010.00 i dag, måndag 23\u00a0november.",
  "Från karin@kund.example (Karin Ek), med kopia till per@kund.example.",
  "Svara som vanligt, så går svaret från oss till karin@kund.example och dem i kopia. De här raderna tas bort.",
];
const seen: Seen = {
  ...relayedWords(LINES, CUSTOMERS, key),
  name: "Karin Ek via Björkholm",
  address,
};

function passOn(parts: Omit<AnswerParts, "to">): Promise<PassedOn> {
  return passOnRaw(Buffer.from(answerMail({ to: address, ...parts })));
}

function passOnRaw(raw: Uint8Array): Promise<PassedOn> {
  return passOnAnswer({
    company: { receivingDomain },
    raw,
    head: readHead(raw),
    answered: { messageId: "<first@kund.example>", references: ["<root@kund.example>"] },
    from: { name: "Anna Lind, Björkholm", address: "info@in.bjorkholm.example" },
    to: "karin@kund.example",
    cc: ["per@kund.example"],
    keys: [key],
    secrets: [token, contactId],
    hosts: ["s.example"],
    mark: `answer-${answerId}.abcdefghijklmnopqrstuv`,
    letterId: `answer-${answerId}`,
    now: "2026-11-23T08:30:00.000Z",
  });
}

async function read(passed: PassedOn) {
  if ("held" in passed) throw new Error(`held: ${passed.held} ${passed.fact ?? ""}`);
  return { raw: Buffer.from(passed.raw).toString("latin1"), ...(await PostalMime.parse(passed.raw)) };
}

const words = (text: string): string => text.replaceAll(/[\s>]+/g, " ").normalize("NFC");

describe("an answer by staff", () => {
  it.each(Object.entries(STYLES))(
    "as written in %s goes on without what was only for staff",
    async (_, style) => {
      const written: Written = style(seen);
      const { text = "", html, from, to, cc } = await read(await passOn(written));
      const all = `${text}\n${html ?? ""}`;
      expect(all.toLowerCase()).not.toContain(token);
      expect(all).not.toContain("Handslag");
      expect(words(all)).not.toMatch(/Kvitterad|raderna tas bort/);
      expect(words(text)).toContain("Vi kommer på torsdag kl. 9.");
      expect(words(text)).toContain("Vänliga hälsningar Anna");
      if (style !== STYLES["nothing quoted"]) {
        for (const line of CUSTOMERS.split("\n")) expect(words(all)).toContain(words(line));
        expect(all).toContain("info@in.bjorkholm.example");
      }
      expect(html === undefined).toBe(written.html === undefined);
      expect(from).toEqual({ name: "Anna Lind, Björkholm", address: "info@in.bjorkholm.example" });
      expect(to?.map((each) => each.address)).toEqual(["karin@kund.example"]);
      expect(cc?.map((each) => each.address)).toEqual(["per@kund.example"]);
    },
  );

  it("that quotes nothing arrives as it was written, to the letter", async () => {
    const { text } = await read(await passOn({ text: ANSWER }));
    expect(text?.trimEnd()).toBe(ANSWER);
  });

  it("says nothing of how it came: only the fields that we write", async () => {
    const { headers } = await read(
      await passOn({
        text: ANSWER,
        headers: ["X-Mailer: Outlook", "Reply-To: anna@privat.example", "Bcc: x@y.example"],
      }),
    );
    expect(headers.map((each) => each.key).sort()).toEqual(
      [
        ...["cc", "content-transfer-encoding", "content-type", "date", "from", "in-reply-to", "message-id"],
        ...["mime-version", "references", "subject", "to", "x-handslag-mark"],
      ].sort(),
    );
    const value = (name: string) => headers.find(({ key: each }) => each === name)?.value;
    expect(value("in-reply-to")).toBe("<first@kund.example>");
    expect(value("references")).toBe("<root@kund.example> <first@kund.example>");
  });

  it("keeps its files, and the pictures in its text", async () => {
    const { attachments, html } = await read(
      await passOn({
        html: `<p>Se bilden: <img src="cid:logo@b"></p>`,
        files: [
          { name: "Offert 12.pdf", content: "%PDF-1.7 offert" },
          { name: "logo.png", type: "image/png", content: new Uint8Array([1, 2, 3, 255]), cid: "logo@b" },
        ],
      }),
    );
    expect(html).toContain("cid:logo@b");
    expect(
      attachments.map(({ filename, mimeType, contentId }) => ({ filename, mimeType, contentId })),
    ).toEqual(
      expect.arrayContaining([
        { filename: "Offert 12.pdf", mimeType: "application/pdf", contentId: undefined },
        { filename: "logo.png", mimeType: "image/png", contentId: "<logo@b>" },
      ]),
    );
    const logo = attachments.find(({ filename }) => filename === "logo.png");
    expect(new Uint8Array(logo?.content as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3, 255]));
  });

  it("loses nothing but our lines, whatever it says (property)", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 60, unit: "grapheme" }), { maxLength: 8 }),
        async (own) => {
          const said = own
            .map((line) => line.replaceAll(/[\p{Cc}\ufeff\ufffe\uffff]/gu, " ").trimEnd())
            .join("\n");
          const { text = "" } = await read(await passOn({ text: `${ANSWER}\n${said}\n\n${seen.text}` }));
          expect(text.trimEnd()).toBe(`${ANSWER}\n${said}\n\n\n${CUSTOMERS}`.trimEnd());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("an answer is held", () => {
  const own = seen.text.split("\n\n")[0] ?? "";
  const HELD: Readonly<Record<string, Omit<AnswerParts, "to">>> = {
    "when somebody wrote between our lines": { text: own.replace("\n", "\nVi kommer på torsdag.\n") },
    "when only one of our lines is left": { text: `${ANSWER}\n${own.split("\n")[0] ?? ""}` },
    "when the address is broken by tags": {
      html: `<p>${ANSWER}</p>svar+<wbr>${token.slice(0, 10)}<b>${token.slice(10)}</b>@${receivingDomain}`,
    },
    "when the address is broken by a line end": {
      text: `${ANSWER}\nsvar+${token.slice(0, 12)}\n> ${token.slice(12)}@${receivingDomain}`,
    },
    "when the token stands there alone": { text: `${ANSWER}\n${token}` },
    "when the token of another mail stands there in pieces": {
      html: `svar+<i></i>${replyToken(key, { contactId: "another", staffId: "bo" })}@<b>in.bjorkholm</b>.example`,
    },
    "when the token is in a comment of the HTML": { html: `<p>${ANSWER}</p><!-- ${token} -->` },
    "when the token is in the subject": { text: ANSWER, subject: `Re: ${address}` },
    "when the token is in a file": { text: ANSWER, files: [{ name: "a.txt", content: `x ${address} y` }] },
    "when the token is in a file in two bytes a letter": {
      text: ANSWER,
      files: [{ name: "a.msg", content: Buffer.from(address, "utf16le") }],
    },
    "when the token is in the name of a file": {
      text: ANSWER,
      files: [{ name: `${token}.pdf`, content: "x" }],
    },
    "when the token is in a mail that is attached, encoded": {
      text: ANSWER,
      files: [
        {
          name: "mejl.eml",
          type: "application/octet-stream",
          content: answerMail({ to: "x@y.example", text: `Hej ${address}` }),
        },
      ],
    },
    "when it links to a page of ours, however short its host is": {
      text: `${ANSWER}\nhttps://S.example/abc`,
    },
    "when the link stands only in the HTML": {
      html: `<p>${ANSWER}</p><a href="https://s.example/x">här</a>`,
    },
    "when the link is in a file in two bytes a letter": {
      text: ANSWER,
      files: [{ name: "a.msg", content: Buffer.from("https://s.example/abc", "utf16le") }],
    },
    "when the id of the mail stands there": { text: `${ANSWER}\nmail/2026/11/${contactId}` },
  };

  it.each(Object.entries(HELD))("%s", async (_, parts) => {
    expect(await passOn(parts)).toEqual({ held: "ours" });
  });

  it.each(["application/pkcs7-mime", "application/ms-tnef", "application/pgp-encrypted"])(
    "when nobody can see into it: %s",
    async (type) => {
      const answer = await passOn({ text: ANSWER, files: [{ name: "x.p7m", type, content: "closed" }] });
      expect(answer).toEqual({ held: "unreadable" });
    },
  );

  it.each([
    ["winmail.dat", "closed"],
    ["smime.p7m", "closed"],
    ["svar.pgp", "closed"],
    ["att0001.bin", Buffer.from("789f3e2201", "hex")],
    ["msg.asc", "-----BEGIN PGP MESSAGE-----\n\nhQEMA"],
  ])("when nobody can see into it, whatever it is called: %s", async (name, content) => {
    const file = { name, type: "application/octet-stream", content };
    expect(await passOn({ text: ANSWER, files: [file] })).toEqual({ held: "unreadable" });
  });

  it.each([
    ["nothing", ""],
    ["nothing but what it quotes", seen.text.replaceAll(/^/gm, "> ")],
  ])("when it says %s, and has no file", async (_, text) => {
    expect(await passOn({ text })).toEqual({ held: "empty" });
    expect(await passOn({ text, files: [{ name: "a.pdf", content: "x" }] })).toHaveProperty("raw");
  });

  it("when it has a file that SES does not take, and says which", async () => {
    const answer = await passOn({ text: ANSWER, files: [{ name: "Install.EXE", content: "MZ" }] });
    expect(answer).toEqual({ held: "refused-file", fact: "Install.EXE" });
  });

  it("when it is larger than SES takes", async () => {
    const answer = await passOn({
      text: ANSWER,
      files: [{ name: "a.pdf", content: new Uint8Array(7_600_000) }],
    });
    expect(answer).toEqual({ held: "too-large" });
  });

  it("and seven megabytes of files go", async () => {
    const answer = await passOn({
      text: ANSWER,
      files: [{ name: "a.pdf", content: new Uint8Array(7_000_000) }],
    });
    expect(Object.keys(answer)).toEqual(["raw"]);
  });
});

it("an answer's parts begin where RFC 2046 lets them, however long its id is", async () => {
  const { raw } = await read(
    await passOn({ text: ANSWER, html: "<p>Hej</p>", files: [{ name: "a.pdf", content: "x" }] }),
  );
  const boundaries = [...raw.matchAll(/boundary="?([^"\r\n]+)"?/g)].map(
    ([, boundary = ""]) => boundary.length,
  );
  expect(boundaries).toHaveLength(2);
  expect(Math.max(...boundaries)).toBeLessThanOrEqual(70);
});
