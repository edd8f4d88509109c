/** Asks the bookkeeper for a file from the books or the bank: how old they are, which file, and how to send it. */
import type { StaffMember } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { firstNameOf } from "../first-name.ts";
import { paragraph } from "../morning/page.ts";
import { pageLetter } from "../morning/page-letter.ts";
import type { LedgerAsk } from "../payer-letters.ts";
import { TEXTS } from "../texts/by-language.ts";
import { PAYMENTS_STAFF_TEXTS } from "../texts/payments-alert/by-language.ts";
import type { WrittenLetter } from "../written-letter.ts";

export const MOST_LEDGER_ASK_BYTES = 8192;

const LONGEST = { fileName: 100, subject: 200 };

export interface LedgerAskInput {
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly letter: Pick<LedgerAsk, "reachesOn" | "fileName">;
  /** The company's day on which it is handed over. */
  readonly today: Day;
}

export function ledgerAsk({ staff, letter: { reachesOn, fileName }, today }: LedgerAskInput): WrittenLetter {
  const { language } = staff;
  const { ask: texts } = PAYMENTS_STAFF_TEXTS[language];
  const day = reachesOn && dayWords(reachesOn, language);
  const ago = reachesOn === undefined ? 0 : dayNumber(today) - dayNumber(reachesOn);
  const file = cleanLine(fileName ?? "", LONGEST.fileName) || undefined;
  const subject = cleanLine(day === undefined ? texts.subjectNone : texts.subject(day), LONGEST.subject);
  const blocks = [
    TEXTS[language].greeting(firstNameOf(staff)),
    [day === undefined ? texts.reachesNone : texts.reaches(day, ago), texts.meanwhile].join(" "),
    texts.what(file),
    [texts.how, texts.again].join(" "),
  ].map(paragraph);
  return pageLetter(subject, blocks, language);
}
