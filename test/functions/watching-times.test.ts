/** When staff are told of a promise: in opening hours, in time, and once. */
import { describe, expect, it } from "vitest";
import { companyManagedByBo as company } from "../support/example-company.ts";
import { mailText } from "../support/mail-text.ts";
import { told } from "../support/told-of.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** Friday's closing time is four o'clock; eight opening hours before that is Thursday at four. */
const THURSDAY_FOUR = "2026-11-26T15:00:00.000Z";
const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });
const withoutBackup = company({ anna: { backup: undefined } });

function refuse(world: World, times: number): void {
  const throttled = { result: "not-now", because: "SES: Throttling" } as const;
  world.refusals.push(...Array.from({ length: times }, () => throttled));
}

describe("the time to tell", () => {
  it("is opening time, and right after closing for a deadline that comes with it", async () => {
    const world = createWorld({ at: THURSDAY_FOUR, company: company() });
    await world.receive({ raw: mail });
    await world.at("2026-11-30T06:59:00.000Z");
    expect(told(world)).toEqual([
      "11-27T14:00 anna warning",
      "11-27T15:00 anna deadline",
      "11-27T15:00 sofie deadline",
    ]);
    await world.at("2026-11-30T12:00:00.000Z");
    expect(told(world).slice(3)).toEqual(["11-30T11:00 anna manager", "11-30T11:00 bo manager"]);
  });

  it("of a deadline at closing time is at most ten minutes later when the sweep has to find it", async () => {
    const world = createWorld({ at: THURSDAY_FOUR, company: company() });
    world.settings.schedulesCall = false;
    await world.receive({ raw: mail });
    await world.at("2026-11-27T14:58:00.000Z");
    world.faults.plant({ nth: 1, kind: "before", call: "promises.due" });
    await world.at("2026-11-27T18:00:00.000Z");
    expect(told(world).slice(1)).toEqual(["11-27T15:05 anna deadline", "11-27T15:05 sofie deadline"]);
  });

  it("of what nobody found in time is the next opening", async () => {
    const world = createWorld({ at: THURSDAY_FOUR, company: company() });
    world.settings.schedulesCall = false;
    await world.receive({ raw: mail });
    await world.at("2026-11-27T14:58:00.000Z");
    for (const nth of [1, 2, 3]) world.faults.plant({ nth, kind: "before", call: "promises.due" });
    await world.at("2026-11-30T07:04:00.000Z");
    expect(told(world).slice(1)).toEqual(["11-30T07:00 anna deadline", "11-30T07:00 sofie deadline"]);
  });

  it("of a letter that SES would not take before closing is the next opening, too", async () => {
    const world = createWorld({ at: THURSDAY_FOUR, company: withoutBackup });
    await world.receive({ raw: mail });
    await world.at("2026-11-27T14:58:00.000Z");
    refuse(world, 3);
    await world.at("2026-11-30T06:59:00.000Z");
    expect(told(world)).toEqual(["11-27T14:00 anna warning"]);
    await world.at("2026-11-30T07:04:00.000Z");
    expect(told(world).slice(1)).toEqual(["11-30T07:00 anna deadline"]);
  });

  it("is not disturbed by the sweep while the company is closed", async () => {
    const world = createWorld({ at: THURSDAY_FOUR, company: withoutBackup });
    world.settings.schedulesCall = false;
    await world.receive({ raw: mail });
    await world.at("2026-11-27T14:58:00.000Z");
    for (const nth of [1, 2, 3]) world.faults.plant({ nth, kind: "before", call: "promises.due" });
    const calls = (): number => world.faults.calls.filter((call) => call === "dueQueue.put").length;
    const before = calls();
    await world.at("2026-11-30T06:59:00.000Z");
    expect(calls()).toBe(before);
  });
});

describe("a promise that is overdue when it is made", () => {
  it("is told of at once, and only of the latest stage", async () => {
    const world = createWorld({ at: "2026-11-25T09:58:00.000Z", company: company() });
    world.memory.stored.incoming.set("late", { raw: Buffer.from(mail), storedAt: MONDAY_NINE });
    await world.at("2026-11-25T10:01:00.000Z");
    // The stand-in, who would have been told at the deadline, is told with them.
    expect(told(world)).toEqual([
      "11-25T10:00 anna manager",
      "11-25T10:00 sofie manager",
      "11-25T10:00 bo manager",
    ]);
    await world.at("2026-11-30T12:00:00.000Z");
    expect(world.alerts()).toHaveLength(3);
  });

  it("is scheduled for the manager when only its deadline has passed", async () => {
    const world = createWorld({ at: "2026-11-24T09:58:00.000Z", company: company() });
    world.memory.stored.incoming.set("late", { raw: Buffer.from(mail), storedAt: MONDAY_NINE });
    await world.at("2026-11-24T13:01:00.000Z");
    expect(told(world)).toEqual([
      "11-24T10:00 anna deadline",
      "11-24T10:00 sofie deadline",
      "11-24T13:00 anna manager",
      "11-24T13:00 bo manager",
    ]);
  });
});

describe("an alert", () => {
  it("that waits while a later stage comes gives way to it", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: withoutBackup });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T06:59:00.000Z");
    refuse(world, 5);
    await world.at("2026-11-24T09:00:00.000Z");
    expect(told(world)).toEqual(["11-24T08:00 anna deadline"]);
  });
});
