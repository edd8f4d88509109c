/** The letters about payments, one of each kind and more, for tests and to be looked at. People are made up. */
import type { Language } from "../../../domain/letters/language.ts";
import type { PayerFacts } from "../../../domain/letters/payer-letters.ts";
import { ledgerAsk } from "../../../domain/letters/payments/ledger-ask.ts";
import { payerAlert } from "../../../domain/letters/payments/payer-alert.ts";
import { payerList } from "../../../domain/letters/payments/payer-list.ts";
import { paymentsMonth } from "../../../domain/letters/payments/payments-month.ts";
import type { WrittenLetter } from "../../../domain/letters/written-letter.ts";
import type { PayerNews } from "../../../domain/payment/payer-news.ts";
import { exampleCompany } from "../../support/example-company.ts";

export const company = exampleCompany();
export const today = "2026-11-24";
export const on = "2026-11-22";

export const payer = (more: Partial<PayerFacts> = {}): PayerFacts => ({
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

/** As long as real ones are. */
export const LINK = `https://page.example/${"p1Y3Rm".repeat(18)}`;

const NEWS: readonly PayerNews[] = ["slow", "serious", "look-again", "worse", "promise-broken"];

export function lettersIn(language: Language): WrittenLetter[] {
  const staff = { id: "anna", name: "Anna Björk", language };
  const broken = { by: "2026-11-19", invoice: "F1044" };
  const decision = { decision: "end", lookAgainOn: "2027-03-01", reason: "levererar inget mer" } as const;
  const alerts = NEWS.flatMap((news) =>
    (["owner", "bookkeeper"] as const).flatMap((as) =>
      [payer(), payer({ broken }), payer({ decision, broken: { by: on } })].map((facts) =>
        payerAlert({
          company,
          staff,
          today,
          link: LINK,
          letter: { as, owner: "bo", news, payer: facts, on },
        }),
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
      letter: {
        what: "first",
        on,
        payers: [payer(), payer({ decision }), payer({ promised: { by: on } })],
        more: 3,
        asked: ["p-1"],
      },
    }),
    payerList({ staff, today, letter: { what: "news", on, payers: [payer({ who: "" })], more: 0 } }),
    payerList({ staff, today, letter: { what: "first", on, payers: [], more: 0 } }),
    ledgerAsk({ staff, today: "2026-12-14", letter: { reachesOn: on, fileName: "kunder.xlsx" } }),
    ledgerAsk({ staff, today: "2026-12-14", letter: {} }),
    paymentsMonth({ staff, letter: { ...month, costs, before: { overdue: { SEK: 2000 }, customers: 2 } } }),
    paymentsMonth({ staff, letter: { ...month, costs, overdue: {}, before: { overdue: {}, customers: 0 } } }),
  ];
}
