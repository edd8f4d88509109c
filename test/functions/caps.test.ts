/** Caps on letters, told in the words of the domain: what a flood does, and what it does not. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText } from "../support/mail-text.ts";
import type { MailToSend } from "../support/receipts.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const FORGED = { spf: "FAIL", dkim: "FAIL", dmarc: "FAIL" } as const;

interface Wrote {
  readonly id: string;
  readonly from?: string;
  readonly subject?: string;
}

const mail = ({ id, from = "karin@kund.example", subject = `Fråga ${id}` }: Wrote): MailToSend => ({
  id,
  envelopeFrom: from,
  raw: mailText({ id, from, subject, text: `Hej! Kan ni svara på fråga ${id}?` }),
});

const mails = (count: number, wrote: (index: number) => Partial<Wrote> = () => ({})): MailToSend[] =>
  Array.from({ length: count }, (_, index) => mail({ id: `mail${index}`, ...wrote(index) }));

const reasonsIn = (world: World): Set<string | undefined> =>
  new Set(
    [...world.memory.stored.letters.values()]
      .filter(({ kind, state }) => kind === "acknowledgement" && state === "withdrawn")
      .map(({ because }) => because),
  );

const flagged = (world: World): unknown[] => [
  ...new Set(world.flags.filter(({ metric }) => metric === "CapReached").map(({ facts }) => facts["cap"])),
];

/** How many letters of each kind each staff member got in each hour: the most. */
function mostInAnHour(world: World, kind: string): number {
  const counts = new Map<string, number>();
  for (const letter of world.sent.filter((each) => each.kind === kind)) {
    const hour = `${letter.to} ${letter.at.slice(0, 13)}`;
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

describe("one sender", () => {
  it("gets three acknowledgements a day, and three more the next day", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    for (const each of mails(5)) await world.receive(each);
    expect(world.acknowledgements()).toHaveLength(3);
    expect(reasonsIn(world)).toEqual(new Set(["too many letters: 3 to the sender today"]));
    await world.at("2026-11-24T08:00:00.000Z");
    for (const each of mails(5, (index) => ({ id: `next${index}` }))) await world.receive(each);
    expect(world.acknowledgements()).toHaveLength(6);
    expect(world.memory.stored.promises.size).toBe(10);
  });

  it("gets six a week, however it spreads its mails", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    for (let day = 23; day <= 29; day += 1) {
      await world.at(`2026-11-${day}T08:00:00.000Z`);
      for (const each of mails(2, (index) => ({ id: `day${day}-${index}` }))) await world.receive(each);
    }
    expect(world.acknowledgements()).toHaveLength(6);
    expect(reasonsIn(world)).toEqual(new Set(["too many letters: 6 to the sender this week"]));
    await world.at("2026-11-30T08:00:00.000Z");
    await world.receive(mail({ id: "next-week" }));
    expect(world.acknowledgements()).toHaveLength(7);
  });

  it("gets two a day under one subject", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    for (const each of mails(4, () => ({ subject: "Beställning" }))) await world.receive(each);
    expect(world.acknowledgements()).toHaveLength(2);
    expect(reasonsIn(world)).toEqual(new Set(["too many letters: 2 under this subject today"]));
  });

  it("is held back without an alarm; the owner is told once", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    for (const each of mails(6)) await world.receive(each);
    await world.at("2026-11-23T09:30:00.000Z");
    expect(flagged(world)).toEqual([]);
    expect(world.summaries()).toMatchObject([{ to: "anna@bjorkholm.example", attempt: 1 }]);
    expect(readableText(world.summaries()[0]?.raw ?? "")).toContain("6 mejl från en avsändare");
  });
});

describe("one domain", () => {
  it("gets twenty an hour, with an alarm", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receiveAll(mails(30, (index) => ({ from: `person${index}@kund.example` })));
    expect(world.acknowledgements()).toHaveLength(20);
    expect(flagged(world)).toEqual(["domain"]);
  });

  it("has no cap of its own when strangers share it", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receiveAll(mails(30, (index) => ({ from: `person${index}@hotmail.se` })));
    expect(world.acknowledgements()).toHaveLength(30);
  });
});

