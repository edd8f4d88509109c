import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/explain/text.ts";
import { watchConsole } from "../support/watch-console.ts";

const { printed, complained } = watchConsole();

function file(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "text-")), "letter.txt");
  writeFileSync(path, content);
  return path;
}

const explain = (...args: string[]): Promise<number> => runCommand(command, args);

const LETTER = file(
  "Hej Karin,\n\nvi ses måndag 24 november om leveransdatm.\nHälsa Kvxtz och Granviks Plåt!\n",
);

describe("explain text", () => {
  test("prints a line for each mark, then one for the text", async () => {
    const args = ["--language", "sv", "--as-of", "2026-11-16", "--others", file("Granviks Plåt\n"), "--json"];
    expect(await explain(LETTER, ...args)).toBe(0);
    const lines = printed.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { line: 3, at: 7, word: "måndag 24 november", problem: "wrong-weekday", suggestions: ["tisdag"] },
      { line: 3, at: 29, word: "leveransdatm", problem: "spelling", suggestions: ["leveransdatum"] },
      { line: 4, at: 16, word: "Granviks Plåt", problem: "wrong-customer" },
      { text: { words: 13, marks: 3, spelled: true } },
    ]);
  });

  test("says it in words, and takes known words for right", async () => {
    const args = ["--language", "sv", "--as-of", "2025-11-17", "--known", file("leveransdatm\n")];
    expect(await explain(LETTER, ...args)).toBe(0);
    expect(printed).toEqual([`${LETTER}: 13 words, nothing to mark, its dates judged on 2025-11-17`]);
  });

  test("judges dates today when no day is said, and says which day that was", async () => {
    const letter = file("Vi sågs torsdag 12 november 2020.\n");
    expect(await explain(letter, "--language", "sv", "--json")).toBe(0);
    const [text] = printed.map((line) => JSON.parse(line) as { text: { marks: number; asOf: string } });
    expect(text).toMatchObject({
      text: { marks: 0, asOf: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string },
    });
    printed.length = 0;
    const wrong = file("Vi ses onsdag 12 november 2020.\n");
    expect(await explain(wrong, "--language", "sv")).toBe(0);
    expect(printed.join("\n")).toContain("another weekday on that date; perhaps torsdag");
  });

  test("reads Finnish too", async () => {
    expect(await explain(file("Hei {nimi}\nKiitos tarjouksne\n"), "--language", "fi")).toBe(0);
    expect(printed.join("\n")).toContain(`"{nimi}": still to be filled in`);
    expect(printed.join("\n")).toContain("tarjouksen");
    expect(printed.at(-1)).toContain("2 marks");
  });

  test("goes on with the next file when one cannot be opened", async () => {
    expect(await explain("no-such-file.txt", LETTER, "--language", "sv", "--as-of", "2025-11-17")).toBe(1);
    expect(complained.join("\n")).toContain("no-such-file.txt: cannot be opened: there is no such file.");
    expect(printed.at(-1)).toContain("1 mark");
  });

  test.each([
    [[]],
    [[LETTER]],
    [[LETTER, "--language", "de"]],
    [[LETTER, "--language", "sv", "--as-of", "today"]],
  ])("is wrong usage: %j", async (args) => {
    expect(await explain(...args)).toBe(2);
  });
});
