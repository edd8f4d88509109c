/**
 * What the functions ask of AWS, held against what their roles may. The emulators let everything through; so every call
 * of a long day, with its faults, is written down on the wire and put before IAM's rules. And the other way: a permission
 * that none of these calls needed is granted for nothing, or the day is not long enough.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ENVIRONMENT } from "../../aws/contract.ts";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import { playSampleDay, readSampleDay } from "../../bin/start/sample-day.ts";
import { callJson } from "../../local/emulators/call.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import type { Call } from "../../local/permissions/call.ts";
import type { RolePolicy } from "../../local/system.ts";
import { grantsOf, isAllowed, without } from "../lib/iam.ts";
import { mailText } from "../support/mail-text.ts";
import { choose, linksIn, open } from "../support/page-visit.ts";
import { formsOf } from "../support/staff-page.ts";
import { playLedgers, playPayers } from "./play-ledgers.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MORE_THAN_ALERTS_AN_HOUR = 12;

/** Permissions that none of the calls needs, and why they are there. */
const NOT_PLAYED = [
  { which: /: sqs:(?:ChangeMessageVisibility|GetQueueUrl) /, why: "the CDK gives it to whom a queue calls" },
  {
    which: /^handslag-example-send-letter: sns:Publish /,
    why: "SES on this machine never refuses a letter of ours for good",
  },
  {
    which: /^handslag-example-sweep: (?:sns:Publish |dynamodb:GetItem .*promises)/i,
    why: "SES on this machine never leaves a letter to staff in doubt twice",
  },
  {
    which: /^handslag-example-(?:watch-promises|staff-page): sqs:SendMessage .*deadlines/i,
    why: "for a stage that comes within a minute of the one before it",
  },
  {
    which: /^handslag-example-plan-contacts: dynamodb:(?:GetItem .*ledger|DeleteItem .*relations)/i,
    why: "for accounts that were joined, and customers that turn out to be others or none",
  },
  {
    which: /^handslag-example-plan-talks: dynamodb:(?:\w+Item|Query .*byCustomer)/,
    why: "plan-contacts has taken in all that it takes in, ten minutes before",
  },
  {
    which:
      /^handslag-example-(?:send-letter: dynamodb:BatchGetItem .*relations|plan-talks: dynamodb:Query .*promises|(?:record-delivery|sweep): dynamodb:PutItem .*letters)/i,
    why: "for the agendas of talks, which agenda.test.ts plays",
  },
  {
    which:
      /^handslag-example-(?:receive-mail|staff-page): dynamodb:(?:Query .*byCustomer|\w+Item .*(?:relations|ledger))/i,
    why: "for what staff say of a relation, which agenda.test.ts plays by mail; the page does the same",
  },
  {
    which: /^handslag-example-(?:receive-mail|staff-page): dynamodb:Query .*Relations.*byTalk/,
    why: "for the list of what a colleague hands over who leaves, which leaving.test.ts plays",
  },
];

const STAFF = ["anna@bjorkholm.example", "bo@bjorkholm.example", "sofie@bjorkholm.example"];

let local: LocalSystem;
let calls: readonly Call[];

beforeAll(async () => {
  const day = await readSampleDay();
  local = await startCompany("example", {
    clock: new Date(day[0]?.at ?? 0).toISOString(),
    record: true,
    // As in SES's sandbox.
    verifiedIdentities: STAFF,
  });
  await playFirstKeys();
  await playSampleDay(local, day);
  await playSeldomThings();
  await playPage();
  await playWordsOfStaff();
  await playLedgers(local, day);
  await playPayers(local);
  calls = local.calls();
}, 300_000);

afterAll(() => local.stop());

