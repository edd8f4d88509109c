/**
 * What a function costs before its first message: the size of its bundle, and the time from the start of a Node process
 * until its handler is ready, beside a handler that does nothing. By the Node that runs this, and nothing throttled: the
 * ratios carry over to Lambda, the milliseconds do not. Processor time is what a busy machine changes least, and what
 * counts where a function gets less than one processor.
 */
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ENVIRONMENT, FUNCTION_NAMES } from "../../aws/contract.ts";
import { readCompany } from "../../companies/read.ts";
import { bundle, entriesOf } from "../../lib/bundle.ts";
import { numberFrom } from "./bare-node.ts";
import { figure } from "./figure.ts";
import type { Figure, Part } from "./figure.ts";
import { interleaved, median } from "./rounds.ts";

/** Asks for the handler, so that a bundle without one is no measurement. */
const whenReady = (number: string): string =>
  `import(process.argv[1]).then(({ handler: { length } }) => process.stdout.write(String(${number})))`;

const MILLISECONDS = whenReady("performance.now()");

const PROCESSOR_MILLISECONDS = `${whenReady("processorTime()")};
const processorTime = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; }`;

/** What a function finds when it loads. */
const ENVIRONMENT_IN_LAMBDA = {
  ...Object.fromEntries(Object.values(ENVIRONMENT).map((name) => [name, "bench"])),
  AWS_REGION: "eu-west-1",
  AWS_ACCESS_KEY_ID: "bench",
  AWS_SECRET_ACCESS_KEY: "bench",
  AWS_SESSION_TOKEN: "bench",
};

export const measureCold: Part = async ({ company: name, rounds, functions = FUNCTION_NAMES }) => {
  const company = readCompany(name);
  const folder = await mkdtemp(join(tmpdir(), "handslag-bench-"));
  const bundled = (what: string, entries: Parameters<typeof bundle>[0]["entries"]): string =>
    join(bundle({ entries, company, folder: join(folder, what) }), "index.mjs");
  try {
    const empty = bundled("empty", ["bin/bench/empty-handler.ts"]);
    const figures: Figure[] = [];
    for (const each of functions) {
      const file = bundled(each, entriesOf(each));
      figures.push(await size(each, file, empty), ...(await loading(each, file, empty, rounds)));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  async function loading(what: string, file: string, empty: string, rounds: number): Promise<Figure[]> {
    const compileCache = { NODE_COMPILE_CACHE: join(folder, "compile-cache") };
    const measured = await interleaved(rounds, {
      plain: () => start(MILLISECONDS, file),
      compiled: () => start(MILLISECONDS, file, compileCache),
      empty: () => start(MILLISECONDS, empty),
      processor: () => start(PROCESSOR_MILLISECONDS, file),
      processorEmpty: () => start(PROCESSOR_MILLISECONDS, empty),
    });
    const told = (name: string, values: readonly number[], references: readonly number[], words: string) =>
      figure({
        name: `cold/${what}/${name}`,
        value: median(values),
        unit: "ms",
        reference: median(references),
        what: words,
        against: "an empty handler",
        samples: rounds,
      });
    const { plain, compiled, empty: floor, processor, processorEmpty } = measured;
    return [
      told("load", plain, floor, "until the handler is ready"),
      told("load-compiled", compiled, floor, "the same with what V8 compiled in an earlier start"),
      told("processor", processor, processorEmpty, "processor time until then, of all threads"),
    ];
  }
};

function start(
  script: string,
  file: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return numberFrom(script, [file], { ...ENVIRONMENT_IN_LAMBDA, ...environment });
}

async function size(what: string, file: string, empty: string): Promise<Figure> {
  return figure({
    name: `cold/${what}/size`,
    value: await kilobytesBeside(file),
    unit: "KB",
    reference: await kilobytesBeside(empty),
    what: "all files of the bundle, with the company's settings",
    against: "an empty handler, bundled alike",
    samples: 1,
  });
}

/** Of the file and all others in its folder: threads have files of their own. */
async function kilobytesBeside(file: string): Promise<number> {
  const folder = dirname(file);
  const sizes = (await readdir(folder)).map(async (each) => (await stat(join(folder, each))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
}
