/**
 * `npm run -s explain -- SUBJECT …`: a decision, and the facts behind it, from the same code as the deployed
 * functions. Each subject is a file in `explain/` that exports its `command`, and is loaded only when asked for.
 */
import { runProgram, UsageError } from "./command-line.ts";
import type { Command } from "./command-line.ts";

const SUBJECTS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  leaving: () => import("./explain/leaving.ts"),
  mail: () => import("./explain/mail.ts"),
  payers: () => import("./explain/payers.ts"),
  relations: () => import("./explain/relations.ts"),
  "reply-by": () => import("./explain/reply-by.ts"),
  text: () => import("./explain/text.ts"),
};

const names = Object.keys(SUBJECTS).join(", ");

const overview: Command = {
  summary: "a decision, and the facts behind it",
  help: `Usage: npm run -s explain -- SUBJECT …

SUBJECT is one of: ${names}
Add --help after the subject to see its options.`,
  async run([name]) {
    throw new UsageError(
      name === undefined
        ? `Say what to explain: ${names}.`
        : `"${name}" cannot be explained; these can: ${names}.`,
    );
  },
};

async function commandFor(name: string | undefined): Promise<Command | undefined> {
  if (name === undefined || !Object.hasOwn(SUBJECTS, name)) return undefined;
  return (await SUBJECTS[name]?.())?.command;
}

const [subject, ...rest] = process.argv.slice(2);
const command = await commandFor(subject);
await (command === undefined ? runProgram(overview) : runProgram(command, rest));
