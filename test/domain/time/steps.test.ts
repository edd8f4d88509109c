import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openingSecondsBetween } from "../../../domain/time/opening-hours.ts";
import { stepsBetween } from "../../../domain/time/steps.ts";
import { anyCalendar, anyInstant, calendarWith, hours } from "./sample-calendars.ts";

describe("the steps between two moments", () => {
  test("say why the company is closed", () => {
    const calendar = calendarWith({
      days: {
        "2026-12-24": { open: [], why: "Christmas Eve" },
        "2026-12-25": { open: [], why: "Christmas Day" },
        "2026-12-28": { open: hours("10:00-12:00"), why: "short week" },
      },
    });
    const steps = stepsBetween(calendar, "2026-12-23T10:30:00.000Z", "2026-12-28T09:30:00.000Z");
    expect(steps.map(({ minutes, why }) => [minutes, why])).toEqual([
      [30, "open"],
      [0, "break"],
      [240, "open"],
      [0, "outside opening hours"],
      [0, "closed: Christmas Eve"],
      [0, "closed: Christmas Day"],
      [0, "closed: Saturday"],
      [0, "closed: Sunday"],
      [0, "outside opening hours: short week"],
      [30, "open"],
    ]);
    expect(steps[4]).toEqual({
      from: "2026-12-23T23:00:00.000Z",
      to: "2026-12-24T23:00:00.000Z",
      minutes: 0,
      why: "closed: Christmas Eve",
    });
  });

  test("are none when there is no time between", () => {
    expect(stepsBetween(calendarWith(), "2026-12-23T10:30:00.000Z", "2026-12-23T10:30:00.000Z")).toEqual([]);
    expect(stepsBetween(calendarWith(), "2026-12-23T10:30:00.000Z", "2026-12-20T10:30:00.000Z")).toEqual([]);
  });

  test("follow each other without gaps and add up to the opening time", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyInstant,
        fc.integer({ min: 1, max: 30 * 86_400_000 }),
        (calendar, from, length) => {
          const until = new Date(Date.parse(from) + length).toISOString();
          const steps = stepsBetween(calendar, from, until);
          expect([from, ...steps.map(({ to }) => to)]).toEqual([...steps.map((step) => step.from), until]);
          const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
          expect(minutes * 60).toBeCloseTo(openingSecondsBetween(calendar, from, until), 3);
        },
      ),
    );
  });
});
