/**
 * `explain leaving`: what somebody who leaves hands over, by the same rules as the deployed functions: from a company's
 * tables, or from the files that `explain relations` reads. Changes nothing.
 */
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { type CompanyFile, readCompanyFile } from "../../companies/read.ts";
import { readStaffMember } from "../../domain/customer/import/values.ts";
import { staffMember } from "../../domain/customer/responsible.ts";
import type { Company } from "../../domain/company.ts";
import { companyNow } from "../../domain/company-state.ts";
import { inShort, TO_HAND_OVER, type ToHandOver } from "../../domain/leaving/hand-over-list.ts";
import { createReadToHandOver } from "../../domain/leaving/read-to-hand-over.ts";
import { listLines } from "../../domain/letters/confirmation/leaving-words.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import { rankAll } from "../../domain/relation/value/rank-all.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, readDay, UsageError } from "../command-line.ts";
import type { Command } from "../command-line.ts";
import { openCompanyTables } from "../company-table.ts";
import { gather } from "./relations/gather.ts";
import { readFiles } from "./relations/read-files.ts";

export const command: Command = {
  summary: "what somebody who leaves hands over",
  help: `Usage: npm run -s explain -- leaving --staff WHO [FILE…] [options]

  --staff WHO     id, name or address of a colleague in the settings, or of one who has left
  FILE            what explain relations reads: then the list is made from that. Without files it is made from the
                  company's tables in AWS, or of a system on this machine
  --as-of DAY     the day to look on, YYYY-MM-DD (needed with files; default: today)
  --endpoint URL  a DynamoDB elsewhere: of a system on this machine, the one that npm start prints
${COMMON_HELP}

Prints the customers (class, when a person of ours was in touch last), promises and mails that wait for an answer (of files
none is known), booked talks (invited: the customer has an invitation in that name), planned contacts, and the customers who
know nobody else of the company (alone). With --json an object a row: list (customers, promises, threads, talks, contacts,
alone) and its facts; then a line leaving: staff, name, lastOn and to (null until somebody said so), asOf, and how many there are of each.

Exit code 1 when a file cannot be opened, or something in one could not be used.`,
  run,
};

interface Asked {
  readonly companyFile: CompanyFile;
  readonly endpoint?: string | undefined;
  readonly asOf?: Day | undefined;
  readonly files: readonly string[];
}

interface Found {
  readonly company: Company;
  readonly now: Instant;
  readonly who: string;
  readonly list: ToHandOver;
  readonly isWrong: boolean;
}

async function run(args: readonly string[]): Promise<number> {
  const options = {
    staff: { type: "string" },
    "as-of": { type: "string" },
    endpoint: { type: "string" },
  } as const;
  const { values, positionals: files } = readArguments(args, options, { mayHavePositionals: true });
  if (values.staff === undefined) throw new UsageError("--staff is missing: say who leaves.");
  const asOf = values["as-of"] === undefined ? undefined : readDay("--as-of", values["as-of"]);
  if (files.length > 0 && asOf === undefined)
    throw new UsageError("--as-of is missing: say which day to look on.");
  const companyFile = readCompanyFile(values.company ?? DEFAULT_COMPANY);
  const asked: Asked = { companyFile, endpoint: values.endpoint, asOf, files };
  const found =
    files.length > 0 ? await fromFiles(asked, values.staff) : await fromTables(asked, values.staff);
  for (const line of values.json === true ? inJson(found) : inWords(found)) console.log(line);
  return found.isWrong ? 1 : 0;
}

async function fromFiles(
  { companyFile: { company }, asOf = "", files }: Asked,
  staff: string,
): Promise<Found> {
  const problems: string[] = [];
  const complain = (problem: string): void => {
    console.error(cleanLine(problem, 1000));
    problems.push(problem);
  };
  const who = idOf(staff, company);
  const read = await readFiles(files, { company, asOf, importedOn: undefined, complain });
  const { relations, wrong } = gather(read, { company, asOf });
  for (const { file, problem, expected } of wrong) complain(`${file}: ${problem}. Expected: ${expected}.`);
  const { relations: limits, calendar, country, fallbackOwner } = company;
  const placed = rankAll(relations, { month: asOf.slice(0, 7), limits, country, calendar, fallbackOwner });
  const now = noonOf(asOf);
  const all = async function* (): AsyncGenerator<RelationEntry> {
    for (const { facts } of relations) {
      if (facts.customer.addedOn > asOf) continue;
      yield { facts, placed: placed.get(facts.customer.customerId), revision: 0, told: [] };
    }
  };
  const nothing = async function* (): AsyncGenerator<never> {};
  const list = await createReadToHandOver({ relations: { all }, promises: { open: nothing } })(
    company,
    who,
    now,
  );
  return { company, now, who, list, isWrong: problems.length > 0 };
}

async function fromTables({ companyFile, endpoint, asOf }: Asked, staff: string): Promise<Found> {
  const tables = { decisions: {}, relations: {}, promises: {}, customers: {} };
  const where = { endpoint, otherwise: ", or name files" };
  const { dynamo, close } = await openCompanyTables(companyFile, tables, where);
  try {
    const now = asOf === undefined ? new Date().toISOString() : noonOf(asOf);
    const state = await createDynamoCompanyBook(dynamo).read();
    const company = companyNow(companyFile.company, state, now);
    const who = idOf(staff, { ...company, staff: companyFile.company.staff });
    const read = createReadToHandOver({
      relations: createDynamoRelationBook(dynamo),
      promises: createDynamoPromiseBook(dynamo),
      register: createDynamoCustomerRegister(dynamo),
    });
    return { company, now, who, list: await read(company, who, now), isWrong: false };
  } finally {
    close();
  }
}

const noonOf = (day: Day): Instant => `${day}T12:00:00.000Z`;

/** Also of one who has left. */
function idOf(written: string, company: Company): string {
  const { left = [] } = company;
  const gone = left.find(({ who, name, address }) => [who, name, address].includes(written));
  const found = gone?.who ?? readStaffMember(written, company)?.id;
  if (found !== undefined) return found;
  const ids = [...company.staff.map(({ id }) => id), ...left.map(({ who }) => who)];
  throw new UsageError(
    `--staff: "${cleanLine(written, 80)}" is no colleague. Write one of ${[...new Set(ids)].join(", ")}.`,
  );
}

function* inJson({ company, now, who, list }: Found): Generator<string> {
  for (const name of TO_HAND_OVER) for (const row of list[name]) yield JSON.stringify({ list: name, ...row });
  const leave = company.left?.find((each) => each.who === who);
  const counts = Object.fromEntries(TO_HAND_OVER.map((name) => [name, list[name].length]));
  const { lastOn = null, to = null } = leave ?? {};
  const name = leave?.name ?? staffMember(company, who).name;
  const asOf = dayAt(now, company.calendar.timeZone);
  yield JSON.stringify({ leaving: { staff: who, name, lastOn, to, asOf, ...counts } });
}

function* inWords({ company, list }: Found): Generator<string> {
  const [language] = company.languages;
  const lists = listLines(inShort(list, Infinity), { company, language });
  if (lists.length === 0) yield "Nothing to hand over.";
  for (const { heading, rows } of lists) yield [heading, ...rows.map((row) => `  ${row}`)].join("\n");
}
