/** What does not get away, because SES takes nothing for hours, still reaches somebody: by the second channel, once. */
import { describe, expect, it } from "vitest";
import type { HandOver } from "../../domain/ports.ts";
import { PROMISE_STAGES } from "../../domain/promise/promise.ts";
import { companyManagedByBo } from "../support/example-company.ts";
import { mailText } from "../support/mail-text.ts";
import { createRelayWorld } from "../support/relay-world.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const WARNED = "2026-11-24T07:01:00.000Z";

const paused: HandOver = {
  result: "not-now",
  because: "SES: AccountSendingPausedException: Sending is paused",
  error: "AccountSendingPausedException",
};
const silent: HandOver = { result: "unclear", because: "SES did not answer", error: "TimeoutError" };

/** A mail whose promise falls due while SES answers nothing but this. */
async function fallsDueWhile(answer: HandOver, company = companyManagedByBo()): Promise<World> {
  const world = createWorld({ at: MONDAY_NINE, company });
  await world.receive({ id: "first", raw: mailText() });
  await world.at("2026-11-24T06:50:00.000Z");
  for (let time = 0; time < 500; time += 1) world.refusals.push(answer);
  if (answer.result === "unclear") world.settings.newsArrives = false;
  return world;
}

const textsOf = (world: World): string[] => world.toldElsewhere.map(({ text }) => text);
const flagged = (world: World, metric: string, letterId: string): unknown[] =>
  world.flags.filter((flag) => flag.metric === metric && flag.facts["letterId"] === letterId);

describe("an alert that SES does not take", () => {
  it("for now is told elsewhere after a quarter of an hour, once, and flagged", async () => {
    const world = await fallsDueWhile(paused);
    await world.at("2026-11-24T07:30:00.000Z");
    expect(world.alerts()).toEqual([]);
    expect(textsOf(world)).toEqual([
      "Handslag, Björk & Holm Snickeri: karin@kund.example väntar på svar, senast kl. 9.00 i dag, tisdag 24 november. " +
        "Mejl till Anna Björk kommer inte fram just nu. Säg till på annat sätt.",
    ]);
    expect(flagged(world, "DelayedLetter", "alert-p-first-v1-warning-anna")).not.toEqual([]);
  });

  it("for now reaches somebody at every stage, while nothing gets away for half a day", async () => {
    const world = await fallsDueWhile(paused);
    await world.at("2026-11-24T15:00:00.000Z");
    expect(world.alerts()).toEqual([]);
    const told = [...world.memory.stored.letters.values()].flatMap((letter) =>
      letter.kind === "alert" && letter.toldElsewhereAt !== undefined ? [letter.stage] : [],
    );
    expect([...new Set(told)]).toEqual([...PROMISE_STAGES]);
    expect(textsOf(world).length).toBe(told.length);
  });

  it("for a moment is sent, and nobody is troubled", async () => {
    const world = await fallsDueWhile(paused);
    world.refusals.length = 2;
    await world.at("2026-11-24T07:30:00.000Z");
    expect(world.alerts()).toHaveLength(1);
    expect(textsOf(world)).toEqual([]);
    expect(world.flags).toEqual([]);
  });

  it("is told elsewhere although the second channel fails at first", async () => {
    const world = await fallsDueWhile(paused);
    world.faults.plant({ nth: 1, kind: "before", call: "secondChannel.tell" });
    await world.at("2026-11-24T07:50:00.000Z");
    expect(textsOf(world)).toHaveLength(1);
  });

  it("is told elsewhere when nobody knows what became of it, before it is given up", async () => {
    const world = await fallsDueWhile(silent);
    await world.at("2026-11-24T07:55:00.000Z");
    expect(world.memory.stored.letters.get("alert-p-first-v1-warning-anna")).toMatchObject({
      state: "failed",
    });
    expect(textsOf(world)).toEqual([
      expect.stringMatching(/karin@kund\.example .* kommer inte fram just nu/),
    ]);
  });
});

it("a letter to a customer that SES does not take for now is flagged, and told to nobody elsewhere", async () => {
  const world = createWorld({ at: MONDAY_NINE });
  for (let time = 0; time < 9; time += 1) world.refusals.push(paused);
  await world.receive({ id: "first", raw: mailText() });
  await world.at("2026-11-23T09:00:00.000Z");
  expect(flagged(world, "DelayedLetter", "ack-first")).not.toEqual([]);
  expect(textsOf(world)).toEqual([]);
});

describe("a flood of letters that do not arrive", () => {
  const bounce = { what: "bounce", permanent: true } as const;

  it("is told once an hour for each reader", async () => {
    const { world, write } = createRelayWorld();
    for (let each = 0; each < 40; each += 1) {
      await write({ id: `w${String(each)}`, from: `kim${String(each)}@kund${String(each)}.example` });
      await world.tellNews(`relay-w${String(each)}`, { ...bounce, at: world.now() });
    }
    expect(textsOf(world)).toHaveLength(1);
  });

  it("does not hide that a customer waits", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: companyManagedByBo() });
    await world.receive({ id: "first", raw: mailText() });
    await world.at(WARNED);
    await world.staffWrites({ text: "borta: 2027-07-01" });
    await world.tellNews(world.confirmations()[0]?.letterId ?? "", { ...bounce, at: WARNED });
    await world.tellNews(world.alerts()[0]?.letterId ?? "", { ...bounce, at: WARNED });
    expect(textsOf(world)).toEqual([
      expect.not.stringContaining("karin@kund.example"),
      expect.stringContaining("karin@kund.example"),
    ]);
  });
});
