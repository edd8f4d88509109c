/**
 * `npm run -s customers -- ACTION …`: works on a company's customer register. Each action is a file in `customers/` that
 * exports its `command`, and is loaded only when asked for.
 */
import { type Command, runProgram, UsageError } from "./command-line.ts";

const ACTIONS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  import: () => import("./customers/import.ts"),
  "import-relations": () => import("./customers/import-relations.ts"),
};

const names = Object.keys(ACTIONS).join(", ");

const overview: Command = {
  summary: "works on a company's customer register",
  help: `Usage: npm run -s customers -- ACTION …

ACTION is one of: ${names}
Add --help after the action to see its options.`,
  async run([name]) {
    throw new UsageError(
      name === undefined ? `Say what to do: ${names}.` : `"${name}" is no action; these are: ${names}.`,
    );
  },
};

const [action, ...rest] = process.argv.slice(2);
const load = action !== undefined && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
await (load === undefined ? runProgram(overview) : runProgram((await load()).command, rest));
