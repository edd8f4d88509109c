/**
 * `explain reply-by`: by when a mail that comes at an instant is answered, what the customer is told, and how the
 * time is counted. By the same rules as the deployed functions; reads the clock of nobody.
 */
import { readCompany } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";
import { LANGUAGES } from "../../domain/letters/language.ts";
import type { Language } from "../../domain/letters/language.ts";
import { sayReplyBy } from "../../domain/letters/reply-by-words.ts";
import { calendarWarnings } from "../../domain/time/calendar-warnings.ts";
import { VALUE_CLASSES, type ValueClass } from "../../domain/customer/value-class.ts";
import { learnDaily } from "../../domain/promise/learn-daily.ts";
import type { LearnedReplyTime } from "../../domain/promise/learned-reply-time.ts";
import { ENOUGH_ANSWERS } from "../../domain/promise/reply-time.ts";
import { usualMinutes, withLearned } from "../../domain/promise/usual-time.ts";
import type { Calendar } from "../../domain/time/calendar.ts";
import { weekdayOf } from "../../domain/time/day.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { dayAt, openingSecondsBetween } from "../../domain/time/opening-hours.ts";
import { replyBy } from "../../domain/time/reply-by.ts";
import { stepsBetween } from "../../domain/time/steps.ts";
import type { Step } from "../../domain/time/steps.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, readInstant, UsageError } from "../command-line.ts";
import type { Command } from "../command-line.ts";
import { ANSWERS_FILE_HELP, readAnswersFile } from "./answers-file.ts";
import { CALENDAR_FILE_HELP, readCalendarFile } from "./calendar-file.ts";

export const command: Command = {
  summary: "by when a mail is answered, and how that is counted",
  help: `Usage: npm run -s explain -- reply-by --at INSTANT [options]

  --at INSTANT      when the mail came, for example 2026-11-20T16:40:00+01:00
  --within TIME     opening time to answer in: 4h, 90m or 3600s (default: the company's reply time and its limits)
  --until INSTANT   instead: how many minutes of opening time lie between the two
  --language L      language of the words: ${LANGUAGES.join(", ")} (default: the company's first)
  --calendar FILE   a calendar of its own instead of the company's
  --answers FILE    learn the reply time from these answers, as the daily run does (default: the company's setting)
  --class CLASS     the customer's value class: ${VALUE_CLASSES.join(", ")} (default: none, so the company's time)
${COMMON_HELP}

Prints replyBy (the exact sum), promisedAt (rounded up to the half hour, at latest closing time: what is stored and
written), said (the words), and the steps of the sum; with --until the minutes. Where the company's reply time is used,
also usual: its minutes, from (setting, learned, slow-down), the answers it was learned from and their days
(windowFrom, windowTo), percentile95Minutes, the findings that the owner is told, and because; of value classes byClass, the
minutes of those with enough answers of their own, and answersByClass. withinMinutes is what was used, before holiday
weeks and limits; valueClass is that of --class.

${CALENDAR_FILE_HELP}

${ANSWERS_FILE_HELP}`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, {
    at: { type: "string" },
    within: { type: "string" },
    until: { type: "string" },
    language: { type: "string" },
    calendar: { type: "string" },
    answers: { type: "string" },
    class: { type: "string" },
  });
  if (values.at === undefined) throw new UsageError("--at is missing: say when the mail came.");
  if (values.within !== undefined && values.until !== undefined) {
    throw new UsageError("--within and --until are two different questions: give one of them.");
  }
  for (const option of ["answers", "class"] as const) {
    if (values[option] !== undefined && (values.within !== undefined || values.until !== undefined)) {
      throw new UsageError(
        `--${option} tells how soon the company is in touch: give it without --within and --until.`,
      );
    }
  }
  const at = readInstant("--at", values.at);
  const until = values.until === undefined ? undefined : readInstant("--until", values.until);
  const withinMinutes = values.within === undefined ? undefined : readMinutes(values.within);
  const language = readOneOf("--language", LANGUAGES, values.language);
  const valueClass = readOneOf("--class", VALUE_CLASSES, values.class);

  const company = readCompany(values.company ?? DEFAULT_COMPANY);
  const calendar = values.calendar === undefined ? company.calendar : await readCalendarFile(values.calendar);
  for (const warning of calendarWarnings(calendar, dayAt(at, calendar.timeZone)))
    console.error(`Warning: ${warning}`);

  if (until !== undefined) {
    const minutes = openingSecondsBetween(calendar, at, until) / 60;
    const steps = stepsBetween(calendar, at, until);
    print({ minutes, steps }, calendar, values.json);
    return 0;
  }
  const { answers, problems } =
    values.answers === undefined ? { answers: [], problems: [] } : await readAnswersFile(values.answers);
  for (const problem of problems) console.error(problem);
  const { replyTime } = company;
  const usual =
    withinMinutes === undefined ? learnDaily(answers, { calendar, replyTime, now: at }) : undefined;
  const asked = withinMinutes ?? usualMinutes(usual ? withLearned(replyTime, usual) : replyTime, valueClass);
  const limits = usual && replyTime;
  const { replyBy: exact, promisedAt, steps } = replyBy(calendar, { at, withinMinutes: asked, limits });
  const said = say(company, calendar, { at, promisedAt, language });
  const answer = { replyBy: exact, promisedAt, said, withinMinutes: asked, valueClass, usual, steps };
  print(answer, calendar, values.json);
  return problems.length === 0 ? 0 : 1;
}

