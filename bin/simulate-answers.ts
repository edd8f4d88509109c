/**
 * `npm run -s simulate-answers`: how well the promised times are kept, in made-up years with a sudden slow-down in the
 * middle. By the company's calendar and limits and the code that runs in AWS; only the people are made up
 * (`simulate-answers/year.ts`). The same seeds give the same figures.
 */
import { writeFile } from "node:fs/promises";
import { readCompany } from "../companies/read.ts";
import type { Company } from "../domain/company.ts";
import { dayNumber } from "../domain/time/day.ts";
import type { Day } from "../domain/time/instant.ts";
import {
  COMMON_HELP,
  DEFAULT_COMPANY,
  readArguments,
  readDay,
  runProgram,
  UsageError,
} from "./command-line.ts";
import type { Command } from "./command-line.ts";
import { outcomeOf, summaryOf } from "./simulate-answers/outcome.ts";
import type { Summary } from "./simulate-answers/outcome.ts";
import { drawPlot } from "./simulate-answers/plot.ts";
import type { Line } from "./simulate-answers/plot.ts";
import { createWeeks } from "./simulate-answers/weeks.ts";
import { tellYear, USUAL_PEOPLE } from "./simulate-answers/year.ts";
import type { MadeUpYear } from "./simulate-answers/year.ts";

const DAYS = 365;
const SLOW_DOWN = { onDay: 182, factor: 2.5 };
const COLORS = ["#c05621", "#2b6cb0", "#2f855a", "#6b46c1", "#97266d"];

const command: Command = {
  summary: "how well promised times are kept in made-up years",
  help: `Usage: npm run -s simulate-answers -- [options]

  --mails N,…       mails a day, on average over all days (default: 2,4,10)
  --seeds N         years of each (default: 60)
  --first-seed N    the first seed (default: 1); another gives other years
  --from DAY        the first day of the year (default: 2026-09-01)
  --scatter S       how widely times to answer are scattered: standard deviation of their logarithm
                    (default: ${USUAL_PEOPLE.scatter})
  --never-learn     promise by the setting alone, to see what learning is good for
  --plot FILE       draw the weeks of the years as an SVG, with the setting alone beside them
${COMMON_HELP}

Each year has a slow-down in the middle: from one day to the next answers take ${SLOW_DOWN.factor} times as long.
Prints, by mails a day: promises kept before it, until it was noticed, and after that, in percent of all years together
and in the worst year; after how many days it was noticed; false alarms; and the opening hours that were promised. What did not happen is a dash, in JSON null.`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, {
    mails: { type: "string" },
    seeds: { type: "string" },
    "first-seed": { type: "string" },
    from: { type: "string" },
    scatter: { type: "string" },
    "never-learn": { type: "boolean" },
    plot: { type: "string" },
  });
  const rates = (values.mails ?? "2,4,10").split(",").map((rate) => readNumber("--mails", rate, 100));
  const seeds = readNumber("--seeds", values.seeds ?? "60", 1000);
  const firstSeed = readNumber("--first-seed", values["first-seed"] ?? "1", 1e6);
  const scatter = readNumber("--scatter", values.scatter ?? String(USUAL_PEOPLE.scatter), 3);
  const from = readDay("--from", values.from ?? "2026-09-01");
  const company = readCompany(values.company ?? DEFAULT_COMPANY);

  const lines: Line[] = [];
  for (const [index, mailsADay] of rates.entries()) {
    const years = Array.from({ length: Math.ceil(seeds) }, (_, nth) => ({
      mailsADay,
      seed: firstSeed + nth,
      from,
      days: DAYS,
      slowDown: SLOW_DOWN,
      people: { ...USUAL_PEOPLE, scatter },
      neverLearn: values["never-learn"],
    }));
    const { summary, weeks } = tell(company, years);
    print(summary, values.json);
    lines.push({ label: `${mailsADay} mails a day`, weeks, color: COLORS[index % COLORS.length] ?? "#333" });
    if (values.plot !== undefined && index === rates.length - 1) {
      const { weeks: unlearned } = tell(
        company,
        years.map((year) => ({ ...year, neverLearn: true })),
      );
      const hours = company.replyTime.usualMinutes / 60;
      lines.push({ label: `always ${hours} hours`, weeks: unlearned, color: "#888", dashed: true });
    }
  }
  if (values.plot !== undefined) await writeFile(values.plot, plot(company, from, lines));
  return 0;
}

function tell(company: Company, years: readonly MadeUpYear[]) {
  const weeks = createWeeks(years[0]?.from ?? "", DAYS);
  const outcomes = years.map((year) => {
    const told = tellYear(company, year);
    weeks.add(told);
    return outcomeOf(told);
  });
  return { summary: summaryOf(years[0]?.mailsADay ?? 0, outcomes), weeks: weeks.all() };
}

function plot({ calendar }: Company, from: Day, lines: readonly Line[]): string {
  const week = (day: Day): number => (dayNumber(day) - dayNumber(from)) / 7;
  return drawPlot({
    title: "Learned reply times in made-up years",
    lines,
    slowDownAt: SLOW_DOWN.onDay / 7,
    holidays: calendar.holidayWeeks
      .map((range) => ({ from: week(range.from), until: week(range.to) + 1 / 7 }))
      .filter((range) => range.from > 0 && range.until < DAYS / 7),
  });
}

function readNumber(option: string, value: string, most: number): number {
  const number = /^\d{1,7}(?:\.\d{1,3})?$/.test(value) ? Number(value) : NaN;
  if (number > 0 && number <= most) return number;
  throw new UsageError(`${option}: "${value}" is no number from above 0 to ${most}.`);
}

function print(summary: Summary, json: boolean | undefined): void {
  if (json === true) {
    console.log(JSON.stringify(summary));
    return;
  }
  const { noticedAfterDays: days } = summary;
  const share = (value: number): string => shown(value, " %");
  const rows = [
    ["kept before the slow-down", share(summary.keptBefore), `worst year ${share(summary.keptBeforeWorst)}`],
    ["kept until it was noticed", share(summary.keptUnnoticed)],
    ["kept after that", share(summary.keptAfter), `worst year ${share(summary.keptAfterWorst)}`],
    ["kept in holiday weeks", share(summary.keptInHolidayWeeks), "doubled, but within the limit"],
    [
      "noticed after",
      shown(days.median, " days"),
      `nine in ten within ${shown(days.ninetieth)}, all within ${shown(days.worst)}`,
    ],
    ["noticed within two weeks", shown(summary.noticedWithinTwoWeeks), `of ${summary.years} years`],
    [
      "false alarms a year",
      shown(summary.falseAlarmsAYear),
      `in force on ${share(summary.daysAlarmed)} of days`,
    ],
    ["promised before", shown(summary.hoursBefore, " h"), "of opening time, on average"],
    ["promised after", shown(summary.hoursAfter, " h")],
  ];
  console.log(`${summary.mailsADay} mails a day: ${summary.years} years, ${summary.promises} promises`);
  for (const [what = "", value = "", more = ""] of rows) {
    console.log(`  ${what.padEnd(28)}${value.padStart(9)}  ${more}`.trimEnd());
  }
}

/** A dash for what did not happen. */
function shown(value: number, unit = ""): string {
  return Number.isFinite(value) ? `${value}${unit}` : "–";
}

await runProgram(command);
