/** The letters to staff about payments, in all five languages: what they say, never say, and that they fit a mail. */
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import type { PayerFacts } from "../../../domain/letters/payer-letters.ts";
import { ledgerAsk } from "../../../domain/letters/payments/ledger-ask.ts";
import { MOST_LISTED } from "../../../domain/letters/payments/new-payer-list.ts";
import { payerAlert } from "../../../domain/letters/payments/payer-alert.ts";
import { MOST_PAYER_LIST_BYTES, payerList } from "../../../domain/letters/payments/payer-list.ts";
import { paymentsMonth } from "../../../domain/letters/payments/payments-month.ts";
import type { WrittenLetter } from "../../../domain/letters/written-letter.ts";
import { checkLetter } from "../../../domain/mail/check-letter.ts";
import { composeLetter } from "../../../domain/mail/compose-letter.ts";
import type { PayerNews } from "../../../domain/payment/payer-news.ts";
import { nameOf } from "../../../domain/payment/watch/payer-facts.ts";
import { exampleCompany } from "../../support/example-company.ts";

const company = exampleCompany();
const today = "2026-11-24";
const on = "2026-11-22";

const payer = (more: Partial<PayerFacts> = {}): PayerFacts => ({
  accountId: "p-1",
  customerId: "c-1",
  who: "Norrtulls Glas AB",
  state: "serious",
  since: "2026-11-02",
  reasons: [
    { code: "open-above-month", open: { SEK: 3_120_000 }, month: { SEK: 950_000 } },
    { code: "late-invoices", late: 4, invoices: 6, grace: 7 },
    { code: "days-late", days: 19 },
    { code: "reminders", reminders: 3 },
    { code: "open", open: { SEK: 3_120_000, EUR: 45_000 }, oldestDays: 44 },
  ],
  decision: "open",
  ...more,
});

const NEWS: readonly PayerNews[] = ["slow", "serious", "look-again", "worse", "promise-broken"];

function lettersIn(language: Language): WrittenLetter[] {
  const staff = { id: "anna", name: "Anna Björk", language };
  const broken = { by: "2026-11-19", invoice: "F1044" };
  const decision = { decision: "end", lookAgainOn: "2027-03-01", reason: "levererar inget mer" } as const;
  const alerts = NEWS.flatMap((news) =>
    (["owner", "bookkeeper"] as const).flatMap((as) =>
      [payer(), payer({ broken }), payer({ decision, broken: { by: on } })].map((facts) =>
        payerAlert({ company, staff, today, letter: { as, owner: "bo", news, payer: facts, on } }),
      ),
    ),
  );
  const month = { month: "2026-11", on: "2026-11-30", customers: 1, overdue: { SEK: 1000 }, payers: [] };
  const costs = { interest: {}, compensation: { SEK: 45_000 }, interestUnknown: 1 };
  return [
    ...alerts,
    payerList({
      staff,
      today,
      letter: { what: "first", on, payers: [payer(), payer({ decision })], more: 3, asked: ["p-1"] },
    }),
    payerList({ staff, today, letter: { what: "news", on, payers: [payer({ who: "" })], more: 0 } }),
    payerList({ staff, today, letter: { what: "first", on, payers: [], more: 0 } }),
    ledgerAsk({ staff, today: "2026-12-14", letter: { reachesOn: on, fileName: "kunder.xlsx" } }),
    ledgerAsk({ staff, today: "2026-12-14", letter: {} }),
    paymentsMonth({ staff, letter: { ...month, costs, before: { overdue: { SEK: 2000 }, customers: 2 } } }),
    paymentsMonth({ staff, letter: { ...month, costs, overdue: {}, before: { overdue: {}, customers: 0 } } }),
  ];
}

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
      for (const line of text.split("\n")) expect(Array.from(line).length, line).toBeLessThan(80);
    }
  });
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
    expect(to("owner", "serious")).toContain("• prepayment: until all is paid, look again 1 February 2027");
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
  [{ SEK: 3000 }, "It is getting less."],
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
