/**
 * What all our programs have in common: how they read arguments, print, fail and end.
 *
 * Exit codes: 0 done; 1 something is wrong with the input or the world; 2 wrong usage. Errors go to stderr and say
 * what to do. A program is two lines: `const command: Command = …` and `await runProgram(command)`.
 */
import { parseArgs } from "node:util";
import type { ParseArgsConfig, ParseArgsOptionsConfig } from "node:util";
import { dayNumber } from "../domain/time/day.ts";
import { toInstant } from "../domain/time/instant.ts";
import type { Day, Instant } from "../domain/time/instant.ts";

export interface Command {
  /** One line for lists of commands. */
  readonly summary: string;
  /** The text of `--help`: usage first, then a line an option. */
  readonly help: string;
  /**
   * Does it, and answers with the exit code. Throws a UsageError when the arguments are wrong, and any other Error,
   * whose message says what to do, when the input or the world is.
   */
  run(args: readonly string[]): Promise<number>;
}

/** The arguments are wrong: exit code 2. The message says what was wrong; where to read more is added. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Every command takes these. */
const COMMON_OPTIONS = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  company: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

/** The lines of help about the options that every command takes. */
export const COMMON_HELP = `  --company NAME    the settings file companies/NAME.json (default: example)
  --json            for programs: one JSON object a line
  --help            this text`;

/** The company whose settings are used when `--company` is left out. */
export const DEFAULT_COMPANY = "example";

interface Parsing<O extends ParseArgsOptionsConfig> extends ParseArgsConfig {
  args: string[];
  options: O & typeof COMMON_OPTIONS;
  allowPositionals: true;
  strict: true;
}

/**
 * Reads arguments: `options` as `util.parseArgs` takes them, and those that every command has. Answers with
 * `values` by option and `positionals`. Throws a UsageError for options that are unknown or lack their value, and
 * for positionals where `mayHavePositionals` is false.
 */
export function readArguments<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  { mayHavePositionals = false } = {},
) {
  const config: Parsing<O> = {
    args: [...args],
    options: { ...options, ...COMMON_OPTIONS },
    allowPositionals: true,
    strict: true,
  };
  const parsed = orUsageError(() => parseArgs(config));
  if (!mayHavePositionals && parsed.positionals[0] !== undefined) {
    throw new UsageError(`"${parsed.positionals[0]}" is one argument too many.`);
  }
  return parsed;
}

function orUsageError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
      // Node goes on to explain how to pass such a text as a positional, which is hardly ever what was meant.
      throw new UsageError(error.message.replace(/\. To specify a positional.*$/s, "."));
    }
    throw error;
  }
}

/** The value of an option that takes an instant. Throws a UsageError when it is none, or has no offset. */
export function readInstant(option: string, value: string): Instant {
  try {
    if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(value)) throw new RangeError("It has no offset.");
    dayNumber(value.slice(0, 10)); // Date would take 30 February for 2 March.
    return toInstant(value);
  } catch {
    throw new UsageError(
      `${option}: "${value}" is not an instant: write ISO 8601 with an offset or Z, for example 2026-11-20T16:40:00+01:00.`,
    );
  }
}

/** The value of an option that takes a day. Throws a UsageError when it is none. */
export function readDay(option: string, value: string): Day {
  try {
    dayNumber(value);
    return value;
  } catch {
    throw new UsageError(`${option}: "${value}" is not a day: write YYYY-MM-DD.`);
  }
}

/** Runs the command, or prints its help when that is asked for; prints what went wrong; answers with the exit code. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  if (asksForHelp(args)) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nAdd --help to see how it is used.`);
      return 2;
    }
    console.error(error instanceof Error ? inWords(error) : error);
    return 1;
  }
}

/** Runs the command as this process, which ends with its exit code when all is printed. */
export async function runProgram(
  command: Command,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  process.exitCode = await runCommand(command, args);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((each) => each === "--help" || each === "-h");
}

/** A mistake of the reader's needs only words; one of ours is shown with the place where it happened. */
function inWords(error: Error): string {
  const ours = error instanceof TypeError || error instanceof ReferenceError;
  return ours ? (error.stack ?? error.message) : error.message;
}
