/**
 * `pause`: stops all letters to customers at once, or lets them go again. What is held meanwhile is sent
 * when letters go again, if it is still true then.
 */
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { readCompanyFile } from "../../companies/read.ts";
import { lastSaid, withLettersSaid } from "../../domain/action/letters-said.ts";
import type { CompanyState } from "../../domain/company-state.ts";
import type { CompanyBook } from "../../domain/ports.ts";
import { plusMilliseconds } from "../../domain/time/instant.ts";
import { type Command, DEFAULT_COMPANY, readArguments, UsageError } from "../command-line.ts";
import { openCompanyTables } from "../company-table.ts";

export const command: Command = {
  summary: "stops all letters to customers at once, or lets them go again",
  help: `Usage: npm run pause -- COMPANY [--resume] [options]

Stops all letters to customers at once: those that wait are held, until --resume or until staff write "resume". Letters to
staff go on. A letter that would come too late to be of use is not sent when letters go again.

  COMPANY         the settings file companies/COMPANY.json (default: example); --company COMPANY does the same
  --resume        lets letters to customers go again
  --table NAME    the table of decisions, when it is not found by the company's name
  --endpoint URL  a DynamoDB elsewhere: of a system on this machine, the one that npm start prints
  --json          for programs: {"company", "paused", "changed", "since", "in"}
  --help          this text

Letters that the settings hold (letters: "paused") do not go before the settings let them.`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      resume: { type: "boolean", default: false },
      table: { type: "string" },
      endpoint: { type: "string" },
    },
    { mayHavePositionals: true },
  );
  const [named, ...others] = positionals;
  if (others[0] !== undefined) throw new UsageError(`"${others[0]}" is one argument too many.`);
  const companyFile = readCompanyFile(named ?? values.company ?? DEFAULT_COMPANY);
  const { company } = companyFile;
  const { table, endpoint } = values;
  const { dynamo, name, close } = await openCompanyTables(
    companyFile,
    { decisions: { table } },
    { endpoint },
  );
  try {
    const does = values.resume ? "resume" : "pause";
    const { state, changed } = await change(createDynamoCompanyBook(dynamo), (before) => {
      const at = nowOrAfter(lastSaid(before)?.at);
      return withLettersSaid(before, { does, at, deedId: `command-${at}` });
    });
    const since = state.paused?.at;
    if (values.json === true) {
      const paused = since !== undefined;
      console.log(JSON.stringify({ company: company.id, paused, changed, since: since ?? null, in: name }));
    } else {
      console.log(`${company.name}: ${inWords(since, changed)} (${name})`);
      if (since === undefined && company.letters !== "on") {
        console.log(`The settings still say "letters": "${company.letters}".`);
      }
    }
    return 0;
  } finally {
    close();
  }
}

function inWords(pausedSince: string | undefined, changed: boolean): string {
  if (pausedSince !== undefined) {
    return changed
      ? "all letters to customers are stopped."
      : `letters to customers are stopped already, since ${pausedSince}.`;
  }
  return changed ? "letters to customers go again." : "letters to customers were not stopped.";
}

/** Whoever stops letters has the last word, though another clock be ahead of this one. */
function nowOrAfter(last = ""): string {
  const now = new Date().toISOString();
  return last < now ? now : plusMilliseconds(last, 1);
}

const MOST_TRIES = 8;

/** Functions change the state, too: read, decide, store, and again. */
async function change(
  book: CompanyBook,
  decide: (state: CompanyState) => CompanyState,
): Promise<{ state: CompanyState; changed: boolean }> {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const before = await book.read();
    const state = decide(before);
    const changed = (state.paused === undefined) !== (before.paused === undefined);
    if (await book.store(state)) return { state, changed };
  }
  throw new Error("The company's state changes all the time. Try again in a moment.");
}
