/** What relations ask for in the morning letter: how it reads, in full and in every language. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../domain/letters/language.ts";
import { BETWEEN_EXAMPLES } from "../../../../domain/letters/morning/page.ts";
import { HINT_KINDS } from "../../../../domain/relation/hints/hint.ts";
import { htmlToText } from "../../../../domain/mail/html-to-text.ts";
import { readRelationWords } from "../../../../domain/words/read-relation-words.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { CHROMIUM, hasBrowser, lookAt, withBrowser } from "../../../support/look-at-letters.ts";
import { plain } from "../sample-company.ts";
import { HINT_LETTERS } from "./hint-letters.ts";
import { MORE_HINT_LETTERS } from "./more-hint-letters.ts";
import { hintLine, hints, moreHints, personal } from "./sample-hints.ts";
import { MONDAY, quiet, written } from "./sample-mornings.ts";

const { calendar } = exampleCompany();

const inOneLine = (text: string): string => plain(text).replaceAll(/\s+/g, " ").trim();

describe("a morning letter about what relations ask for", () => {
  it.each(LANGUAGES)("reads well in %s", (language) => {
    expect(plain(written(hints, language).text)).toBe(HINT_LETTERS[language]);
    expect(plain(written(moreHints, language, { personal }).text)).toBe(MORE_HINT_LETTERS[language]);
  });

  it("shows each kind", () => {
    const shown = [...hints.lines, ...moreHints.lines].flatMap(({ hint }) => hint?.kind ?? []);
    expect(HINT_KINDS.filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  it.each(LANGUAGES)("says the same in its HTML in %s", (language) => {
    for (const letter of [hints, moreHints]) {
      const { text, html = "" } = written(letter, language, { personal });
      const words = (shown: string): string => inOneLine(shown.toLowerCase()).replaceAll(/[*_]/g, "");
      expect(words(htmlToText(html))).toBe(words(text));
    }
  });

  it.each(LANGUAGES)("has examples in %s that are understood, also of the next step", (language) => {
    const read = (answer: string) =>
      readRelationWords(answer, { at: MONDAY, calendar }, "lines", () => "hint");
    const text = plain(written(hints, language).text);
    const examples = text.split("\n").find((line) => line.includes(BETWEEN_EXAMPLES)) ?? "";
    expect(read(examples)).toMatchObject({
      asks: [
        { does: "hint", item: 1, outcome: "done" },
        { does: "hint", item: 2, outcome: "later", until: "2026-11-27" },
      ],
      notUnderstood: [],
    });
    const nextStep = /[”»«“](\p{L}+: \d, [^…]+)…/u.exec(inOneLine(text))?.[1] ?? "";
    expect(read(`6 ${nextStep}visa kalkylen`)).toMatchObject({
      asks: [{ does: "level", item: 6, level: 2, nextStep: "visa kalkylen" }],
      notUnderstood: [],
    });
  });

  it("asks for nothing of whoever has no name, and of no letter of a name", () => {
    const said = (people: string[]): string =>
      inOneLine(
        written({ ...quiet, lines: [hintLine("A", "feedback", { spokeOn: "2026-11-16", people })] }, "sv")
          .text,
      );
    expect(said(["karin@kund.example"])).toContain("A: vi hördes 16 november. Fråga dem hur");
    expect(said(["K. Lund"])).toContain("vi talade med K. Lund 16 november. Fråga K. Lund hur");
    expect(said(["karin@kund.example", "Eva"])).toContain("vi talade med Eva 16 november. Fråga Eva hur");
  });

  it("breaks no letter, whatever people wrote", () => {
    const hostile = `x\r\nBcc: a@b.example <script>${"W".repeat(5000)}</script>\u202e`;
    const lines = [
      hintLine("A", "thank", { whom: hostile, day: "2026-11-20", latestOn: "2026-11-24" }),
      hintLine("B", "milestone", { what: hostile, day: "2026-11-27" }),
      hintLine("C", "breadth", { side: "both", staff: [hostile], people: [hostile, hostile], contacts: 3 }),
      hintLine("D", "level", { level: 2, since: "2025-01-01", target: 4, nextStep: hostile }),
      hintLine("E", "improvement", { spokeOn: "2026-11-16", spokeWhat: hostile, people: [hostile] }),
    ];
    const { text, html = "" } = written({ ...quiet, lines }, "en");
    expect(Buffer.byteLength(text)).toBeLessThan(4000);
    expect(text).not.toMatch(/^Bcc:/m);
    expect(html).not.toContain("<script");
    expect(text).not.toContain("\u202e");
  });
});

/** Set MORNING_PICTURES to a folder to keep pictures: people are to look at them. */
const pictures = process.env["MORNING_PICTURES"];

describe.skipIf(!hasBrowser)(`the same in a browser (skipped without ${CHROMIUM})`, () => {
  const browser = withBrowser();

  it.each(LANGUAGES.flatMap((language) => [360, 900].map((width) => [language, width] as const)))(
    "%s fits a window %i wide, and runs and loads nothing",
    async (language, width) => {
      const letters = Object.entries({ hints, moreHints }).map(([name, letter]) => ({
        ...written(letter, language, { personal }),
        name: `${name}-${language}`,
      }));
      await lookAt(browser(), letters, { width, pictures });
    },
  );
});
