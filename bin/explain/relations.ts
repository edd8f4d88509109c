/**
 * `explain relations`: phase, class, next contact and talks of customers by files, and why, by the same rules as the
 * deployed functions. One entry that cannot be used never stops the others.
 */
import { readCompany } from "../../companies/read.ts";
import { LANGUAGES } from "../../domain/letters/language.ts";
import type { Language } from "../../domain/letters/language.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import { dayWords } from "../../domain/payment/money-words.ts";
import { classWords, phaseWords } from "../../domain/relation/reason-words.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, readDay, UsageError } from "../command-line.ts";
import type { Command } from "../command-line.ts";
import type { Day } from "../../domain/time/instant.ts";
import { explainAll } from "./relations/explanation.ts";
import type { RelationLine, RelationSummary } from "./relations/explanation.ts";
import { gather } from "./relations/gather.ts";
import { DAYS } from "./relations/json-fields.ts";
import { LINE_WORDS } from "./relations/line-words.ts";
import { readFiles } from "./relations/read-files.ts";
import { JSON_HELP } from "./relations/read-json.ts";
import { TABLES_HELP } from "./relations/read-rows.ts";

export const command: Command = {
  summary: "phase, class, next contact and talks of customers, and why",
  help: `Usage: npm run -s explain -- relations FILE… --as-of DAY [options]

  FILE              JSON, a table of customers, contacts or talks, or a ledger file of any format that explain payers
                    reads; or a folder, which is read with all folders in it. All of them are read together.
  --as-of DAY       the day to look on, YYYY-MM-DD; what is dated later does not count, nor do customers that
                    were added later. Ranked for its month
  --imported-on DAY the day on which the customers in tables came into the register, all of them together
  --language L      language of the words: ${LANGUAGES.join(", ")} (default: the company's first)
${COMMON_HELP}

Prints a line for each customer, by the day of the next contact: customer (name), customerNumber, phase, phaseSince, level,
levelTarget, levelSince, valueClass, nextContactOn (the working day that the next contact is planned for, never more than contactsADay on one person),
with (who), dueOn (by the rules alone), rule, because (words), suggest, lastContactOn, talks (kind, dueOn, state, bookedOn),
breadth (ours, theirs: people in touch within twelve months), atRisk (silent, broken-promises, complaint, pays-late,
falling-purchases), risks (code, words) and hints (what would be told in a morning letter that day if nothing had been told
before: kind, key, fromOn, untilOn, because; none on closed days, in holiday weeks and while something is disputed). Then a
line relations: customers, active (not lost), withoutNextContact (always 0), perDayMost (contacts on one person and day), dueNow,
grossPurchases (invoices that count with tax, since a ledger says no more), currenciesWithoutRate (they count as nothing),
wrong (file, line, entry, field, problem, expected).

Contacts, talks, invoices, promises and notes name their customer by number, name or address.

${JSON_HELP}

${TABLES_HELP}

Ledger files: invoices and credit notes count as purchases.

Exit code 1 when a file cannot be opened, or something in one could not be used.`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    { "as-of": { type: "string" }, "imported-on": { type: "string" }, language: { type: "string" } },
    { mayHavePositionals: true },
  );
  if (positionals.length === 0) throw new UsageError("Say what to read: files or a folder.");
  if (values["as-of"] === undefined) throw new UsageError("--as-of is missing: say which day to look on.");
  const asOf = readNearDay("--as-of", values["as-of"]);
  const importedOn =
    values["imported-on"] === undefined ? undefined : readNearDay("--imported-on", values["imported-on"]);
  const company = readCompany(values.company ?? DEFAULT_COMPANY);
  const language = readLanguage(values.language) ?? company.languages[0];
  const problems: string[] = [];
  const complain = (problem: string): void => {
    console.error(cleanLine(problem, 1000));
    problems.push(problem);
  };

  const files = await readFiles(positionals, { company, asOf, importedOn, complain });
  const { lines, summary } = explainAll(gather(files, { company, asOf }), { company, language, asOf });
  for (const line of lines) console.log(values.json ? JSON.stringify(line) : inWords(line, language));
  console.log(values.json ? JSON.stringify({ relations: summary }) : summed(summary));
  return problems.length > 0 || summary.wrong.length > 0 ? 1 : 0;
}

function inWords(line: RelationLine, language: Language): string {
  const words = LINE_WORDS[language];
  const { customer, customerNumber, phase, phaseSince, level, valueClass, nextContactOn, because } = line;
  const number = customerNumber === null || customerNumber === customer ? "" : ` (${customerNumber})`;
  const saidClass = classWords(valueClass ?? undefined, language);
  const standing = [
    `${phaseWords(phase, language)} ${words.since(dayWords(phaseSince, language))}`,
    ...(saidClass === undefined ? [] : [saidClass]),
    ...(level === null ? [] : [`${words.level} ${level} (${words.target} ${line.levelTarget ?? level})`]),
    ...line.atRisk.map((code) => words.risks[code]),
  ];
  const talks = line.talks.flatMap(({ kind, state, dueOn, bookedOn }) => {
    const day = bookedOn ?? dueOn;
    if (state === "none") return [];
    const when = day === null || state === "exempt" ? "" : ` ${dayWords(day, language)}`;
    return [`  ${words.talks[kind]}: ${words.states[state]}${when}.`];
  });
  return [
    `${customer}${number}: ${standing.join("; ")}`,
    nextContactOn === null
      ? `  ${words.noContact}`
      : `  ${words.nextContact}: ${dayWords(nextContactOn, language)} (${line.with ?? ""}): ${because}`,
    ...talks,
    `  ${words.people(line.breadth.ours, line.breadth.theirs)}`,
    ...line.hints.map(({ kind, because: why }) => `  ${words.hints[kind]}: ${why}`),
  ].join("\n");
}

/** For people, in English like all of our programs. */
function summed(summary: RelationSummary): string {
  const { customers, active, withoutNextContact, perDayMost, dueNow, grossPurchases, wrong } = summary;
  return [
    `Relations: ${customers} ${customers === 1 ? "customer" : "customers"}, ${active} of them active, ${withoutNextContact} without a next contact; ${dueNow} due by today, at most ${perDayMost} on one person and day`,
    ...(grossPurchases === 0
      ? []
      : [
          grossPurchases === 1
            ? "  1 invoice or credit note counts with tax"
            : `  ${grossPurchases} invoices and credit notes count with tax`,
        ]),
    ...summary.currenciesWithoutRate.map((currency) => `  amounts in ${currency} count as nothing`),
    ...wrong.map(
      ({ file, line, entry, field, problem, expected }) =>
        `  ${[file, ...(line === null ? [] : [`line ${line}`]), ...(entry === null ? [] : [entry]), ...(field === null ? [] : [field])].join(", ")}: ${problem}. Expected: ${expected}.`,
    ),
  ].join("\n");
}

function readNearDay(option: string, value: string): Day {
  const day = readDay(option, value);
  if (day >= DAYS.from && day <= DAYS.to) return day;
  throw new UsageError(`${option}: "${value}" is out of reach: write a day from ${DAYS.from} to ${DAYS.to}.`);
}

function readLanguage(value: string | undefined): Language | undefined {
  const language = LANGUAGES.find((each) => each === value);
  if (value !== undefined && language === undefined) {
    throw new UsageError(`--language: "${value}" is none of ${LANGUAGES.join(", ")}.`);
  }
  return language;
}
