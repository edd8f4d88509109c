/**
 * Why a customer has the state it has, in the reader's language: "4 of 6 invoices in the last year more than 7 days late,
 * 19 days on average, 3 reminders; SEK 31,200 overdue, the oldest by 24 days". Facts only, in words that the customer
 * could read. A part of a sentence: begins small, has no full stop.
 */
import type { Language } from "../letters/language.ts";
import { PAYMENT_TEXTS } from "../letters/texts/payments/by-language.ts";
import { NO_BREAK_SPACE } from "../letters/texts/texts.ts";
import { amountsWords, dayWords } from "./money-words.ts";
import type { PayerReason, PayerState } from "./payer-state.ts";

/** Reasons of one line of thought stand together, whatever their weight: how it usually is, what is open, what is agreed. */
const LINES: readonly (readonly PayerReason["code"][])[] = [
  ["exempt"],
  ["broken-promises"],
  ["few-invoices"],
  ["late-invoices", "one-late", "days-late", "getting-slower", "reminders", "on-time"],
  ["open", "open-above-month"],
  ["not-yet-on-time"],
  ["disputed"],
];

/** A number and what it counts stay on one line. */
export function reasonWords(reasons: readonly PayerReason[], language: Language): string {
  return LINES.map((codes) =>
    codes
      .flatMap((code) => reasons.filter((reason) => reason.code === code))
      .map((reason) => wordsOf(reason, language))
      .join(", "),
  )
    .filter((line) => line !== "")
    .join("; ")
    .replaceAll(/(\d) (?=\p{L})/gu, `$1${NO_BREAK_SPACE}`);
}

export function stateWords(state: PayerState, language: Language): string {
  return PAYMENT_TEXTS[language].states[state];
}

function wordsOf(reason: PayerReason, language: Language): string {
  const { reasons: texts } = PAYMENT_TEXTS[language];
  switch (reason.code) {
    case "broken-promises":
      return texts.brokenPromises(reason.broken);
    case "few-invoices":
      return texts.fewInvoices(reason.invoices);
    case "late-invoices":
      return texts.lateInvoices(reason);
    case "one-late":
      return texts.oneLate(reason);
    case "days-late":
      return texts.daysLate(reason.days);
    case "getting-slower":
      return texts.gettingSlower(reason.recent - reason.usual);
    case "reminders":
      return texts.reminders(reason.reminders);
    case "open":
      return texts.open({
        money: amountsWords(reason.open, language),
        oldestDays: reason.oldestDays,
      });
    case "open-above-month":
      return texts.openAboveMonth(amountsWords(reason.month, language));
    case "not-yet-on-time":
      return texts.notYetOnTime(reason);
    case "disputed":
      return texts.disputed({ invoices: reason.invoices, since: dayWords(reason.since, language) });
    case "exempt":
      return texts.exempt({ until: dayWords(reason.until, language), reason: reason.reason });
    case "on-time":
      return texts.onTime(reason.invoices);
  }
}
