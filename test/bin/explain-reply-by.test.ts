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
  // Letters hold times and dates together with no-break spaces; plain ones are easier to read here.
  return JSON.parse((printed[0] ?? "").replaceAll("\u00a0", " ")) as Record<string, unknown>;
}

const row = {
  id: "weekdays",
  anything: "else is ignored",
  calendar_tz: "UTC",
  hours: {
    Mon: [["09:00", "17:00"]],
    Tue: [["09:00", "17:00"]],
    Wed: [["09:00", "17:00"]],
    Thu: [["09:00", "17:00"]],
    Fri: [["09:00", "17:00"]],
    Sat: [],
    Sun: [],
  },
  holidays_mm_dd: ["12-24", "02-29"],
  holidays: ["2026-12-23"],
};

function calendarFile(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "calendar-")), "calendar.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

describe("explain reply-by", () => {
  test("answers with the company's own reply time, in its language, with the steps", async () => {
    expect(await explain("--at", "2026-11-20T16:40:00+01:00", "--json")).toBe(0);
    expect(complained).toEqual([]);
    const answer = object();
    expect(answer).toMatchObject({
      replyBy: "2026-11-23T16:00:00.000Z",
      promisedAt: "2026-11-23T16:00:00.000Z",
      said: "måndag 23 november kl. 17.00",
    });
    expect(answer["steps"]).toContainEqual({
      from: "2026-11-20T23:00:00.000Z",
      to: "2026-11-21T23:00:00.000Z",
      minutes: 0,
      why: "closed: Saturday",
    });
  });

  test("takes another time and another language", async () => {
    expect(
      await explain("--at", "2026-11-23T08:07:00Z", "--within", "90m", "--language", "en", "--json"),
    ).toBe(0);
    expect(object()).toMatchObject({
      replyBy: "2026-11-23T09:37:00.000Z",
      promisedAt: "2026-11-23T10:00:00.000Z",
      said: "11:00 today, Monday 23 November (Swedish time)",
    });
  });

  test.each([
    ["4h", "2026-11-23T13:07:00.000Z"],
    ["1.5h", "2026-11-23T09:37:00.000Z"],
    ["90m", "2026-11-23T09:37:00.000Z"],
    ["3601s", "2026-11-23T09:07:01.000Z"],
  ])("reads --within %s", async (within, replyBy) => {
    expect(await explain("--at", "2026-11-23T08:07:00Z", "--within", within, "--json")).toBe(0);
    expect(object()).toMatchObject({ replyBy });
  });

  test("counts the minutes until an instant, with fractions", async () => {
    const question = ["--at", "2026-11-23T10:59:30Z", "--until", "2026-11-23T12:01:00Z", "--json"];
    expect(await explain(...question)).toBe(0);
    expect(object()).toMatchObject({ minutes: 1.5 });
  });

  test("counts none when --until is not later", async () => {
    expect(await explain("--at", "2026-11-23T12:00:00Z", "--until", "2026-11-23T10:00:00Z", "--json")).toBe(
      0,
    );
    expect(object()).toEqual({ minutes: 0, steps: [] });
  });

  test("prints words and local times for people", async () => {
    expect(await explain("--at", "2026-11-20T16:40:00+01:00")).toBe(0);
    const text = printed.join("\n");
    expect(text).toContain("promisedAt  Mon 2026-11-23 17:00");
    expect(text).toMatch(/Sat 2026-11-21 00:00 {2}Sun 2026-11-22 00:00 +0 min {2}closed: Saturday/);
  });
});

