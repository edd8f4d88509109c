/**
 * `explain payers`: who pays slowly by ledger files, and why, by the same rules as the deployed functions. Files may be of
 * any format that is read, and tell of the same invoices. One that cannot be used never stops the others.
 */
import { readFile } from "node:fs/promises";
import { readCompany } from "../../companies/read.ts";
import { LANGUAGES } from "../../domain/letters/language.ts";
import type { Language } from "../../domain/letters/language.ts";
import { PAYMENT_TEXTS } from "../../domain/letters/texts/payments/by-language.ts";
import { reachOf } from "../../domain/payment/accounts/reach.ts";
import type { Reach } from "../../domain/payment/accounts/reach.ts";
import { payerStanding } from "../../domain/payment/evaluate.ts";
import { dayWords } from "../../domain/payment/money-words.ts";
import { spokenFor } from "../../domain/payment/intake/open-lists.ts";
import { HOME_CURRENCY } from "../../domain/payment/home-currency.ts";
import type { PayerAccount } from "../../domain/payment/payer-account.ts";
import type { PayerMeasures, PayerState } from "../../domain/payment/payer-state.ts";
import { reasonWords, stateWords } from "../../domain/payment/reason-words.ts";
import { settle } from "../../domain/payment/settle.ts";
import { withUnlisted } from "../../domain/payment/unlisted.ts";
import type { Company } from "../../domain/company.ts";
import type { Day } from "../../domain/time/instant.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, readDay, UsageError } from "../command-line.ts";
import type { Command } from "../command-line.ts";
import { readLedgerFiles } from "./ledger-files.ts";
import { NOTES_FILE_HELP, readNotesFile, withNotes } from "./payer-notes-file.ts";
import { ledgerLine } from "./payers-ledger-line.ts";
import { ledgerWords } from "./payers-ledger-words.ts";

export const command: Command = {
  summary: "who pays slowly by ledger files, and why",
  help: `Usage: npm run -s explain -- payers FILE… --as-of DAY [options]

  FILE              a ledger file of any format that is read, or a folder, which is read with all folders in it
  --as-of DAY       the day to judge on, YYYY-MM-DD; what is dated later does not count
  --columns FILE    of tables: a JSON object, a field or null by each column's name (default: guessed)
  --notes FILE      what staff said: disputes, promises to pay, exemptions, reminders
  --language L      language of the words: ${LANGUAGES.join(", ")} (default: the company's first)
${COMMON_HELP}

Prints a line for each customer: customer (name, else number), customerNumber, customerName, state, reasons (stable
codes), because (words), since, lookAgainOn, computedOn (the day that the books reach, which is judged) and measures:
wadl (days late on average, weighted by amount), recentWadl, lateRatio, lateRatioByAmount, daysToPay, invoices,
lateInvoices, reminders, oldestOpenDays, open and overdue (smallest units by currency). When the import is old the state
is unknown, and lastKnown is what it was. Then a line for the ledger: invoices, payments, creditNotes (how many are
known), noLongerListed (how many invoices count as paid because a newer list of open items leaves them out),
newestPaymentOn, stale, matched, unmatched (how many payments and credit notes), unmatchedPayments, wrong and
refused. For people all of it is in words, and the codes stand in --json alone.

Which file was received last is not known here: of two that reach to the same day and say different things of an invoice,
the one that counts is chosen by what they say, whatever their order. Deployed, the last one received counts.

Exit code 1 when a file cannot be opened, or one that was named cannot be used.

${NOTES_FILE_HELP}`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      "as-of": { type: "string" },
      columns: { type: "string" },
      notes: { type: "string" },
      language: { type: "string" },
    },
    { mayHavePositionals: true },
  );
  if (positionals.length === 0) throw new UsageError("Say which ledger to read: files or a folder.");
  if (values["as-of"] === undefined) throw new UsageError("--as-of is missing: say which day to judge on.");
  const asOf = readDay("--as-of", values["as-of"]);
  const company = readCompany(values.company ?? DEFAULT_COMPANY);
  const language = readLanguage(values.language) ?? company.languages[0];
  const columns = values.columns === undefined ? undefined : await readColumns(values.columns);
  const problems: string[] = [];
  const complain = (problem: string): void => {
    console.error(problem);
    problems.push(problem);
  };
  const said = values.notes === undefined ? { notes: [], problems: [] } : await readNotesFile(values.notes);
  for (const problem of said.problems) complain(problem);

  const files = await readLedgerFiles(positionals, {
    asOf,
    complain,
    currency: HOME_CURRENCY[company.country],
    ownOrgNumber: company.legal.number,
    columns: columns === undefined ? undefined : () => columns,
  });
  const reach = reachOf(
    {
      closings: files.state.closesOn === undefined ? [] : [files.state.closesOn],
      payments: files.state.paymentDays,
    },
    { asOf, staleAfterDays: company.payments.staleAfterDays },
  );
  const openLists = spokenFor(files.state.openLists);
  const accounts = files.books
    .accounts()
    .map((account) => withUnlisted(withNotes(account, said.notes), openLists));
  const explanations = accounts.map((account) => explain(account, { company, language, reach, asOf }));
  for (const explanation of explanations.sort(gravestFirst)) print(explanation, values.json, language);
  const ledger = ledgerLine(files, accounts, reach);
  console.log(values.json ? JSON.stringify({ ledger }) : ledgerWords(ledger));
  return problems.length > 0 || files.refused.some(({ file }) => positionals.includes(file)) ? 1 : 0;
}

