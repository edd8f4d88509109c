/**
 * The end of `explain payers` for people: what was read of the ledger, what belongs to no invoice, and what could not be
 * used. In English like all of our programs, in the words of the letter about a file, where it has some.
 */
import { LEDGER_TEXTS } from "../../domain/letters/texts/ledger/by-language.ts";
import type { LedgerRefused } from "../../domain/payment/ledger-facts.ts";
import { dayWords, moneyWords } from "../../domain/payment/money-words.ts";
import type { UnmatchedBecause } from "../../domain/payment/settled.ts";
import type { LedgerLine } from "./payers-ledger-line.ts";

const WORDS = LEDGER_TEXTS.en;

/** Several lines, without a newline at the end. */
export function ledgerWords(ledger: LedgerLine): string {
  const { invoices, payments, creditNotes, newestPaymentOn, reachesTo, stale, noLongerListed } = ledger;
  const read = [
    WORDS.invoices(invoices),
    // What invoices themselves say of being paid is not counted.
    ...(payments === 0 ? [] : [payments === 1 ? "1 payment" : `${payments} payments`]),
    ...(creditNotes === 0 ? [] : [WORDS.creditNotes(creditNotes)]),
  ].join(", ");
  const reaches =
    reachesTo === null
      ? ["  Nothing in it says what has been paid, so nobody is flagged."]
      : stale
        ? [`  It goes up to ${dayWords(reachesTo, "en")}: too old, so nobody is flagged.`]
        : [`  ${WORDS.reachesTo(dayWords(reachesTo, "en"))}`];
  const newest = newestPaymentOn === null ? [] : [`newest payment ${dayWords(newestPaymentOn, "en")}`];
  return [
    `Ledger: ${[read, ...newest].join("; ")}`,
    ...reaches,
    ...(noLongerListed === 0
      ? []
      : [`  ${noLongerListed} of the invoices count as paid: a newer list of open items leaves them out.`]),
    ...unmatchedWords(ledger),
    ...wrongWords(ledger),
    ...refusedWords(ledger),
  ].join("\n");
}

function unmatchedWords({ unmatchedPayments, unmatchedCreditNotes }: LedgerLine): string[] {
  const payments = unmatchedPayments.map(({ on, amount, currency, from, because }) => {
    const payment = {
      day: dayWords(on, "en"),
      money: moneyWords(amount, currency, "en"),
      payer: from ?? undefined,
      said: undefined,
    };
    const why: Readonly<Record<UnmatchedBecause | "nobody-known", string>> = WORDS.unmatched.because;
    return `    ${WORDS.unmatched.line(payment, why[because])}`;
  });
  const credits = unmatchedCreditNotes.map(
    ({ number, amount, currency }) => `    credit note ${number}, ${moneyWords(amount, currency, "en")}`,
  );
  return [
    ...under("  Payments for which no invoice was found, which are never guessed:", payments),
    ...under("  Credit notes that lower no invoice that is known:", credits),
  ];
}

function wrongWords({ wrong }: LedgerLine): string[] {
  const lines = wrong.flatMap(({ file, line, field, problem, found }) =>
    line === null
      ? []
      : [
          `    ${file}: ${WORDS.wrong.line(line, field ?? undefined, WORDS.wrong.problem[problem](found ?? undefined))}`,
        ],
  );
  return under("  Could not be used, while all the rest was read:", lines);
}

/** What is the matter is said once for all the files that have it. */
function refusedWords({ refused }: LedgerLine): string[] {
  const files = Map.groupBy(refused, ({ refused: why, found }) => refusalWords(why, found ?? undefined));
  return [...files].flatMap(([words, those]) => [
    `  Not used (${those.length}): ${words}`,
    ...those.map(({ file }) => `    ${file}`),
  ]);
}

function refusalWords(why: LedgerRefused["refused"], found: string | undefined): string {
  return why === "columns"
    ? `It is a table, but nothing shows what its columns mean${found === undefined ? "" : `: ${found}`}. Say it with --columns.`
    : WORDS.refused[why](found);
}

const under = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, ...lines];
