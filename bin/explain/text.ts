/**
 * `explain text`: an outgoing text read through, by the same rules and dictionaries as in letters and at synthesis. It
 * changes nothing. One file that cannot be opened never stops the others.
 */
import { readFile } from "node:fs/promises";
import { createInstalledDictionaries } from "../../companies/dictionaries.ts";
import { readCompany } from "../../companies/read.ts";
import { LANGUAGES } from "../../domain/letters/language.ts";
import type { Language } from "../../domain/letters/language.ts";
import { companyWords } from "../../domain/proofread/company-words.ts";
import type { Proofread, TextMark, TextProblem } from "../../domain/proofread/proofread.ts";
import { LONGEST_TEXT, proofread } from "../../domain/proofread/read-through.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
import type { Day } from "../../domain/time/instant.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, readDay, UsageError } from "../command-line.ts";
import type { Command } from "../command-line.ts";

export const command: Command = {
  summary: "what to look at in a text before it goes out",
  help: `Usage: npm run -s explain -- text FILE… --language L [options]

  FILE              a text, UTF-8; the first ${LONGEST_TEXT / 1000} KB of it are read
  --language L      language of the text: ${LANGUAGES.join(", ")}
  --as-of DAY       the day on which it is read, YYYY-MM-DD (default: today, where the company is)
  --known FILE      names and words that are right, one a line: the customer's, its people's, places
  --others FILE     names of other customers, one a line, which must not stand in it
${COMMON_HELP}

Prints a line for each mark: file, line (from 1), at (place in the line, from 0), word (as it stands), problem (spelling,
double-word, placeholder, wrong-customer, past-date, wrong-weekday, harsh, number) and suggestions, the likeliest first.
Then a line for the text: words, marks, asOf (the day on which its dates were judged) and spelled, which is false where
there is no dictionary: only the rules were looked at then. The names of the company's staff and its setting ownWords are known.

Exit code 0 with marks or without, 1 when a file cannot be opened.`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      language: { type: "string" },
      "as-of": { type: "string" },
      known: { type: "string" },
      others: { type: "string" },
    },
    { mayHavePositionals: true },
  );
  if (positionals.length === 0) throw new UsageError("Say which text to read: a file.");
  const language = readLanguage(values.language);
  const company = readCompany(values.company ?? DEFAULT_COMPANY);
  const asOf = values["as-of"];
  const on =
    asOf === undefined
      ? dayAt(new Date().toISOString(), company.calendar.timeZone)
      : readDay("--as-of", asOf);
  const known = [...companyWords(company), ...(await linesOf(values.known))];
  const otherCustomers = await linesOf(values.others);
  const spelling = createInstalledDictionaries()(language);

  let failed = 0;
  for (const file of positionals) {
    try {
      const text = await readFile(file, "utf8");
      print(file, proofread(text, { language, spelling, on, known, otherCustomers }), on, values.json);
    } catch (error) {
      failed += 1;
      console.error(cannotBeOpened(file, error));
    }
  }
  return failed === 0 ? 0 : 1;
}

function readLanguage(value: string | undefined): Language {
  if (value === undefined) throw new UsageError("--language is missing: say in which language the text is.");
  const language = LANGUAGES.find((each) => each === value);
  if (language === undefined) {
    throw new UsageError(`--language: "${value}" is not one of ${LANGUAGES.join(", ")}.`);
  }
  return language;
}

/** A name a line; none without a file. */
async function linesOf(file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  try {
    const text = await readFile(file, "utf8");
    return text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  } catch (error) {
    throw new Error(cannotBeOpened(file, error), { cause: error });
  }
}

function cannotBeOpened(file: string, error: unknown): string {
  if (!(error instanceof Error)) return `${file}: cannot be opened: ${String(error)}`;
  const isMissing = "code" in error && error.code === "ENOENT";
  return `${file}: cannot be opened: ${isMissing ? "there is no such file. Look at its name and folder." : error.message}`;
}

function print(file: string, { marks, words, spelled }: Proofread, on: Day, json: boolean | undefined): void {
  if (json) {
    for (const { line, at, word, problem, suggestions } of marks) {
      console.log(JSON.stringify({ file, line, at, word, problem, suggestions }));
    }
    console.log(JSON.stringify({ text: { file, words, marks: marks.length, spelled, asOf: on } }));
    return;
  }
  for (const mark of marks) console.log(`${file}:${mark.line}: ${inWords(mark)}`);
  const found =
    marks.length === 0 ? "nothing to mark" : marks.length === 1 ? "1 mark" : `${marks.length} marks`;
  console.log(
    `${file}: ${words} words, ${found}, its dates judged on ${on}${spelled ? "" : "; no dictionary: spelling was not looked at"}`,
  );
}

const PROBLEM_WORDS: Readonly<Record<TextProblem, string>> = {
  spelling: "misspelt, or another word than was meant",
  "double-word": "twice in a row",
  placeholder: "still to be filled in",
  "wrong-customer": "another customer's name",
  "past-date": "that day has passed",
  "wrong-weekday": "another weekday on that date",
  harsh: "hard words about somebody",
  number: "there is no such day, time or week",
};

function inWords({ word, problem, suggestions }: TextMark): string {
  const meant = suggestions.length === 0 ? "" : `; perhaps ${suggestions.join(", ")}`;
  return `"${word}": ${PROBLEM_WORDS[problem]}${meant}`;
}
