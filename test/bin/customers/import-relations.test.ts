/** The command as a deployer runs it, on the tables of an emulated DynamoDB. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TABLES } from "../../../aws/contract.ts";
import { createDynamo } from "../../../aws/dynamodb.ts";
import { createDynamoCustomerRegister } from "../../../aws/dynamodb-customer-register.ts";
import { createDynamoRelationBook } from "../../../aws/dynamodb-relation-book.ts";
import { runCommand } from "../../../bin/command-line.ts";
import { command as importCommand } from "../../../bin/customers/import.ts";
import { command } from "../../../bin/customers/import-relations.ts";
import { createProgress } from "../../../bin/customers/progress.ts";
import { createTable, type EmulatedDynamo, startEmulatedDynamo } from "../../support/emulated-dynamo.ts";
import { watchConsole } from "../../support/watch-console.ts";

const EVENTS = join(import.meta.dirname, "../../../events");
const { printed, complained } = watchConsole();

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  cpSync(join(EVENTS, "relations"), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const importRelations = (...args: string[]): Promise<number> => runCommand(command, args);

const samples = () =>
  ["relationer.csv", "kontakter.vcf", "yhteyshenkilot.csv"].map((name) => join(folder, name));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function report(): Record<string, unknown> {
  const [text = "", ...others] = printed.splice(0);
  expect(others).toEqual([]);
  return JSON.parse(text) as Record<string, unknown>;
}

describe("customers import-relations --dry-run", () => {
  it("reads the samples without any AWS, and says what is wrong by line and field", async () => {
    expect(await importRelations(...samples(), "--dry-run", "--json")).toBe(1);
    const { wrong, files, ...rest } = report();
    expect(rest).toEqual({ read: 10, into: null, dryRun: true });
    expect(wrong).toMatchObject([
      { line: 6, field: "Nivå" },
      { line: 31, field: "VERSION" },
    ]);
    expect(files).toMatchObject([{ rows: 5 }, { rows: 4 }, { rows: 2 }]);
    expect(complained).toEqual([]);
    expect(await importRelations(...samples(), "--dry-run")).toBe(1);
    expect(printed.join("\n")).toMatch(
      /Nivå is read as level[^]*Not stored:\n10 lines can be used.*\n2 wrong\.$/,
    );
  });

  it("saves what it guessed beside the file, under a name of its own, and reads by what a person makes of it", async () => {
    const file = written("egna.csv", "Nr;Vem;Hur bra\n1001;Karin Lund;3\n");
    expect(await importRelations(file, "--dry-run")).toBe(1);
    expect(complained.splice(0).join("\n")).toMatch(
      /no column is known to hold people, recommendations.*Say in .*egna\.csv\.relations\.json/,
    );
    const map = `${file}.relations.json`;
    expect(JSON.parse(readFileSync(map, "utf8"))).toEqual({
      columns: { Nr: "number", Vem: null, "Hur bra": null },
    });
    writeFileSync(map, JSON.stringify({ columns: { Nr: "number", Vem: "person", "Hur bra": "level" } }));
    expect(await importRelations(file, "--dry-run", "--json")).toBe(0);
    expect(report()).toMatchObject({ read: 1, files: [{ columns: { Vem: "person" } }] });
    writeFileSync(map, JSON.stringify({ columns: { Nr: "shoe" } }));
    expect(await importRelations(file, "--dry-run")).toBe(1);
    expect(complained.join("\n")).toContain("recommendedBy");
  });

  it.each([
    [[], /Name at least one file/],
    [["x.vcf", "--dry-run"], /it cannot be read/],
    [["x.vcf", "--endpoint", "nowhere"], /--endpoint: "nowhere" is no URL/],
    [["x.csv", "--shoe"], /Unknown option '--shoe'/],
  ])("wants to be used right: %j", async (args, words) => {
    expect(await importRelations(...args)).toBeGreaterThan(0);
    expect(complained.join("\n")).toMatch(words);
  });
});

describe("customers import-relations", () => {
  let emulated: EmulatedDynamo;
  let into: string[] = [];
  beforeAll(async () => {
    emulated = await startEmulatedDynamo();
    for (const table of ["customers", "relations", "contacts", "promises", "ledger"] as const) {
      await createTable(emulated.client, nameOf(table), TABLES[table]);
    }
    const { hostname, port, protocol } = (await emulated.client.config.endpoint?.()) ?? {
      hostname: "",
      port: 0,
      protocol: "",
    };
    into = ["--endpoint", `${protocol}//${hostname}:${String(port)}`];
  });
  afterAll(() => emulated.stop());

  const nameOf = (table: string): string =>
    `handslag-example-data-${table.charAt(0).toUpperCase()}${table.slice(1)}ABC`;

  it("brings the samples in, and changes nothing the second time", async () => {
    const registers = ["fortnox-kunder.csv", "e-conomic-kunder.csv", "procountor-asiakkaat.xlsx"];
    for (const name of registers) cpSync(join(EVENTS, "registers", name), join(folder, name));
    await runCommand(importCommand, [...registers.map((name) => join(folder, name)), ...into]);
    printed.splice(0);

    expect(await importRelations(...samples(), ...into, "--dry-run", "--json")).toBe(1);
    const asTried = report();
    expect(await importRelations(...samples(), ...into, "--json")).toBe(1);
    const first = report();
    expect(first).toMatchObject({
      people: { added: 2, changed: 3, unchanged: 0 },
      referrals: { added: 2, changed: 0, unchanged: 0 },
      milestones: { added: 2, changed: 0, unchanged: 0 },
      levels: { added: 3, changed: 0, unchanged: 0 },
      dryRun: false,
    });
    expect({ ...asTried, dryRun: false }).toEqual(first);
    expect(first["wrong"]).toMatchObject([
      { line: 6, field: "Nivå" },
      { line: 31, field: "VERSION" },
      { line: 6, problem: expect.stringMatching(/Fyrvaktarens Snickeri/) as string },
    ]);

    const dynamo = createDynamo(emulated.client, nameOf);
    const register = createDynamoCustomerRegister(dynamo);
    const akerlund = await register.findByNumber("1002");
    expect(akerlund?.people).toContainEqual({
      ...{ name: "Elsa Åkerlund", firstName: "Elsa", address: "elsa@akerlund.example" },
      ...{ role: "Verkstadschef", phone: "070-000 00 12" },
    });
    expect(await register.findByAddress("elsa@akerlund.example")).toEqual(akerlund);
    const { facts } = (await createDynamoRelationBook(dynamo).find(akerlund?.customerId ?? "")) ?? {};
    expect(facts?.customer.imported).toBe(true);
    expect(facts?.notes.map(({ says, on }) => [says, on])).toContainEqual(["level", "2026-03-16"]);
    expect(facts?.notes).toHaveLength(3);
    expect(facts?.notes.find(({ says }) => says === "referral")).toMatchObject({
      ...{ towards: "us", whom: "Öbergs Bygg", on: "2026-09-02" },
    });

    expect(await importRelations(...samples().reverse(), ...into, "--json")).toBe(1);
    expect(report()).toMatchObject({
      people: { added: 0, changed: 0, unchanged: 5 },
      referrals: { added: 0, unchanged: 2 },
      milestones: { added: 0, unchanged: 2 },
      levels: { added: 0, unchanged: 3 },
    });
    expect(await register.findByNumber("1002")).toEqual(akerlund);
  });

  it("says what to do when AWS does not answer as it should", async () => {
    const file = written("k.csv", "Kundnr;Nivå\n1;2\n");
    expect(await importRelations(file, "--endpoint", "http://127.0.0.1:1")).toBe(1);
    expect(complained.join("\n")).toMatch(/tables cannot be listed: .*--dry-run/);
  });
});

describe("progress", () => {
  it("is told every few seconds to whoever watches", () => {
    let now = 0;
    const progress = createProgress({ isWatched: true, clock: () => now });
    progress(1, 2000);
    now = 6000;
    progress(1200, 2000);
    progress(1201, 2000);
    expect(complained).toEqual(["1,200 of 2,000 customers …"]);
  });
});
