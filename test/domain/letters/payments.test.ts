/** The letters to staff about payments, in all five languages: what they say, never say, and that they fit a mail. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { MOST_LISTED } from "../../../domain/letters/payments/new-payer-list.ts";
import { payerAlert } from "../../../domain/letters/payments/payer-alert.ts";
import { MOST_PAYER_LIST_BYTES, payerList } from "../../../domain/letters/payments/payer-list.ts";
import { paymentsMonth } from "../../../domain/letters/payments/payments-month.ts";
import { checkLetter } from "../../../domain/mail/check-letter.ts";
import { composeLetter } from "../../../domain/mail/compose-letter.ts";
import type { PayerNews } from "../../../domain/payment/payer-news.ts";
import { nameOf } from "../../../domain/payment/watch/payer-facts.ts";
import { company, lettersIn, on, payer, today } from "./sample-payments.ts";

/** Words that no letter has: of tickets, and of what a customer should not have to read of themselves. */
const NEVER =
  /\b(ärende|tiketti|ticket|case|SLA|dålig|dårlig|huono|bad payer|debtor|gäldenär|skyldner|velallinen|undefined|null|NaN)\b/iu;

describe.each(LANGUAGES)("letters about payments in %s", (language) => {
  it("say who, why and what to do, in words that the customer could read", () => {
    for (const { subject, text } of lettersIn(language)) {
      expect(subject).toMatch(/^\S.{8,}$/u);
      expect(`${subject}\n${text}`).not.toMatch(NEVER);
      expect(`${subject}\n${text}`).not.toMatch(/ {2,}\S.*\.\.|\(\)|”“|: \./u);
    }
  });

  it("have lines that every mail program shows alike", () => {
    for (const { text } of lettersIn(language)) {
      for (const line of text.split("\n")) {
        expect(Array.from(line).length <= 75 || /^https:\S+$/.test(line), line).toBe(true);
      }
    }
  });
});

it.each(LANGUAGES)("in %s every letter is HTML too, and says the same there", (language) => {
  const words = (text: string): string => text.replaceAll(/[\s•·]+/gu, "").toLocaleLowerCase(language);
  for (const { text, html = "" } of lettersIn(language)) {
    const shown = html
      .replace(/^.*<body/su, "<body")
      .replaceAll(/<a href="([^"]*)">[^<]*<\/a>/gu, "$1")
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    expect(words(shown)).toBe(words(text));
  }
});

describe("an alert", () => {
  const to = (as: "owner" | "bookkeeper", news: PayerNews, facts = payer()) =>
    payerAlert({
      company,
      staff: { id: "anna", name: "Anna Björk", language: "en" },
      letter: { as, owner: "bo", news, payer: facts, on },
      today,
      link: "https://page.example/x",
    }).text;

  it("asks the owner for a decision where one is needed, and nobody else", () => {
    expect(to("owner", "serious")).toContain(
      "• prepayment: until all is paid, look again 1\u00a0February 2027",
    );
    expect(to("bookkeeper", "serious")).not.toContain("• prepayment");
    expect(to("bookkeeper", "serious")).toContain(
      "Bo Holm is the account manager and has been asked how to go on.",
    );
    expect(to("owner", "slow")).not.toContain("• prepayment");
  });

  it("says that nothing was sent, and where it can be answered on a page", () => {
    expect(to("owner", "slow")).toContain("Nothing has been sent to the customer.");
    expect(to("owner", "slow")).toContain("https://page.example/x");
  });
});

it("says in the list that one of the answers is to be given, and names no day that has passed", () => {
  const staff = { name: "Anna", language: "en" } as const;
  const list = {
    what: "first",
    on,
    payers: [payer(), payer({ accountId: "p-2" })],
    more: 0,
    asked: ["p-2"],
  } as const;
  const { text } = payerList({ staff, today: "2026-12-28", letter: list });
  expect(text).toContain("• 2 go on: a good customer, look again 1\u00a0March 2027");
  expect(text).toContain("• or 2 prepayment: until all is paid, look again 1\u00a0March 2027");
  expect(text).toContain("2 promised to pay 11\u00a0January");
});

it("the longest list of the longest names fits a mail", async () => {
  const who = nameOf({ names: [{ name: "👩‍🚀".repeat(200) }] }, undefined);
  const payers = Array.from({ length: MOST_LISTED }, () =>
    payer({ who, broken: { by: on, invoice: "9".repeat(50) } }),
  );
  for (const language of LANGUAGES) {
    const words = payerList({
      staff: { name: "Anna", language },
      today,
      letter: { what: "first", on, payers, more: 1000, asked: ["p-1"] },
    });
    const raw = await composeLetter({
      from: { name: company.name, address: company.ownAddress },
      to: "anna@bjorkholm.example",
      subject: words.subject,
      text: words.text,
      html: words.html,
      autoSubmitted: "auto-generated",
      mark: "x.y",
      messageId: "<x@in.bjorkholm.example>",
      dateAt: "2026-11-24T09:00:00.000Z",
    });
    await checkLetter(raw, {
      to: "anna@bjorkholm.example",
      from: company.ownAddress,
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_PAYER_LIST_BYTES,
    });
  }
});

it.each([
  [{ SEK: 2000 }, "It is unchanged."],
  [{ SEK: 3000 }, "It is going down."],
  [{ SEK: 1000 }, "It is growing."],
])("the month's letter compares with the month before: %j", (overdue, words) => {
  const { text } = paymentsMonth({
    staff: { name: "Anna", language: "en" },
    letter: {
      ...{ month: "2026-11", on: "2026-11-30", customers: 1, overdue: { SEK: 2000 }, payers: [] },
      costs: { interest: {}, compensation: {}, interestUnknown: 0 },
      before: { overdue, customers: 1 },
    },
  });
  expect(text).toContain(words);
});
