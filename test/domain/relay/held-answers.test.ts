/** Which answers by staff do not go on to the customer: those in which anything of ours is left, or may be. */
import { createCipheriv } from "node:crypto";
import { describe, expect, it } from "vitest";
import { linkFrom, tokenOf } from "../../../domain/action/link.ts";
import { replyToken } from "../../../domain/relay/reply-token.ts";
import { answerMail, type AnswerParts } from "./answer-mail.ts";
import { address, contactId, key, passOn, receivingDomain, seen, token } from "./sample-answer.ts";
import { ANSWER } from "./styles.ts";

describe("an answer is held", () => {
  const own = seen.text.split("\n\n")[0] ?? "";
  const seal = /\[#\w+\]/.exec(own)?.[0] ?? "";
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
    "when the link is hidden in the characters of HTML": {
      html: `<p>${ANSWER}</p><a href="https://&#115;&#46;example/x">här</a>`,
    },
    "when the link is hidden in those of the web, twice": {
      html: `<p>${ANSWER}</p><a href="https://guard.example/?u=https%253A%252F%252Fs%252Eexample%252Fx">här</a>`,
    },
    "when the link is written as Proofpoint does": {
      text: `${ANSWER}\nhttps://urldefense.proofpoint.com/v2/url?u=https-3A__ab-2Dcdefgh.lambda-2Durl.eu-2Dwest-2D1.on.aws_x&d=DwIF`,
    },
    "when the token of a page stands there without its host": {
      text: `${ANSWER}\n${tokenOf(key, linkFrom({ is: "contact", contactId }, "anna", "2026-11-23T08:00:00.000Z"))}`,
    },
    "when the marks of our lines are cut off, and the seal is left": {
      text: `Ok.\n\n> 8 december.\n> vera@vera.example. ${seal}\n>\n> Hej`,
    },
    "when all that is left of our lines is the seal": { text: `Ja. ${seal}` },
    "when the seal is divided by tags": {
      html: `<p>Ja. ${seal.slice(0, 5)}<b>${seal.slice(5, 8)}</b>${seal.slice(8)}</p>`,
    },
    "when marks and seal are cut off, and our words are left": {
      text: "Ok.\n\n> Svara som vanligt, så går svaret\n> från oss till karin@kund.example.\n>\n> Hej",
    },
    "when the end of our lines is left": {
      text: "Ok.\n\n> karin@kund.example och\n> dem i kopia. De här raderna tas bort.\n>\n> Hej",
    },
    "when the end of our lines is left, and nobody was in copy": {
      text: "Ok.\n\n> De här raderna tas\n> bort.\n>\n> Hej",
    },
    "when our line about the promise is left": {
      text: "Ok.\n\n> Kvitterad: svar lovat senast kl. 9.00 i morgon,\n> tisdag 24 november.\n> Hej",
    },
    "when that line is left in another language": {
      text: "Ok.\n\n> Kuitattu: vastaus luvattu viimeistään huomenna klo 9.\n> Hei",
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

  it.each([
    "klart",
    "Klart!\n\nMvh Anna",
    "klart, ringde Jari",
    "inte kund",
    "pausa",
    "ångra",
    "lovar: ringa fredag",
    "lämna över till Bo",
    "senare fredag\nAnna Lind",
    "hoidettu",
    "borta: 3/12–5/12\nlämna över till Bo",
  ])("when it says nothing but words for Handslag: %s", async (text) => {
    const said = `${text}\n\nKarin skrev:\n${seen.text.replaceAll(/^/gm, "> ")}`;
    expect(await passOn({ text: said })).toEqual({ held: "words", fact: text.split("\n")[0] });
    expect(await passOn({ text: said, files: [{ name: "a.pdf", content: "x" }] })).toHaveProperty("raw");
  });

  it.each([
    "Klart, ni får offerten i dag.",
    "Klart! Vi har bokat in er på torsdag.",
    "Klart\nVi kommer med luckorna på torsdag.",
    "Min kollega ringer.",
    "Hej Karin!\n\nJa.\n\nMvh Anna",
    "Ja, på fredag.",
    "Borta till måndag, hör av mig då.",
  ])("but not when it says something of its own: %s", async (text) => {
    expect(await passOn({ text })).toHaveProperty("raw");
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

  it("but not for a number of the customer's in brackets, in the subject or quoted", async () => {
    const numbered = "Fel på lucka [#ORDERABC]";
    const answer = await passOn({ subject: `Re: ${numbered}`, text: `${ANSWER}\n\n> ${numbered}\n> Hej` });
    expect(answer).toHaveProperty("raw");
  });

  it("nor for a word about the lines of an order", async () => {
    const text = "Hej Karin! Rad 3 och 4 är fel. De här raderna tas bort.\n\n> Vilka rader gäller?";
    expect(await passOn({ text })).toHaveProperty("raw");
  });

  it("nor for what comes up by chance in a picture of some megabytes", async () => {
    for (let seed = 0; seed < 4; seed += 1) {
      const files = [{ name: "lucka.jpg", type: "image/jpeg", content: noise(seed, 6_000_000) }];
      expect(Object.keys(await passOn({ text: ANSWER, files }))).toEqual(["raw"]);
    }
  });

  it("and seven megabytes of files go", async () => {
    const answer = await passOn({
      text: ANSWER,
      files: [{ name: "a.pdf", content: new Uint8Array(7_000_000) }],
    });
    expect(Object.keys(answer)).toEqual(["raw"]);
  });
});

/** Bytes as random as those of a picture, and the same every time. */
function noise(seed: number, bytes: number): Uint8Array {
  return createCipheriv("aes-128-ctr", Buffer.alloc(16, seed), Buffer.alloc(16)).update(Buffer.alloc(bytes));
}
