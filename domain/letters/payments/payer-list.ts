/** Writes a list of customers who often pay late or need a decision: the first one, or what is new of many at once. */
import type { StaffMember } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import { firstNameOf } from "../first-name.ts";
import { type Block, paragraph } from "../morning/page.ts";
import { pageLetter } from "../morning/page-letter.ts";
import { pluralForm } from "../morning/plural-form.ts";
import type { Day } from "../../time/instant.ts";
import type { PayerList } from "../payer-letters.ts";
import { TEXTS } from "../texts/by-language.ts";
import { MORNING_TEXTS } from "../texts/morning/by-language.ts";
import { PAYMENTS_STAFF_TEXTS } from "../texts/payments-alert/by-language.ts";
import type { WrittenLetter } from "../written-letter.ts";
import { againOn } from "./again-on.ts";
import { exampleDays } from "./example-days.ts";
import { nameWords, payerLine } from "./payer-line.ts";

/** As many lines as there are of the longest names and reasons. */
export const MOST_PAYER_LIST_BYTES = 24_576;

const LONGEST_SUBJECT = 200;

export interface PayerListInput {
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly letter: Pick<PayerList, "what" | "on" | "payers" | "more" | "asked">;
  /** The company's day on which it is handed over. */
  readonly today: Day;
}

export function payerList(input: PayerListInput): WrittenLetter {
  const { staff, letter } = input;
  const { language } = staff;
  const { list: texts } = PAYMENTS_STAFF_TEXTS[language];
  const count = letter.payers.length + letter.more;
  const subject = count === 0 ? texts.subjectNone : texts.subject(count, pluralForm(count, language));
  return pageLetter(cleanLine(subject, LONGEST_SUBJECT), blocksOf(input), language);
}

function blocksOf({ staff, letter, today }: PayerListInput): Block[] {
  const { what, on, payers, more } = letter;
  const { language } = staff;
  const { alert, list: texts, line } = PAYMENTS_STAFF_TEXTS[language];
  const day = dayWords(on, language);
  const rows = payers.map((payer, index) => ({
    number: index + 1,
    who: nameWords(payer.who, language),
    rest: `: ${payerLine(payer, language)}`,
    done: false,
  }));
  const answers = answersOf({ staff, letter, today });
  const intro = what === "news" ? texts.news : rows.length === 0 ? texts.firstNone : texts.first;
  const examples = texts.examples(exampleDays(today, language)).slice(0, rows.length);
  return [
    paragraph(TEXTS[language].greeting(firstNameOf(staff))),
    paragraph(intro(day)),
    ...(rows.length === 0
      ? []
      : [{ is: "section", heading: MORNING_TEXTS[language].sections.payments.heading, rows } as const]),
    ...(more === 0 ? [] : [{ is: "aside", text: texts.more(more) } as const]),
    ...(answers.length === 0
      ? []
      : [
          {
            is: "choices",
            heading: line.decisionNeeded.replace(/\.$/, ""),
            question: alert.asks,
            answers,
          } as const,
        ]),
    ...(examples.length === 0
      ? []
      : [{ is: "answer", how: texts.answer, examples, undo: MORNING_TEXTS[language].undo } as const]),
    ...(what === "first" ? [{ is: "aside", text: texts.fromNowOn } as const] : []),
  ];
}

/** An example of each decision, with the number of the first that the reader is asked about. */
function answersOf({ staff, letter: { payers, asked = [] }, today }: PayerListInput): string[] {
  const { alert, list } = PAYMENTS_STAFF_TEXTS[staff.language];
  const number = payers.findIndex(({ accountId }) => asked.includes(accountId)) + 1;
  if (number === 0) return [];
  const examples = alert.decisionExamples(dayWords(againOn(today), staff.language));
  // The same number each time would read as several things to do.
  return examples.map((example, index) => `${index === 0 ? "" : `${list.or} `}${number} ${example}`);
}