function readMinutes(value: string): number {
  const { amount, unit } = /^(?<amount>\d{1,9}(?:\.\d{1,6})?)(?<unit>[hms])$/.exec(value)?.groups ?? {};
  if (amount === undefined) throw new UsageError(`--within: "${value}" is no time: write 4h, 90m or 3600s.`);
  const minutes = Number(amount);
  return unit === "h" ? minutes * 60 : unit === "s" ? minutes / 60 : minutes;
}

function readOneOf<T extends string>(
  option: string,
  all: readonly T[],
  value: string | undefined,
): T | undefined {
  const one = all.find((each) => each === value);
  if (value !== undefined && one === undefined) {
    throw new UsageError(`${option}: "${value}" is not one of ${all.join(", ")}.`);
  }
  return one;
}

/** The words of a letter that is handed over when the mail comes. */
function say(
  company: Company,
  calendar: Calendar,
  { at, promisedAt, language }: { at: Instant; promisedAt: Instant; language: Language | undefined },
): string {
  const { timeZone } = calendar;
  const words = sayReplyBy({
    promisedAt,
    saidAt: at,
    language: language ?? company.languages[0],
    timeZone,
    companyCountry: company.country,
  });
  // A calendar from elsewhere has no country whose time could be named: its zone stands there instead.
  return timeZone === company.calendar.timeZone
    ? words
    : `${words.replace(/ \([^()]*\)$/, "")} (${timeZone})`;
}

interface Answer {
  readonly replyBy?: Instant;
  readonly promisedAt?: Instant;
  readonly said?: string;
  readonly minutes?: number;
  readonly withinMinutes?: number;
  readonly valueClass?: ValueClass | undefined;
  readonly usual?: LearnedReplyTime | undefined;
  readonly steps: readonly Step[];
}

function print(answer: Answer, calendar: Calendar, json: boolean | undefined): void {
  if (json) {
    console.log(JSON.stringify(answer));
    return;
  }
  const local = (at: Instant) => localTime(at, calendar.timeZone);
  if (answer.replyBy !== undefined) console.log(`replyBy     ${local(answer.replyBy)}`);
  if (answer.promisedAt !== undefined) console.log(`promisedAt  ${local(answer.promisedAt)}`);
  if (answer.said !== undefined) console.log(`said        ${answer.said}`);
  if (answer.minutes !== undefined) console.log(`minutes     ${rounded(answer.minutes)}`);
  if (answer.usual !== undefined) printUsual(answer.usual, answer.valueClass);
  console.log(`\nHow it is counted (${calendar.timeZone}):`);
  for (const { from, to, minutes, why } of answer.steps) {
    console.log(`  ${local(from)}  ${local(to)}  ${rounded(minutes).padStart(6)} min  ${why}`);
  }
}

/** Of each class that there are answers to, and of the one that was asked for. */
function printUsual(usual: LearnedReplyTime, asked: ValueClass | undefined): void {
  const { minutes, because, byClass = {}, answersByClass = {}, findings } = usual;
  console.log(`usual       ${minutes} min: ${because}`);
  for (const valueClass of VALUE_CLASSES) {
    const { [valueClass]: answers = 0 } = answersByClass;
    const { [valueClass]: own } = byClass;
    if (answers === 0 && valueClass !== asked) continue;
    const time =
      own === undefined
        ? `the company's, until ${ENOUGH_ANSWERS} answers to it are known (${answers} in the last 90 days)`
        : `${own} min, from ${answers} answers to it in the last 90 days`;
    console.log(`class ${valueClass}     ${time}${valueClass === asked ? ": this is used" : ""}`);
  }
  for (const { kind, foundOn } of findings) console.log(`finding     ${kind}, since ${foundOn}`);
}

/** `Fri 2026-11-20 16:40`. */
function localTime(at: Instant, timeZone: string): string {
  const day = dayAt(at, timeZone);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }).format(Date.parse(at));
  return `${weekdayOf(day).slice(0, 1).toUpperCase()}${weekdayOf(day).slice(1, 3)} ${day} ${time}`;
}

function rounded(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
