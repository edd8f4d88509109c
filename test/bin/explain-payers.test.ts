import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/explain/payers.ts";
import { watchConsole } from "../support/watch-console.ts";

const { printed, complained } = watchConsole();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-"));
});

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, lines.join("\n"));
  return path;
}

const HEADER =
  "Kundnr;Kundnamn;Fakturanr;Fakturadatum;Förfallodatum;Belopp;Saldo;Betaldatum;Antal påminnelser";

const LEDGER = [
  HEADER,
  "1001;Nordhamns Glas AB;501;2026-01-02;2026-02-02;10 000,00;0,00;2026-02-28;1",
  "1001;Nordhamns Glas AB;502;2026-02-02;2026-03-04;10 000,00;0,00;2026-03-30;1",
  "1001;Nordhamns Glas AB;503;2026-03-02;2026-04-01;12 500,00;12 500,00;;1",
  "1002;Ek & Lönn;504;2026-03-02;2026-04-01;2 000,00;0,00;2026-04-01;0",
  "1002;Ek & Lönn;505;2026-03-12;2026-04-11;2 000,00;0,00;2026-04-13;0",
];

const explain = (...args: string[]): Promise<number> => runCommand(command, args);

function lines(): Record<string, unknown>[] {
  return printed.map(
    (line) => JSON.parse(line.replaceAll(/[\u00A0\u202F]/g, " ")) as Record<string, unknown>,
  );
}

const of = (customer: string): Record<string, unknown> | undefined =>
  lines().find((line) => line["customer"] === customer);

const ledger = (): unknown => lines().at(-1)?.["ledger"];

