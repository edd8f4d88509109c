import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minutesForNext, minutesOfShare, shareWithin, waitOf } from "../../../domain/promise/waits.ts";
import type { Wait } from "../../../domain/promise/waits.ts";
import { exampleCompany } from "../../support/example-company.ts";

const { calendar } = exampleCompany();

function wait(minutes: number, answered = true): Wait {
  return { on: "2026-11-23", doubled: false, minutes, answered };
}

const answers = (count: number, minutes: (index: number) => number = (index) => index + 1): Wait[] =>
  Array.from({ length: count }, (_, index) => wait(minutes(index)));

const waits = fc.array(
  fc
    .record({ minutes: fc.nat(2000), answered: fc.boolean() })
    .map(({ minutes, answered }) => wait(minutes, answered)),
  { maxLength: 60 },
);

describe("a wait", () => {
  test("is counted in opening hours, over closing time and lunch", () => {
    const friday = { madeAt: "2026-11-20T14:30:00.000Z", endedAt: "2026-11-23T07:45:00.000Z" };
    expect(waitOf(calendar, friday, "2026-11-30T08:00:00.000Z")).toMatchObject({
      minutes: 75,
      answered: true,
    });
  });

  test("that is answered later than now is open, at its present age", () => {
    const promise = { madeAt: "2026-11-23T08:00:00.000Z", endedAt: "2026-11-23T10:00:00.000Z" };
    expect(waitOf(calendar, promise, "2026-11-23T09:00:00.000Z")).toMatchObject({
      minutes: 60,
      answered: false,
    });
  });

  test("begins on the company's day, and knows whether its time was doubled", () => {
    expect(waitOf(calendar, { madeAt: "2026-07-05T22:30:00.000Z" }, "2026-07-06T06:00:00.000Z")).toEqual({
      on: "2026-07-06",
      doubled: true,
      minutes: 0,
      answered: false,
      valueClass: undefined,
    });
  });
});

describe("the minutes for the next customer", () => {
  test.each([
    [19, 19],
    [20, 20],
    [99, 95],
    [100, 96],
    [199, 190],
  ])("are, of %i answers, those of rank %i", (count, rank) => {
    expect(minutesForNext(answers(count), 0.95)).toEqual({ minutes: rank, atLeast: false });
  });

  test("are at least the longest wait when too few are known", () => {
    expect(minutesForNext(answers(18), 0.95)).toEqual({ minutes: 18, atLeast: true });
    expect(minutesForNext([], 0.95)).toBeUndefined();
  });

  test("do not get shorter because many have just written", () => {
    const justWritten = Array.from({ length: 50 }, () => wait(0.5, false));
    expect(minutesForNext([...answers(100), ...justWritten], 0.95)?.minutes).toBeGreaterThanOrEqual(96);
  });

  test("get longer when customers are not answered at all", () => {
    const waiting = Array.from({ length: 10 }, (_, index) => wait(3000 + index, false));
    expect(minutesForNext([...answers(100), ...waiting], 0.95)).toEqual({ minutes: 3009, atLeast: true });
  });

  test("hold for the next of any that come in any order, at least as often as asked for", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1e6), { minLength: 20, maxLength: 80 }), (minutes) => {
        const comesWithin = minutes.filter((next, index) => {
          const others = minutes.filter((_, other) => other !== index).map((each) => wait(each));
          return next <= (minutesForNext(others, 0.9)?.minutes ?? 0);
        });
        expect(comesWithin.length / minutes.length).toBeGreaterThanOrEqual(0.9);
      }),
    );
  });
});

describe("shares", () => {
  test("are those of a plain count when all are answered", () => {
    expect(shareWithin(answers(10), 4)).toBeCloseTo(0.4);
    expect(minutesOfShare(answers(10), 0.5)).toEqual({ minutes: 5, atLeast: false });
  });

  test("count an open wait until its present age: the worked example of Kaplan and Meier", () => {
    // Their section 1.1 in small: ends at 0.8, 3.1, 5.4 and 9.2, losses at 1.0, 2.7, 7.0 and 12.1.
    const example = [0.8, 3.1, 5.4, 9.2].map((minutes) => wait(minutes));
    const losses = [1.0, 2.7, 7.0, 12.1].map((minutes) => wait(minutes, false));
    const all = [...example, ...losses];
    expect(shareWithin(all, 1)).toBeCloseTo(1 - 7 / 8);
    expect(shareWithin(all, 4)).toBeCloseTo(1 - (7 / 8) * (4 / 5));
    expect(shareWithin(all, 6)).toBeCloseTo(1 - (7 / 8) * (4 / 5) * (3 / 4));
    expect(shareWithin(all, 10)).toBeCloseTo(1 - (7 / 8) * (4 / 5) * (3 / 4) * (1 / 2));
    expect(shareWithin([], 10)).toBeUndefined();
  });

  test("lie between all open ones counted as answered and all counted as endless", () => {
    fc.assert(
      fc.property(waits, fc.nat(2000), (some, minutes) => {
        fc.pre(some.length > 0);
        const share = shareWithin(some, minutes) ?? NaN;
        const within = some.filter((each) => each.minutes <= minutes);
        const answered = within.filter((each) => each.answered);
        expect(share).toBeLessThanOrEqual(within.length / some.length + 1e-9);
        expect(share).toBeGreaterThanOrEqual(answered.length / some.length - 1e-9);
      }),
    );
  });

  test("do not depend on the order of the waits", () => {
    fc.assert(
      fc.property(waits, fc.nat(2000), (some, minutes) => {
        expect(shareWithin(some.toReversed(), minutes)).toBe(shareWithin(some, minutes));
        expect(minutesForNext(some.toReversed(), 0.95)).toEqual(minutesForNext(some, 0.95));
      }),
    );
  });
});