/** Whoever is first to need the key of marks makes it: receive-mail for a mail that bears one, or send-letter. */
async function playFirstKeys(): Promise<void> {
  await write("forged", undefined, ["X-Handslag-Mark: forged", "Auto-Submitted: auto-generated"]);
  expect(local.sent()).toEqual([]);
  await forgetLoopMark();
  // And whoever opens a page before there was a link makes that of links.
  const page = `http://127.0.0.1:${local.httpPort}/url/handslag-example-staff-page/none`;
  expect((await open(page)).status).toBe(403);
}

async function forgetLoopMark(): Promise<void> {
  const { access } = local;
  await callJson({
    endpoint: access.endpoints.dynamodb,
    service: "dynamodb",
    region: access.region,
    target: "DynamoDB_20120810.DeleteItem",
    input: {
      TableName: access.environments.get("handslag-example-send-letter")?.[ENVIRONMENT.keysTable],
      Key: { id: { S: "loop-mark:1" } },
    },
  });
}

/** Seldom things, after the sample day: each makes some function do what it otherwise never does. */
async function playSeldomThings(): Promise<void> {
  const later = (milliseconds: number): Promise<void> =>
    local.moveClock(new Date(local.clock.now() + milliseconds).toISOString());
  const feedAgain = async (key: string): Promise<void> => {
    const storedAt = new Date(local.clock.now() - 7 * DAY).toISOString();
    const body = JSON.stringify({ again: { key, storedAt } });
    await local.invoke("receive-mail", { Records: [{ messageId: "again", body }] });
  };
  // A Monday morning, so that promises are made, and fall due, in opening hours.
  await local.moveClock("2026-11-30T08:00:00.000Z");

  // The customer's mailbox is gone.
  await write("gone", "suppressionlist@kund.example");

  // SES's answer to a letter is lost, and then its word of it: nobody knows, until the sweep asks.
  local.faults.set({ ses: "answer-lost", times: 1 });
  local.faults.set({ sesEvents: "lost" });
  await write("unclear");
  await later(HOUR);
  local.faults.set({ sesEvents: null });

  // SES's word of a mail is lost: the sweep finds the mail.
  local.faults.set({ notifications: "lost", times: 1 });
  await write("left-over");
  await later(2 * HOUR);

  // A mail turns up so late that its promise is due when it is made; another was never there.
  local.faults.set({ notifications: "lost", times: 1 });
  await feedAgain(`incoming/${await write("late")}`);
  await feedAgain("incoming/none");

  // One person writes more than the caps answer.
  for (const number of [1, 2, 3, 4]) await write(`busy${number}`, "busy@kund.example");

  // No schedule fires, that of the sweep included. When it does again, so much has fallen due that its owner is told of
  // it in a summary.
  local.faults.set({ scheduler: "never-fires" });
  for (let number = 1; number <= MORE_THAN_ALERTS_AN_HOUR; number += 1) await write(`unwatched${number}`);
  await local.moveClock("2026-12-02T09:00:00.000Z");
  local.faults.set({ scheduler: null });
  await later(HOUR);

  // An alert comes back: its reader's mailbox is gone.
  const alert = local.sent().findLast(({ kind }) => kind === "alert");
  await local.invoke("record-delivery", { Records: [{ messageId: "bounce", body: bounceOf(alert?.tags) }] });
  expect(local.sent().at(-1)?.kind).toBe("second-channel");
}

/** As SES tells of it, in SNS's envelope. */
function bounceOf(tags: Readonly<Record<string, string>> = {}): string {
  const [{ body }] = (
    JSON.parse(
      readFileSync(new URL("../../events/record-delivery/bounce.json", import.meta.url), "utf8"),
    ) as {
      Records: [{ body: string }];
    }
  ).Records;
  const envelope = JSON.parse(body) as { Message: string };
  const event = JSON.parse(envelope.Message) as { mail: { tags: Record<string, string[]> } };
  for (const [name, value] of Object.entries(tags)) event.mail.tags[name] = [value];
  return JSON.stringify({ ...envelope, Message: JSON.stringify(event) });
}

