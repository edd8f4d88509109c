/** What was noted of a customer's payments, in one sentence. What was written is cleaned and cut. */
import { isOfPayers } from "../../action/ask.ts";
import type { Outcome } from "../../action/order.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import type { Language } from "../language.ts";
import { PAYMENTS_STAFF_TEXTS } from "../texts/payments-alert/by-language.ts";
import { PAYMENTS_WORDS_TEXTS } from "../texts/payments-words/by-language.ts";

const LONGEST = { invoice: 50, reason: 120 };

/** Empty for a word that is not about payments. */
export function payerWords({ does, payer = {} }: Outcome, language: Language): string {
  if (!isOfPayers(does)) return "";
  const { on, invoice, reason, decision } = payer;
  return PAYMENTS_WORDS_TEXTS[language][does]({
    day: on === undefined ? "" : dayWords(on, language),
    invoice: cleanLine(invoice ?? "", LONGEST.invoice) || undefined,
    reason: cleanLine(reason ?? "", LONGEST.reason),
    decision: decision === undefined ? "" : PAYMENTS_STAFF_TEXTS[language].line.decisions[decision],
  });
}
