/** Schedules are due when EventBridge Scheduler says they are. */
import { describe, expect, it } from "vitest";
import { nextDue } from "../../local/scheduler/schedule.ts";

const after = (expression: string, at: string, timeZone = "UTC") => {
  const due = nextDue({ expression, timeZone }, Date.parse(at));
  return due === undefined ? undefined : new Date(due).toISOString();
};

describe("a schedule", () => {
  it.each([
    ["at(2026-11-23T09:00:00)", "2026-11-23T08:59:59Z", "UTC", "2026-11-23T09:00:00.000Z"],
    ["at(2026-11-23T09:00:00)", "2026-11-23T07:00:00Z", "Europe/Stockholm", "2026-11-23T08:00:00.000Z"],
    ["rate(5 minutes)", "2026-11-23T09:00:00Z", "UTC", "2026-11-23T09:05:00.000Z"],
    ["rate(1 day)", "2026-11-23T09:00:00Z", "UTC", "2026-11-24T09:00:00.000Z"],
    ["cron(0 5 * * ? *)", "2026-11-23T05:00:00Z", "UTC", "2026-11-24T05:00:00.000Z"],
    ["cron(30 6 ? * MON-FRI *)", "2026-11-20T12:00:00Z", "Europe/Stockholm", "2026-11-23T05:30:00.000Z"],
    ["cron(0/20 * * * ? *)", "2026-11-23T09:21:00Z", "UTC", "2026-11-23T09:40:00.000Z"],
    ["cron(0 8 L * ? *)", "2027-02-01T00:00:00Z", "UTC", "2027-02-28T08:00:00.000Z"],
    ["cron(0 8 29 2 ? *)", "2026-11-23T09:00:00Z", "UTC", "2028-02-29T08:00:00.000Z"],
  ])("%s after %s in %s", (expression, at, timeZone, expected) => {
    expect(after(expression, at, timeZone)).toBe(expected);
  });

  it("is never due again once its only moment has passed", () => {
    expect(after("at(2026-11-23T09:00:00)", "2026-11-23T09:00:00Z")).toBeUndefined();
    expect(after("cron(0 8 1 1 ? 2020)", "2026-11-23T09:00:00Z")).toBeUndefined();
  });

  it("is skipped when its local time does not exist in that night, and comes once when it exists twice", () => {
    const night = "cron(30 2 * * ? *)";
    expect(after(night, "2027-03-27T12:00:00Z", "Europe/Stockholm")).toBe("2027-03-29T00:30:00.000Z");
    const first = after(night, "2027-10-30T12:00:00Z", "Europe/Stockholm") ?? "";
    expect(first).toBe("2027-10-31T00:30:00.000Z");
    expect(after(night, first, "Europe/Stockholm")).toBe("2027-11-01T01:30:00.000Z");
  });

  it.each([
    "rate(5 minute)",
    "rate(0 minutes)",
    "at(soon)",
    "cron(0 5 * * * *)",
    "cron(0 25 * * ? *)",
    "daily",
  ])("%s is refused", (expression) => {
    expect(() => after(expression, "2026-11-23T09:00:00Z")).toThrow(expression);
  });
});
