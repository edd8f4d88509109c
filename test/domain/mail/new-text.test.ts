import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newText, readText } from "../../../domain/mail/new-text.ts";
import { divide } from "../../../domain/mail/quotes/divide.ts";

const OWN = "Hej!\nDörren är fortfarande trasig.";

describe("what is new in a mail", () => {
  test.each([
    [
      "Gmail, Swedish",
      "Den mån 23 nov. 2026 kl 10:12 skrev Anna Björk <anna@bjorkholm.example>:\n\n> Hej Karin\n> Vi hörs",
    ],
    ["Apple Mail, Swedish", "23 nov. 2026 kl. 10:12 skrev Anna Björk <anna@bjorkholm.example>:\n> Hej Karin"],
    [
      "Gmail, Danish",
      "Den man. 23. nov. 2026 kl. 10.12 skrev Anna Björk <anna@bjorkholm.example>:\n\n> Hej Karin",
    ],
    [
      "Gmail, Norwegian",
      "man. 23. nov. 2026 kl. 10:12 skrev Anna Björk <anna@bjorkholm.example>:\n\n> Hei Karin",
    ],
    ["Norwegian, next", "Anna Björk skrev følgende den 23.11.2026 10:12:\n> Hei Karin"],
    [
      "Gmail, Finnish",
      "ma 23. marrask. 2026 klo 10.12 Anna Björk (anna@bjorkholm.example) kirjoitti:\n\n> Hei Karin",
    ],
    [
      "Apple Mail, Finnish",
      "Anna Björk <anna@bjorkholm.example> kirjoitti 23.11.2026 kello 10.12:\n> Hei Karin",
    ],
    [
      "Gmail, English",
      "On Mon, 23 Nov 2026 at 10:12, Anna Björk <anna@bjorkholm.example> wrote:\n\n> Dear Karin",
    ],
    [
      "broken into lines",
      "On Mon, 23 Nov 2026 at 10:12, Anna Björk, Björk & Holm\n<anna@bjorkholm.example> wrote:\n\n> Dear Karin",
    ],
    ["Thunderbird, German", "Am 23.11.2026 um 10:12 schrieb Anna Björk:\n> Hallo Karin"],
    [
      "without quote marks",
      "Den 23 nov. 2026 kl. 10:12 skrev Anna Björk <anna@bjorkholm.example>:\nHej Karin\nVi hörs",
    ],
    [
      "Outlook, Swedish",
      "Från: Anna Björk <anna@bjorkholm.example>\nSkickat: den 23 november 2026 10:12\nTill: Karin Ek\nÄmne: SV: Dörren\n\nHej Karin",
    ],
    [
      "Outlook, in bold",
      "________________________________\n*Från:* Anna Björk\n*Skickat:* den 23 november 2026\n*Till:* Karin\n*Ämne:* Dörren\n\nHej",
    ],
    [
      "Outlook, Danish and Norwegian",
      "Fra: Anna Björk\nSendt: 23. november 2026 10:12\nTil: Karin\nEmne: SV: Døren\n\nHej",
    ],
    [
      "Outlook, Finnish",
      "Lähettäjä: Anna Björk\nLähetetty: maanantai 23. marraskuuta 2026 10.12\nVastaanottaja: Karin\nAihe: Ovi\n\nHei",
    ],
    [
      "Outlook, English",
      "From: Anna Björk\nSent: Monday, November 23, 2026 10:12 AM\nTo: Karin\nSubject: Re: The door\n\nDear Karin",
    ],
    ["an old Outlook", "-----Ursprungligt meddelande-----\nFrån: Anna Björk\n\nHej Karin"],
    ["an old Outlook, Danish", "-----Oprindelig meddelelse-----\nHej Karin"],
    ["an old Outlook, Finnish", "-----Alkuperäinen viesti-----\nHei Karin"],
    ["a signature", "-- \nKarin Ek\nStorgatan 1\n070-000 00 00"],
    ["a signature whose space was lost", "--\nKarin Ek\nStorgatan 1"],
    ["an iPhone, Swedish", "Skickat från min iPhone"],
    ["an iPhone, Danish", "Sendt fra min iPhone"],
    ["an iPhone, Finnish", "Lähetetty iPhonesta"],
    ["an iPhone, English", "Sent from my iPhone"],
    [
      "a broken address",
      "man. 23. nov. 2026 kl. 10:12 skrev Anna Björk <anna@bjorkholm.example\n>:\n\n> Hei",
    ],
    ["an older Gmail", "2026-11-23 10:12 GMT+01:00 Anna Björk <anna@bjorkholm.example>:\n\n> Hej"],
    [
      "an iPhone and a quote",
      "Skickat från min iPhone\n\n> 23 nov. 2026 kl. 10:12 skrev Anna Björk <anna@bjorkholm.example>:\n>\n> Hej Karin",
    ],
  ])("stands above the quote or signature of %s", (_, old) => {
    expect(newText(`${OWN}\n\n${old}\n`)).toBe(OWN);
  });

  test("stands between quotes, and below them", () => {
    const text =
      "Hej,\n\nOn Mon, 23 Nov 2026, Anna wrote:\n> Vilken färg?\nBlå.\n\n> Vilken dag?\nTorsdag.\n\nMvh Karin";
    expect(newText(text)).toBe("Hej,\n\nBlå.\n\nTorsdag.\n\nMvh Karin");
    expect(newText("Anna skrev 23 nov:\n> Vilken färg?\n\nBlå.")).toBe("Blå.");
  });

  test.each([
    ["a journey", "Offert önskas:\nFrån: Malmö\nTill: Umeå\nDatum: 3 maj\nAntal: 2"],
    ["a sentence about writing", "Hej!\nI går skrev ni så här till mig:\ndörren kommer i maj.\nStämmer det?"],
    ["a list with arrows", "Jag vill ha:\n> 2 dörrar\n> 1 fönster"],
    ["a separator", "Hej!\n--\nEn sak till: kan ni ringa? Jag är hemma efter klockan fem.\nKarin"],
    [
      "a forwarded mail",
      "Se nedan.\n\n---------- Forwarded message ---------\nFrån: Bo <bo@kund.example>\nDate: mån 23 nov. 2026\nSubject: Golvet\n\nGolvet är klart.",
    ],
    [
      "sending from a place",
      "Paketet är skickat från min mamma i Umeå och skulle ha kommit fram i fredags enligt kvittot från posten.",
    ],
  ])("is all of it, when it holds %s", (_, text) => {
    expect(newText(text)).toBe(text);
  });

  test("is everything when nothing else would be left", () => {
    const quote = "On Mon, 23 Nov 2026, Anna wrote:\n> Vilken färg?\n> Blå?";
    expect(newText(quote)).toBe(quote);
    expect(newText("Skickat från min iPhone")).toBe("Skickat från min iPhone");
  });

  test("holds only lines of the mail, in their order, and is never empty for a mail with words", () => {
    const pieces = fc.constantFrom(
      ...[
        "Hej",
        "> citat",
        "",
        " ",
        "-- ",
        "--",
        "On Mon 3 May 2026 at 10:00, A wrote:",
        "Anna skrev:",
        "Från: A",
        "Skickat: B",
      ],
      ...[
        "Ämne: C",
        "Till: D",
        "-----Original Message-----",
        "Skickat från min iPhone",
        "____",
        "---------- Forwarded message ----",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (lines) => {
        const text = lines.join("\n");
        const found = newText(text);
        let from = 0;
        for (const line of found.split("\n").filter((each) => each.trim() !== "")) {
          const at = lines.findIndex((each, i) => i >= from && each.trim() === line.trim());
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + 1;
        }
        expect(found === "").toBe(text.trim() === "");
      }),
    );
  });

  test("keeps every word of a mail without quotes", () => {
    const sentences = fc.array(
      fc.constantFrom("Hej!", "När kommer ni?", "Dörren är trasig.", "Mvh", "Karin", ""),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(sentences, (lines) => {
        const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
        expect(words(newText(lines.join("\n")))).toEqual(words(lines.join("\n")));
      }),
    );
  });
});

