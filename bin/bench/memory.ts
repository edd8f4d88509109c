/**
 * What a mail takes: the highest memory of a process that loads the reader and reads one mail, beside a process that
 * loads nothing. The largest mail that SES takes has 40 MB, and base64 in it stays base64: attachments are listed, not
 * decoded.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCompany } from "../../companies/read.ts";
import { bundle } from "../../lib/bundle.ts";
import { numberFrom } from "./bare-node.ts";
import { figure } from "./figure.ts";
import type { Part } from "./figure.ts";
import { mailOfBytes } from "./made-mail.ts";
import { interleaved, median } from "./rounds.ts";

const KB = 1024;
const MB = 1024 * 1024;

/**
 * Writes the process's highest memory in bytes. Linux counts what `resourceUsage` says from before the process became
 * Node, when it was still a copy of whoever started it; `VmHWM` is its own.
 */
const REPORT = `const { existsSync, readFileSync } = require("node:fs");
const report = () => {
  const own = existsSync("/proc/self/status") && /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
  process.stdout.write(String(1024 * (own ? own[1] : process.resourceUsage().maxRSS)));
};`;

const LOAD_ONLY = `${REPORT} import(process.argv[1]).then(report)`;

/** Asks for the text, so that a mail that could not be read is no measurement. */
const READ_ONE = `${REPORT} import(process.argv[1]).then(async ({ readMail }) => {
  const mail = await readMail(readFileSync(process.argv[2]));
  if (!mail.readable || !mail.text.includes("oak")) throw new Error("The mail was not read.");
  report();
})`;

export const measureMemory: Part = async ({ company: name, rounds }) => {
  const company = readCompany(name);
  const folder = await mkdtemp(join(tmpdir(), "handslag-bench-"));
  const bundled = (what: string, entry: string): string =>
    join(bundle({ entries: [entry], company, folder: join(folder, what) }), "index.mjs");
  const written = async (bytes: number): Promise<string> => {
    const file = join(folder, `${String(bytes)}.eml`);
    await writeFile(file, mailOfBytes(bytes));
    return file;
  };
  try {
    const reader = bundled("reader", "domain/mail/read-mail.ts");
    const empty = bundled("empty", "bin/bench/empty-handler.ts");
    const [short, long] = [await written(4 * KB), await written(30 * MB)];
    const measured = await interleaved(rounds, {
      short: () => numberFrom(READ_ONE, [reader, short]),
      long: () => numberFrom(READ_ONE, [reader, long]),
      empty: () => numberFrom(LOAD_ONLY, [empty]),
    });
    const shared = {
      unit: "MiB",
      reference: median(measured.empty) / MB,
      against: "a process that loads an empty module",
      samples: rounds,
    };
    return [
      figure({
        ...shared,
        name: "memory/mail-of-4-KB",
        value: median(measured.short) / MB,
        what: "at most, reading a mail of 4 KB",
      }),
      figure({
        ...shared,
        name: "memory/mail-of-30-MB",
        value: median(measured.long) / MB,
        what: "at most, reading a mail of 30 MB with one attachment",
      }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
