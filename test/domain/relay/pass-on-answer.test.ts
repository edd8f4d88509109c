/** What a customer gets of an answer by staff, whatever program it was written in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkFrom, tokenOf } from "../../../domain/action/link.ts";
import { relayedWords } from "../../../domain/relay/relayed-mail.ts";
import { contactId, CUSTOMERS, key, LINES, passOn, read, seen, token } from "./sample-answer.ts";
import { ANSWER, STYLES, type Written } from "./styles.ts";

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

describe("a link that a mail program made of our lines", () => {
  const page = `https://s.example/${tokenOf(key, linkFrom({ is: "contact", contactId }, "anna", "2026-11-23T08:00:00.000Z"))}`;
  const { html } = relayedWords([...LINES, `Allt är sparat: ${page}`], CUSTOMERS, key);

  it.each([
    ["as it is", (url: string) => `<a href="${url}">${url}</a>`],
    [
      "with more tags inside",
      (url: string) => `<a target="_blank" href="${url}"><span>${url}<wbr></span></a>`,
    ],
    [
      "through a guard",
      (url: string) => `<A HREF="https://protect-eu.mimecast.com/s/abc" originalsrc="${url}">${url}</A>`,
    ],
    ["in the characters of HTML", (url: string) => `<a href="${url.replaceAll(".", "&#46;")}">${url}</a>`],
    ["never closed", (url: string) => `<a href="https://protect-eu.mimecast.com/s/abc">${url}`],
  ])("goes with them, %s", async (_, link) => {
    const quoted = html.replace(page, link);
    const passed = await read(
      await passOn({
        html: `<p>${ANSWER} <a href="https://kund.example/">sajten</a></p><blockquote>${quoted}</blockquote>`,
      }),
    );
    expect(passed.html?.match(/<a[^>]*>/gi)).toEqual([`<a href="https://kund.example/">`]);
    expect(passed.text).toContain("Vi har 14 luckor.");
  });

  it("goes with them also when it holds all of them", async () => {
    const [before = "", ...lines] = html.split("<p style");
    const quoted = `${before}<a href="https://protect-eu.mimecast.com/s/abc"><p style${lines.join("<p style")}</a>`;
    const passed = await read(await passOn({ html: `<p>${ANSWER}</p>${quoted}` }));
    expect(passed.html).not.toContain("<a");
    expect(passed.html).not.toContain("</a");
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
