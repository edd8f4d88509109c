/** Which reply time `explain reply-by` uses: the setting, what was learned, or that of a value class. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/explain/reply-by.ts";
import { watchConsole } from "../support/watch-console.ts";

const { printed, complained } = watchConsole();

async function explain(...args: string[]): Promise<number> {
  return runCommand(command, args);
}

function object(): Record<string, unknown> {
  expect(printed).toHaveLength(1);
  return JSON.parse(printed[0] ?? "") as Record<string, unknown>;
}

describe("the reply time that is used", () => {
  function answersFile(...lines: string[]): string {
    const file = join(mkdtempSync(join(tmpdir(), "answers-")), "answers.jsonl");
    writeFileSync(file, lines.join("\n"));
    return file;
  }

  /** Three answers on each day from 1 September 2026, each two opening hours after the mail. */
  const answers = Array.from({ length: 120 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 8, 1 + Math.floor(index / 3))).toISOString().slice(0, 10);
    return JSON.stringify({ madeAt: `${day}T08:00:00+02:00`, endedAt: `${day}T10:00:00+02:00`, other: 1 });
  });

  test("is the setting, and says so", async () => {
    expect(await explain("--at", "2026-11-23T10:00:00Z", "--json")).toBe(0);
    expect(object()["usual"]).toEqual({
      minutes: 480,
      from: "setting",
      answers: 0,
      windowFrom: "2026-08-25",
      windowTo: "2026-11-23",
      findings: [],
      because: "the company's setting, until 100 answers are known (0 so far)",
    });
  });

  test("is learned from a file of answers", async () => {
    const at = ["--at", "2026-10-19T08:00:00+02:00", "--answers", answersFile(...answers)];
    expect(await explain(...at, "--json")).toBe(0);
    expect(object()).toMatchObject({
      promisedAt: "2026-10-19T08:00:00.000Z",
      usual: { minutes: 120, from: "learned", answers: 120, windowFrom: "2026-07-21" },
    });
    printed.length = 0;
    expect(await explain(...at)).toBe(0);
    expect(printed.join("\n")).toMatch(/usual {7}120 min: 95 % of the customers who wrote from 2026-07-21/);
  });

  test("is that of the value class that is asked for, where 100 answers to it are known", async () => {
    const ofClasses = answers.map((line, at) =>
      line.replace("{", `{ "valueClass": "${at % 12 === 0 ? "B" : "A"}",`),
    );
    const slow = answers.map((line) => line.replace("T10:00:00+02:00", "T16:00:00+02:00"));
    const at = ["--at", "2026-10-19T08:00:00+02:00", "--answers", answersFile(...ofClasses, ...slow)];
    expect(await explain(...at, "--class", "A", "--json")).toBe(0);
    expect(object()).toMatchObject({
      promisedAt: "2026-10-19T08:00:00.000Z",
      valueClass: "A",
      withinMinutes: 120,
      usual: { byClass: { A: 120 }, answersByClass: { A: 110, B: 10 } },
    });
    const { minutes } = object()["usual"] as { minutes: number };
    expect(minutes).toBeGreaterThan(120);
    for (const others of [["--class", "B"], []]) {
      printed.length = 0;
      expect(await explain(...at, ...others, "--json")).toBe(0);
      expect(object(), others.join(" ")).toMatchObject({ withinMinutes: minutes });
    }
    expect(object()).not.toHaveProperty("valueClass");
    printed.length = 0;
    expect(await explain(...at, "--class", "B")).toBe(0);
    expect(printed).toContain("class A     120 min, from 110 answers to it in the last 90 days");
    expect(printed).toContain(
      "class B     the company's, until 100 answers to it are known (10 in the last 90 days): this is used",
    );
  });

  test("is the company's for every class until something is known", async () => {
    expect(await explain("--at", "2026-11-23T10:00:00Z", "--class", "A", "--json")).toBe(0);
    expect(object()).toMatchObject({ valueClass: "A", withinMinutes: 480, usual: { from: "setting" } });
  });

  test("is learned from the good lines, and the others are named", async () => {
    const file = answersFile(
      "not JSON",
      '{ "madeAt": "yesterday" }',
      '{ "madeAt": "2026-09-01T08:00:00Z", "endedAt": "2026-08-01T08:00:00Z" }',
      '{ "madeAt": "2026-09-01T08:00:00Z", "valueClass": "D" }',
      "",
      ...answers,
    );
    expect(await explain("--at", "2026-10-19T08:00:00Z", "--answers", file, "--json")).toBe(1);
    expect(object()).toMatchObject({ usual: { answers: 120 } });
    expect(complained.map((line) => line.slice(file.length))).toEqual([
      expect.stringMatching(/^, line 1: this is no JSON object/),
      expect.stringMatching(/^, line 2: madeAt: write an instant/),
      expect.stringMatching(/^, line 3: endedAt: must not be before madeAt/),
      expect.stringMatching(/^, line 4: valueClass: write A, B or C/),
    ]);
  });

  test("is not named where another time is asked for", async () => {
    expect(await explain("--at", "2026-11-23T10:00:00Z", "--within", "4h", "--json")).toBe(0);
    expect(object()).not.toHaveProperty("usual");
  });

  test("without a file to read ends with 1", async () => {
    expect(await explain("--at", "2026-11-23T10:00:00Z", "--answers", "nowhere.jsonl")).toBe(1);
    expect(complained.join("\n")).toContain("nowhere.jsonl cannot be read");
  });
});
