/**
 * A dialogue whose mails are read in any order, and twice: what is promised, kept and told at the end is what it would
 * have been in the order in which the mails were received.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instant } from "../../domain/time/instant.ts";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import type { MailToSend } from "../support/receipts.ts";
import { createWorld, type World } from "../support/world.ts";

const EIGHT = "2026-11-23T08:00:00.000Z";
const READ_AT = "2026-11-23T09:02:00.000Z";
const FRIDAY = "2026-11-27T16:00:00.000Z";

interface Received extends MailToSend {
  readonly id: string;
  readonly at: Instant;
}

const fromCustomer = (id: string, at: Instant, text: string): Received => ({
  id,
  at,
  raw: mailText({ id, inReplyTo: id === "first" ? undefined : "first", subject: "Sv: Köksluckor", text }),
  verdicts: { receivedAt: at },
});

const fromStaff = (id: string, at: Instant): Received => ({
  id,
  at,
  raw: staffAnswer({ subject: "Sv: Köksluckor", text: `Hej Karin, vi ringer i dag. (${id})` }).replace(
    "<answer@",
    `<${id}@`,
  ),
  recipients: ["log@in.bjorkholm.example"],
  verdicts: { receivedAt: at },
});

const first = fromCustomer("first", EIGHT, "Vad kostar nya luckor till ett litet kök?");
const answer = fromStaff("answer", "2026-11-23T09:00:00.000Z");
const second = fromCustomer("second", "2026-11-23T09:00:30.000Z", "Och vad kostar en bänkskiva till det?");
const third = fromCustomer("third", "2026-11-23T09:01:00.000Z", "Kan ni komma och mäta på torsdag?");
const thanks = fromCustomer("thanks", "2026-11-23T09:00:10.000Z", "Tack så mycket!");
const lastAnswer = fromStaff("last-answer", "2026-11-23T09:01:30.000Z");

/** All mails wait in the queue, and are read one after the other in the given order. */
async function readIn(mails: readonly Received[]): Promise<World> {
  const world = createWorld({ at: READ_AT, company: exampleCompany({ acknowledgeAfterMinutes: 3 }) });
  for (const mail of mails) {
    if (world.memory.stored.contacts.has(mail.id)) await world.redeliver(mail.id, mail);
    else await world.receive(mail);
  }
  return world;
}

/** How many promises ended how, and when, and how many are open; a promise that nobody waited for is none. */
const endsIn = (world: World): string[] =>
  [...world.memory.stored.promises.values()]
    .filter(({ state }) => state !== "withdrawn")
    .map(({ state, silent, endedAt = "", endedBy = "" }) =>
      [state, silent ? "silent" : "told", endedAt, endedBy].join(" "),
    )
    .sort();

const inOrder = (mails: readonly Received[]): Received[] => mails.toSorted((a, b) => (a.at < b.at ? -1 : 1));

describe("an answer that is read after what the customer wrote next", () => {
  it("keeps the promise that it answers, and the customer's next mail gets one of its own", async () => {
    const world = await readIn([first, second, answer]);
    expect(endsIn(world)).toEqual(["kept told 2026-11-23T09:00:00.000Z answer", "open silent  "]);
    expect(world.memory.stored.promises.get("p-second")).toMatchObject({
      state: "open",
      madeAt: second.at,
      from: "karin@kund.example",
      owner: "anna",
      customerId: "c-first",
    });
    expect(world.memory.stored.threads.get("first")?.openPromiseId).toBe("p-second");
    await world.at(FRIDAY);
    expect(world.acknowledgements()).toEqual([]);
    expect(world.alerts().map(({ letterId }) => letterId)).toEqual(["alert-p-second-v1-deadline-anna"]);
  });
});

describe("a word of staff that is read after what the customer wrote next", () => {
  it("ends what it was said of, and the customer's next mail gets a promise of its own", async () => {
    const world = createWorld({ at: EIGHT });
    await world.receive(first);
    await world.at("2026-11-24T08:00:00.000Z");
    const [warning] = world.alerts();
    const next = fromCustomer("next", "2026-11-24T08:00:30.000Z", "Och vad kostar en bänkskiva till det?");
    await world.at(next.at);
    await world.receive(next);
    await world.staffWrites({
      text: "klart",
      answers: warning,
      verdicts: { receivedAt: "2026-11-24T08:00:00.000Z" },
    });
    const { promises } = world.memory.stored;
    expect(promises.get("p-first")?.state).toBe("kept");
    expect(promises.get("p-next")).toMatchObject({ state: "open", silent: true, madeAt: next.at });
    await world.staffWrites({ text: "ångra", answers: warning });
    expect([...promises.values()].filter(({ state }) => state === "open")).toHaveLength(1);
  });
});

describe("an answer that is read after a word of staff that was said later", () => {
  const early = fromStaff("early", "2026-11-23T10:00:00.000Z");

  /** Karin's promise, after the word was said when it had passed, and what was answered before that is read. */
  async function said(text: string) {
    const world = createWorld({ at: EIGHT });
    await world.receive(first);
    await world.at("2026-11-24T08:30:00.000Z");
    await world.staffWrites({ text, answers: world.alerts()[0] });
    const promise = () => world.memory.stored.promises.get("p-first");
    const before = promise();
    await world.receive(early);
    return { before, after: promise() };
  }

  it("is the earlier evidence: the promise was kept by it, and not late by the word", async () => {
    const { before, after } = await said("klart");
    expect(before?.state).toBe("late");
    expect(after).toMatchObject({ state: "kept", endedAt: early.at, endedBy: "early", answeredBy: "anna" });
  });

  it("is so also where staff said that nobody waits: by then somebody had been in touch", async () => {
    const { before, after } = await said("behövs inte");
    expect(before?.state).toBe("withdrawn");
    expect(after).toMatchObject({ state: "kept", endedAt: early.at, endedBy: "early" });
  });
});

describe("a mail that is read after its answer", () => {
  it("has a promise all the same, which the answer kept", async () => {
    const world = await readIn([answer, first]);
    expect(endsIn(world)).toEqual(["kept told 2026-11-23T09:00:00.000Z answer"]);
    await world.at(FRIDAY);
    expect(world.acknowledgements()).toEqual([]);
    expect(world.alerts()).toEqual([]);
  });
});

describe("whatever the order is in which mails are read", () => {
  const others = [answer, second, third, thanks, lastAnswer];
  const byId = new Map([first, ...others].map((mail) => [mail.id, mail]));
  const all = (ids: readonly string[]): Received[] => ids.flatMap((id) => byId.get(id) ?? []);

  /** Some of the mails, each read twice, in any order. */
  const story = fc
    .subarray(others.map(({ id }) => id))
    .map((ids) => ["first", ...ids])
    .chain((ids) => fc.shuffledSubarray([...ids, ...ids], { minLength: 2 * ids.length }));

  it("the same promises are open, or ended in the same way, and nobody is told after the last answer", async () => {
    await fc.assert(
      fc.asyncProperty(story, async (ids) => {
        const [expected, world] = [await readIn(inOrder(all([...new Set(ids)]))), await readIn(all(ids))];
        expect(endsIn(world)).toEqual(endsIn(expected));
        for (const each of [expected, world]) {
          each.settings.sweeps = false;
          await each.at(FRIDAY);
        }
        if (ids.includes("last-answer")) expect(world.alerts()).toEqual([]);
        expect(world.alerts().length).toBe(expected.alerts().length);
        expect(world.acknowledgements().length).toBe(expected.acknowledgements().length);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
