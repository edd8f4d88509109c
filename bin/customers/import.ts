/** `customers import`: brings the company's own customer register in, before the first mail and whenever it changes. */
import { readCompanyFile } from "../../companies/read.ts";
import { FIELDS } from "../../domain/customer/import/columns.ts";
import { COMMON_HELP, type Command, DEFAULT_COMPANY, readArguments, UsageError } from "../command-line.ts";
import { readCompanyNow } from "./company-now.ts";
import { importFiles } from "./import-files.ts";
import { emptyRegister, openRegister, untouched } from "./open-register.ts";
import { importInWords } from "./report.ts";

export const command: Command = {
  summary: "brings in the company's customer register",
  help: `Usage: npm run -s customers -- import FILE… [options]

Brings in customer registers as bookkeeping programs export them, or kept by hand: CSV (semicolons, commas or tabs; UTF-8,
UTF-16 or Windows-1252) and Excel (.xlsx). Files that belong together, such as customers and their contact persons, are
imported together. Importing again changes only what is different in the files; what staff have set stays.

  FILE…             registers, up to 50 MB and 100,000 rows each
  --columns FILE    the map of columns, instead of FILE.columns.json beside each register
  --dry-run         stores no customer; compares with an empty register, or with the table when one of these two is given
                    (the guess of columns is saved all the same, for you to look at):
  --table NAME      the table of customers, when it is not found by the company's name
  --decisions NAME  the table of decisions, likewise: customers of a colleague who has left are the successor's
                    (with --table alone, whoever has left is not asked for)
  --endpoint URL    a DynamoDB elsewhere, such as an emulator's
${COMMON_HELP}

The first import guesses from their names what the columns hold, and saves the guess beside the file:
  {"columns": {"Kundnr": "number", "E-post": "address", "Telefon": null, …}}
Columns may hold: ${FIELDS.join(", ")}.

Prints added, changed, unchanged, files (file, rows, suppliers, columns, mapSaved) and wrong (file, line, field, problem,
expected). A cell that cannot be used is reported and left out, the rest is imported. Ends with 1 when anything is wrong.`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArguments(
    args,
    {
      columns: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      table: { type: "string" },
      decisions: { type: "string" },
      endpoint: { type: "string" },
    },
    { mayHavePositionals: true },
  );
  if (files.length === 0) throw new UsageError("Name at least one file.");
  const { table, decisions, endpoint, "dry-run": isDryRun, columns: mapFile } = values;
  const companyFile = readCompanyFile(values.company ?? DEFAULT_COMPANY);
  const isAlone = isDryRun && table === undefined && endpoint === undefined;
  const open = isAlone ? undefined : await openRegister(companyFile, { endpoint, table });
  try {
    const stored = open?.register ?? emptyRegister;
    const register = isDryRun ? untouched(stored) : stored;
    const now = new Date().toISOString();
    const isAsInSettings = open === undefined || (table !== undefined && decisions === undefined);
    const company = isAsInSettings
      ? companyFile.company
      : await readCompanyNow(companyFile, { endpoint, table: decisions, option: "--decisions" }, now);
    const report = await importFiles({ files, mapFile, company, register, now });
    console.log(
      values.json === true
        ? JSON.stringify({ ...report, into: open?.name ?? null, dryRun: isDryRun })
        : importInWords(report, isDryRun),
    );
    return report.wrong.length === 0 ? 0 : 1;
  } finally {
    open?.close();
  }
}
