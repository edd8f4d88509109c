import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slowerBy } from "../../../domain/promise/slower.ts";
import type { Wait } from "../../../domain/promise/waits.ts";

// Few different lengths, so that many are equal.
const waits = (most: number) =>
  fc.array(
    fc
      .record({ minutes: fc.nat(8), answered: fc.boolean() })
      .map((each): Wait => ({ on: "2026-11-23", doubled: false, ...each })),
    { maxLength: most },
  );

/** The same from its definition: each pair is compared. */
function bySurePairs(now: readonly Wait[], usual: readonly Wait[]): number {
  const isLonger = (a: Wait, b: Wait): boolean =>
    b.answered && (a.minutes > b.minutes || (!a.answered && a.minutes === b.minutes));
  const all = [...now, ...usual];
  const scores = all.map((each) =>
    all.reduce((score, other) => score + Number(isLonger(each, other)) - Number(isLonger(other, each)), 0),
  );
  const sum = scores.slice(0, now.length).reduce((total, score) => total + score, 0);
  const squares = scores.reduce((total, score) => total + score ** 2, 0);
  const variance = (now.length * usual.length * squares) / (all.length * (all.length - 1));
  return variance > 0 ? sum / Math.sqrt(variance) : 0;
}

describe("how much slower answers are", () => {
  test("is what comparing each pair says", () => {
    fc.assert(
      fc.property(waits(12), waits(20), (now, usual) => {
        expect(slowerBy(now, usual)).toBeCloseTo(bySurePairs(now, usual), 9);
      }),
    );
  });

  test("turns its sign when the two change places", () => {
    fc.assert(
      fc.property(waits(12), waits(12), (some, others) => {
        expect(slowerBy(some, others)).toBeCloseTo(-slowerBy(others, some), 9);
      }),
    );
  });

  test("is nothing when there is nothing to compare", () => {
    const some: Wait[] = [{ on: "2026-11-23", doubled: false, minutes: 5, answered: true }];
    expect(slowerBy([], some)).toBe(0);
    expect(slowerBy(some, [])).toBe(0);
  });
});
