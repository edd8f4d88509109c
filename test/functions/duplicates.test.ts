/** The same mail received twice, of which the first receipt was thrown away or not believed; ports in memory. */
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../domain/mail/receipt.ts";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText, staffAnswer } from "../support/mail-text.ts";
import type { MailToSend } from "../support/receipts.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const raw = mailText();
const UNPROVED: Partial<Receipt> = { dmarc: "GRAY", spf: "FAIL", dkim: "FAIL" };

const open = (world: World) =>
  [...world.memory.stored.promises.values()].filter(({ state }) => state === "open");

const THROWN_AWAY: readonly (readonly [string, Omit<MailToSend, "id">])[] = [
  ["that SES took for spam", { raw, verdicts: { spam: "FAIL" } }],
  ["that SES found a virus in", { raw, verdicts: { virus: "FAIL" } }],
  ["that a colleague's rule marked", { raw: `Auto-Submitted: auto-generated\r\n${raw}` }],
];

describe("the second receipt of a mail", () => {
  it.each(THROWN_AWAY)("counts when the first is one %s", async (_what, first) => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ ...first, id: "one" });
    await world.receive({ raw, id: "two" });
    await world.receive({ raw, id: "three" });
    const { contacts } = world.memory.stored;
    expect(contacts.get("two")).toMatchObject({ promise: "new", acknowledge: true, insteadOf: "one" });
    expect(contacts.get("three")).toMatchObject({ promise: "none", duplicateOf: "two", threadId: "two" });
    expect(open(world)).toHaveLength(1);
    expect(world.acknowledgements()).toHaveLength(1);
    await world.receive({ raw: staffAnswer(), recipients: ["log@in.bjorkholm.example"] });
    expect(open(world)).toEqual([]);
  });

  it.each(THROWN_AWAY)(
    "does not count for less: one %s that comes second changes nothing",
    async (_what, it) => {
      const world = createWorld({ at: MONDAY_NINE });
      await world.receive({ raw, id: "one" });
      await world.receive({ ...it, id: "two" });
      expect(world.memory.stored.contacts.get("two")).toMatchObject({ duplicateOf: "one", threadId: "one" });
      expect(open(world)).toHaveLength(1);
      expect(world.acknowledgements()).toHaveLength(1);
    },
  );

  it("that proves who wrote is acknowledged, with the time that was promised first", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw, id: "one", verdicts: UNPROVED });
    expect(world.acknowledgements()).toEqual([]);
    await world.at("2026-11-23T08:30:00.000Z");
    await world.receive({ raw, id: "two" });
    await world.receive({ raw, id: "three" });
    expect(world.memory.stored.contacts.get("two")).toMatchObject({
      threadId: "one",
      promise: "same",
      promiseId: "p-one",
      acknowledge: true,
      letterId: "ack-one",
    });
    expect(open(world)).toMatchObject([
      { promiseId: "p-one", contactId: "one", promisedAt: "2026-11-24T08:00:00.000Z" },
    ]);
    expect(open(world)[0]?.unproven).toBeUndefined();
    expect(world.acknowledgements()).toHaveLength(1);
    expect(readableText(world.acknowledgements()[0]?.raw ?? "")).toContain("tisdag 24 november");
    await world.receive({ raw: staffAnswer(), recipients: ["log@in.bjorkholm.example"] });
    expect(open(world)).toEqual([]);
  });

  it("that proves who wrote changes nothing when staff were in touch meanwhile", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw, id: "one", verdicts: UNPROVED });
    await world.at("2026-11-23T08:30:00.000Z");
    await world.receive({ raw: staffAnswer(), recipients: ["log@in.bjorkholm.example"] });
    await world.at("2026-11-23T08:31:00.000Z");
    await world.receive({ raw, id: "two" });
    expect(world.memory.stored.contacts.get("two")).toMatchObject({ duplicateOf: "one" });
    expect(open(world)).toEqual([]);
    expect(world.acknowledgements()).toEqual([]);
  });

  it("makes no second letter where the company answers whom nothing proves", async () => {
    const { exceptions } = exampleCompany();
    const company = exampleCompany({ exceptions: { ...exceptions, answerUnproven: true } });
    const world = createWorld({ at: MONDAY_NINE, company });
    await world.receive({ raw, id: "one", verdicts: UNPROVED });
    await world.receive({ raw, id: "two" });
    expect(world.acknowledgements()).toHaveLength(1);
    expect(world.memory.stored.contacts.get("two")).toMatchObject({ duplicateOf: "one" });
  });

  it("that proves an answer by staff ends the promise, and the one that the first receipt made", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw, id: "one" });
    await world.at("2026-11-23T09:00:00.000Z");
    const answer = { raw: staffAnswer(), recipients: ["log@in.bjorkholm.example"] };
    await world.receive({ ...answer, id: "a1", verdicts: UNPROVED });
    expect(open(world).map(({ promiseId }) => promiseId)).toEqual(["p-one", "p-a1"]);
    await world.receive({ ...answer, id: "a2" });
    expect(open(world)).toEqual([]);
    const { promises } = world.memory.stored;
    expect(promises.get("p-one")).toMatchObject({ state: "kept", endedBy: "a2" });
    expect(promises.get("p-a1")).toMatchObject({ state: "withdrawn", endedBy: "a2" });
  });

  it("ends what the first receipt made also when something else changes that meanwhile", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw, id: "one" });
    await world.at("2026-11-23T09:00:00.000Z");
    const answer = { raw: staffAnswer(), recipients: ["log@in.bjorkholm.example"] };
    await world.receive({ ...answer, id: "a1", verdicts: UNPROVED });
    const { promises, stored } = world.memory;
    const find = promises.find.bind(promises);
    let overtaken = 0;
    promises.find = async (promiseId) => {
      const found = await find(promiseId);
      // Somebody else is quicker, twice.
      if (found !== undefined && promiseId === "p-a1" && world.now() > "2026-11-23T09:05" && overtaken < 2) {
        overtaken += 1;
        stored.promises.set(promiseId, { ...found, revision: found.revision + 1 });
      }
      return found;
    };
    await world.at("2026-11-23T09:06:00.000Z");
    await world.receive({ ...answer, id: "a2" });
    expect(overtaken).toBe(2);
    expect(stored.promises.get("p-a1")).toMatchObject({ state: "withdrawn", endedBy: "a2" });
  });

  it("makes one promise and one letter, whichever call fails, and whichever receipt is read first", async () => {
    const problems: string[] = [];
    for (let nth = 1; nth <= 60; nth += 1) {
      for (const kind of ["before", "after"] as const) {
        const world = createWorld({ at: MONDAY_NINE });
        world.settings.atOnce = 2;
        world.faults.plant({ nth, kind });
        await world.receiveAll([
          { raw, id: "one", verdicts: UNPROVED },
          { raw, id: "two" },
        ]);
        await world.at("2026-11-23T09:15:00.000Z");
        const letters = world.acknowledgements().length;
        if (letters !== 1 || open(world).length !== 1 || world.dead.length > 0)
          problems.push(`call ${nth} failed ${kind}: ${letters} letters, ${open(world).length} promises`);
      }
    }
    expect(problems).toEqual([]);
  });
});