describe("a letter that is tried again", () => {
  it("takes no second place, not even in the next hour", async () => {
    const company = exampleCompany({ acknowledgementsAnHour: 1 });
    const world = createWorld({ at: "2026-11-23T08:50:00.000Z", company });
    world.refusals.push({ result: "unclear", because: "timeout" });
    await world.receive(mail({ id: "first" }));
    await world.at("2026-11-23T09:30:00.000Z");
    expect(world.acknowledgements()).toMatchObject([{ letterId: "ack-first", attempt: 2 }]);
    await world.receive(mail({ id: "second", from: "kim@annan.example" }));
    expect(world.acknowledgements()).toHaveLength(2);
    await world.receive(mail({ id: "third", from: "robin@tredje.example" }));
    expect(world.acknowledgements()).toHaveLength(2);
  });

  it("is not held back by the places that it took itself before its sender crashed", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: exampleCompany({ acknowledgementsAnHour: 1 }) });
    world.faults.plant({ nth: 1, kind: "after", call: "caps.take" });
    await world.receive(mail({ id: "first" }));
    expect(world.acknowledgements()).toEqual([]);
    await world.at("2026-11-23T08:10:00.000Z");
    expect(world.acknowledgements()).toHaveLength(1);
  });
});

describe("a company in preview", () => {
  it("shows its owner twenty letters an hour, and counts the rest", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: exampleCompany({ letters: "preview" }) });
    await world.receiveAll(mails(50, (index) => ({ from: `kim@kund${index}.example` })));
    await world.at("2026-11-23T09:30:00.000Z");
    expect(world.sent.filter(({ kind }) => kind === "preview")).toHaveLength(20);
    expect(world.summaries()).toHaveLength(1);
  });
});

describe("promises that fall due together", () => {
  it("alert ten times an hour, and one summary names the rest within ten minutes", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receiveAll(mails(15, (index) => ({ from: `kim@kund${index}.example` })));
    await world.at("2026-11-24T07:10:00.000Z");
    expect(world.alerts()).toHaveLength(10);
    expect(world.summaries()).toHaveLength(1);
    expect(readableText(world.summaries()[0]?.raw ?? "")).toContain("15 mejl från 15 avsändare");
    expect(flagged(world)).toEqual(["alerts"]);
    await world.at("2026-11-27T12:00:00.000Z");
    // At the deadline the owner and the backup, then the owner, who is the manager, too: none gets the same summary twice.
    expect(world.alerts()).toHaveLength(40);
    expect(world.summaries().map(({ to, at }) => [to, at])).toEqual([
      ["anna@bjorkholm.example", "2026-11-24T07:05:00.000Z"],
      ["sofie@bjorkholm.example", "2026-11-24T08:05:00.000Z"],
    ]);
  });

  it("are told of by no summary when all of them were answered meanwhile", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receiveAll(mails(15, (index) => ({ from: `kim@kund${index}.example` })));
    await world.at("2026-11-24T07:01:00.000Z");
    for (let index = 0; index < 15; index += 1) {
      await world.receive({
        raw: mailText({
          id: `answer${index}`,
          from: "anna@bjorkholm.example",
          to: `kim@kund${index}.example`,
          inReplyTo: `mail${index}`,
        }),
        recipients: ["log@in.bjorkholm.example"],
      });
    }
    await world.at("2026-11-24T12:00:00.000Z");
    expect(world.summaries()).toEqual([]);
    const summary = [...world.memory.stored.letters.values()].find(({ kind }) => kind === "summary");
    expect(summary).toMatchObject({ state: "withdrawn", because: "nobody new waits" });
  });

  it("after this hour's summary was written, are told of in the next", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receiveAll(mails(15, (index) => ({ from: `kim@kund${index}.example` })));
    await world.at("2026-11-24T07:20:00.000Z");
    // More come when the summary of the first has gone, and are urgent.
    await world.receiveAll(mails(5, (index) => ({ id: `late${index}`, from: `kim@sen${index}.example` })));
    const promises = world.memory.stored.promises;
    for (let index = 0; index < 5; index += 1) {
      const late = promises.get(`p-late${index}`);
      if (late) promises.set(late.promiseId, { ...late, warnAt: "2026-11-24T07:30:00.000Z" });
    }
    await world.at("2026-11-24T07:59:00.000Z");
    expect(world.alerts()).toHaveLength(10);
    await world.at("2026-11-24T08:01:00.000Z");
    expect(world.summaries().map(({ at }) => at)).toEqual([
      "2026-11-24T07:05:00.000Z",
      "2026-11-24T08:00:00.000Z",
    ]);
    expect(world.summaries().map(({ raw }) => /\d+ mejl från \d+/.exec(readableText(raw))?.[0])).toEqual([
      "15 mejl från 15",
      "5 mejl från 5",
    ]);
  });

  it("are told of once, whether it was an answer or a warning that was held back", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: exampleCompany({ acknowledgementsAnHour: 1 }) });
    await world.receiveAll(mails(15, (index) => ({ from: `kim@kund${index}.example` })));
    await world.at("2026-11-24T07:30:00.000Z");
    expect(world.summaries().map(({ at }) => at)).toEqual(["2026-11-23T08:05:00.000Z"]);
    const later = world.memory.stored.letters.get("summary-anna-2026-11-24T07");
    expect(later).toMatchObject({ state: "withdrawn", because: "nobody new waits" });
  });
});