describe("explain payers", () => {
  test("says of each customer the state, why, and the measures; then what it read", async () => {
    expect(
      await explain(file("a.csv", ...LEDGER), "--as-of", "2026-04-15", "--json", "--language", "en"),
    ).toBe(0);
    expect(of("Nordhamns Glas AB")).toMatchObject({
      customerNumber: "1001",
      state: "slow",
      reasons: ["late-invoices", "days-late", "reminders", "open"],
      because:
        "3 of 3 invoices in the last year more than 7 days late, 21 days on average, 3 reminders; SEK 12,500 overdue, the oldest by 14 days",
      measures: {
        wadl: 21.38,
        lateRatio: 1,
        daysToPay: 56.5,
        invoices: 3,
        reminders: 3,
        oldestOpenDays: 14,
        open: { SEK: 1_250_000 },
      },
    });
    expect(of("Ek & Lönn")).toMatchObject({ state: "too-little-data", reasons: ["few-invoices"] });
    expect(ledger()).toMatchObject({
      invoices: 5,
      payments: 0,
      creditNotes: 0,
      newestPaymentOn: "2026-04-13",
      stale: false,
      unmatched: 0,
      wrong: [],
    });
    expect(complained).toEqual([]);
  });

  test("reads folders, and is not stopped by what cannot be read", async () => {
    file("2026/a.csv", ...LEDGER, "1002;Ek & Lönn;506;2026-03-13;2026-02-31;2 000,00;0,00;2026-04-13;0");
    file("2026/old.se", "#FLAGGA 0", '#PROGRAM "X" 1');
    expect(await explain(folder, "--as-of", "2026-04-15", "--json")).toBe(0);
    expect(of("Nordhamns Glas AB")?.["state"]).toBe("slow");
    expect(ledger()).toMatchObject({
      wrong: [
        { file: join(folder, "2026/a.csv"), line: 7, field: "Förfallodatum", problem: "not-a-day" },
        { file: join(folder, "2026/old.se"), line: null, field: null, problem: "refused: sie" },
      ],
      refused: [{ file: join(folder, "2026/old.se"), refused: "sie" }],
    });
  });

  test("ends with 1 when a named file cannot be opened or used, after the others", async () => {
    const sie = file("old.se", "#FLAGGA 0");
    const good = file("a.csv", ...LEDGER);
    expect(await explain(good, sie, "--as-of", "2026-04-15", "--json")).toBe(1);
    expect(await explain(good, join(folder, "none.csv"), "--as-of", "2026-04-15", "--json")).toBe(1);
    expect(complained.join()).toContain("none.csv: cannot be opened");
    expect(of("Nordhamns Glas AB")?.["state"]).toBe("slow");
  });

  test("flags nobody by an old import, and says what was last known", async () => {
    await explain(file("a.csv", ...LEDGER), "--as-of", "2026-06-15", "--json", "--language", "en");
    expect(of("Nordhamns Glas AB")).toMatchObject({
      state: "unknown",
      reasons: ["import-is-old"],
      because: expect.stringMatching(/^the import is old: it reaches to \d+ \w+ 2026$/) as unknown,
      lastKnown: { state: "slow" },
    });
    expect(ledger()).toMatchObject({ stale: true });
  });

  test("is the same in whatever order the files come", async () => {
    const a = file("a.csv", ...LEDGER.slice(0, 3));
    const b = file("b.csv", HEADER, ...LEDGER.slice(2));
    await explain(a, b, "--as-of", "2026-04-15", "--json");
    const first = printed;
    printed.length = 0;
    await explain(b, a, b, "--as-of", "2026-04-15", "--json");
    expect(printed).toEqual(first);
  });

  test("takes what staff said, and complains of a note that is none", async () => {
    const notes = file(
      "notes.jsonl",
      '{ "customer": "1001", "says": "exempt", "from": "2026-01-01", "until": "2026-12-31", "reason": "agreed" }',
      '{ "customer": "1002", "says": "forgiven" }',
    );
    const args = ["--as-of", "2026-04-15", "--json", "--language", "sv", "--notes", notes];
    expect(await explain(file("a.csv", ...LEDGER), ...args)).toBe(1);
    expect(of("Nordhamns Glas AB")).toMatchObject({
      state: "exempt",
      because: "bedöms inte till och med 31 december 2026: agreed",
    });
    expect(complained.join()).toContain("notes.jsonl, line 2");
  });

  test("speaks to people in the company's language", async () => {
    await explain(file("a.csv", ...LEDGER), "--as-of", "2026-04-15");
    const said = printed.join("\n").replaceAll(/[\u00A0\u202F]/g, " ");
    expect(said).toContain("Nordhamns Glas AB (1001): betalar ofta sent\n  3 av 3 fakturor");
    expect(said).toContain("Ledger: 5 invoices");
  });

  test("tells people in words what belongs to nothing and what could not be used, and each matter once", async () => {
    file("a.csv", ...LEDGER, "1002;Ek & Lönn;506;2026-03-13;2026-02-31;2 000,00;0,00;2026-04-13;0");
    file("b.csv", "Datum;Namn;Belopp;Meddelande", "2026-04-02;Ingen Alls;77,00;tack");
    file("c.csv", "A;B", "1;2");
    file("old.se", "#FLAGGA 0");
    file("older.se", "#FLAGGA 0");
    await explain(folder, "--as-of", "2026-04-15");
    const said = printed.join("\n").replaceAll(/[\u00A0\u202F]/g, " ");
    expect(said).toContain("Ledger: 6 invoices, 1 payment; newest payment 13 April 2026");
    expect(said).toContain("2 April 2026, SEK 77, Ingen Alls: we know of no invoice that fits");
    expect(said).toContain(`${join(folder, "a.csv")}: Line 7, “Förfallodatum”: “2026-02-31” is not a date.`);
    expect(said).toContain("Not used (2): It is an SIE file.");
    expect(said).toContain("what its columns mean: A, B. Say it with --columns.");
    expect(said).not.toMatch(/not-a-day|nobody-known|refused|import-is-old/);
  });

  test("says in words, too, that an old import flags nobody", async () => {
    await explain(file("a.csv", ...LEDGER), "--as-of", "2026-06-15");
    const said = printed.join("\n").replaceAll(/[\u00A0\u202F]/g, " ");
    expect(said).toContain("Nordhamns Glas AB (1001): okänt\n  importen är gammal: den når till");
    expect(said).toMatch(/It goes up to \d+ April 2026: too old, so nobody is flagged\./);
  });

  test.each([
    [["--as-of", "2026-04-15"]],
    [["x.csv"]],
    [["x.csv", "--as-of", "15/4"]],
    [["x.csv", "--as-of", "2026-04-15", "--language", "xx"]],
  ])("ends with 2 when it is used wrongly: %j", async (args) => {
    expect(await explain(...args)).toBe(2);
    expect(printed).toEqual([]);
  });

  test("takes for paid what a newer list of open items leaves out", async () => {
    const header = "Kundnr;Kundnamn;Fakturanr;Fakturadatum;Förfallodatum;Belopp;Restbelopp";
    const open = (customer: string, number: number): string =>
      `${customer};${number};2026-01-02;2026-02-02;10 000,00;10 000,00`;
    const glas = [501, 502, 503].map((number) => open("1001;Nordhamns Glas AB", number));
    const others = [open("1002;Ek & Lönn", 504), open("1003;Ask & Alm", 505)];
    const march = file("march.csv", "Per 2026-03-31", header, ...glas, ...others);
    const april = file("april.csv", "Per 2026-04-14", header, ...others);
    for (const files of [
      [march, april],
      [april, march],
    ]) {
      printed.length = 0;
      await explain(...files, "--as-of", "2026-04-15", "--json");
      expect(of("Nordhamns Glas AB")).toMatchObject({ state: "slow", measures: { open: {}, wadl: 57 } });
      expect(ledger()).toMatchObject({ invoices: 5, noLongerListed: 3 });
    }
    printed.length = 0;
    await explain(march, "--as-of", "2026-04-05", "--json");
    expect(of("Nordhamns Glas AB")).toMatchObject({ state: "serious", measures: { oldestOpenDays: 57 } });
    expect(ledger()).toMatchObject({ noLongerListed: 0 });
  });
});
