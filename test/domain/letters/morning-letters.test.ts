/** The morning letter in full, in every language, to be read as its readers do; and what it stays, whatever is in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { MOST_MORNING_BYTES } from "../../../domain/letters/morning/morning.ts";
import { MOST_LINES, SECTIONS } from "../../../domain/letters/morning/morning-letter.ts";
import { checkLetter } from "../../../domain/mail/check-letter.ts";
import { composeLetter } from "../../../domain/mail/compose-letter.ts";
import { htmlToText } from "../../../domain/mail/html-to-text.ts";
import { FULL_LETTERS } from "./morning/full-letters.ts";
import { RARE_LETTERS } from "./morning/rare-letters.ts";
import {
  figures,
  full,
  hostile,
  madeLine,
  MORNINGS,
  quiet,
  rare,
  written,
} from "./morning/sample-mornings.ts";
import { plain } from "./sample-company.ts";

const LINK = "https://page.example/m";

const inWords = ({ subject, text }: { subject: string; text: string }) => ({
  subject: plain(subject),
  text: plain(text),
});

describe("a morning letter", () => {
  it.each(LANGUAGES)("reads well in %s", (language) => {
    expect(inWords(written(full, language, { link: LINK }))).toEqual(FULL_LETTERS[language]);
    expect(inWords(written(rare, language))).toEqual(RARE_LETTERS[language]);
  });

  it("says that nothing waits, and does not say so of customers who were given a later time", () => {
    expect(LANGUAGES.map((language) => plain(written(quiet, language).text))).toEqual([
      "God morgon Anna,\n\nI dag är inget utlovat, och ingen kund väntar på svar från dig. Ha en fin\ndag.\n",
      "Godmorgen Anna\n\nDer er ikke lovet noget til i dag, og ingen kunder venter på svar fra dig.\nHav en god dag.\n",
      "Hyvää huomenta Anna\n\nTälle päivälle ei ole luvattu mitään, eikä yksikään asiakas odota\nvastaustasi. Mukavaa päivää!\n",
      "God morgen, Anna\n\nIngenting er lovet til i dag, og ingen kunder venter på svar fra deg. Ha en\nfin dag.\n",
      "Good morning Anna,\n\nNothing is promised for today and no customer is waiting for your reply.\nHave a good day.\n",
    ]);
    const one = { ...figures, later: 1 };
    expect(plain(written(one, "en").text)).toContain("1 customer has been given a later time.");
    expect(plain(written(figures, "sv").text)).toContain("2 kunder har fått en senare tid.");
  });

  it("counts one thing as one", () => {
    const one = { ...quiet, lines: [madeLine({})] };
    expect(LANGUAGES.map((language) => plain(written(one, language).subject))).toEqual([
      "Måndag 23 november: 1 sak att ta hand om",
      "Mandag den 23. november: 1 ting at tage sig af",
      "Maanantai 23. marraskuuta: 1 asia hoidettavana",
      "Mandag 23. november: 1 ting å ta tak i",
      "Monday 23 November: 1 thing to see to",
    ]);
  });

  it("keeps the numbers of what was done meanwhile, and does not count it", () => {
    const { subject, text, html } = written(full, "sv", { done: new Set([1, 3]) });
    expect(plain(subject)).toBe("Måndag 23 november: 10 saker att ta hand om");
    expect(text).toContain("1. Västerviks Båtklubb: redan klart.\n2. Hotell Lyktan: skicka");
    expect(text).toContain("3. Möller & Søn: redan klart.\n");
    expect(text).toContain("2 klart · 4 senare fredag · 5 lämna över · 6 inte kund");
    expect(html).toContain("redan klart");
  });

  it("says where the rest is when there is no page for it", () => {
    expect(written({ ...full, more: 1 }, "en").text).toContain(
      "And 1 more, in the morning letter once these are done.",
    );
  });

  it("names the weightiest doubt of a mail", () => {
    const cautions = [
      { code: "reply-to-differs", fact: "x@example.net" },
      { code: "unproven" },
      { code: "possible-spoof" },
      { code: "too-large" },
    ] as const;
    const { text } = written({ ...quiet, lines: [madeLine({ cautions })] }, "en");
    expect(text.replaceAll(/\s+/g, " ")).toContain("(note: the sender is probably forged)");
    expect(text.match(/note:/g)).toHaveLength(1);
  });

  it("never uses the words of help desks", () => {
    const JARGON = /ärende|tiketti|ticket|\bcase\b|\bSLA\b|\bsak\b(?! att)|\bsag(?:en|er)?\b/i;
    for (const language of LANGUAGES) {
      for (const letter of [quiet, figures, rare, { ...full, lines: full.lines.slice(1) }]) {
        expect(written(letter, language).text).not.toMatch(JARGON);
      }
    }
  });
});

const TAGS = "!doctype html head meta title style body div p h2 table tr td b br span a".split(" ");

describe("its HTML", () => {
  const words = (text: string): string =>
    plain(text).toLowerCase().replaceAll(/\s+/g, " ").replaceAll(/[*_]/g, "").trim();

  it.each(LANGUAGES.flatMap((language) => Object.keys(MORNINGS).map((name) => [language, name] as const)))(
    "says in %s what the text says (%s)",
    (language, name) => {
      const letter = MORNINGS[name as keyof typeof MORNINGS];
      const { text, html = "" } = written(letter, language);
      expect(words(htmlToText(html))).toBe(words(text));
    },
  );

  it("loads nothing, runs nothing, and says its language", () => {
    for (const letter of Object.values(MORNINGS)) {
      const { html = "" } = written(letter, "nb", { link: LINK });
      expect(html).toMatch(/^<!doctype html>\n<html lang="nb">/);
      const tags = [...html.matchAll(/<\/?([^\s>]*)([^>]*)>/g)];
      for (const [, name = ""] of tags) expect(TAGS).toContain(name);
      for (const [, , attributes] of tags) expect(attributes).not.toMatch(/\bsrc=|\bon\w+=|url\(|@import/);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toBe(LINK);
    }
  });
});

describe("a morning letter to whom strangers have written", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.constantFrom(
      "x\r\nBcc: a@b.example",
      "\u202eevil",
      "e\u0301".repeat(5000),
      "👩‍👩‍👧‍👦".repeat(2000),
      "&".repeat(500),
    ),
  );
  const line = fc.record({
    section: fc.constantFrom(...SECTIONS),
    who: text,
    subject: text,
    what: text,
    lastAgreed: text,
  });

  async function sends(letter: typeof full, language: Language): Promise<void> {
    const words = written(letter, language, { link: `${LINK}/${"x".repeat(400)}` });
    const [from, to] = ["handslag@in.nordhamn.example", "anna@nordhamn.example"];
    const raw = await composeLetter({
      ...words,
      from: { name: "Nordhamn", address: from },
      to,
      autoSubmitted: "auto-generated",
      mark: "mark",
      messageId: "<a@in.nordhamn.example>",
      dateAt: "2026-11-23T06:30:00.000Z",
    });
    await checkLetter(raw, { to, from, autoSubmitted: "auto-generated", maxTextBytes: MOST_MORNING_BYTES });
  }

  it("goes out all the same, however long and odd the words are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: MOST_LINES }),
        fc.constantFrom(...LANGUAGES),
        async (lines, language) => {
          await sends({ ...full, lines: lines.map(madeLine) }, language);
        },
      ),
      { numRuns: 40 },
    );
    for (const language of LANGUAGES) await sends(hostile, language);
  });
});
