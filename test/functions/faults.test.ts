/**
 * One acknowledgement in spite of everything: every call that the way of a mail makes fails once, before it takes
 * effect and after, and every pair of calls too; whatever happens, the same must hold at the end.
 */
import { describe, expect, it } from "vitest";
import type { FaultKind } from "../support/faults.ts";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText } from "../support/mail-text.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const company = exampleCompany();

const raw = mailText({ text: "Hej! Kan ni komma på torsdag?" });

interface Planted {
  readonly nth: number;
  readonly kind: FaultKind;
}

/** A mail comes in; the given calls fail; then time passes until everything that is tried again has been. */
async function play(
  planted: readonly Planted[],
  prepare: (world: World) => void = () => undefined,
): Promise<World> {
  const world = createWorld({ at: MONDAY_NINE, company });
  prepare(world);
  for (const fault of planted) world.faults.plant(fault);
  await world.receive({ raw, id: "mail1" });
  await world.at("2026-11-23T09:15:00.000Z");
  return world;
}

/** What must hold at the end, whatever failed on the way; answers with what does not. */
function broken(world: World): string[] {
  const { contacts, promises, letters, incoming } = world.memory.stored;
  const promise = promises.get("p-mail1");
  const letter = letters.get("ack-mail1");
  const sent = world.acknowledgements();
  return Object.entries({
    "the mail is in the log": contacts.has("mail1"),
    "the promise is open, with its time":
      promise?.state === "open" && promise.promisedAt === "2026-11-24T08:00:00.000Z",
    "the letter has ended": letter?.state === "sent",
    "the letter went out exactly once": sent.length === 1,
    "the letter tells the promised time": sent.every(({ raw: bytes }) =>
      readableText(bytes).includes("tisdag 24 november"),
    ),
    "the letter went to the customer only": sent.every(({ to }) => to === "karin@kund.example"),
    "nothing is left in the incoming folder": incoming.size === 0,
    "nothing is dead": world.dead.length === 0,
  })
    .filter(([, holds]) => !holds)
    .map(([what]) => what);
}

/** A letter of which nobody knows twice in a row is not tried a third time: it was not sent, and a person is told. */
function gaveUpInTheOpen(world: World): boolean {
  return (
    world.memory.stored.letters.get("ack-mail1")?.state === "failed" &&
    world.acknowledgements().length === 0 &&
    world.flags.some(({ metric }) => metric === "FailedLetter") &&
    world.memory.stored.promises.get("p-mail1")?.state === "open"
  );
}

/** How many calls the undisturbed way of a mail makes, up to its letter being recorded as sent. */
async function undisturbed(): Promise<readonly string[]> {
  const world = createWorld({ at: MONDAY_NINE, company });
  await world.receive({ raw, id: "mail1" });
  expect(broken(world)).toEqual([]);
  return [...world.faults.calls];
}

const KINDS = ["before", "after"] as const;
/** Far apart, only calls whose answers are lost are tried together: those that fail before leave nothing behind. */
const AFTER_BOTH = [["after", "after"]] as const;
const NEAR = 4;
const PAIRS = KINDS.flatMap((first) => KINDS.map((second) => [first, second] as const));

describe("on the way of a mail", () => {
  it("any one call may fail, before or after it took effect", async () => {
    const calls = await undisturbed();
    expect(calls.length).toBeGreaterThan(15);
    const problems: string[] = [];
    for (const [index, call] of calls.entries()) {
      for (const kind of KINDS) {
        const world = await play([{ nth: index + 1, kind }]);
        for (const what of broken(world)) problems.push(`${call} failed ${kind}: not: ${what}`);
      }
    }
    expect(problems).toEqual([]);
  });

  it("any two calls may fail", { timeout: 180_000 }, async () => {
    const { length } = await undisturbed();
    const problems: string[] = [];
    for (let first = 1; first <= length; first += 1) {
      for (let second = 1; second <= length; second += 1) {
        for (const kinds of second <= NEAR ? PAIRS : AFTER_BOTH) {
          // The second is counted from the first, since what is tried again makes the way longer.
          const world = await play([
            { nth: first, kind: kinds[0] },
            { nth: first + second, kind: kinds[1] },
          ]);
          for (const what of gaveUpInTheOpen(world) ? [] : broken(world)) {
            problems.push(`calls ${first} (${kinds[0]}) and ${first + second} (${kinds[1]}): not: ${what}`);
          }
        }
      }
    }
    expect(problems).toEqual([]);
  });
});

