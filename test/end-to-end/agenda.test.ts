/**
 * A yearly talk on the stack that will be deployed, from the morning on which it comes due to its minutes: booked, its
 * agenda drawn, changed and sent by answers, the invitation taken from the mail and read by another's library, answered by
 * the customer, held, and the next day told.
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import ICAL from "ical.js";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENVIRONMENT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { LOCAL_CREDENTIALS } from "../../bin/company-table.ts";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import type { SentLetter } from "../../local/sent.ts";
import { ledgerCsv } from "../support/ledger-samples.ts";
import { mailText } from "../support/mail-text.ts";
import { isAllowed } from "../lib/iam.ts";
import { karins } from "../support/relation-world.ts";

const SUNDAY = "2026-11-22T11:00:00.000Z";
const ANNA = "anna@bjorkholm.example";
const KARIN = "karin@kund.example";

let local: LocalSystem;

beforeAll(async () => {
  local = await startCompany("example", { clock: SUNDAY, record: true });
  await register({
    ...karins,
    owner: "anna",
    people: [{ name: "Karin Lund", firstName: "Karin", address: KARIN }],
  });
  const bought = ["2025-12-10", "2026-03-10", "2026-09-10"].map((issuedOn, at) => ({
    ...{ number: `91${at}`, customer: karins.number ?? "", total: 90_000, issuedOn, dueOn: issuedOn },
  }));
  await local.handIn("reskontra.csv", Buffer.from(ledgerCsv(...bought)));
  await local.quiet();
  await local.moveClock("2026-11-23T07:00:00.000Z");
});
afterAll(() => local.stop());

async function register(customer: typeof karins): Promise<void> {
  const { region, endpoints, environments } = local.access;
  const [table] = [...environments.values()].flatMap((each) => each[ENVIRONMENT.customersTable] ?? []);
  if (table === undefined) throw new Error("No function of the template knows the table of customers.");
  const client = new DynamoDBClient({ region, endpoint: endpoints.dynamodb, credentials: LOCAL_CREDENTIALS });
  try {
    await createDynamoCustomerRegister(createDynamo(client, () => table)).store(undefined, customer);
  } finally {
    client.destroy();
  }
}

/** The last one to that address. */
function last(kind: string, to: string): SentLetter {
  const letter = local.sent().findLast((each) => each.kind === kind && each.to.includes(to));
  if (letter === undefined)
    throw new Error(
      `no ${kind} to ${to} among ${local
        .sent()
        .map((each) => each.kind)
        .join(", ")}`,
    );
  return letter;
}

const read = ({ raw }: SentLetter) => PostalMime.parse(raw);

/** Each paragraph on one line. */
const words = async (letter: SentLetter): Promise<string> =>
  ((await read(letter)).text ?? "").replaceAll(/(?<!\n)\n(?!\n)/g, " ");

let mails = 0;

async function answers(letter: SentLetter, from: string, to: string, text: string): Promise<void> {
  mails += 1;
  const { subject = "" } = await read(letter);
  const inReplyToRaw = `<${letter.id}@eu-west-1.amazonses.com>`;
  const raw = mailText({ id: `svar-${mails}`, from, to, subject: `Sv: ${subject}`, inReplyToRaw, text });
  await local.sendMail(raw, { from, to: [to.replace("@bjorkholm", "@in.bjorkholm")] });
  await local.quiet();
}

const annaAnswers = (letter: SentLetter, text: string): Promise<void> =>
  answers(letter, ANNA, "handslag@in.bjorkholm.example", text);

/** Of the letter: as an alternative to its text, which is how it is taken for an invitation. */
async function invitationIn(letter: SentLetter) {
  const { attachments } = await read(letter);
  const file = attachments.find(({ mimeType }) => mimeType === "text/calendar");
  if (file === undefined) throw new Error("no calendar file");
  const calendar = new ICAL.Component(parsed(Buffer.from(file.content as Uint8Array).toString()));
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("no event");
  const event = new ICAL.Event(component);
  return {
    method: String(calendar.getFirstPropertyValue("method")),
    partMethod: file.method,
    uid: event.uid,
    sequence: event.sequence,
    from: event.startDate.toJSDate().toISOString(),
    until: event.endDate.toJSDate().toISOString(),
    where: event.location,
    summary: event.summary,
    description: event.description,
    organizer: event.organizer,
    attendees: event.attendees.map((each) => String(each.getFirstValue())),
  };
}

