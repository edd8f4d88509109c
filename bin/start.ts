/**
 * `npm start`: the whole system on this machine. It synthesizes a company's stacks, deploys the templates to emulators,
 * listens for mail and shows what happens. Everything listens on 127.0.0.1 and ends with this program.
 */
import { once } from "node:events";
import { FAULTS_HELP } from "../local/faults.ts";
import { readCompany } from "../companies/read.ts";
import { companyNow } from "../domain/company-state.ts";
import type { LocalOptions, LocalSystem } from "../local/local-system.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, runProgram, UsageError } from "./command-line.ts";
import { importFiles } from "./customers/import-files.ts";
import { registerOf } from "./customers/open-register.ts";
import { importInWords } from "./customers/report.ts";
import { startCompany } from "./start/company-on-this-machine.ts";
import { relationsDueIn } from "./start/relations-due.ts";
import { inWords, reportOn } from "./start/report.ts";
import { playSampleDay, readSampleDay, SAMPLE_REGISTER } from "./start/sample-day.ts";
import { slowPayersOf } from "./start/slow-payers.ts";

const HELP = `Usage: npm start -- [OPTIONS]

The whole system on this machine. Send it a mail, for example
  swaks --server 127.0.0.1:2525 --from you@customer.example --to info@in.bjorkholm.example
and look at http://127.0.0.1:8080/.

  --once            plays the sample day in events/ on a moved clock, prints what happened, and ends
  --smtp-port N     where mail comes in (2525)
  --http-port N     the page, and the calls below (8080)
  --customers FILE  imports a customer register before the first mail; may be given several times
  --data DIR        keeps tables, mails and letters there between runs; else each run starts fresh
  --verbose         shows what the functions write
${COMMON_HELP}

Calls on the HTTP port:
  GET  /local/sent      what went out
  GET  /local/received  what came in, and what became of it
  GET  /local/waiting   who is waiting for the company
  POST /local/clock     {"at": "2026-11-24T08:00:00Z"}  moves time forward, and does what falls due on the way. What comes
                        oftener than hourly is thinned out where nothing else happens for more than a day.
  POST /local/imports/NAME  the body is a ledger file: put under imports/ in the mail bucket, as "aws s3 cp" would, e.g.
                        curl --data-binary @kundreskontra.csv http://127.0.0.1:8080/local/imports/kundreskontra.csv
  POST /local/receipt   {"spam": "FAIL", "dmarc": "FAIL", "dmarcPolicy": "reject", …}  verdicts for the mails that follow:
                        spam, virus, spf, dkim, dmarc: PASS | FAIL | GRAY | PROCESSING_FAILED. What is left out stays
                        as it is.
  POST /local/faults    {"ses": "answer-lost", "times": 1}  switches faults on, and off with null:
${FAULTS_HELP}
                        times: how often it strikes; always, when left out

The DynamoDB emulator that is installed here runs on Linux on x64. Elsewhere start another, and name it in the
environment variable DYNAMODB_ENDPOINT (http://127.0.0.1:8000).`;

await runProgram({
  summary: "the whole system on this machine",
  help: HELP,
  async run(args) {
    const { values } = readArguments(args, {
      once: { type: "boolean", default: false },
      "smtp-port": { type: "string" },
      "http-port": { type: "string" },
      data: { type: "string" },
      customers: { type: "string", multiple: true, default: [] },
      verbose: { type: "boolean", default: false },
    });
    const { once: isOnce, json = false, company = DEFAULT_COMPANY, verbose } = values;
    const smtpPort = readPort("--smtp-port", values["smtp-port"]);
    const httpPort = readPort("--http-port", values["http-port"]);
    // With --json only the one object goes to stdout.
    const print = json ? console.error : console.log;
    const options = {
      customers: values.customers,
      dataDirectory: values.data,
      say: print,
      log: (name: string, line: string) => {
        if (verbose) print(`  ${name}: ${line}`);
      },
    };
    return isOnce
      ? playOnce(company, json, { ...options, smtpPort, httpPort })
      : stayUp(company, { ...options, smtpPort: smtpPort ?? 2525, httpPort: httpPort ?? 8080 });
  },
});

type StartOptions = LocalOptions & { readonly customers: readonly string[] };

/** The company's system on this machine, with the customer registers that were named in it. */
async function start(name: string, { customers, ...options }: StartOptions): Promise<LocalSystem> {
  const local = await startCompany(name, options);
  if (customers.length === 0) return local;
  const open = registerOf(local.access);
  try {
    const now = new Date(local.clock.now()).toISOString();
    const company = companyNow(readCompany(name), await open.decisions.read(), now);
    const report = await importFiles({ files: customers, company, register: open.register, now });
    options.say?.(importInWords(report, false));
    return local;
  } catch (error) {
    await local.stop();
    throw error;
  } finally {
    open.close();
  }
}

async function playOnce(company: string, json: boolean, options: StartOptions): Promise<number> {
  const startedAt = performance.now();
  const interrupted = untilInterrupted();
  const day = await readSampleDay();
  const local = await start(company, {
    ...options,
    customers: [SAMPLE_REGISTER, ...options.customers],
    clock: new Date(day[0]?.at ?? 0).toISOString(),
  });
  try {
    const played = await Promise.race([playSampleDay(local, day), interrupted]);
    if (played === undefined) return 130;
    const report = reportOn(played, {
      sent: local.sent(),
      waiting: await local.view.waiting(),
      slowPayers: await slowPayersOf(local.access),
      relations: await relationsDueIn(local.access, readCompany(company)),
      seconds: (performance.now() - startedAt) / 1000,
    });
    console.log(json ? JSON.stringify(report) : await inWords(played, local.sent(), report));
    return report.unaccounted.length === 0 ? 0 : 1;
  } finally {
    await local.stop();
  }
}

async function stayUp(company: string, options: StartOptions): Promise<number> {
  const say = options.say ?? console.log;
  // From the beginning: what is half started must be stopped, too.
  const interrupted = untilInterrupted();
  say(`Synthesizing and deploying ${company} to this machine …`);
  const local = await start(company, {
    ...options,
    say: (line) => {
      say(`${new Date().toTimeString().slice(0, 8)} ${line}`);
    },
  });
  say(`Mail comes in at  smtp://127.0.0.1:${String(local.smtpPort)}`);
  say(`The page is at    http://127.0.0.1:${String(local.httpPort)}/`);
  say(`Commands reach it with --endpoint ${local.access.endpoints.dynamodb} (npm run pause).`);
  say("Ctrl-C ends it.");
  await interrupted;
  await local.stop();
  return 0;
}

async function untilInterrupted(): Promise<undefined> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  return undefined;
}

function readPort(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`${option} takes a port number from 0 (any free one) to 65535, not "${text}".`);
}
