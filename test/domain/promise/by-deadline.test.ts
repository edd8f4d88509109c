import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDeadline } from "../../../domain/promise/by-deadline.ts";
import { madePromise } from "../../support/made.ts";

const anyHour = fc
  .integer({ min: 8, max: 10 })
  .map((hour) => `2026-11-24T${String(hour).padStart(2, "0")}:00:00.000Z`);

const anyPromises = fc.uniqueArray(
  fc.record({
    promiseId: fc.integer({ max: 20, min: 0 }).map(String),
    promisedAt: anyHour,
    madeAt: anyHour,
    wroteAt: fc.option(anyHour, { nil: undefined }),
  }),
  { selector: ({ promiseId }) => promiseId, maxLength: 8 },
);

describe("promises on a list", () => {
  it("stand in one order, in whatever order they were read", () => {
    const shuffled = anyPromises.chain((promises) =>
      fc.tuple(
        fc.constant(promises),
        fc.shuffledSubarray(promises, { minLength: promises.length, maxLength: promises.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([promises, mixed]) => {
        const sorted = promises.toSorted(byDeadline);
        expect(mixed.toSorted(byDeadline)).toEqual(sorted);
        expect(sorted.map(({ promisedAt }) => promisedAt)).toEqual(
          promises.map(({ promisedAt }) => promisedAt).sort(),
        );
      }),
    );
  });

  it("due at the same time begin with whoever has waited longest", () => {
    const later = madePromise({ promiseId: "a", madeAt: "2026-11-23T10:00:00.000Z" });
    const sooner = madePromise({ promiseId: "b", madeAt: "2026-11-23T09:00:00.000Z" });
    const wroteFirst = madePromise({
      promiseId: "c",
      madeAt: "2026-11-23T11:00:00.000Z",
      wroteAt: "2026-11-23T08:00:00.000Z",
    });
    expect([later, sooner, wroteFirst].toSorted(byDeadline)).toEqual([wroteFirst, sooner, later]);
  });
});
