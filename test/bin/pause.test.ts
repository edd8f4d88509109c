/** Letters to customers are stopped, and let go again, by a command. */
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/pause/pause-letters.ts";
import { type DynamoDb, startDynamoDb } from "../../local/emulators/dynamodb.ts";
import { watchConsole } from "../support/watch-console.ts";

const TABLE = "handslag-example-data-DecisionsABC";

let emulator: DynamoDb;
let client: DynamoDBClient;
const { printed, complained } = watchConsole();

beforeAll(async () => {
  emulator = await startDynamoDb({ region: "eu-west-1" });
  client = new DynamoDBClient({
    endpoint: emulator.endpoint,
    region: "eu-west-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
});

afterAll(async () => {
  client.destroy();
  await emulator.stop();
});

const pause = (...args: string[]): Promise<number> =>
  runCommand(command, [...args, "--endpoint", emulator.endpoint]);

const state = () => createDynamoCompanyBook(createDynamo(client, () => TABLE)).read();

describe("pause", () => {
  it("stops letters, says so once, and lets them go again; nothing else changes", async () => {
    const book = createDynamoCompanyBook(createDynamo(client, () => TABLE));
    await book.store({ ...(await book.read()), ranOn: { "learn-reply-time": "2026-11-23" } });
    expect(await pause("example")).toBe(0);
    expect(printed.join()).toContain("all letters to customers are stopped");
    const { paused } = await state();
    expect(paused?.deedId).toMatch(/^command-/);

    expect(await pause("--json", "--company", "example")).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? "")).toMatchObject({
      company: "example",
      paused: true,
      changed: false,
      since: paused?.at,
    });
    expect((await state()).paused).toEqual(paused);

    expect(await pause("example", "--resume")).toBe(0);
    expect(await state()).toMatchObject({ ranOn: { "learn-reply-time": "2026-11-23" } });
    expect((await state()).paused).toBeUndefined();
    expect(await pause("example", "--resume")).toBe(0);
    expect(printed.at(-1)).toContain("were not stopped");
  });

  it("says what is wrong and what to do", async () => {
    expect(await pause("example", "other")).toBe(2);
    expect(await runCommand(command, ["example", "--endpoint", "nowhere"])).toBe(2);
    expect(await pause("gone")).toBe(1);
    expect(complained.join("\n")).toContain("gone.json: there is no such settings file");
    expect(await pause("example", "--table", "no-such-table")).toBe(1);
  });
});
