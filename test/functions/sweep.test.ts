/** What the sweep does when others, or it itself, cannot. */
import { describe, expect, it } from "vitest";
import { mailText } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

describe("the sweep", () => {
  it("warns of promises although the lists of mails and letters cannot be read", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.settings.schedulesCall = false;
    await world.receive({ raw: mailText() });
    await world.at("2026-11-24T06:58:00.000Z");
    world.faults.plant({ nth: 1, kind: "before", call: "mailStore.leftOver" });
    world.faults.plant({ nth: 1, kind: "before", call: "letters.due" });
    await world.at("2026-11-24T07:04:00.000Z");
    expect(world.alerts()).toHaveLength(1);
    expect(world.flags.map(({ metric }) => metric)).toEqual(["FailedItem", "FailedItem"]);
  });

  it("tries a letter once more that was throttled before anybody was in doubt of it", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.refusals.push(
      { result: "not-now", because: "SES: Throttling" },
      { result: "unclear", because: "SES did not answer" },
    );
    await world.receive({ raw: mailText() });
    await world.at("2026-11-23T10:00:00.000Z");
    expect(world.acknowledgements()).toMatchObject([{ attempt: 3 }]);
  });

  it("does not try a throttled letter before its time, however often it is queued", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.refusals.push({ result: "not-now", because: "SES: Throttling" });
    const id = await world.receive({ raw: mailText() });
    await world.queueLetter(`ack-${id}`);
    await world.queueLetter(`ack-${id}`);
    expect(world.memory.stored.letters.get(`ack-${id}`)).toMatchObject({ state: "waiting", attempt: 1 });
    await world.at("2026-11-23T08:20:00.000Z");
    expect(world.acknowledgements()).toHaveLength(1);
  });

  it("gives up, with a flag, a letter whose promise is gone", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.refusals.push({ result: "not-now", because: "SES: Throttling" });
    const id = await world.receive({ raw: mailText() });
    world.memory.stored.promises.clear();
    await world.at("2026-11-23T10:00:00.000Z");
    expect(world.memory.stored.letters.get(`ack-${id}`)?.state).toBe("failed");
    expect(world.flags.map(({ metric }) => metric)).toEqual(["FailedLetter"]);
    expect(world.dead).toEqual([]);
  });

  it("feeds no mail again while its own notification may still come", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.faults.plant({ nth: 1, kind: "before", call: "mailStore.read" });
    await world.receive({ raw: mailText(), id: "slow" });
    world.memory.stored.incoming.set("slow", {
      raw: Buffer.from(mailText()),
      storedAt: "2026-11-23T07:00:00.000Z",
    });
    await world.at("2026-11-23T08:10:00.000Z");
    expect(world.acknowledgements()).toHaveLength(1);
    expect(world.flags).toEqual([]);
  });

  it("reads what was said of the company once each time", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: mailText() });
    const reads = () => world.faults.calls.filter((call) => call === "companyBook.read").length;
    const before = reads();
    await world.at("2026-11-23T08:05:00.000Z");
    expect(reads() - before).toBe(1);
  });
});
