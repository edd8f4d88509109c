/** One customer in one line, for a list and for the morning letter: the state, why, and what was decided or promised. */
import { cutAtGrapheme } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import { reasonWords, stateWords } from "../../payment/reason-words.ts";
import type { Language } from "../language.ts";
import type { PayerFacts } from "../payer-letters.ts";
import { PAYMENTS_STAFF_TEXTS } from "../texts/payments-alert/by-language.ts";

/** More than the longest reasons that there are; what staff wrote stands last. */
const LONGEST = 400;

/** Ends in a full stop. */
export function payerLine(payer: PayerFacts, language: Language): string {
  const { state, reasons } = payer;
  const why = sentence(reasonWords(reasons, language));
  const line = [sentence(stateWords(state, language)), why, ...notes(payer, language)].join(" ");
  return cutAtGrapheme(line, LONGEST);
}

/** What was decided, what is promised and what was not kept, a sentence each. */
function notes({ decision, promised, broken }: PayerFacts, language: Language): string[] {
  const { line } = PAYMENTS_STAFF_TEXTS[language];
  return [
    ...(broken === undefined
      ? []
      : [line.promiseBroken({ by: dayWords(broken.by, language), invoice: broken.invoice })]),
    ...(promised === undefined
      ? []
      : [line.promised({ by: dayWords(promised.by, language), invoice: promised.invoice })]),
    // That one is needed is what the state says.
    ...(decision === undefined || decision === "open" ? [] : [decisionWords(decision, language)]),
  ];
}

export function decisionWords(decision: NonNullable<PayerFacts["decision"]>, language: Language): string {
  const { line } = PAYMENTS_STAFF_TEXTS[language];
  return decision === "open"
    ? line.decisionNeeded
    : line.decided(line.decisions[decision.decision], dayWords(decision.lookAgainOn, language));
}

export function nameWords(who: string, language: Language): string {
  return who === "" ? PAYMENTS_STAFF_TEXTS[language].alert.nobody : who;
}

/** With a capital and a full stop. */
export function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;
}