interface Circumstances {
  readonly company: Company;
  readonly language: Language;
  readonly reach: Reach;
  readonly asOf: Day;
}

function explain(account: PayerAccount, { company, language, reach, asOf }: Circumstances) {
  const on = reach.on ?? asOf;
  const { state, since, reasons, measures, lookAgainOn } = payerStanding(account, {
    limits: company.payments,
    country: company.country,
    on,
    settled: settle(account, on).invoices,
  });
  const because = reasonWords(reasons, language);
  const { number, name } = {
    number: account.names.find((each) => each.number !== undefined)?.number,
    name: account.names.find((each) => each.name !== undefined)?.name,
  };
  const [names] = account.names;
  const who = {
    customer: name ?? number ?? names?.orgNumber ?? names?.address ?? names?.account ?? account.accountId,
    customerNumber: number ?? null,
    customerName: name ?? null,
  };
  const { importIsOld, nothingPaid } = PAYMENT_TEXTS[language];
  return {
    ...who,
    ...(reach.stale
      ? {
          state: "unknown" as const,
          reasons: ["import-is-old"],
          because: reach.on === undefined ? nothingPaid : importIsOld(dayWords(reach.on, language)),
          lastKnown: { state, reasons: reasons.map(({ code }) => code), because, on },
        }
      : { state, reasons: reasons.map(({ code }) => code), because }),
    since,
    lookAgainOn: lookAgainOn ?? null,
    computedOn: on,
    measures: rounded(measures),
  };
}

type Explanation = ReturnType<typeof explain>;

const GRAVEST_FIRST = ["serious", "slow", "watch", "exempt", "fine", "too-little-data", "unknown"] as const;

const byName = new Intl.Collator("en", { numeric: true });

function gravestFirst(one: Explanation, other: Explanation): number {
  const gravity = GRAVEST_FIRST.indexOf(one.state) - GRAVEST_FIRST.indexOf(other.state);
  const [name, otherName] = [one, other].map(({ customerNumber, customer }) => customerNumber ?? customer);
  return gravity || byName.compare(name ?? "", otherName ?? "");
}

/** Averages and shares to two decimals: more would only look exact. */
function rounded(measures: PayerMeasures): PayerMeasures {
  const two = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 100) / 100;
  return {
    ...measures,
    wadl: two(measures.wadl),
    recentWadl: two(measures.recentWadl),
    lateRatio: two(measures.lateRatio),
    lateRatioByAmount: two(measures.lateRatioByAmount),
    daysToPay: two(measures.daysToPay),
  };
}

function print(explanation: Explanation, json: boolean | undefined, language: Language): void {
  if (json) {
    console.log(JSON.stringify(explanation));
    return;
  }
  const { customer, customerNumber, state, because } = explanation;
  const number = customerNumber === null || customerNumber === customer ? "" : ` (${customerNumber})`;
  const said = (each: PayerState | "unknown"): string =>
    each === "unknown" ? PAYMENT_TEXTS[language].unknown : stateWords(each, language);
  console.log(`${customer}${number}: ${said(state)}`);
  console.log(`  ${because}`);
}

function readLanguage(value: string | undefined): Language | undefined {
  const language = LANGUAGES.find((each) => each === value);
  if (value !== undefined && language === undefined) {
    throw new UsageError(`--language: "${value}" is none of ${LANGUAGES.join(", ")}.`);
  }
  return language;
}

/** Throws an Error that says what is wrong with the file. */
async function readColumns(path: string): Promise<Record<string, string | null>> {
  const wrong = `${path} is no map of columns: write a JSON object with a field, or null, by each column's name.`;
  let map: unknown;
  try {
    map = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new Error(`${wrong} (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
  if (typeof map !== "object" || map === null || Array.isArray(map)) throw new Error(wrong);
  const entries = Object.entries(map);
  if (entries.some(([, field]) => field !== null && typeof field !== "string")) throw new Error(wrong);
  return Object.fromEntries(entries);
}
