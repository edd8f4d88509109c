/** What the letters about an agenda say, in every language, and what a reader's browser shows of them. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { AGENDA_LETTER_TEXTS } from "../../../domain/letters/texts/agenda-letters/by-language.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { CHROMIUM, hasBrowser, lookAt, withBrowser } from "../../support/look-at-letters.ts";
import { customerLettersIn, NOW, staffLettersIn, staffWordsIn } from "./sample-agendas.ts";

const NEVER = /ärende|\bsag\b|tiketti|\bticket|\bcase\b|\bSLA\b|undefined|\[object/i;

describe.each(LANGUAGES)("the letters about an agenda in %s", (language) => {
  const customers = customerLettersIn(language).map(({ words }) => words);
  const staff = staffWordsIn(language);

  it("have lines that every program shows alike, and none of the words that are not ours", () => {
    for (const { subject, text } of [...customers, ...staff]) {
      expect(subject).not.toMatch(NEVER);
      expect(text).not.toMatch(NEVER);
      expect(text.split("\n").filter((line) => line.length > 76)).toEqual([]);
    }
  });

  it("do not shout at a customer, and end with what the law wants", () => {
    for (const { subject, text } of customers) {
      expect(subject + text).not.toContain("!");
      expect(text).toContain("556000-0000");
      expect(text).toContain("https://bjorkholm.example/integritet");
    }
  });

  it("say of another time which one it takes the place of", () => {
    const { text } = customers.at(-1) ?? { text: "" };
    expect(text).toMatch(/14[.:]30/);
    expect(customers[0]?.text).not.toMatch(/14[.:]30/);
  });

  it("say in the calendar file what the letter says: the agenda stands in both", () => {
    const [{ calendar }] = customerLettersIn(language) as [ReturnType<typeof customerLettersIn>[number]];
    const unfolded = calendar.content.replaceAll("\r\n ", "");
    expect(unfolded).toContain("METHOD:REQUEST");
    expect(unfolded).toContain("Glas till trapphuset");
  });

  it("show only words that are understood when they are copied", () => {
    const { draft } = AGENDA_LETTER_TEXTS[language];
    const reading = { at: NOW, calendar: exampleCompany().calendar };
    const asked = [...draft.edits, draft.send].map((line) => readRelationWords(line, reading, "agenda").asks);
    expect(asked.map(([ask, ...more]) => [ask?.does, more.length])).toEqual([
      ["agenda-add", 0],
      ["agenda-change", 0],
      ["agenda-remove", 0],
      ["agenda-send", 0],
    ]);
  });

  it("say what the customer's calendar has answered, where it has", () => {
    const { answered } = AGENDA_LETTER_TEXTS[language];
    const said = staffLettersIn(language).flatMap(({ talk }, index) => {
      const text = staff[index]?.text.replaceAll(/\s+/g, " ") ?? "";
      const shown = Object.values(answered).filter((words) => text.includes(words));
      expect(shown).toEqual(talk.answered === undefined ? [] : [answered[talk.answered]]);
      return talk.answered ?? [];
    });
    expect(said).toEqual(["declined", "accepted"]);
  });

  it("show what a customer wrote as text, never as HTML", () => {
    const answered = staff[staffLettersIn(language).findIndex(({ kind }) => kind === "agenda-answer")];
    expect(answered?.html).toContain("Glaspriserna &lt;script&gt;");
    expect(answered?.html).not.toContain("<script>");
    expect(answered?.text).toContain("Stryk 2 <script> (2. Öppettider)");
    expect(answered?.text).toContain("Kan vi heller ta det kl. 13?");
  });
});

/** A folder to keep pictures in: people are to look at them. */
const pictures = process.env["AGENDA_PICTURES"];

describe.skipIf(!hasBrowser)(`the letters about an agenda in a browser (skipped without ${CHROMIUM})`, () => {
  const browser = withBrowser();

  it.each(LANGUAGES.flatMap((language) => [360, 900].map((width) => [language, width] as const)))(
    "in %s fit a window %i wide, and load nothing",
    async (language, width) => {
      const letters = staffWordsIn(language).map(({ html, subject }, number) => ({
        name: `${language}-${String(number).padStart(2, "0")}`,
        html,
        subject,
      }));
      await lookAt(browser(), letters, { width, pictures });
    },
  );
});
