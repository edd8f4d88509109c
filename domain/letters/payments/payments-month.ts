/**
 * Writes the month's letter to a manager: how much is overdue, whether that grows, who pays how many days late, and what
 * the law gives for it, as information.
 */
import type { StaffMember } from "../../company.ts";
import { amountsWords, dayWords } from "../../payment/money-words.ts";
import type { ByCurrency } from "../../payment/money.ts";
import { firstNameOf } from "../first-name.ts";
import type { Language } from "../language.ts";
import { type Block, paragraph } from "../morning/page.ts";
import { pageLetter } from "../morning/page-letter.ts";
import { pluralForm } from "../morning/plural-form.ts";
import type { MonthsPayer, PaymentsMonth } from "../payer-letters.ts";
import { TEXTS } from "../texts/by-language.ts";
import { PAYMENT_TEXTS } from "../texts/payments/by-language.ts";
import { PAYMENTS_MONTH_TEXTS } from "../texts/payments-month/by-language.ts";
import type { WrittenLetter } from "../written-letter.ts";
import { nameWords, sentence } from "./payer-line.ts";

export const MOST_MONTH_BYTES = 16_384;

export interface PaymentsMonthInput {
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly letter: Pick<
    PaymentsMonth,
    "month" | "on" | "payers" | "customers" | "overdue" | "before" | "costs"
  >;
}

export function paymentsMonth({ staff, letter }: PaymentsMonthInput): WrittenLetter {
  const { language } = staff;
  const month = TEXTS[language].time.months[Number(letter.month.slice("YYYY-".length)) - 1] ?? letter.month;
  const subject = PAYMENTS_MONTH_TEXTS[language].subject(month);
  return pageLetter(subject, blocksOf({ staff, letter }), language);
}

function blocksOf({ staff, letter }: PaymentsMonthInput): Block[] {
  const { language } = staff;
  const texts = PAYMENTS_MONTH_TEXTS[language];
  const rows = letter.payers.map((payer, index) => ({
    number: index + 1,
    who: nameWords(payer.who, language),
    rest: `: ${lineOf(payer, language)}.`,
    done: false,
  }));
  const costs = costLines(letter.costs, language);
  return [
    paragraph(TEXTS[language].greeting(firstNameOf(staff))),
    paragraph(howMuch(letter, language)),
    ...(rows.length === 0 ? [] : [{ is: "section", heading: texts.heading, rows } as const]),
    ...(costs.length === 0
      ? []
      : [
          { is: "facts", heading: texts.costsHeading, lines: [...costs, texts.costsAreInformation] } as const,
        ]),
  ];
}

function howMuch(
  { on, overdue, customers, before }: PaymentsMonthInput["letter"],
  language: Language,
): string {
  const texts = PAYMENTS_MONTH_TEXTS[language];
  const day = dayWords(on, language);
  const saying = (of: { overdue: ByCurrency; customers: number }) => ({
    money: amountsWords(of.overdue, language),
    customers: of.customers,
    form: pluralForm(of.customers, language),
  });
  const trend = before && trendOf(before.overdue, overdue);
  return [
    isNothing(overdue)
      ? texts.nothingOverdue(day)
      : texts.overdue({ ...saying({ overdue, customers }), day }),
    before && (isNothing(before.overdue) ? texts.nothingBefore : texts.before(saying(before))),
    trend && texts.trend[trend],
  ]
    .filter((words) => words !== undefined)
    .join(" ");
}

function isNothing(amounts: ByCurrency): boolean {
  return Object.values(amounts).every((amount) => amount === 0);
}

/** Undefined where one currency grows and another shrinks: they are never added. */
function trendOf(before: ByCurrency, now: ByCurrency): "grows" | "shrinks" | "same" | undefined {
  const currencies = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changes = [...currencies].map((currency) => (now[currency] ?? 0) - (before[currency] ?? 0));
  const [grows, shrinks] = [changes.some((each) => each > 0), changes.some((each) => each < 0)];
  if (!grows && !shrinks) return isNothing(now) ? undefined : "same";
  if (grows && shrinks) return undefined;
  return grows ? "grows" : "shrinks";
}

function lineOf({ days, overdue }: MonthsPayer, language: Language): string {
  const texts = PAYMENTS_MONTH_TEXTS[language];
  return [
    days === null ? undefined : days > 0 ? texts.days(days) : texts.onTime,
    isNothing(overdue) ? undefined : texts.owes(amountsWords(overdue, language)),
  ]
    .filter((words) => words !== undefined)
    .join(", ");
}

function costLines(
  { interest, compensation, interestUnknown }: PaymentsMonth["costs"],
  language: Language,
): string[] {
  const { costs } = PAYMENT_TEXTS[language];
  return [
    isNothing(interest) ? undefined : costs.interest(amountsWords(interest, language)),
    isNothing(compensation) ? undefined : costs.compensation(amountsWords(compensation, language)),
    interestUnknown > 0 && isNothing(interest) ? costs.interestUnknown : undefined,
  ]
    .filter((words) => words !== undefined)
    .map(sentence);
}
