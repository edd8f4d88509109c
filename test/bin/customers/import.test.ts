import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createDynamo } from "../../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../../aws/dynamodb-company-book.ts";
import { createDynamoCustomerRegister } from "../../../aws/dynamodb-customer-register.ts";
import { runCommand } from "../../../bin/command-line.ts";
import { command } from "../../../bin/customers/import.ts";
import { NEW_COMPANY_STATE } from "../../../domain/company-state.ts";
import { startDynamoDb } from "../../../local/emulators/dynamodb.ts";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { watchConsole } from "../../support/watch-console.ts";

const SAMPLES = ["fortnox-kunder.csv", "e-conomic-kunder.csv", "procountor-asiakkaat.xlsx"];

let folder = "";
const { printed, complained } = watchConsole();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const customersImport = (...args: string[]): Promise<number> => runCommand(command, args);

function report(): Record<string, unknown> {
  const [line = "", ...others] = printed.splice(0);
  expect(others).toEqual([]);
  return JSON.parse(line) as Record<string, unknown>;
}

function samples(): string[] {
  return SAMPLES.map((name) => {
    const file = join(folder, name);
    copyFileSync(join(import.meta.dirname, "../../../events/registers", name), file);
    return file;
  });
}

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("customers import --dry-run", () => {
  it("reads the sample registers without any AWS, and says what is wrong by line and field", async () => {
    expect(await customersImport(...samples(), "--dry-run", "--json")).toBe(1);
    const { wrong, files, ...counts } = report();
    expect(counts).toEqual({ added: 12, changed: 0, unchanged: 0, into: null, dryRun: true });
    expect(wrong).toMatchObject([
      { line: 5, field: "E-mail" },
      { line: 5, field: "Sprog" },
      { line: 5, field: "Postnr." },
      { line: 5, field: "Vores ref." },
    ]);
    expect(files).toMatchObject([{ rows: 5 }, { rows: 4 }, { rows: 3 }]);
    expect(complained).toEqual([]);
  });

  it("says the same to people", async () => {
    expect(await customersImport(...samples(), "--dry-run")).toBe(1);
    const text = printed.join("\n");
    expect(text).toContain("  Kundnr is read as number");
    expect(text).toMatch(
      /e-conomic-kunder\.csv, line 5, Sprog: "Klingonsk" cannot be used\. Expected: sv, da/,
    );
    expect(text).toMatch(/Not stored: 12 added, 0 changed, 0 unchanged; 4 wrong\.$/);
  });

  it("saves what it guessed, and reads by what a person makes of it", async () => {
    const file = written("egna.csv", "Nr;Vem;Mejl;Kanal\n1;Kund AB;a@kund.example;b@kund.example\n");
    expect(await customersImport(file, "--dry-run", "--json")).toBe(0);
    const map = `${file}.columns.json`;
    expect(report()["files"]).toMatchObject([{ mapSaved: map, columns: { Vem: null } }]);
    const saved = { columns: { Nr: "number", Vem: null, Mejl: "address", Kanal: null } };
    expect(JSON.parse(readFileSync(map, "utf8"))).toEqual(saved);
    const own = written("min.json", JSON.stringify({ columns: { ...saved.columns, Vem: "name" } }));
    expect(await customersImport(file, "--columns", own, "--dry-run", "--json")).toBe(0);
    const [read] = report()["files"] as Record<string, unknown>[];
    expect(read).toMatchObject({ columns: { Vem: "name" } });
    expect(read).not.toHaveProperty("mapSaved");
  });

  it("saves a map to be filled in when it knows no column at all", async () => {
    const file = written("okänd.csv", "Foo;Bar\n1;2\n");
    expect(await customersImport(file, "--dry-run")).toBe(1);
    expect(complained.join("\n")).toMatch(
      /no column is known .*: Foo, Bar\. Say in .*okänd\.csv\.columns\.json/,
    );
    expect(existsSync(`${file}.columns.json`)).toBe(true);
  });

  it("reads a text that calls itself a workbook: what counts is what is in it", async () => {
    const file = written("kunder.xlsx", "Kundnr;Namn\n1;Kund AB\n");
    expect(await customersImport(file, "--dry-run")).toBe(0);
  });

  it.each([
    [[], /Name at least one file/],
    [["x.csv", "--endpoint", "nowhere"], /--endpoint: "nowhere" is no URL/],
    [["x.csv", "--shoe"], /Unknown option '--shoe'/],
  ])("wants to be used right: %j", async (args, words) => {
    expect(await customersImport(...args)).toBe(2);
    expect(complained.join("\n")).toMatch(words);
  });
});