describe("when SES gives no clear answer", () => {
  const unclear = { result: "unclear", because: "SES did not answer" } as const;

  it("and has the letter after all, its own event settles it, and nothing is sent twice", async () => {
    const world = createWorld({ at: MONDAY_NINE, company });
    world.faults.plant({ nth: 1, kind: "after", call: "postOffice.handOver" });
    await world.receive({ raw, id: "mail1" });
    await world.at("2026-11-23T12:00:00.000Z");
    expect(broken(world)).toEqual([]);
  });

  it("and never had it, it is sent once more after a quarter of an hour", async () => {
    const world = await play([], ({ refusals }) => refusals.push(unclear));
    expect(broken(world)).toEqual([]);
    expect(world.acknowledgements()[0]).toMatchObject({ attempt: 2 });
    expect(world.flags.map(({ metric }) => metric)).toEqual(["UnclearLetter"]);
  });

  it("twice, nobody tries a third time; a person is told", async () => {
    const world = await play([], ({ refusals }) => refusals.push(unclear, unclear));
    expect(world.acknowledgements()).toEqual([]);
    expect(world.memory.stored.letters.get("ack-mail1")?.state).toBe("failed");
    expect(world.flags.map(({ metric }) => metric)).toContain("FailedLetter");
    expect(world.memory.stored.promises.get("p-mail1")?.state).toBe("open");
  });

  it("and its events cannot be read, silence proves nothing, and it is not sent again", async () => {
    const world = await play([], (made) => {
      made.refusals.push(unclear);
      made.dead.push({
        to: "record-delivery",
        news: {
          letterId: "other",
          attempt: 1,
          sesMessageId: "ses-x",
          messageId: "<ses-x@eu-west-1.amazonses.com>",
          delivery: { what: "send", at: MONDAY_NINE },
        },
      });
    });
    expect(world.acknowledgements()).toEqual([]);
    expect(world.memory.stored.letters.get("ack-mail1")?.state).toBe("unclear");
  });
});

describe("when SES clearly refuses", () => {
  it("for now, the letter waits and goes out later, once", async () => {
    const throttled = { result: "not-now", because: "SES: Throttling" } as const;
    const world = await play([], ({ refusals }) => refusals.push(throttled, throttled));
    expect(broken(world)).toEqual([]);
  });

  it("for good, the letter fails with the reason, and the promise is watched all the same", async () => {
    const world = await play([], ({ refusals }) =>
      refusals.push({ result: "never", because: "not verified" }),
    );
    expect(world.memory.stored.letters.get("ack-mail1")).toMatchObject({
      state: "failed",
      because: "not verified",
    });
    await world.at("2026-11-24T07:30:00.000Z");
    expect(world.alerts()).toHaveLength(1);
  });
});

describe("when functions are off for hours", () => {
  it("the backlog is taken in, and what is overdue warns at once, once", async () => {
    const world = createWorld({ at: MONDAY_NINE, company });
    world.memory.stored.incoming.set("old", { raw: Buffer.from(raw), storedAt: "2026-11-16T08:00:00.000Z" });
    await world.at("2026-11-23T12:00:00.000Z");
    expect(world.memory.stored.promises.get("p-old")?.madeAt).toBe("2026-11-16T08:00:00.000Z");
    const told = world.alerts().map(({ to }) => to.split("@")[0]);
    expect(told).toEqual([...new Set(told)]);
    expect(told).toContain("anna");
    expect(world.acknowledgements()).toEqual([]);
  });
});
