/** What is noted of the people at a customer is handed out and erased by a command. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TABLES } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { runCommand } from "../../bin/command-line.ts";
import { erase, exported } from "../../bin/personal/personal.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { RelationNote } from "../../domain/relation/relation-facts.ts";
import { type DynamoDb, startDynamoDb } from "../../local/emulators/dynamodb.ts";
import { createTable } from "../support/emulated-dynamo.ts";
import { madeRelation } from "../support/made-relation.ts";
import { watchConsole } from "../support/watch-console.ts";

const region = "eu-west-1";
let emulator: DynamoDb;
let client: DynamoDBClient;
let count = 0;
let tables: { customers: string; relations: string };
const { printed, complained } = watchConsole();

beforeAll(async () => {
  emulator = await startDynamoDb({ region });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  client = new DynamoDBClient({ endpoint: emulator.endpoint, region, credentials });
});

afterAll(async () => {
  client.destroy();
  await emulator.stop();
});

const register = () => createDynamoCustomerRegister(createDynamo(client, () => tables.customers));
const relations = () => createDynamoRelationBook(createDynamo(client, () => tables.relations));

const customer: Customer = {
  ...{ customerId: "c-1", standing: "customer", number: "1001", name: "Björkholm Kök" },
  ...{ addresses: ["karin@kund.example"], addedAt: "2026-01-08T09:00:00.000Z" },
};

const sails: RelationNote = {
  ...{ noteId: "n-1", at: "2026-11-20T09:00:00.000Z", on: "2026-11-20", staffId: "anna" },
  ...{ says: "personal", text: "Karin seglar", person: "Karin Ek" },
};
const complaint: RelationNote = {
  ...{ noteId: "n-2", at: "2026-11-21T09:00:00.000Z", on: "2026-11-21" },
  ...{ says: "complaint", what: "sen leverans" },
};

beforeEach(async () => {
  count += 1;
  tables = { customers: `customers-${count}`, relations: `relations-${count}` };
  await createTable(client, tables.customers, TABLES.customers);
  await createTable(client, tables.relations, TABLES.relations);
  await register().findOrAdd(customer);
  await relations().store(undefined, madeRelation("c-1", { notes: [complaint, sails] }));
});

const run = (command: typeof erase, ...args: string[]): Promise<number> =>
  runCommand(command, [
    ...["--endpoint", emulator.endpoint, "--customers-table", tables.customers],
    ...["--relations-table", tables.relations, ...args],
  ]);

describe("personal export", () => {
  it("prints the notes, for people and for programs", async () => {
    expect(await run(exported, "--customer", "1001")).toBe(0);
    expect(printed.at(-1)).toBe("2026-11-20  Karin seglar  (anna)");
    expect(await run(exported, "--customer", "karin@kund.example", "--json")).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? "")).toEqual({
      customer: { customerId: "c-1", number: "1001", name: "Björkholm Kök" },
      personal: [{ on: "2026-11-20", text: "Karin seglar", person: "Karin Ek", staffId: "anna" }],
    });
  });
});

describe("personal erase", () => {
  it("erases nothing unless it is meant", async () => {
    expect(await run(erase, "--customer", "1001")).toBe(2);
    expect(complained.join("\n")).toContain("add --yes");
    expect((await relations().find("c-1"))?.facts.notes).toHaveLength(2);
  });

  it("erases all that is personal and nothing else, also of a customer that turned out to be this one", async () => {
    const other: Customer = {
      ...customer,
      customerId: "c-2",
      number: undefined,
      addresses: ["gammal@kund.example"],
    };
    await register().findOrAdd(other);
    await register().store(other, { ...other, joined: "c-1", addresses: [], version: 1 });
    await relations().store(undefined, madeRelation("c-2", { notes: [{ ...sails, noteId: "n-9" }] }));
    expect(await run(erase, "--customer", "1001", "--yes", "--json")).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? "")).toMatchObject({ erased: 2 });
    const [own, joined] = await relations().findAll(["c-1", "c-2"]);
    expect(own?.facts.notes).toEqual([complaint]);
    expect(joined?.facts.notes).toEqual([]);
    expect(JSON.stringify([own, joined])).not.toContain("seglar");
    expect(await run(erase, "--customer", "1001", "--yes")).toBe(0);
    expect(printed.at(-1)).toBe("Björkholm Kök: 0 erased.");
  });
});

it("says what is wrong and what to do", async () => {
  expect(await run(exported)).toBe(2);
  expect(await run(exported, "--customer", "9999")).toBe(1);
  expect(complained.join("\n")).toContain('No customer has the number or address "9999"');
  expect(await run(exported, "--customer", "1001", "--company", "gone")).toBe(1);
});
