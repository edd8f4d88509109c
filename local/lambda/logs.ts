/** What functions write to stdout and stderr: a file a function, and on to whoever wants to see it at once. */
import { createWriteStream, mkdirSync } from "node:fs";
import type { WriteStream } from "node:fs";
import { join } from "node:path";

export interface Logs {
  of(functionName: string): (line: string) => void;
  /** When all is written. */
  close(): Promise<void>;
}

export function openLogs(directory: string, also?: (functionName: string, line: string) => void): Logs {
  mkdirSync(directory, { recursive: true });
  const files: WriteStream[] = [];
  return {
    of(functionName) {
      const file = createWriteStream(join(directory, `${functionName}.log`), { flags: "a" });
      files.push(file);
      return (line) => {
        file.write(`${line}\n`);
        also?.(functionName, line);
      };
    },
    async close() {
      await Promise.all(files.map((file) => new Promise<void>((done) => file.end(done))));
    },
  };
}