describe("a calendar of one's own", () => {
  test("is counted in its zone, with its holidays, and named in the words", async () => {
    const at = ["--at", "2026-12-22T16:30:00Z", "--within", "1h", "--language", "en", "--json"];
    expect(await explain(...at, "--calendar", calendarFile(row))).toBe(0);
    expect(object()).toMatchObject({
      replyBy: "2026-12-25T09:30:00.000Z",
      said: "9:30 on Friday 25 December (UTC)",
    });
  });

  test("is chosen by its id when the file holds several", async () => {
    const file = calendarFile([{ ...row, id: "other", calendar_tz: "Asia/Tehran" }, row]);
    const at = ["--at", "2026-12-22T16:30:00Z", "--within", "1h", "--json"];
    expect(await explain(...at, "--calendar", `${file}#weekdays`)).toBe(0);
    expect(object()).toMatchObject({ replyBy: "2026-12-25T09:30:00.000Z" });
    expect(await explain(...at, "--calendar", file)).toBe(1);
    expect(complained.at(-1)).toMatch(/#ID with one of other, weekdays/);
  });

  test.each([
    ["not JSON", "{", /cannot be read as JSON/],
    ["an unknown zone", { ...row, calendar_tz: "Mars/Olympus" }, /calendar_tz: write an IANA time zone/],
    ["no zone", { hours: row.hours }, /calendar_tz/],
    [
      "hours in the wrong order",
      { ...row, hours: { Mon: [["17:00", "09:00"]] } },
      /hours\.Mon: each must close later/,
    ],
    [
      "overlapping hours",
      {
        ...row,
        hours: {
          Mon: [
            ["08:00", "12:00"],
            ["11:00", "13:00"],
          ],
        },
      },
      /without overlap/,
    ],
    ["a time that is none", { ...row, hours: { Mon: [["8", "12:00"]] } }, /hours\.Mon\.0\.0: write a time/],
    ["hours that never open", { ...row, hours: {} }, /does not open/],
  ])("with %s is refused in words", async (_, content, words) => {
    const at = ["--at", "2026-12-22T16:30:00Z", "--within", "1h", "--calendar", calendarFile(content)];
    expect(await explain(...at)).toBe(1);
    expect(complained.join("\n")).toMatch(words);
    expect(printed).toEqual([]);
  });
});

describe("wrong usage", () => {
  test.each([
    [[], /--at is missing/],
    [["--at", "tomorrow"], /--at: "tomorrow" is not an instant/],
    [["--at", "2026-11-23T10:00:00"], /with an offset or Z/],
    [["--at", "2026-02-30T10:00:00Z"], /not an instant/],
    [["--at", "2026-11-23T10:00:00Z", "--within", "4"], /--within: "4" is no time/],
    [["--at", "2026-11-23T10:00:00Z", "--within", "-4h"], /--within/],
    [["--at", "2026-11-23T10:00:00Z", "--language", "de"], /"de" is not one of sv, da, fi, nb, en/],
    [["--at", "2026-11-23T10:00:00Z", "--within", "4h", "--until", "2026-11-24T10:00:00Z"], /one of them/],
    [["--at", "2026-11-23T10:00:00Z", "--answers", "a", "--within", "4h"], /without --within and --until/],
    [["--at", "2026-11-23T10:00:00Z", "--class", "A", "--within", "4h"], /--class tells .* without --within/],
    [["--at", "2026-11-23T10:00:00Z", "--class", "D"], /--class: "D" is not one of A, B, C/],
    [["--att", "2026-11-23T10:00:00Z"], /Unknown option '--att'\./],
    [["--at", "2026-11-23T10:00:00Z", "extra"], /"extra" is one argument too many/],
  ])("%j ends with 2 and what to do", async (args, words) => {
    expect(await explain(...args)).toBe(2);
    expect(complained.join("\n")).toMatch(words);
    expect(complained.join("\n")).toContain("--help");
    expect(printed).toEqual([]);
  });

  test("an unknown company ends with 1 and its file's name", async () => {
    expect(await explain("--at", "2026-11-23T10:00:00Z", "--company", "nobody")).toBe(1);
    expect(complained.join("\n")).toContain("nobody.json");
  });

  test("more opening time than anybody counts ends with 1", async () => {
    expect(await explain("--at", "2026-11-23T10:00:00Z", "--within", "999999h")).toBe(1);
    expect(complained.join("\n")).toContain("20 years");
  });

  test("--help explains and ends with 0", async () => {
    expect(await explain("--help")).toBe(0);
    expect(printed.join("\n")).toContain("--until INSTANT");
  });
});
