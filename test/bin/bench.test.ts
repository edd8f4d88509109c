/** Figures are not asserted here: only that each part measures something, and says it in the agreed shape. */
import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { figure, inWords } from "../../bin/bench/figure.ts";
import { interleaved, median, quantile } from "../../bin/bench/rounds.ts";

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function bench(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["bin/bench.ts", ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

async function figuresOf(...args: string[]) {
  const { code, stdout, stderr } = await bench("--json", ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const positive = expect.toSatisfy((value) => typeof value === "number" && value > 0) as number;
const words = expect.stringMatching(/\w/) as string;

const inShape = (name: string, unit: string) => ({
  name,
  value: positive,
  unit,
  reference: positive,
  ratio: positive,
  what: words,
  against: words,
  samples: positive,
});

describe("npm run bench", () => {
  it("measures the rules for mail", async () => {
    expect(await figuresOf("mail", "--rounds", "1")).toEqual([
      inShape("mail/pipeline", "mails/s"),
      inShape("mail/reading", "mails/s"),
    ]);
  });

  it("measures what a mail takes in memory", async () => {
    expect(await figuresOf("memory", "--rounds", "1")).toEqual([
      inShape("memory/mail-of-4-KB", "MiB"),
      inShape("memory/mail-of-30-MB", "MiB"),
    ]);
  });

  it("measures the start of functions", async () => {
    const functions = ["receive-mail", "sweep"];
    expect(await figuresOf("cold", "--rounds", "1", "--functions", functions.join())).toEqual(
      functions.flatMap((each) => [
        inShape(`cold/${each}/size`, "KB"),
        inShape(`cold/${each}/load`, "ms"),
        inShape(`cold/${each}/load-compiled`, "ms"),
        inShape(`cold/${each}/processor`, "ms"),
      ]),
    );
  });

  it("measures a mail's way to its letter at the given load", async () => {
    expect(await figuresOf("end-to-end", "--load", "2", "--seconds", "1")).toEqual([
      inShape("end-to-end/2-a-second/p50", "ms"),
      inShape("end-to-end/2-a-second/p99", "ms"),
    ]);
  });

  it("counts what the daily runs read: as customers grow and what is due does not, it stays", async () => {
    const figures = await figuresOf("scan", "--customers", "50,500");
    const runs = [
      "flag-slow-payers",
      "plan-contacts",
      // 20 numbers of the books are new, and become customers.
      "plan-contacts-new",
      "plan-talks",
      "write-morning-letters",
      "learn-reply-time",
    ];
    for (const run of runs) {
      const grown = figures.filter(({ name }) => new RegExp(`^scan/${run}-of-\\d{2,4}$`).test(String(name)));
      expect(grown).toEqual([50, 500].map((size) => inShape(`scan/${run}-of-${size}`, "units")));
      for (const { ratio } of grown) expect(Math.abs(Number(ratio) - 1)).toBeLessThan(0.1);
    }
    expect(figures.at(-1)).toEqual(inShape("scan/flag-slow-payers-of-1000000", "units"));
    expect(Number(figures.at(-1)?.["ratio"])).toBeLessThan(0.001);
  });

  it("measures the ranking of customers who came on thousands of days", async () => {
    expect(await figuresOf("rank", "--rounds", "1", "--customers", "1000")).toEqual([
      inShape("rank/of-1000", "s"),
    ]);
  });

  it.each([
    ["a part that is not there yet", ["cost"], /cost is not there yet/],
    ["a part that nobody knows, also beside known ones", ["mail", "speed"], /no part "speed".*mail/],
    ["no load", ["end-to-end", "--load", "1,,5"], /--load: ""/],
    ["a function that nobody knows", ["cold", "--functions", "sweep,swept"], /no function "swept".*sweep/],
    ["no number of customers", ["scan", "--customers", "100,"], /--customers: ""/],
    ["no number of rounds", ["mail", "--rounds", "0"], /--rounds: "0"/],
  ])("refuses %s, in words and before it measures", async (_what, args, told) => {
    const { code, stdout, stderr } = await bench(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(told);
  });
});

describe("a figure", () => {
  const given = { name: "mail/pipeline", unit: "mails/s", what: "read", against: "parsed", samples: 3 };

  it("carries the ratio to its reference, and no more digits than a measurement has", () => {
    expect(figure({ ...given, value: 1234.567, reference: 10_000 / 3 })).toEqual({
      ...given,
      value: 1235,
      reference: 3333,
      ratio: 0.3704,
    });
  });

  it("is said with its reference", () => {
    const said = inWords(figure({ ...given, value: 2, reference: 4 }));
    expect(said.split("\n")).toEqual([
      expect.stringMatching(/^mail\/pipeline +2 mails\/s +read$/),
      expect.stringMatching(/^ +ratio 0\.5 +4 mails\/s +parsed$/),
    ]);
  });
});

describe("rounds", () => {
  it("measure everything turn by turn, and leave out the first turn", async () => {
    const turns: string[] = [];
    const turn = (name: string) => async () => turns.push(name);
    expect(await interleaved(2, { a: turn("a"), b: turn("b") })).toEqual({ a: [3, 5], b: [4, 6] });
    expect(turns.join("")).toBe("ababab");
  });

  it("are told by the value that so many of them do not exceed", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([median(hundred), quantile(hundred, 0.99), quantile(hundred, 1), quantile([7], 0.5)]).toEqual([
      50, 99, 100, 7,
    ]);
    expect(median([])).toBeNaN();
  });
});
