/** Runs `explain relations` on files that are made for it, and reads what it prints. For the `describe`s of one file. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach } from "vitest";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/explain/relations.ts";
import { watchConsole } from "../support/watch-console.ts";

interface Line {
  readonly customer: string;
  readonly [field: string]: unknown;
}

export function explainRelations() {
  const { printed, complained } = watchConsole();
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "relations-"));
  });
  const lines = (): Line[] =>
    printed.map((line) => JSON.parse(line.replaceAll(/[\u00A0\u202F]/g, " ")) as Line);
  return {
    printed,
    complained,
    lines,
    file: (name: string, ...rows: string[]): string => {
      const path = join(folder, name);
      writeFileSync(path, rows.join("\n"));
      return path;
    },
    explain: (...args: string[]): Promise<number> => runCommand(command, args),
    of: (customer: string): Line | undefined => lines().find((line) => line.customer === customer),
    summary: () => lines().at(-1)?.["relations"] as { wrong: Record<string, unknown>[] },
  };
}
