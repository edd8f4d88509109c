/**
 * `npm run -s bench -- [NAME…]`: what things cost, as ratios in one run with the reference beside. What the figures
 * mean, and what was made of them, stands in `docs/speed.md`. Each part is a file in `bench/`, loaded when asked for.
 */
import { FUNCTION_NAMES, type FunctionName } from "../aws/contract.ts";
import { inWords } from "./bench/figure.ts";
import type { Part } from "./bench/figure.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, runProgram, UsageError } from "./command-line.ts";

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  mail: async () => (await import("./bench/mail.ts")).measureMail,
  "end-to-end": async () => (await import("./bench/end-to-end.ts")).measureEndToEnd,
  cold: async () => (await import("./bench/cold.ts")).measureCold,
  memory: async () => (await import("./bench/memory.ts")).measureMemory,
  scan: async () => (await import("./bench/scan.ts")).measureScan,
  rank: async () => (await import("./bench/rank.ts")).measureRank,
};

/** Parts that there is nothing to measure for, and what they wait for. */
const NOT_YET: Readonly<Record<string, string>> = {
  cost: "it comes with counted calls and a price table",
};

const HELP = `Usage: npm run -s bench -- [NAME…] [options]

Figures beside a reference that is measured in the same run, turn by turn. Trust the ratios, not the milliseconds.
All parts when no NAME is given:

  mail              the pipeline of a mail: mails a second on one core, against postal-mime parsing the same mails
  end-to-end        SMTP to letter handed over, on this machine with warm functions: p50 and p99 at each load,
                    against a mail that SMTP refuses
  cold              size and load time of each function's bundle, against an empty handler
  memory            what reading a short mail and a mail of 30 MB takes, against an empty process
  scan              what the daily runs read, in DynamoDB's read units, as customers grow and what is due does not
  rank              processor time of the monthly ranking when customers came on thousands of days, against one day
  cost              not there yet

  --rounds N        how often mail, cold, memory and rank measure each thing (default 15)
  --load N,…        mails a second for end-to-end, one load after the other (default 1,5,20)
  --seconds N       how long each load lasts (default 10)
  --customers N,…   of how many customers scan and rank measure (default 100,1000,5000 and 10000)
  --functions F,…   whose start cold measures (default all)
${COMMON_HELP}

Prints for each figure: name, value, unit, reference, ratio (value / reference), what and against (in words), samples.`;

await runProgram({
  summary: "what things cost, as ratios in one run",
  help: HELP,
  async run(args) {
    const { values, positionals } = readArguments(
      args,
      {
        rounds: { type: "string" },
        load: { type: "string" },
        seconds: { type: "string" },
        customers: { type: "string" },
        functions: { type: "string" },
      },
      { mayHavePositionals: true },
    );
    const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
    for (const name of names) requirePart(name);
    const effort = {
      company: values.company ?? DEFAULT_COMPANY,
      rounds: readNumber("--rounds", values.rounds ?? "15", 1000),
      loads: (values.load ?? "1,5,20").split(",").map((load) => readNumber("--load", load, 1000)),
      seconds: readNumber("--seconds", values.seconds ?? "10", 600),
      customers: values.customers === undefined ? undefined : readSizes(values.customers),
      functions: values.functions?.split(",").map(readFunction),
    };
    for (const name of names) {
      const measure = await PARTS[name]?.();
      for (const figure of (await measure?.(effort)) ?? []) {
        console.log(values.json ? JSON.stringify(figure) : inWords(figure));
      }
    }
    return 0;
  },
});

function requirePart(name: string): void {
  if (Object.hasOwn(PARTS, name)) return;
  if (Object.hasOwn(NOT_YET, name)) throw new UsageError(`${name} is not there yet: ${NOT_YET[name] ?? ""}.`);
  throw new UsageError(`There is no part "${name}"; there are: ${Object.keys(PARTS).join(", ")}.`);
}

/** In order, so that the first is what the others are held against. */
function readSizes(text: string): [number, ...number[]] {
  const [first = 0, ...others] = text
    .split(",")
    .map((each) => readNumber("--customers", each, 9999))
    .sort((one, other) => one - other);
  return [first, ...others];
}

function readFunction(name: string): FunctionName {
  const found = FUNCTION_NAMES.find((each) => each === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `--functions: there is no function "${name}"; there are: ${FUNCTION_NAMES.join(", ")}.`,
  );
}

function readNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d{1,4}$/.test(text) && number >= 1 && number <= most) return number;
  throw new UsageError(`${option}: "${text}" is not a whole number from 1 to ${most}.`);
}
