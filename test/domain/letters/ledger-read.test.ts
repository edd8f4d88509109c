/** What the letter about a ledger file says, in every language, to be read as its readers do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import type { LedgerOutcome, LedgerReadLetter } from "../../../domain/letters/ledger-letters.ts";
import { ledgerRead, MOST_LEDGER_READ_BYTES } from "../../../domain/letters/ledger-read.ts";
import { LEDGER_TEXTS } from "../../../domain/letters/texts/ledger/by-language.ts";
import { LEDGER_FORMATS, REFUSALS } from "../../../domain/payment/ledger-facts.ts";
import { FIELDS } from "../../../domain/payment/read/table/fields.ts";
import { fieldNamed } from "../../../domain/payment/read/table/guess-columns.ts";
import { exampleCompany } from "../../support/example-company.ts";

const company = exampleCompany();

const outcome: LedgerOutcome = {
  format: "table",
  invoices: 120,
  creditNotes: 1,
  payments: 98,
  reminders: 0,
  matched: 95,
  unmatched: 3,
  unmatchedCredits: 1,
  sameAgain: false,
  statedOn: "2026-11-20",
  tellsPayments: true,
  wrong: 2,
  wrongRows: [
    { line: 14, field: "Förfallodatum", problem: "not-a-day", found: "imorgon", rest: "read" },
    { line: 88, problem: "cells-missing", rest: "left-out" },
  ],
  unmatchedLines: [
    {
      on: "2026-11-03",
      amount: 125_000,
      currency: "SEK",
      payer: "Karin Lund",
      said: "tack för hjälpen",
      because: "names-nothing",
    },
  ],
};

function written(
  came: LedgerReadLetter["outcome"] = outcome,
  language: Language = "sv",
  fileName = "reskontra.csv",
) {
  const { subject, text } = ledgerRead({
    company,
    staff: { name: "Bo Ek", language },
    letter: { fileName, receivedAt: "2026-11-23T08:12:00.000Z", outcome: came },
    saidAt: "2026-11-23T08:15:00.000Z",
  });
  return { subject, text, plain: text.replaceAll(/\s+/g, " ") };
}

describe("the letter about a ledger file", () => {
  it("says how much was read, what belongs to nothing and what could not be used, and how far the file reaches", () => {
    const { subject, plain } = written();
    expect(subject).toBe("Inläst: reskontra.csv");
    expect(plain).toBe(
      "Hej Bo, Filen ”reskontra.csv” kom i dag kl. 9.12 och är inläst. Den är läst som en tabell. Det här stod i den: " +
        "• 120 fakturor • 1 kreditfaktura • 98 betalningar, 95 till fakturor som vi känner till " +
        "Uppgifterna når till och med 20 november 2026. " +
        "Vi vet inte vilken faktura de här betalningarna gäller: • 3 november 2026, 1 250 kr, Karin Lund, ”tack för " +
        "hjälpen”: varken referens, nummer eller belopp visar vilken faktura det är … och 2 till. " +
        "De är sparade och paras ihop om rätt faktura kommer i en senare fil. Vi gissar aldrig. " +
        "1 kreditfaktura säger inte vilken faktura den gäller, eller gäller en som vi inte har, så den räknas inte av. " +
        "Det här gick inte att använda. Allt annat är inläst: • Rad 14, ”Förfallodatum”: ”imorgon” är inget datum. " +
        "Skriv så här, till exempel: 2026-11-30. Resten av raden är läst. • Rad 88: raden har inte lika många fält som " +
        "rubrikraden. Raden är inte läst. ",
    );
  });

  it("says that a file told nothing new, and does not repeat what it told before", () => {
    const { subject, plain } = written({ ...outcome, sameAgain: true });
    expect(subject).toBe("Inget nytt i reskontra.csv");
    expect(plain).toContain("Allt i den fanns redan hos oss, så inget är ändrat.");
    expect(plain).toContain("120 fakturor");
    expect(plain).not.toContain("Karin Lund");
  });

  it("tells a file that is older than the books, and one that takes them farther, from the same again", () => {
    const older = written({ ...outcome, sameAgain: true, sameBut: { is: "older", on: "2027-01-14" } });
    expect(older.subject).toBe("Inläst: reskontra.csv");
    expect(older.plain).toContain("Inget i den är nyare än det som vi har, så inget är ändrat.");
    expect(older.plain).toContain("Det som vi har når till och med 14 januari 2027.");
    const farther = written({ ...outcome, sameAgain: true, sameBut: { is: "farther", on: "2026-12-11" } });
    expect(farther.subject).toBe("Inläst: reskontra.csv");
    expect(farther.plain).toContain("fanns redan hos oss, men nu når uppgifterna längre fram.");
    expect(farther.plain).not.toContain("inget är ändrat");
  });

  it("says of a day to come that the file cannot reach to it", () => {
    expect(written({ ...outcome, notYetOn: "2026-11-27" }).plain).toContain(
      "Filen säger sig nå till och med 27 november 2026, men den dagen har inte varit än.",
    );
  });

  it("tells what the columns were taken for while they are new, and how to say it otherwise", () => {
    const columns = { Fakturanr: "number", "Bet.dag": null, Oms: "amount" };
    const { plain } = written({ ...outcome, columns });
    expect(plain).toContain(
      "Så här har vi läst kolumnerna: • Fakturanr = fakturanummer • Oms = belopp Inte använda: Bet.dag",
    );
    expect(plain).toContain("till exempel ”Fakturanr = fakturanummer”");
    expect(written({ ...outcome, columns, columnsKnown: true }).plain).not.toContain("kolumn");
  });

  it("names the columns in the file's order, as what they were used for", () => {
    const columns = { Fakturanr: "number", Slutbetald: "paid", Klar: "paid" };
    const columnsUsed = [
      { name: "Slutbetald", as: "paidOn" },
      { name: "Klar", as: "paidFlag" },
      { name: "Fakturanr", as: "number" },
    ];
    expect(written({ ...outcome, columns, columnsUsed }).plain).toContain(
      "• Slutbetald = betaldag • Klar = betald eller inte • Fakturanr = fakturanummer",
    );
  });

  it("says how many invoices are paid, and how many are not", () => {
    expect(written({ ...outcome, invoices: 61, paid: 54, unpaid: 7 }).plain).toContain(
      "• 61 fakturor, 54 betalda, 7 obetalda",
    );
  });

  it("asks for payments when a file tells of none", () => {
    const { plain } = written({
      ...outcome,
      payments: 0,
      matched: 0,
      unmatchedLines: [],
      tellsPayments: false,
    });
    expect(plain).toContain("Filen säger inget om vad som är betalt.");
    expect(plain).not.toContain("når till och med");
  });

  it("says of a test file, and of one without anything in it, that nothing was used", () => {
    expect(written({ ...outcome, isTest: true }).plain).toBe(
      "Hej Bo, Filen ”reskontra.csv” kom i dag kl. 9.12. Den är märkt som ett prov, så inget i den är använt. ",
    );
    const nothing = { ...outcome, invoices: 0, creditNotes: 0, payments: 0, unmatchedLines: [] };
    expect(written({ ...nothing, sameAgain: true }).plain).toContain(
      "Vi hittade inga fakturor och inga betalningar i den.",
    );
  });

  it("says of an SIE file what to export instead, and where to send it", () => {
    const { subject, plain } = written({ refused: "sie" });
    expect(subject).toBe("Gick inte att läsa in: reskontra.csv");
    expect(plain).toContain("Det är en SIE-fil. I en sådan står inga förfallodagar");
    expect(plain).toContain("Ta i stället ut en lista över kundfakturor som Excel eller CSV");
    expect(plain).toContain("eller till ledger@in.bjorkholm.example.");
  });

  it("gives the words for columns that were not understood", () => {
    const { plain } = written({ refused: "columns", found: "Nr, Vem, Oms" });
    expect(plain).toContain("De heter: Nr, Vem, Oms.");
    expect(plain).toContain("En kolumn kan vara: fakturanummer, verifikationsnummer");
  });

  it.each(LANGUAGES)("tells only words for columns that are understood (%s)", (language) => {
    const { field, nothing } = LEDGER_TEXTS[language].columns;
    expect(FIELDS.map((each) => [each, fieldNamed(field[each])])).toEqual(FIELDS.map((each) => [each, each]));
    expect(fieldNamed(nothing)).toBeUndefined();
  });

  it.each(LANGUAGES)("has an answer for every format and every reason, without jargon (%s)", (language) => {
    const letters = [
      ...LEDGER_FORMATS.map((format) => written({ ...outcome, format }, language)),
      ...REFUSALS.map((refused) => written({ refused, found: "Logga in" }, language)),
      ...REFUSALS.map((refused) => written({ refused }, language)),
    ];
    for (const { subject, text } of letters) {
      expect(subject).toContain("reskontra.csv");
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|!|\.\.|\S {2}/);
      expect(text).not.toMatch(/ärende|tiketti|ticket|import\b|parse|dålig betalare/i);
      for (const line of text.split("\n")) expect(Array.from(line).length).toBeLessThan(120);
    }
    expect(new Set(letters.map(({ text }) => text)).size).toBeGreaterThan(REFUSALS.length);
  });

  it("stays within its bounds whatever a file holds", () => {
    const hostile = fc.string({ unit: "grapheme", minLength: 0, maxLength: 3000 });
    fc.assert(
      fc.property(hostile, fc.constantFrom(...LANGUAGES), (text, language) => {
        const rows = Array.from({ length: 20 }, (_, line) => ({
          line,
          field: text,
          problem: "same-number-twice" as const,
          found: text,
        }));
        const lines = outcome.unmatchedLines.flatMap((line) =>
          Array.from({ length: 20 }, () => ({ ...line, payer: text, said: text })),
        );
        const columns = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${text}${at}`, "open"]));
        const came = { ...outcome, wrongRows: rows, unmatchedLines: lines, columns };
        const letter = written(came, language, text);
        expect(Buffer.byteLength(letter.text)).toBeLessThanOrEqual(MOST_LEDGER_READ_BYTES);
        expect(letter.subject).not.toMatch(/[\r\n]/);
        expect(letter.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
      }),
      { numRuns: 60 },
    );
  });
});
