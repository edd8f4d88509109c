/** `customers import-relations`: brings in people, recommendations, milestones and levels of customers whom the register has. */
import { readCompanyFile } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";
import { RELATION_FIELDS } from "../../domain/relation/import/columns.ts";
import { importSaid, type ImportedSaid } from "../../domain/relation/import/import-said.ts";
import type { SaidRow } from "../../domain/relation/import/said-row.ts";
import { createPayingByBooks } from "../../domain/relation/take-in/paying-by-books.ts";
import { createRelationsKept } from "../../domain/relation/take-in/relations-kept.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
import { COMMON_HELP, type Command, DEFAULT_COMPANY, readArguments, UsageError } from "../command-line.ts";
import { readCompanyNow } from "./company-now.ts";
import { type OpenRelations, openRelations, relationsUntouched } from "./open-relations.ts";
import { createProgress } from "./progress.ts";
import { readSaidFile } from "./read-said-file.ts";
import { relationsInWords } from "./report-relations.ts";

export const command: Command = {
  summary: "brings in people, recommendations, milestones and levels",
  help: `Usage: npm run -s customers -- import-relations FILE… [options]

Brings in what the company knows of its customers' people and of the relations with them: CSV (semicolons, commas or tabs;
UTF-8, UTF-16 or Windows-1252), Excel (.xlsx) and vCard (.vcf, 3.0 or 4.0). Each line is about one customer of the register,
found by its number, else by a mail address, else by its whole name; where none or several are found, the line is listed and
nothing is guessed. A line may say several things. Importing again changes only what is different in the files; what staff
have set stays.

  FILE…             files, up to 50 MB and 100,000 lines each
  --columns FILE    the map of columns, instead of FILE.relations.json beside each file
  --dry-run         stores nothing; reads the files alone, or compares with the tables when --endpoint is given
                    (the guess of columns is saved all the same, for you to look at)
  --endpoint URL    a DynamoDB elsewhere, such as an emulator's
${COMMON_HELP}

The first import guesses from their names what the columns hold, and saves the guess beside the file:
  {"columns": {"Kund": "name", "Kontaktperson": "person", "Roll": "role", "Rekommenderad av": "recommendedBy", …}}
Columns may hold: ${RELATION_FIELDS.join(", ")}.
Recommendations, milestones and levels are dated by the column "day", else by the day of the import. A level without a day
takes no level's place that staff have set. Levels are 1 to 6, or their names.

Prints people, referrals, milestones, levels (each added, changed, unchanged), files (file, rows, columns, mapSaved) and
wrong (file, line, field, problem, expected). What cannot be used is reported and left out, the rest is imported. Ends with
1 when anything is wrong.`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      columns: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      endpoint: { type: "string" },
    },
    { mayHavePositionals: true },
  );
  if (positionals.length === 0) throw new UsageError("Name at least one file.");
  const { endpoint, "dry-run": isDryRun, columns: sharedMap } = values;
  const companyFile = readCompanyFile(values.company ?? DEFAULT_COMPANY);
  const isAlone = isDryRun && endpoint === undefined;
  const now = new Date().toISOString();
  const company = isAlone ? companyFile.company : await readCompanyNow(companyFile, { endpoint }, now);
  const today = dayAt(now, company.calendar.timeZone);
  const read = await Promise.all(
    [...new Set(positionals)].map((file) =>
      readSaidFile(file, { mapFile: sharedMap ?? `${file}.relations.json`, company, today }),
    ),
  );
  const rows = read.flatMap((each) => each.rows);
  const open = isAlone ? undefined : await openRelations(companyFile, endpoint);
  try {
    const stores = open && (isDryRun ? relationsUntouched(open) : open);
    const imported = stores && (await importInto(stores, rows, { company, now }));
    const report = {
      ...imported?.counts,
      files: read.map((each) => each.report),
      wrong: [...read.flatMap(({ wrong }) => wrong), ...(imported?.wrong ?? [])],
    };
    console.log(
      values.json === true
        ? JSON.stringify({ ...report, read: rows.length, into: open?.name ?? null, dryRun: isDryRun })
        : relationsInWords({ ...report, counts: imported?.counts, read: rows.length, isDryRun }),
    );
    return report.wrong.length === 0 ? 0 : 1;
  } finally {
    open?.close();
  }
}

async function importInto(
  stores: OpenRelations,
  rows: readonly SaidRow[],
  { company, now }: { readonly company: Company; readonly now: Instant },
): Promise<ImportedSaid> {
  const today = dayAt(now, company.calendar.timeZone);
  const payingOf = createPayingByBooks(await stores.ledgerState.read(), company, today);
  const kept = createRelationsKept(stores, company, { today, payingOf });
  const { register } = stores;
  return importSaid(rows, { register, kept, now, today, progress: createProgress() });
}
