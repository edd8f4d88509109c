/** A Node process of its own for one measurement, with nothing loaded but what is measured. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs a line of JavaScript, which writes one number to stdout; it finds `args` from `process.argv[1]` on. Nothing of
 * this process's environment is handed on. Throws an Error with what the process said when it failed.
 */
export async function numberFrom(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--eval", script, ...args], {
    env: { ...environment, TZ: ":UTC" },
  });
  const number = Number(stdout);
  if (stdout === "" || Number.isNaN(number)) throw new Error(`A measurement answered no number: ${stdout}`);
  return number;
}