describe("what the sender's mail program put around it", () => {
  test("is the signature, the phone's line and what introduces the newest quote, each as written", () => {
    const text = `${OWN}\n-- \nKarin Ek\n211 20 Malmö\n\nDen mån 23 nov. 2026 kl 10:12 skrev Anna <anna@bjorkholm.example>:\n\n> Hej`;
    expect(readText(text)).toMatchObject({
      newText: OWN,
      frame:
        "-- \nKarin Ek\n211 20 Malmö\n\nDen mån 23 nov. 2026 kl 10:12 skrev Anna <anna@bjorkholm.example>:\n\n> Hej",
    });
    expect(readText(`${OWN}\nSkickat från min iPhone`).frame).toBe("Skickat från min iPhone");
  });

  test("is never more than some lines, however much is quoted", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (quoted, signed) => {
        const text = `Hej\n-- \n${"x\n".repeat(signed)}On 3 May 2026 at 10:12, A <a@b.example> wrote:\n${"> x\n".repeat(quoted)}`;
        expect(readText(text).frame.split("\n").length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe("a hostile mail", () => {
  const LINES = [
    "> a",
    ">".repeat(200),
    "",
    " ",
    "--",
    "-- ",
    "On Mon 3 May 2026 at 10:00, A wrote:",
    "On Mon",
    "Från: A",
    "Ämne: C",
    "_".repeat(32),
    "Jag",
    "Sent from my iPhone",
  ];

  /** How often a line is looked at. */
  function looks(lines: readonly string[]): number {
    let count = 0;
    const counting = new Proxy(lines, {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    divide(counting, "Fwd: a");
    return count;
  }

  test("is gone through once: each line is looked at a bounded number of times, in any order of lines", () => {
    const pattern = fc.array(fc.tuple(fc.constantFrom(...LINES), fc.integer({ min: 1, max: 50 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pattern, (pieces) => {
        const once = pieces.flatMap(([line, times]) => Array<string>(times).fill(line));
        const lines = Array.from({ length: Math.ceil(400 / once.length) }, () => once).flat();
        expect(looks(lines)).toBeLessThanOrEqual(80 * lines.length);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ["one line of a million letters", "a".repeat(1_000_000)],
    ["100,000 spaces", `a${" ".repeat(100_000)}b`],
    ["100,000 spaces at the end", `Hej${" ".repeat(100_000)}`],
    ["100,000 empty lines", `Hej${"\n".repeat(100_000)}då`],
    ["100,000 quote marks in one line", `Hej\n${">".repeat(100_000)}`],
    ["100,000 quoted lines", `Hej${"\n> a".repeat(100_000)}`],
    ["100,000 lines that begin an attribution", "On Mon\n".repeat(100_000)],
    ["100,000 lines that begin a header", "Från: A\n".repeat(100_000)],
    ["100,000 dashes", "-".repeat(100_000)],
    ["100,000 lines of dashes", `Hej\n${"--\n".repeat(100_000)}`],
    ["100,000 phones", `Hej\n${"Sent from my iPhone\n".repeat(100_000)}`],
    [
      "100,000 answers that stand below",
      `${"vastaukset ".repeat(100_000)}\nFrån: A\nSkickat: B\nTill: C\nÄmne: D`,
    ],
  ])("of %s is read, and nothing but quotes and signatures is left out", (_, text) => {
    const found = newText(text);
    expect(found.length).toBeGreaterThan(0);
    expect(text.replace(/\s+/g, "").startsWith(found.replace(/\s+/g, "").slice(0, 1000))).toBe(true);
  });
});
