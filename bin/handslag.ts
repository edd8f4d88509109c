/**
 * The CDK app: one stage for each settings file in `companies/` (or in the folder that HANDSLAG_COMPANIES names). Run by
 * the CDK's command line, see `cdk.json`:
 *
 *     npx cdk synth -q '**'          checks every company's templates; without the pattern it would check none
 *     npx cdk deploy 'example/*'     deploys a company
 *
 * Wrong settings are listed with file, setting and what is expected, and end it with 1. What a calendar lacks is said as
 * a warning.
 */
import Holidays from "date-holidays";
import { companiesFolder, companyNames, readCompany, SettingsError } from "../companies/read.ts";
import { differencesFrom } from "../domain/time/closed-days/compare.ts";
import { calendarWarnings } from "../domain/time/calendar-warnings.ts";
import { buildApp } from "../lib/synthesize.ts";

try {
  const companies = companyNames();
  if (companies.length === 0) {
    throw new SettingsError(
      `${companiesFolder()}: there is no settings file. Copy companies/example.json under the company's name.`,
    );
  }
  const app = buildApp({ companies, validate: true });
  for (const warning of companies.flatMap(warnings)) console.error(warning);
  app.synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What somebody should know about a company's calendar: this year and the next. */
function warnings(name: string): string[] {
  const { calendar, country } = readCompany(name);
  const today = new Date().toISOString().slice(0, 10);
  const thisYear = Number(today.slice(0, 4));
  const unexplained = [thisYear, thisYear + 1].flatMap((year) =>
    differencesFrom(new Holidays(country).getHolidays(year), { country, year })
      .filter(({ because }) => because === undefined)
      .map(
        ({ on, name: holiday, closedIn }) =>
          `${on} (${holiday}) is a closed day only ${closedIn === "ours" ? "here" : "in date-holidays"}: ` +
          "look up which is right, and correct domain/time/closed-days/ or explain the difference there.",
      ),
  );
  return [...calendarWarnings(calendar, today), ...unexplained].map((words) => `Warning: ${name}: ${words}`);
}
