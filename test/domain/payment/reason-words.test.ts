/** The reasons for a state, in the reader's language. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { amountsWords, dayWords, moneyWords } from "../../../domain/payment/money-words.ts";
import { PAYER_STATES } from "../../../domain/payment/payer-state.ts";
import type { PayerReason } from "../../../domain/payment/payer-state.ts";
import { reasonWords, stateWords } from "../../../domain/payment/reason-words.ts";

/** With plain spaces, to be read here. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");

const HABIT: readonly PayerReason[] = [
  { code: "late-invoices", late: 4, invoices: 6, grace: 7 },
  { code: "days-late", days: 19 },
  { code: "reminders", reminders: 3 },
  { code: "open", open: { SEK: 3_120_000 }, oldestDays: 24 },
];

const EVERY: readonly PayerReason[] = [
  ...HABIT,
  { code: "exempt", until: "2026-12-31", reason: "X" },
  { code: "broken-promises", broken: 1 },
  { code: "broken-promises", broken: 2 },
  { code: "few-invoices", invoices: 0, needed: 3 },
  { code: "few-invoices", invoices: 1, needed: 3 },
  { code: "one-late", days: 1, invoice: "1042" },
  { code: "getting-slower", recent: 12, usual: 3 },
  { code: "reminders", reminders: 1 },
  { code: "open-above-month", open: { SEK: 3_120_000 }, month: { SEK: 1_200_000 } },
  { code: "open-above-month", open: { SEK: 3_120_000 }, month: {} },
  { code: "not-yet-on-time", onTime: 1, needed: 3 },
  { code: "disputed", invoices: 1, since: "2026-03-15" },
  { code: "disputed", invoices: 2, since: "2026-03-15" },
  { code: "on-time", invoices: 12 },
];

describe("the reasons for a state", () => {
  it.each<[Language, string]>([
    [
      "sv",
      "4 av 6 fakturor det senaste året mer än 7 dagar sena, i snitt 19 dagar, 3 påminnelser; 31 200 kr förfallet, det äldsta sedan 24 dagar",
    ],
    [
      "da",
      "4 af 6 fakturaer det seneste år mere end 7 dage forsinket, i gennemsnit 19 dage, 3 rykkere; 31.200 SEK forfaldent, det ældste for 24 dage siden",
    ],
    [
      "fi",
      "viimeisen vuoden 6 laskusta 4 oli yli 7 päivää myöhässä, keskimäärin 19 päivää, 3 maksumuistutusta; erääntynyttä avoinna 31 200 SEK, vanhin 24 päivää myöhässä",
    ],
    [
      "nb",
      "4 av 6 fakturaer det siste året mer enn 7 dager forsinket, i snitt 19 dager, 3 purringer; 31 200 SEK forfalt, det eldste for 24 dager siden",
    ],
    [
      "en",
      "4 of 6 invoices in the last year more than 7 days late, 19 days on average, 3 reminders; SEK 31,200 overdue, the oldest by 24 days",
    ],
  ])("are said in %s", (language, words) => {
    expect(plain(reasonWords(HABIT, language))).toBe(words);
  });

  it.each(LANGUAGES)(
    "are each said in %s, as a part of a sentence that could be read to the customer",
    (language) => {
      const lines = EVERY.map((reason) => reasonWords([reason], language));
      expect(lines.filter((line) => line.trim() === "" || /[.;]$|\(\)|undefined|NaN/.test(line))).toEqual([]);
      const words = [...lines, ...PAYER_STATES.map((state) => stateWords(state, language))].join("\n");
      expect(words).not.toMatch(/dålig|dårlig|huono|\bbad\b|ärende|\bsag\b|tiketti|\bsak\b|ticket|case|SLA/i);
    },
  );

  it("stand in one order, however they come", () => {
    expect(reasonWords(HABIT.toReversed(), "en")).toBe(reasonWords(HABIT, "en"));
  });
});

describe("money", () => {
  it.each<[Language, number, string, string]>([
    ["sv", 3_120_000, "SEK", "31 200 kr"],
    ["da", 3_120_000, "DKK", "31.200 kr."],
    ["fi", 3_120_050, "EUR", "31 201 €"],
    ["nb", 3_120_000, "NOK", "31 200 kr"],
    ["en", 4550, "GBP", "£45.50"],
    ["sv", 233_800, "DKK", "2 338 DKK"],
    ["sv", 80_200, "NOK", "802 NOK"],
    ["sv", 4500, "EUR", "45 €"],
    ["en", 700, "ISK", "ISK 700"],
  ])("is written as people of the language write it: %s", (language, minor, currency, words) => {
    expect(plain(moneyWords(minor, currency, language))).toBe(words);
  });

  it("in several currencies stands side by side", () => {
    expect(plain(amountsWords({ SEK: 100_000, EUR: 50_000, DKK: 0 }, "sv"))).toBe("1 000 kr och 500 €");
  });
});

describe("days", () => {
  it.each<[Language, string]>([
    ["sv", "15\u00a0mars 2026"],
    ["da", "15.\u00a0marts 2026"],
    ["fi", "15.\u00a0maaliskuuta 2026"],
    ["nb", "15.\u00a0mars 2026"],
    ["en", "15\u00a0March 2026"],
  ])("are written out in %s", (language, words) => {
    expect(dayWords("2026-03-15", language)).toBe(words);
  });
});
