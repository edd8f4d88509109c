/** Faults that are switched on strike where they should, and no oftener than they should. */
import { describe, expect, it } from "vitest";
import { ENVELOPE, MAIL, sesEvents, useLocal } from "./support/local.ts";
import { recordedRows } from "./support/rows.ts";

const { start, said } = useLocal();

describe("a fault", () => {
  it("that loses SES's answer leaves the letter sent", async () => {
    const local = await start();
    local.faults.set({ ses: "answer-lost", times: 1 });
    await local.sendMail(MAIL, ENVELOPE);
    await local.quiet();
    expect(local.sent()).toHaveLength(1);
    expect(said()).toContain("answer failed");
  });

  it.each(["throttle", "timeout", "down"] as const)(
    "of SES (%s) sends nothing until the next try",
    async (ses) => {
      const local = await start();
      local.faults.set({ ses, times: 1 });
      await local.sendMail(MAIL, ENVELOPE);
      await local.quiet();
      expect(local.sent()).toEqual([]);
      await local.moveClock("2026-03-02T08:01:00Z");
      expect(local.sent()).toHaveLength(1);
    },
  );

  it("of events loses them, doubles them or makes them late", async () => {
    const local = await start();
    const eventsAfterMail = async (fault: "lost" | "twice" | "late") => {
      const before = (await sesEvents(local)).length;
      local.faults.set({ sesEvents: fault, times: 1 });
      await local.sendMail(MAIL, ENVELOPE);
      await local.quiet();
      return (await sesEvents(local)).length - before;
    };
    expect(await eventsAfterMail("lost")).toBe(0);
    expect(await eventsAfterMail("twice")).toBe(2);
    expect(await eventsAfterMail("late")).toBe(0);
    await local.moveClock("2026-03-02T08:30:00Z");
    expect(await sesEvents(local)).toHaveLength(3);
  });

  it("of notifications loses or doubles them", async () => {
    const local = await start();
    local.faults.set({ notifications: "lost", times: 1 });
    await local.sendMail(MAIL, ENVELOPE);
    await local.quiet();
    expect(local.sent()).toEqual([]);
    local.faults.set({ notifications: "twice", times: 1 });
    await local.sendMail(MAIL, ENVELOPE);
    await local.quiet();
    expect(local.sent()).toHaveLength(2);
  });

  it("of the scheduler throttles it, or makes a schedule never fire", async () => {
    const local = await start();
    local.faults.set({ scheduler: "throttle", times: 1 });
    expect(await local.invoke("schedule", { name: "x", expression: "rate(1 day)" })).toMatchObject({
      payload: "ThrottlingException",
    });
    local.faults.set({ scheduler: "never-fires" });
    await local.moveClock("2026-03-02T11:30:00Z");
    expect(await recordedRows(local)).toEqual([]);
  });
});