describe("a flood of 1,000 mails, ten at a time, with places that cannot be taken at first", () => {
  /** Nothing is lost: each mail is a contact with an open promise that was warned of; every letter has ended. */
  function lost(world: World): string[] {
    const { contacts, promises, letters, incoming } = world.memory.stored;
    return [
      ...(contacts.size === 1000 ? [] : [`${contacts.size} contacts`]),
      ...(incoming.size === 0 ? [] : [`${incoming.size} mails left over`]),
      ...(world.dead.length === 0 ? [] : [`${world.dead.length} dead letters`]),
      ...[...promises.values()].flatMap(({ promiseId, state, alertedAt }) =>
        state === "open" && alertedAt?.warning !== undefined ? [] : [`${promiseId}: ${state}, not warned of`],
      ),
      ...[...letters.values()].flatMap(({ letterId, state }) =>
        state === "sent" || state === "withdrawn" ? [] : [`${letterId}: ${state}`],
      ),
    ];
  }

  async function flood(wave: readonly MailToSend[]): Promise<World> {
    const world = createWorld({ at: MONDAY_NINE });
    world.settings.atOnce = 10;
    for (let nth = 7; nth < 2500; nth += 23) {
      world.faults.plant({ nth, kind: nth % 2 === 0 ? "before" : "after", call: "caps.take" });
    }
    await world.receiveAll(wave);
    await world.at("2026-11-25T12:00:00.000Z");
    expect(world.faults.calls.filter((call) => call === "caps.take").length).toBeGreaterThan(900);
    return world;
  }

  it("with forged senders acknowledges nobody, tells staff in a few letters, and sets off an alarm", async () => {
    const forged = mails(1000, (index) => ({ from: `offer${index}@kund${index}.example` }));
    const world = await flood(forged.map((each) => ({ ...each, verdicts: FORGED })));
    expect(world.acknowledgements()).toEqual([]);
    expect(readableText(world.summaries()[0]?.raw ?? "")).toContain(
      "inget visar att mejlen verkligen kommer",
    );
    expect(lost(world)).toEqual([]);
    expect(mostInAnHour(world, "alert")).toBeLessThanOrEqual(10);
    expect(mostInAnHour(world, "summary")).toBe(1);
    expect(flagged(world)).toEqual(["alerts"]);
    expect(world.sent.length).toBeLessThan(50);
  });

  it("from one real sender acknowledges three a day, and says that it is one", async () => {
    const world = await flood(mails(1000));
    expect(world.acknowledgements()).toHaveLength(3);
    expect(lost(world)).toEqual([]);
    expect(mostInAnHour(world, "alert")).toBeLessThanOrEqual(10);
    expect(mostInAnHour(world, "summary")).toBe(1);
    expect(flagged(world)).toEqual(["alerts"]);
    expect(readableText(world.summaries()[0]?.raw ?? "")).toContain("1000 mejl från en avsändare");
  });

  it("from 1,000 real companies acknowledges as many as the setting allows", async () => {
    const world = await flood(mails(1000, (index) => ({ from: `kim@kund${index}.example` })));
    expect(world.acknowledgements()).toHaveLength(200);
    expect(lost(world)).toEqual([]);
    expect(flagged(world)).toEqual(["company", "alerts"]);
  });
});
