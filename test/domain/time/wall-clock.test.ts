import { describe, expect, test } from "vitest";
import { dayAt, halfHourFrom, momentAt } from "../../../domain/time/wall-clock.ts";

const instantAt = (...args: Parameters<typeof momentAt>) => new Date(momentAt(...args)).toISOString();

describe("the moment of a wall time", () => {
  test("follows summer time", () => {
    expect(instantAt("2026-11-23", "10:00", "Europe/Stockholm")).toBe("2026-11-23T09:00:00.000Z");
    expect(instantAt("2026-07-23", "10:00", "Europe/Stockholm")).toBe("2026-07-23T08:00:00.000Z");
  });

  test("24:00 is the next midnight", () => {
    expect(instantAt("2026-12-31", "24:00", "Europe/Stockholm")).toBe("2026-12-31T23:00:00.000Z");
  });

  test("a time that the clocks skip is the moment of the change", () => {
    const change = "2027-03-28T01:00:00.000Z";
    expect(instantAt("2027-03-28", "02:00", "Europe/Stockholm")).toBe(change);
    expect(instantAt("2027-03-28", "02:30", "Europe/Stockholm")).toBe(change);
    expect(instantAt("2027-03-28", "03:00", "Europe/Stockholm")).toBe(change);
  });

  test("of a time that comes twice it is the first", () => {
    expect(instantAt("2027-10-31", "02:30", "Europe/Stockholm")).toBe("2027-10-31T00:30:00.000Z");
    expect(instantAt("2027-10-31", "03:00", "Europe/Stockholm")).toBe("2027-10-31T02:00:00.000Z");
  });

  test("a midnight that the clocks skip is the moment of the change", () => {
    expect(instantAt("2015-10-18", "00:00", "America/Sao_Paulo")).toBe("2015-10-18T03:00:00.000Z");
    expect(instantAt("2015-10-17", "24:00", "America/Sao_Paulo")).toBe("2015-10-18T03:00:00.000Z");
  });

  test("an unknown time zone is named", () => {
    expect(() => momentAt("2026-01-01", "10:00", "Europe/Nowhere")).toThrow(/Europe\/Nowhere/i);
  });
});

describe("the half hour", () => {
  test.each([
    ["2026-11-23T09:00:00.000Z", "2026-11-23T09:00:00.000Z"],
    ["2026-11-23T09:30:00.000Z", "2026-11-23T09:30:00.000Z"],
    ["2026-11-23T09:00:00.001Z", "2026-11-23T09:30:00.000Z"],
    ["2026-11-23T09:31:00.000Z", "2026-11-23T10:00:00.000Z"],
    ["2027-03-28T00:45:00.000Z", "2027-03-28T01:00:00.000Z"], // 01:45, then the clocks say 03:00
    ["2027-10-31T00:45:00.000Z", "2027-10-31T01:00:00.000Z"], // the first 02:45, then 02:00 again
  ])("after %s in Stockholm is %s", (at, expected) => {
    expect(halfHourFrom(at, "Europe/Stockholm")).toBe(expected);
  });

  test("is the one on the walls there, not in UTC", () => {
    expect(halfHourFrom("2026-11-23T09:00:00.000Z", "Asia/Kathmandu")).toBe("2026-11-23T09:15:00.000Z");
  });
});

test("a moment belongs to the day on the walls there", () => {
  expect(dayAt("2026-12-31T23:00:00.000Z", "Europe/Stockholm")).toBe("2027-01-01");
  expect(dayAt("2026-12-31T22:59:59.999Z", "Europe/Stockholm")).toBe("2026-12-31");
  expect(dayAt("2026-12-31T22:00:00.000Z", "Europe/Helsinki")).toBe("2027-01-01");
});
