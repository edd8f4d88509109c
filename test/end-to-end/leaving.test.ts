/**
 * A colleague leaves, on the stack that will be deployed: with customers, a promise, a mail that waits, a booked talk, a
 * planned contact, and a customer who knows nobody else. The answer lists them, so does the command, and on the day after
 * all of it is the successor's, none is lost, and nothing goes to the one who has left.
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENVIRONMENT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { runCommand } from "../../bin/command-line.ts";
import { LOCAL_CREDENTIALS } from "../../bin/company-table.ts";
import { command as explainLeaving } from "../../bin/explain/leaving.ts";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import type { SentLetter } from "../../local/sent.ts";
import PostalMime from "postal-mime";
import { isAllowed } from "../lib/iam.ts";
import { mailText } from "../support/mail-text.ts";
import { karins } from "../support/relation-world.ts";
import { watchConsole } from "../support/watch-console.ts";

const SUNDAY = "2026-11-22T11:00:00.000Z";
const ANNA = "anna@bjorkholm.example";
const BO = "bo@bjorkholm.example";
const KARIN = "karin@kund.example";

const { printed } = watchConsole();

let local: LocalSystem;

beforeAll(async () => {
  local = await startCompany("example", { clock: SUNDAY, record: true });
  await register(
    { ...karins, owner: "anna" },
    {
      ...karins,
      customerId: "ek",
      number: "1002",
      name: "Ek & Lönn",
      addresses: ["eva@ek.example"],
      owner: "sofie",
    },
  );
  await local.moveClock("2026-11-23T07:00:00.000Z");
});
afterAll(() => local.stop());

async function register(...customers: readonly Customer[]): Promise<void> {
  const { region, endpoints, environments } = local.access;
  const [table] = [...environments.values()].flatMap((each) => each[ENVIRONMENT.customersTable] ?? []);
  if (table === undefined) throw new Error("No function of the template knows the table of customers.");
  const client = new DynamoDBClient({ region, endpoint: endpoints.dynamodb, credentials: LOCAL_CREDENTIALS });
  try {
    const book = createDynamoCustomerRegister(createDynamo(client, () => table));
    for (const customer of customers) await book.store(undefined, customer);
  } finally {
    client.destroy();
  }
}

let mails = 0;

async function writes(from: string, to: string, subject: string, text: string): Promise<void> {
  mails += 1;
  const raw = mailText({ id: `post-${mails}`, from, to, subject, text });
  await local.sendMail(raw, { from, to: [to.replace("@bjorkholm", "@in.bjorkholm")] });
  await local.quiet();
}

const notes = (from: string, text: string): Promise<void> =>
  writes(from, "log@in.bjorkholm.example", "", text);

function last(kind: string, to: string): SentLetter {
  const letter = local.sent().findLast((each) => each.kind === kind && each.to.includes(to));
  if (letter === undefined) throw new Error(`no ${kind} to ${to}`);
  return letter;
}

/** Each paragraph on one line. */
const words = async ({ raw }: SentLetter): Promise<string> =>
  ((await PostalMime.parse(raw)).text ?? "").replaceAll(/\s+/g, " ");

const LISTS = ["customers", "promises", "threads", "talks", "contacts", "alone"] as const;

/** What the command prints, by list. */
async function explained(asOf: string): Promise<Record<string, string[]>> {
  const before = printed.length;
  const args = ["--staff", "anna", "--as-of", asOf, "--endpoint", local.access.endpoints.dynamodb, "--json"];
  expect(await runCommand(explainLeaving, args)).toBe(0);
  const rows = printed.slice(before, -1).map((line) => JSON.parse(line) as Record<string, string>);
  return Object.fromEntries(
    LISTS.map((list) => [
      list,
      rows.filter((row) => row["list"] === list).map(({ name, what = "" }) => name ?? what),
    ]),
  );
}

const ALL = {
  customers: ["Norrtulls Glas"],
  promises: ["skicka ritningar"],
  threads: ["Köksluckor"],
  talks: ["Norrtulls Glas"],
  contacts: ["Ek & Lönn"],
  alone: ["Ek & Lönn", "Norrtulls Glas"],
};

describe("a colleague who leaves", () => {
  it("is said to, and the answer lists what there is to hand over, as the command does", async () => {
    await writes(KARIN, "info@bjorkholm.example", "Köksluckor", "Hej! Vad kostar nya luckor?");
    await notes(ANNA, "lovar: skicka ritningar senast 4/12");
    await notes(ANNA, "Norrtulls Glas: bokat: 10/12 kl 10, utvärderingssamtal");
    await notes(ANNA, "Norrtulls Glas: ringde Karin om luckorna");
    await notes(ANNA, "Ek & Lönn: lunch med Eva\nnästa: 8 december, Anna");
    await notes(ANNA, "slutar: Anna 25/11, Bo tar över");
    const answer = await words(last("confirmation", ANNA));
    expect(answer).toContain(
      "Anna Björk slutar. Sista dagen är den 25 november 2026, och sedan tar Bo Holm över.",
    );
    for (const part of [
      "1 kund: Norrtulls Glas",
      "1 löfte:",
      "1 mejl som väntar på svar:",
      "1 bokat samtal:",
    ])
      expect(answer).toContain(part);
    expect(await explained("2026-11-23")).toEqual(ALL);
  });

  it("hands over all of it on the day after, and the successor reads what came", async () => {
    await local.moveClock("2026-11-26T07:00:00.000Z");
    const morning = await words(last("morning", BO));
    expect(morning).toContain("Anna Björk har slutat, och du har tagit över");
    expect(morning).toContain("Köksluckor");
    expect(await explained("2026-11-26")).toEqual(ALL);
  });

  it("hears nothing more, and the successor all that comes due: the promise, the mail, the talk, the contact", async () => {
    const gone = local.sent().length;
    await notes(ANNA, "pausa");
    await local.moveClock("2026-12-10T12:00:00.000Z");
    const later = local.sent().slice(gone);
    expect(later.filter(({ to }) => to.includes(ANNA))).toEqual([]);
    const toBo = await Promise.all(later.filter(({ to }) => to.includes(BO)).map(words));
    for (const part of [
      "skicka ritningar",
      "Köksluckor",
      "Ek & Lönn",
      "utvärderingssamtal med Norrtulls Glas",
    ])
      expect(
        toBo.some((text) => text.includes(part)),
        part,
      ).toBe(true);
  });

  it("is one of us again when the successor, who manages now, says so", async () => {
    await notes(BO, "slutar inte: Anna");
    expect(await words(last("confirmation", BO))).toContain("Anna Björk slutar inte");
  });
});

it("asks AWS for nothing that its roles may not", async () => {
  const denied = new Set<string>();
  for (const call of local.calls()) {
    if (!(await isAllowed(call, local.rolePolicies.get(call.functionName) ?? []))) {
      denied.add(`${call.functionName} ${call.action} ${call.resource}`);
    }
  }
  expect([...denied]).toEqual([]);
}, 120_000);
