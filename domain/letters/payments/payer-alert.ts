/**
 * Tells a staff member what is new of one customer's payments, and why; the owner is asked for a decision where one is
 * needed. Everything in it could be read by the customer, and nothing of it is sent there.
 */
import type { Company, StaffMember } from "../../company.ts";
import { staffMember } from "../../customer/responsible.ts";
import { cleanLine, cutAtGrapheme } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import { ASKS } from "../../payment/payer-news.ts";
import { reasonWords } from "../../payment/reason-words.ts";
import type { Day } from "../../time/instant.ts";
import { firstNameOf } from "../first-name.ts";
import type { Language } from "../language.ts";
import { type Block, paragraph } from "../morning/page.ts";
import { pageLetter } from "../morning/page-letter.ts";
import type { PayerAlert } from "../payer-letters.ts";
import { TEXTS } from "../texts/by-language.ts";
import { MORNING_TEXTS } from "../texts/morning/by-language.ts";
import { PAYMENTS_STAFF_TEXTS } from "../texts/payments-alert/by-language.ts";
import type { WrittenLetter } from "../written-letter.ts";
import { againOn } from "./again-on.ts";
import { exampleDays } from "./example-days.ts";
import { decisionWords, nameWords } from "./payer-line.ts";

const LONGEST = { name: 60, subject: 200, reasons: 1500 };

/** Nobody's words make the text longer than this in UTF-8. */
export const MOST_PAYER_ALERT_BYTES = 16_384;

export interface PayerAlertInput {
  readonly company: Pick<Company, "id" | "staff" | "fallbackOwner" | "left">;
  readonly staff: Pick<StaffMember, "id" | "name" | "language">;
  readonly letter: Pick<PayerAlert, "as" | "owner" | "news" | "payer" | "on">;
  /** The company's day on which it is handed over. */
  readonly today: Day;
  /** Where staff see it on a page, and can answer there. */
  readonly link?: string | undefined;
}

export function payerAlert(input: PayerAlertInput): WrittenLetter {
  const { staff, letter } = input;
  const { language } = staff;
  const { alert: texts } = PAYMENTS_STAFF_TEXTS[language];
  const subject = cleanLine(
    texts.subject[letter.news](nameWords(letter.payer.who, language)),
    LONGEST.subject,
  );
  return pageLetter(subject, blocksOf(input), language);
}

function blocksOf({ company, staff, letter, today, link }: PayerAlertInput): Block[] {
  const { language } = staff;
  const { alert: texts } = PAYMENTS_STAFF_TEXTS[language];
  const { news, payer, on, as } = letter;
  const asks = as === "owner" && ASKS.has(news);
  const reasons = cutAtGrapheme(reasonWords(payer.reasons, language), LONGEST.reasons);
  const decisions = texts.decisionExamples(dayWords(againOn(today), language));
  const examples = texts.examples(exampleDays(today, language));
  return [
    paragraph(TEXTS[language].greeting(firstNameOf(staff))),
    ...happened(letter, language).map(paragraph),
    paragraph(texts.because(reasons, dayWords(on, language))),
    ...(asks ? [{ is: "choices", question: texts.asks, answers: decisions } as const] : []),
    ...whoElse(letter, company, language).map(paragraph),
    { is: "answer", how: texts.answer, examples, undo: MORNING_TEXTS[language].undo },
    paragraph(texts.nothingSent),
    ...(link === undefined
      ? []
      : [{ is: "aside", text: texts.onPage, link: { address: link, words: texts.openPage } } as const]),
  ];
}

/** What is new; where a promise was broken besides, that too. */
function happened({ news, payer }: PayerAlertInput["letter"], language: Language): string[] {
  const { alert: texts } = PAYMENTS_STAFF_TEXTS[language];
  const { broken, decision } = payer;
  const who = nameWords(payer.who, language);
  const promise =
    broken &&
    texts.promiseBroken({
      who,
      by: dayWords(broken.by, language),
      invoice: broken.invoice,
    });
  // While the owner is asked, the news says it.
  const decided = ASKS.has(news) ? undefined : decision;
  return [
    news === "promise-broken" ? undefined : texts.happened[news](who),
    promise,
    decided && decisionWords(decided, language),
  ].filter((words) => words !== undefined);
}

function whoElse(
  { news, owner, as }: PayerAlertInput["letter"],
  company: PayerAlertInput["company"],
  language: Language,
): string[] {
  if (as === "owner") return [];
  // Of one who has left, whoever took over is asked.
  const { name } = staffMember(company, owner);
  const { ownerIsAsked, ownerIsTold } = PAYMENTS_STAFF_TEXTS[language].alert;
  return [(ASKS.has(news) ? ownerIsAsked : ownerIsTold)(cleanLine(name, LONGEST.name))];
}
