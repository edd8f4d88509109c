import { describe, expect, test, vi } from "vitest";
import { readArguments, readDay, readInstant, runCommand, UsageError } from "../../bin/command-line.ts";
import type { Command } from "../../bin/command-line.ts";
import { watchConsole } from "../support/watch-console.ts";

const { printed, complained } = watchConsole();

function commandThat(run: Command["run"]): Command {
  return { summary: "does it", help: "Usage: it", run };
}

describe("a command", () => {
  test("ends with its own exit code", async () => {
    expect(
      await runCommand(
        commandThat(async () => 0),
        [],
      ),
    ).toBe(0);
    expect(
      await runCommand(
        commandThat(async () => 1),
        [],
      ),
    ).toBe(1);
  });

  test("is not run when help is asked for", async () => {
    const run = vi.fn<Command["run"]>();
    expect(await runCommand(commandThat(run), ["--at", "--help"])).toBe(0);
    expect(run).not.toHaveBeenCalled();
    expect(printed).toEqual(["Usage: it"]);
  });

  test("takes what stands after -- as it is", async () => {
    const command = commandThat(async (args) => {
      console.log(readArguments(args, {}, { mayHavePositionals: true }).positionals.join());
      return 0;
    });
    expect(await runCommand(command, ["--", "--help"])).toBe(0);
    expect(printed).toEqual(["--help"]);
  });

  test("ends with 2 and the way to the help when it is used wrongly", async () => {
    const command = commandThat(async () => {
      throw new UsageError("Say what.");
    });
    expect(await runCommand(command, [])).toBe(2);
    expect(complained.join("\n")).toMatch(/Say what\.\n.*--help/);
  });

  test("ends with 1 and words when the input is wrong, and shows the place when the fault is ours", async () => {
    const wrongInput = commandThat(async () => {
      throw new RangeError("a.json: write a day.");
    });
    expect(await runCommand(wrongInput, [])).toBe(1);
    expect(complained).toEqual(["a.json: write a day."]);
    const fault = commandThat(async () => {
      throw new TypeError("undefined is not a function");
    });
    expect(await runCommand(fault, [])).toBe(1);
    expect(complained[1]).toContain("command-line.test.ts");
  });
});

describe("arguments", () => {
  const options = { from: { type: "string" } } as const;

  test("are the command's own and those that every command has", () => {
    const { values } = readArguments(["--from", "", "--json", "--company", "nordlys"], options);
    expect({ ...values }).toEqual({ from: "", json: true, company: "nordlys" });
  });

  test.each([[["--form", "x"]], [["--from"]], [["--json=yes"]], [["file"]]])("%j are refused", (args) => {
    expect(() => readArguments(args, options)).toThrow(UsageError);
  });

  test("an instant needs an offset and a day that exists", () => {
    expect(readInstant("--at", "2026-11-20T16:40:00+01:00")).toBe("2026-11-20T15:40:00.000Z");
    for (const text of ["2026-11-20", "2026-11-20T16:40", "2026-02-30T10:00Z", "now", ""]) {
      expect(() => readInstant("--at", text)).toThrow(/^--at: .* is not an instant/);
    }
  });

  test("a day is a day", () => {
    expect(readDay("--as-of", "2026-11-20")).toBe("2026-11-20");
    expect(() => readDay("--as-of", "20/11/2026")).toThrow(/^--as-of: .*YYYY-MM-DD/);
  });
});
