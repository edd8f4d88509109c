/** `npm run pause -- COMPANY`: stops all letters to customers at once, or lets them go again. */
import { runProgram } from "./command-line.ts";
import { command } from "./pause/pause-letters.ts";

await runProgram(command);
