/** The answers to what staff ask, and the news that a promise has changed hands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../domain/action/order.ts";
import { confirmation, MOST_CONFIRMATION_BYTES } from "../../../domain/letters/confirmation/confirmation.ts";
import { handOver, MOST_HAND_OVER_BYTES } from "../../../domain/letters/confirmation/hand-over.ts";
import { outcomeWords } from "../../../domain/letters/confirmation/outcome-words.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { CONFIRMATION_TEXTS } from "../../../domain/letters/texts/confirmation/by-language.ts";
import { readAnswer } from "../../../domain/words/read-words.ts";
import { exampleCompany } from "../../support/example-company.ts";

const company = exampleCompany();
const saidAt = "2026-11-23T09:00:00.000Z";
const FRIDAY = "2026-11-27T15:00:00.000Z";
const karin = { who: "Karin Lund", subject: "Köksluckor" };

const letter = (outcomes: readonly Outcome[], language: Language = "sv", more = {}) =>
  confirmation({
    company,
    language,
    saidAt,
    staff: { name: "Anna Björk" },
    subject: "Sv: Karin Lund väntar på svar",
    outcomes,
    notUnderstood: [],
    ...more,
  });

const plain = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("the answer to a staff member's words", () => {
  it("says what was done, of which line, until when, and how to take it back", () => {
    const { subject, text } = letter([
      { ...karin, is: "done", does: "done", end: "kept", item: 1 },
      { ...karin, is: "done", does: "later", until: FRIDAY, item: 4 },
    ]);
    expect(subject).toBe("Re: Karin Lund väntar på svar");
    expect(plain(text)).toBe(
      "Hej Anna, Så här blev det: 1. Karin Lund, ”Köksluckor”: Klart, och löftet är hållet. 4. Karin Lund, " +
        "”Köksluckor”: Ny tid: senast fredag 27 november kl. 16.00. Se till att kunden vet om den. Blev något fel? " +
        "Svara ”ångra” på det här mejlet inom ett dygn. ",
    );
  });

  it("quotes what was not understood, and then gives words that are", () => {
    const { text } = letter([], "sv", { notUnderstood: [{ line: "lägg ner", why: "no-word" }] });
    expect(plain(text)).toContain("”lägg ner”");
    expect(plain(text)).toContain("klart · senare fredag");
    expect(text).not.toContain("ångra");
  });

  it("asks for a day without other words, and puts what has no thing with what was not understood", () => {
    const { text } = letter([{ does: "mine", is: "not-possible", why: "nobody" }], "sv", {
      notUnderstood: [{ line: "senare nångång", why: "no-day" }],
    });
    expect(plain(text)).toContain("”senare nångång”: vilken dag menar du?");
    expect(plain(text)).not.toContain("Så här blev det");
    expect(plain(text)).not.toContain("klart · senare fredag");
  });

  it.each(LANGUAGES)("tells only words that are understood (%s)", (language) => {
    const { examples } = CONFIRMATION_TEXTS[language].confirmation;
    const { undo, outcome } = CONFIRMATION_TEXTS[language].confirmation;
    const { byWord, byWordOnly } = CONFIRMATION_TEXTS[language].handOver;
    const meant = (word: string) =>
      readAnswer(word, { at: saidAt, calendar: company.calendar }).asks.map(({ does }) => does);
    const quotedIn = (text: string): string[] =>
      [...text.matchAll(/[”«“»]([^”«“»]+)[”«“»]/g)]
        .map(([, word = ""]) => word)
        .filter((word) => !word.includes("."));
    expect(examples.split(" · ").flatMap(meant)).toEqual([
      "done",
      "later",
      "hand-over",
      "not-a-customer",
      "promise",
      "away",
    ]);
    expect([undo, outcome.done.pause].flatMap(quotedIn).flatMap(meant)).toEqual(["undo", "resume"]);
    for (const text of [byWord(undefined), byWord("log@in.example"), byWordOnly]) {
      expect(new Set(quotedIn(text).flatMap(meant))).toEqual(new Set(["done", "later", "hand-over"]));
    }
  });

  it("says of each thing whether it was taken back", () => {
    const undone: Outcome[] = [
      { ...karin, is: "done", does: "done" },
      { ...karin, is: "not-possible", does: "hand-over", why: "changed-since" },
      { is: "done", does: "pause" },
    ];
    expect(outcomeWords({ is: "done", does: "undo", undone }, { company, language: "en", saidAt })).toBe(
      "Karin Lund, “Köksluckor”: Undone, everything is as it was. It was: “Done.” " +
        "Karin Lund, “Köksluckor”: It has changed since, so it cannot be undone. " +
        "Undone, everything is as it was. It was: “All automatic letters to customers are stopped.”",
    );
  });

  it.each<[Language, string]>([
    ["sv", "Du är borta sön 20/12–tors 7/1. Bo Holm tar vid så länge."],
    ["da", "Du er væk søn. 20/12–tors. 7/1. Bo Holm tager over imens."],
    ["fi", "Olet poissa su 20.12.–to 7.1. Sijaisena on Bo Holm."],
    ["nb", "Du er borte sø. 20.12.–to. 7.1. Bo Holm tar over imens."],
    ["en", "You are away: Sun 20 Dec–Thu 7 Jan. Bo Holm stands in."],
  ])("names days shortly (%s)", (language, said) => {
    const days = { from: "2026-12-20", to: "2027-01-07" };
    const outcome: Outcome = { is: "done", does: "away", days, to: "Bo Holm" };
    expect(plain(outcomeWords(outcome, { company, language, saidAt }))).toBe(said);
  });
});

describe("the news that a promise has changed hands", () => {
  const news = (more: Partial<Parameters<typeof handOver>[0]> = {}) =>
    handOver({
      company,
      staff: { name: "Bo Holm", language: "sv" },
      what: "given",
      by: "Anna Björk",
      customer: { address: "karin@kund.example", displayName: "Karin Lund" },
      subject: "Köksluckor",
      promisedAt: FRIDAY,
      told: true,
      cautions: [],
      saidAt,
      ...more,
    });

  it("says whose it was, what it is, until when, and what to do", () => {
    const { subject, text } = news();
    expect(subject).toBe("Anna Björk har lämnat över karin@kund.example till dig");
    expect(plain(text)).toContain("Vi har lovat att höra av oss senast fredag 27 november kl. 16.00.");
    expect(text).toContain("Från: karin@kund.example (Karin Lund)");
  });

  it("does not say that a time was promised where none was", () => {
    expect(plain(news({ told: false }).text)).toContain("Kunden har inte fått någon tid av oss");
  });

  it("warns of what is odd about the mail", () => {
    expect(news({ cautions: [{ code: "unproven" }] }).text.length).toBeGreaterThan(news().text.length + 40);
  });

  it("lets whoever has nothing to do any more know just that", () => {
    expect(plain(news({ what: "taken" }).text)).toBe(
      "Hej Bo, Anna Björk tar hand om karin@kund.example (”Köksluckor”) i stället för dig. Du behöver inte göra något. ",
    );
  });

  it("calls what was promised to nobody by its own words", () => {
    const { subject, text } = news({ customer: { address: "" }, promised: "skicka offert", by: undefined });
    expect(subject).toBe("En kollega har lämnat över löftet ”skicka offert” till dig");
    expect(text).not.toContain("Svara kunden");
  });
});

it("no stranger's words break a line, hide anything, or make a letter too long", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 3000 }),
    fc.constantFrom("a\r\nBcc: v@evil.example", "\u202Eevil", "é́".repeat(5000), "x ".repeat(5000)),
  );
  fc.assert(
    fc.property(hostile, fc.constantFrom(...LANGUAGES), (text, language) => {
      const outcomes: Outcome[] = Array.from({ length: 100 }, () => ({
        is: "not-possible",
        does: "hand-over",
        why: "several",
        who: text,
        subject: text,
        what: text,
        to: text,
        names: [text, text],
      }));
      const notUnderstood = Array.from({ length: 20 }, () => ({ line: text, why: "no-word" as const }));
      const letters = [
        {
          most: MOST_CONFIRMATION_BYTES,
          written: letter(outcomes, language, { notUnderstood, subject: text }),
        },
        {
          most: MOST_HAND_OVER_BYTES,
          written: handOver({
            company,
            staff: { name: "Bo Holm", language },
            what: "given",
            by: text,
            customer: { address: text, displayName: text, company: text },
            subject: text,
            promised: text,
            promisedAt: FRIDAY,
            told: true,
            cautions: [{ code: "looks-like", fact: text }],
            saidAt,
          }),
        },
      ];
      for (const { most, written } of letters) {
        expect(Buffer.byteLength(written.text)).toBeLessThan(most);
        expect(written.subject).not.toMatch(/[\r\n]/);
        expect(written.text).not.toMatch(/[\r\u202E]/);
      }
    }),
    { numRuns: 60 },
  );
});
