/**
 * `npm run invoke -- FUNCTION EVENT`: runs one function's bundle on one event from a file, in a freshly deployed
 * system on this machine, and prints its answer and what it wrote.
 */
import { readFile } from "node:fs/promises";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, runProgram, UsageError } from "./command-line.ts";
import { startCompany } from "./start/company-on-this-machine.ts";
import { storeMailOfEvent } from "./start/store-mail-of-event.ts";

const HELP = `Usage: npm run invoke -- FUNCTION EVENT

Runs one function on one event, in a freshly deployed system on this machine, for example
  npm run invoke -- receive-mail events/receive-mail/sns-notification.json --mail events/mail/en-handrail.eml

  FUNCTION          its name: receive-mail, send-letter, …
  EVENT             a JSON file with the event as Lambda hands it over
  --mail FILE       the mail that a notification speaks of: put into the mail bucket before
${COMMON_HELP}`;

await runProgram({
  summary: "runs one function's bundle on one event",
  help: HELP,
  async run(args) {
    const { values, positionals } = readArguments(
      args,
      { mail: { type: "string" } },
      { mayHavePositionals: true },
    );
    const [functionName, file, ...others] = positionals;
    if (functionName === undefined || file === undefined || others.length > 0) {
      throw new UsageError("Name one function and one file with an event.");
    }
    const event = parseEvent(file, await readFile(file, "utf8"));
    const mail = values.mail === undefined ? undefined : await readFile(values.mail);
    const lines: string[] = [];
    const local = await startCompany(values.company ?? DEFAULT_COMPANY, {
      say: console.error,
      log: (name, line) => {
        if (name.endsWith(functionName)) lines.push(line);
      },
    });
    // What the start itself set going (SES tries the way of a new rule) is not what was asked for.
    const outcome = await local
      .quiet()
      .then(async () => {
        lines.length = 0;
        if (mail !== undefined) await storeMailOfEvent(local, event, mail);
        return local.invoke(functionName, event);
      })
      .finally(() => local.stop());
    if (values.json === true) {
      console.log(JSON.stringify({ ...outcome, log: lines }));
    } else {
      for (const line of lines) console.log(`log     ${line}`);
      console.log(
        outcome.ok
          ? `answer  ${JSON.stringify(outcome.payload)}`
          : `failed  ${outcome.errorType}: ${outcome.errorMessage}`,
      );
    }
    return outcome.ok ? 0 : 1;
  },
});

function parseEvent(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${String(error)}`, { cause: error });
  }
}