describe("customers import", () => {
  let emulator: Awaited<ReturnType<typeof startDynamoDb>>;
  let client: DynamoDBClient;
  const TABLE = "handslag-example-data-CustomersABC";
  const DECISIONS = "handslag-example-data-DecisionsABC";
  beforeAll(async () => {
    const region = "eu-west-1";
    emulator = await startDynamoDb({ region });
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    client = new DynamoDBClient({ endpoint: emulator.endpoint, region, credentials });
  });
  afterAll(async () => {
    client.destroy();
    await emulator.stop();
  });

  const createTable = (name: string) =>
    client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      }),
    );

  it("finds the company's table, stores, and changes nothing the second time", async () => {
    const files = samples();
    const into = ["--endpoint", emulator.endpoint, "--json"];
    expect(await customersImport(...files, ...into)).toBe(1);
    expect(complained.splice(0).join("\n")).toMatch(
      /no table whose name begins with handslag-example-data-Customers/,
    );

    await createTable(TABLE);
    expect(await customersImport(...files, ...into, "--dry-run")).toBe(1);
    expect(report()).toMatchObject({ added: 12, dryRun: true });
    expect(await customersImport(...files, ...into)).toBe(1);
    expect(report()).toMatchObject({ added: 12, changed: 0, unchanged: 0, dryRun: false });
    expect(await customersImport(...files.reverse(), ...into)).toBe(1);
    expect(report()).toMatchObject({ added: 0, changed: 0, unchanged: 12 });

    const register = createDynamoCustomerRegister(createDynamo(client, () => TABLE));
    expect(await register.findByAddress("jari@virtanen.example")).toMatchObject({
      standing: "customer",
      number: "3001",
      name: "Virtasen Portaat Oy",
      people: [{ name: "Jari Virtanen", firstName: "Jari", address: "jari@virtanen.example" }],
      language: "fi",
      postcode: "00100",
      country: "FI",
      owner: "bo",
    });
    expect(await register.findByNumber("1003")).toMatchObject({ name: 'Strandhotellet "Solgården" HB' });
  });

  it("gives the successor what the register says is a colleague's who has left, named in the settings or not", async () => {
    await createTable(DECISIONS);
    const leaving = {
      ...{ who: "bo", name: "Bo Holm", address: "bo@bjorkholm.example", lastOn: "2026-01-30", to: "sofie" },
      ...{ at: "2026-01-12T08:00:00.000Z", deedId: "d1" },
    };
    const book = createDynamoCompanyBook(createDynamo(client, () => DECISIONS));
    await book.store({ ...NEW_COMPANY_STATE, left: [leaving], leftSaid: [leaving] });
    const example = readFileSync(join(import.meta.dirname, "../../../companies/example.json"), "utf8");
    const { staff, ...rest } = JSON.parse(example.replaceAll(': "bo"', ': "sofie"')) as {
      staff: { name: string }[];
    };
    const without = staff.filter(({ name }) => name !== "Bo Holm");
    expect(without).toHaveLength(2);
    written("example.json", JSON.stringify({ ...rest, staff: without }));
    const file = written(
      "owners.csv",
      "Kundnr;Namn;E-post;Vår ref\n7001;Ett AB;ett@kund.example;Bo Holm\n7002;Två AB;tva@kund.example;bo\n7003;Tre AB;bo@bjorkholm.example;Bo\n",
    );
    const register = createDynamoCustomerRegister(createDynamo(client, () => TABLE));
    for (const folderOfSettings of [undefined, folder]) {
      vi.stubEnv("HANDSLAG_COMPANIES", folderOfSettings);
      await customersImport(file, "--endpoint", emulator.endpoint, "--json");
      expect(report()["wrong"]).toMatchObject([{ line: 4, field: "E-post" }]);
      for (const number of ["7001", "7002", "7003"])
        expect(await register.findByNumber(number)).toMatchObject({ owner: "sofie" });
    }
    vi.unstubAllEnvs();
  });

  it("says what to do when AWS does not answer as it should", async () => {
    const file = written("k.csv", "Kundnr\n1\n");
    expect(await customersImport(file, "--endpoint", "http://127.0.0.1:1")).toBe(1);
    expect(complained.join("\n")).toMatch(/tables cannot be listed: .*Sign in .*--dry-run/);
  });
});
