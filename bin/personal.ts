/**
 * `npm run -s personal -- ACTION …`: what is noted of the people at a customer. Each action is a command in
 * `personal/personal.ts`.
 */
import { type Command, runProgram, UsageError } from "./command-line.ts";
import { erase, exported } from "./personal/personal.ts";

const ACTIONS: Readonly<Record<string, Command>> = { export: exported, erase };
const names = Object.keys(ACTIONS).join(", ");

const overview: Command = {
  summary: "hands out or erases what is noted of the people at a customer",
  help: `Usage: npm run -s personal -- ACTION --customer NUMBER …

ACTION is one of:
  export  ${exported.summary}
  erase   ${erase.summary}
Add --help after the action to see its options.`,
  async run([name]) {
    throw new UsageError(
      name === undefined ? `Say what to do: ${names}.` : `"${name}" is no action; these are: ${names}.`,
    );
  },
};

const [action, ...rest] = process.argv.slice(2);
const command = action !== undefined && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
await (command === undefined ? runProgram(overview) : runProgram(command, rest));