/** Staff write to Handslag: a note that promises something, and in answer to an alert that nobody is a customer. */
async function playWordsOfStaff(): Promise<void> {
  const say = async (id: string, to: string, text: string, answers?: string): Promise<void> => {
    const headers = answers === undefined ? [] : [`In-Reply-To: <${answers}@eu-west-1.amazonses.com>`];
    const raw = mailText({ id, from: "anna@bjorkholm.example", to, subject: "", text, headers });
    await local.sendMail(raw, { from: "anna@bjorkholm.example", to: ["log@in.bjorkholm.example"] });
    await local.quiet();
  };
  const confirmations = (): number => local.sent().filter(({ kind }) => kind === "confirmation").length;
  const before = confirmations();
  await say("note", "log@in.bjorkholm.example", "lovar: skicka offert senast fredag\r\nstängt: 2027-12-23");
  const alert = local.sent().findLast(({ kind }) => kind === "alert");
  await say("word", "handslag@in.bjorkholm.example", "inte kund", alert?.id ?? "");
  expect(confirmations()).toBe(before + 2);
}

/** Staff open what their letters link to, and act there. */
async function playPage(): Promise<void> {
  const linked = async (kind: string): Promise<string> => {
    for (const letter of local
      .sent()
      .toReversed()
      .filter((each) => each.kind === kind)) {
      const [address] = await linksIn(letter);
      if (address !== undefined) return address;
    }
    throw new Error(`No letter of kind ${kind} links to a page.`);
  };
  const rows = (await open(await linked("morning"))).body;
  expect(rows).toContain("kund.example");
  const alert = await linked("alert");
  for (const query of ["", "?whole", "?file"]) await open(`${alert}${query}`);
  const later = await choose(alert, { choice: "later", until: "2026-12-11" });
  await choose(alert, { ...formsOf(later)[0]?.fields });
  await choose(alert, { choice: "hand-over", to: "bo" });
  await choose(alert, { choice: "supplier" });
  await choose(alert, { choice: "customer" });
  await choose(alert, { choice: "done" });
  await choose(alert, { choice: "open-again" });
  await local.quiet();
}

async function write(id: string, from = `${id}@kund.example`, headers: string[] = []): Promise<string> {
  const raw = mailText({ id, from, subject: `Fråga ${id}`, headers });
  const contactId = await local.sendMail(raw, { from, to: ["info@in.bjorkholm.example"] });
  await local.quiet();
  return contactId;
}

const policiesOf = (name: string): readonly RolePolicy[] => local.rolePolicies.get(name) ?? [];

/** Every call that the policies forbid, in words. */
async function forbidden(
  asked: readonly Call[],
  policies: (name: string) => readonly RolePolicy[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const call of asked) {
    if (!(await isAllowed(call, policies(call.functionName)))) {
      found.add(`${call.functionName}: ${call.action} ${call.resource}`);
    }
  }
  return [...found];
}

it("every call of every function is one that its role may make", async () => {
  expect(new Set(calls.map(({ functionName }) => functionName))).toEqual(new Set(local.functionNames));
  expect(await forbidden(calls, policiesOf)).toEqual([]);
});

it("every permission is one that some call needs; without it, the function and the action are named", async () => {
  const unused: string[] = [];
  for (const [name, policies] of local.rolePolicies) {
    for (const grant of grantsOf(policies)) {
      const asked = calls.filter(
        ({ functionName, action }) => functionName === name && action === grant.action,
      );
      const missed = await forbidden(asked, () => without(policies, grant));
      expect(missed.filter((each) => !each.startsWith(`${name}: ${grant.action} `))).toEqual([]);
      if (missed.length === 0) unused.push(`${name}: ${grant.action} ${grant.resource}`);
    }
  }
  expect(unused.filter((each) => !NOT_PLAYED.some(({ which }) => which.test(each)))).toEqual([]);
  expect(NOT_PLAYED.filter(({ which }) => !unused.some((each) => which.test(each)))).toEqual([]);
});