/** As jCal (RFC 7265), which the library says nothing of. */
const parsed = (file: string): unknown[] => ICAL.parse(file) as unknown[];

describe("a yearly talk", () => {
  it("comes due, and stands in the morning letter of the customer's owner", async () => {
    const morning = await words(last("morning", ANNA));
    expect(morning).toContain("Norrtulls Glas");
    expect(morning).toContain("tvärderingssamtal");
  });

  it("is booked by answering, and its agenda drawn ten days before", async () => {
    const morning = last("morning", ANNA);
    const number = /(\d+)\. Norrtulls Glas[^\n]*/.exec((await read(morning)).text ?? "")?.[1] ?? "?";
    await annaAnswers(morning, `${number} bokat: 10/12 kl 10, 90 minuter, hos kunden, utvärderingssamtal`);
    await local.moveClock("2026-11-26T07:00:00.000Z");
    const draft = await words(last("agenda-draft", ANNA));
    expect(draft).toContain("torsdag 10\u00a0december kl.\u00a010.00");
    expect(draft).toContain("hos kunden");
    expect(draft).toContain(KARIN);
  });

  it("is changed by answering", async () => {
    await annaAnswers(last("agenda-draft", ANNA), "lägg till: kortare leveranstider i vår");
    expect(await words(last("agenda-draft", ANNA))).toContain("kortare leveranstider i vår");
    expect(local.sent().filter(({ to }) => to.includes(KARIN))).toEqual([]);
  });

  it("goes to the customer, with an invitation that another's library reads", async () => {
    await annaAnswers(last("agenda-draft", ANNA), "skicka");
    await local.moveClock("2026-11-26T07:30:00.000Z");
    const letter = last("agenda", KARIN);
    const text = await words(letter);
    expect(text).toContain("Hej Karin,");
    expect(text).toContain("kortare leveranstider i vår");
    expect(await invitationIn(letter)).toMatchObject({
      ...{ method: "REQUEST", partMethod: "REQUEST", sequence: 0 },
      ...{ from: "2026-12-10T09:00:00.000Z", until: "2026-12-10T10:30:00.000Z", where: "hos er" },
      summary: "Utvärderingssamtal med Björk & Holm Snickeri",
      organizer: `mailto:${ANNA}`,
      attendees: [`mailto:${KARIN}`],
    });
    expect((await invitationIn(letter)).description).toContain("kortare leveranstider i vår");
  });

  it("takes on what the customer answers by mail, who is told when to hear from us", async () => {
    await answers(
      last("agenda", KARIN),
      KARIN,
      "info@bjorkholm.example",
      "Hej Anna,\n\nKan vi också prata om glaspriserna?\n\nMvh\nKarin",
    );
    await local.moveClock("2026-11-26T08:00:00.000Z");
    const answer = await words(last("agenda-answer", ANNA));
    expect(answer).toContain("Kan vi också prata om glaspriserna?");
    expect(last("acknowledgement", KARIN).at).toMatch(/^2026-11-26/);
  });

  it("closes with minutes, and the answer tells when the next one is", async () => {
    await local.moveClock("2026-12-10T12:00:00.000Z");
    expect(local.sent().filter(({ kind }) => kind === "agenda-unsent")).toEqual([]);
    await annaAnswers(
      last("agenda-answer", ANNA),
      "klart\nVi gick igenom allt. Karin vill ha kortare leveranstider, och glaspriserna får vänta till mars.",
    );
    await local.moveClock("2026-12-10T12:20:00.000Z");
    const confirmation = await words(last("confirmation", ANNA));
    expect(confirmation).toContain("utvärderingssamtal");
    expect(confirmation).toContain("10\u00a0december 2027");
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