describe("another mail with the same Message-ID", () => {
  it("is a mail of its own in a thread of its own, with a caution", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw, id: "one" });
    await world.receive({ raw: mailText({ subject: "Faktura", text: "Nytt kontonummer!" }), id: "two" });
    const { contacts } = world.memory.stored;
    expect(contacts.get("two")?.cautions).toEqual([{ code: "id-reuse", fact: "<first@kund.example>" }]);
    expect(world.memory.stored.promises.get("p-two")?.cautions).toHaveLength(1);
    expect(contacts.get("two")).toMatchObject({ threadId: "two", promise: "new" });
    expect(contacts.get("one")?.cautions ?? []).toEqual([]);
  });

  it("is told apart from the mail that another one answered before it came", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: staffAnswer(), recipients: ["log@in.bjorkholm.example"] });
    const id = await world.receive({ raw });
    expect(world.memory.stored.contacts.get(id)?.cautions ?? []).toEqual([]);
  });
});

describe("two visitors of one form in the same second, without a Message-ID", () => {
  it("are two", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    for (const visitor of ["karin@kund.example", "ola@annan.example"]) {
      const form = mailText({
        from: "form@webb.example",
        headers: [`Reply-To: ${visitor}`],
        text: "Ring mig",
      });
      await world.receive({ raw: form.replace(/^Message-ID:.*\r\n/m, "") });
    }
    expect(open(world)).toHaveLength(2);
  });
});
