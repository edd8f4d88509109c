/** What the letters about an agenda say, in every language, and what a reader's browser shows of them. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { AGENDA_LETTER_TEXTS } from "../../../domain/letters/texts/agenda-letters/by-language.ts";
import { AGENDA_SENDING_TEXTS } from "../../../domain/letters/texts/agenda-sending/by-language.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { CHROMIUM, hasBrowser, lookAt, withBrowser } from "../../support/look-at-letters.ts";
import { customerLettersIn, NOW, secondWordsIn, staffLettersIn, staffWordsIn } from "./sample-agendas.ts";

const NEVER = /ärende|\bsag\b|tiketti|\bticket|\bcase\b|\bSLA\b|undefined|\[object/i;

describe.each(LANGUAGES)("the letters about an agenda in %s", (language) => {
  const customers = customerLettersIn(language).map(({ words }) => words);
  const staff = staffWordsIn(language);
  const second = secondWordsIn(language);

  it("have lines that every program shows alike, and none of the words that are not ours", () => {
    for (const { subject, text } of [...customers, ...staff, ...second]) {
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
    const { text } = customers[4] ?? { text: "" };
    expect(text).toMatch(/14[.:]30/);
    expect(customers[0]?.text).not.toMatch(/14[.:]30/);
  });

  it("say of another place which one it takes the place of, as the reader sees it, and invite nobody anew", () => {
    const { place, where, customer } = AGENDA_LETTER_TEXTS[language];
    const ours = place.ours(exampleCompany().name);
    const [first, , , , , atOurs, asBefore, both] = customerLettersIn(language);
    const lineOf = (letter: typeof first): string => letter?.words.text.replaceAll(/\s+/g, " ") ?? "";
    const opens = (letter: typeof first): string => lineOf(letter).split(customer.points)[0] ?? "";
    expect(lineOf(atOurs)).toContain(customer.newWhere({ where: ours, was: place.theirs }));
    expect(atOurs?.words.subject).not.toBe(first?.words.subject);
    expect(atOurs?.calendar.content.replaceAll("\r\n ", "")).toContain(`LOCATION:${ours}`);
    expect(lineOf(asBefore)).toContain(where("Norrtullsgatan 8"));
    expect(lineOf(both)).toContain(customer.newWhere({ where: place.theirOffice, was: place.theirs }));
    // The first says that a time is agreed; the others what is new.
    expect(new Set([atOurs, asBefore, both, first].map((each) => opens(each)))).toHaveLength(4);
  });

  it("show to staff what the customer reads of a place, and how the customer pays, which no customer reads", () => {
    const { place, whereRead, draft } = AGENDA_LETTER_TEXTS[language];
    const shown = staff[0]?.text.replaceAll(/\s+/g, " ") ?? "";
    expect(shown).toContain(whereRead("hos dem", place.theirs));
    expect(shown).toContain(draft.payments.heading.toLocaleUpperCase(language));
    for (const { text } of customers) expect(text).not.toContain(draft.payments.heading);
  });

  it("ask for another time where the customer's calendar says no, and show no agenda", () => {
    const { answer, heading, draft } = AGENDA_LETTER_TEXTS[language];
    for (const { text } of staff.slice(-2)) {
      for (const words of answer.arrange) expect(text).toContain(words);
      expect(text).not.toContain(heading.toLocaleUpperCase(language));
      expect(text).not.toContain(draft.send);
      expect(text.replaceAll(/\s+/g, " ")).not.toContain(answer.reply);
    }
  });

  it("say in the calendar file what the letter says: the agenda stands in both", () => {
    const [{ calendar }] = customerLettersIn(language) as [ReturnType<typeof customerLettersIn>[number]];
    const unfolded = calendar.content.replaceAll("\r\n ", "");
    expect(unfolded).toContain("METHOD:REQUEST");
    expect(unfolded).toContain("Glas till trapphuset");
  });

  it("show only words that are understood when they are copied", () => {
    const { draft, answer } = AGENDA_LETTER_TEXTS[language];
    const reading = { at: NOW, calendar: exampleCompany().calendar };
    const asked = [...draft.edits, draft.send].map((line) => readRelationWords(line, reading, "agenda").asks);
    expect(asked.map(([ask, ...more]) => [ask?.does, more.length])).toEqual([
      ["agenda-add", 0],
      ["agenda-change", 0],
      ["agenda-remove", 0],
      ["agenda-send", 0],
    ]);
    const arranged = answer.arrange.map((line) => readRelationWords(line, reading, "agenda").asks);
    expect(arranged.map(([ask, ...more]) => [ask?.does, more.length])).toEqual([
      ["talk-booked", 0],
      ["talk-cancelled", 0],
    ]);
  });

  it("say who reads it first, how long it rests, and how to pass that over, by words that are understood", () => {
    const { anyway, readFirst, undo } = AGENDA_SENDING_TEXTS[language];
    const reading = { at: NOW, calendar: exampleCompany().calendar };
    const [first, own, toRead, read, rests, edited] = second.map(({ text }) => text.replaceAll(/\s+/g, " "));
    expect(readRelationWords(anyway, reading, "agenda").asks).toEqual([
      { does: "agenda-send", anyway: true },
    ]);
    expect(readFirst("Bo Holm")).toContain(anyway);
    expect(first).toContain(readFirst("Bo Holm"));
    expect(own).toContain(undo);
    expect(toRead).toContain("Bo Holm");
    const { send } = AGENDA_LETTER_TEXTS[language].draft;
    for (const text of [read, rests, edited]) expect(text).not.toContain(`· ${send}`);
    expect(toRead).toContain(`· ${send}`);
    expect(rests).toMatch(/8[.:]00/);
    expect(edited).toMatch(/8[.:]00/);
    if (language === "en") expect(edited).toContain("It goes at 8:00 tomorrow");
  });

  it("say what the customer's calendar has answered, where it has", () => {
    const { answered } = AGENDA_LETTER_TEXTS[language];
    const said = staffLettersIn(language).flatMap(({ talk }, index) => {
      const text = staff[index]?.text.replaceAll(/\s+/g, " ") ?? "";
      const shown = Object.values(answered).filter((words) => text.includes(words));
      const isSaid = index < staff.length - 2 && talk.answered !== undefined;
      expect(shown).toEqual(isSaid ? [answered[talk.answered]] : []);
      return isSaid ? talk.answered : [];
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
      const letters = [...staffWordsIn(language), ...secondWordsIn(language)].map(
        ({ html, subject }, number) => ({
          name: `${language}-${String(number).padStart(2, "0")}`,
          html,
          subject,
        }),
      );
      await lookAt(browser(), letters, { width, pictures });
    },
  );
});
