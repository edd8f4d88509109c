/**
 * Tells whoever handed in a ledger file what was read of it: how much of what, which payments belong to no invoice that is
 * known, what could not be used and what should stand there, and what the columns were taken for; or why nothing could be
 * used, and what to hand in instead. Everything that stands in the file is cleaned and cut. Pure.
 */
import type { Company, StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import { FIELDS, isField } from "../payment/read/table/fields.ts";
import type { LedgerRefused } from "../payment/ledger-facts.ts";
import { dayWords, moneyWords } from "../payment/money-words.ts";
import type { Instant } from "../time/instant.ts";
import { firstNameOf } from "./first-name.ts";
import type { Language } from "./language.ts";
import { MOST_COLUMNS } from "./ledger-letters.ts";
import type { LedgerOutcome, LedgerReadLetter, NotRead, UnmatchedLine, WrongLine } from "./ledger-letters.ts";
import { sayReceivedAt } from "./reply-by-words.ts";
import { TEXTS } from "./texts/by-language.ts";
import { LEDGER_TEXTS } from "./texts/ledger/by-language.ts";
import type { LedgerTexts } from "./texts/ledger/texts.ts";
import { wrap } from "./wrap.ts";
import { asText, type WrittenLetter } from "./written-letter.ts";

/** Nothing that stands in a file makes the text longer than this in UTF-8. */
export const MOST_LEDGER_READ_BYTES = 65_536;

const LONGEST = { file: 80, name: 50, said: 60, column: 40, found: 400, subject: 200 };

export interface LedgerReadInput {
  readonly company: Pick<Company, "calendar" | "ledgerAddress">;
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly letter: Pick<LedgerReadLetter, "fileName" | "receivedAt" | "outcome">;
  /** When the letter is handed over. */
  readonly saidAt: Instant;
}

export function ledgerRead({ company, staff, letter, saidAt }: LedgerReadInput): WrittenLetter {
  const { language } = staff;
  const texts = LEDGER_TEXTS[language];
  const { outcome, receivedAt } = letter;
  const file = cleanLine(letter.fileName, LONGEST.file) || "–";
  const when = sayReceivedAt({ receivedAt, saidAt, language, timeZone: company.calendar.timeZone });
  const is = whatCameOfIt(outcome);
  const blocks =
    "refused" in outcome
      ? [
          texts.refused[outcome.refused](cut(outcome.found, LONGEST.found)),
          ...(isAboutColumns(outcome) ? [wordsOf(texts)] : []),
          ...(NO_OTHER_FILE.has(outcome.refused) ? [] : [texts.sendAgain(company.ledgerAddress)]),
        ].map((line) => wrap(line))
      : is === "test"
        ? []
        : blocksOf(outcome, texts, language);
  return {
    language,
    subject: cleanLine(texts.subject[SUBJECT[is]](file), LONGEST.subject),
    text: asText([
      TEXTS[language].greeting(firstNameOf(staff)),
      wrap(texts.intro[is](file, when)),
      ...blocks,
    ]),
  };
}

/** What is wrong is not the file. */
const NO_OTHER_FILE: ReadonlySet<string> = new Set(["not-understood", "too-many-files"]);

const SUBJECT: Readonly<Record<keyof LedgerTexts["intro"], keyof LedgerTexts["subject"]>> = {
  read: "read",
  nothingNew: "nothingNew",
  older: "read",
  farther: "read",
  nothingIn: "read",
  test: "read",
  refused: "refused",
  mail: "mail",
  correction: "columns",
};

function whatCameOfIt(outcome: LedgerReadLetter["outcome"]): keyof LedgerTexts["intro"] {
  if ("refused" in outcome) {
    if (outcome.refused === "no-file" || outcome.refused === "too-many-files") return "mail";
    return outcome.refused === "not-understood" || outcome.refused === "not-kept" ? "correction" : "refused";
  }
  if (outcome.isTest === true) return "test";
  if (outcome.invoices + outcome.creditNotes + outcome.payments + outcome.reminders === 0) return "nothingIn";
  return outcome.sameAgain ? (outcome.sameBut?.is ?? "nothingNew") : "read";
}

function blocksOf(outcome: LedgerOutcome, texts: LedgerTexts, language: Language): string[] {
  const { invoices, creditNotes, unmatchedCredits, tellsPayments, sameAgain, sameBut, notYetOn } = outcome;
  return [
    wrap(texts.format[outcome.format]),
    ...countsOf(outcome, texts),
    ...(tellsPayments ? [wrap(texts.reachesTo(dayWords(outcome.statedOn, language)))] : []),
    ...(notYetOn === undefined ? [] : [wrap(texts.notYet(dayWords(notYetOn, language)))]),
    ...(sameAgain && sameBut?.is === "older" ? [wrap(texts.haveUpTo(dayWords(sameBut.on, language)))] : []),
    ...(!tellsPayments && invoices + creditNotes > 0 && !sameAgain ? [wrap(texts.noPayments)] : []),
    ...(sameAgain ? [] : unmatchedOf(outcome, texts, language)),
    ...(unmatchedCredits > 0 && !sameAgain ? [wrap(texts.unmatchedCredits(unmatchedCredits))] : []),
    ...wrongOf(outcome, texts),
    ...columnsOf(outcome, texts),
  ];
}

function countsOf(
  { invoices, paid = 0, unpaid = 0, creditNotes, payments, matched, reminders }: LedgerOutcome,
  texts: LedgerTexts,
): string[] {
  const ofThem = [...(paid > 0 ? [texts.paid(paid)] : []), ...(unpaid > 0 ? [texts.unpaid(unpaid)] : [])];
  const lines = [
    ...(invoices > 0 ? [[texts.invoices(invoices), ...ofThem].join(", ")] : []),
    ...(creditNotes > 0 ? [texts.creditNotes(creditNotes)] : []),
    ...(payments > 0 ? [texts.payments(payments, matched)] : []),
    ...(reminders > 0 ? [texts.reminders(reminders)] : []),
  ];
  return lines.length === 0 ? [] : [[texts.contents, ...lines.map(asItem)].join("\n")];
}

function unmatchedOf(
  { unmatchedLines, unmatched }: LedgerOutcome,
  { unmatched: texts, more }: LedgerTexts,
  language: Language,
): string[] {
  if (unmatchedLines.length === 0) return [];
  const lines = unmatchedLines.map((line) =>
    asItem(texts.line(paymentWords(line, language), texts.because[line.because])),
  );
  const rest = unmatched - unmatchedLines.length;
  return [[wrap(texts.intro), ...lines, ...(rest > 0 ? [more(rest)] : [])].join("\n"), wrap(texts.closing)];
}

function paymentWords({ on, amount, currency, payer, said }: UnmatchedLine, language: Language) {
  return {
    day: dayWords(on, language),
    money: moneyWords(amount, currency, language),
    payer: cut(payer, LONGEST.name),
    said: cut(said, LONGEST.said),
  };
}

function wrongOf({ wrongRows, wrong }: LedgerOutcome, { wrong: texts, more }: LedgerTexts): string[] {
  if (wrongRows.length === 0) return [];
  const say = ({ line, field, problem, found, rest }: WrongLine): string => {
    const what = texts.problem[problem](cut(found, LONGEST.said));
    return asItem(
      texts.line(line, cut(field, LONGEST.column), rest === undefined ? what : `${what} ${texts.row[rest]}`),
    );
  };
  const rest = wrong - wrongRows.length;
  return [[wrap(texts.intro), ...wrongRows.map(say), ...(rest > 0 ? [more(rest)] : [])].join("\n")];
}

/** Only of a table that is new: what was understood once is understood. */
function columnsOf(
  { columns, columnsUsed, columnsKnown }: LedgerOutcome,
  { columns: texts }: LedgerTexts,
): string[] {
  if (columns === undefined || columnsKnown === true) return [];
  const all = columnsUsed ?? Object.entries(columns).map(([name, as]) => ({ name, as }));
  const named = all
    .slice(0, MOST_COLUMNS)
    .map(({ name, as }) => ({ name: cleanLine(name, LONGEST.column), as, isAsTaken: columns[name] === as }));
  const used = named.flatMap(({ name, as, isAsTaken }) =>
    isField(as)
      ? [{ name, is: texts.field[as], isAsTaken }]
      : as === "paidFlag"
        ? [{ name, is: texts.paidFlag, isAsTaken: false }]
        : [],
  );
  const unused = named.filter(({ as }) => as === null).map(({ name }) => name);
  // Whoever sends the example back changes nothing.
  const [example] = [
    ...used.filter(({ isAsTaken }) => isAsTaken).map(({ name, is }) => `${name} = ${is}`),
    ...unused.map((name) => `${name} = ${texts.nothing}`),
  ];
  return [
    [
      texts.intro,
      ...used.map(({ name, is }) => asItem(`${name} = ${is}`)),
      ...(unused.length > 0 ? [wrap(texts.unused(unused.join(", ")))] : []),
    ].join("\n"),
    ...(example === undefined ? [] : [wrap(texts.how(example))]),
  ];
}

function isAboutColumns({ refused }: LedgerRefused | NotRead): boolean {
  return refused === "columns" || refused === "not-understood";
}

/** Everything that a column can be, in words that are understood. */
const wordsOf = ({ columns: { words, field } }: LedgerTexts): string =>
  words([...new Set(FIELDS.map((each) => field[each]))].join(", "));

const asItem = (line: string): string => wrap(line, "• ");

function cut(text: string | undefined, longest: number): string | undefined {
  return text === undefined ? undefined : cleanLine(text, longest) || undefined;
}
