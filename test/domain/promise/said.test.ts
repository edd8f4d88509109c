/** How a promise stands, of all that was said of it, whichever was read first. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GivenPromise, PromiseFact } from "../../../domain/promise/promise.ts";
import { withFacts } from "../../../domain/promise/said.ts";
import { plusMilliseconds } from "../../../domain/time/instant.ts";
import { madePromise } from "../../support/made.ts";

const minute = (count: number) => plusMilliseconds("2026-11-24T06:00:00.000Z", count * 60_000);

const given: GivenPromise = madePromise({
  ...{ madeAt: minute(0), warnAt: minute(30), promisedAt: minute(60), escalateAt: minute(120) },
});

const times = (until: number) => ({
  ...{ promisedAt: minute(until), warnAt: minute(until - 30) },
  ...{ escalateAt: minute(until + 60), forgetAt: minute(until + 9999) },
});

const later: PromiseFact = { is: "moved", at: minute(10), by: "d-later-0", ...times(400) };
const takenBack: PromiseFact = { is: "taken-back", of: "d-later-0", at: minute(12), by: "d-undo-0" };

const factsAt = (instant: fc.Arbitrary<number>) =>
  fc
    .array(
      fc.record({
        is: fc.constantFrom("in-touch", "not-needed", "waited-for", "moved", "handed", "taken-back"),
        instant,
        of: fc.nat(7),
        owner: fc.constantFrom("bo", "anna", "sofie"),
        until: fc.constantFrom(90, 150, 400, 500),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ is, instant, of, owner, until }, index): PromiseFact => {
        const said = { at: minute(instant), by: `d-mail-${String(index)}` };
        switch (is) {
          case "moved":
            return { ...said, is, ...times(until) };
          case "handed":
            return { ...said, is, owner };
          case "taken-back":
            return { ...said, is, of: `d-mail-${String(of)}` };
          case "in-touch":
          case "not-needed":
          case "waited-for":
            return { ...said, is };
        }
      }),
    );

const anyOrder = (instant: fc.Arbitrary<number>) =>
  factsAt(instant).chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      read: fc.shuffledSubarray(facts, { minLength: facts.length }),
      again: fc.nat(8),
    }),
  );

const readOneByOne = (facts: readonly PromiseFact[]): GivenPromise =>
  facts.reduce((promise, fact) => withFacts(promise, [fact]), given);

const seen = ({ state, owner, promisedAt, warnAt, endedAt, endedBy, earlier = [], again }: GivenPromise) => ({
  ...{ state, owner, promisedAt, warnAt, endedAt, endedBy, again: again?.by },
  earlier: earlier.map(({ promisedAt, end, endedAt, endedBy }) => ({ promisedAt, end, endedAt, endedBy })),
});

describe("a promise of which much was said", () => {
  it.each([
    ["at different instants", fc.integer({ min: 0, max: 300 })],
    ["at few instants", fc.constantFrom(0, 60, 120, 180)],
  ])("stands the same in whatever order it is read, and once more, %s (property)", (_, instant) => {
    fc.assert(
      fc.property(anyOrder(instant), ({ facts, read, again }) => {
        const promise = readOneByOne([...read, ...read.slice(0, again)]);
        expect(seen(promise)).toEqual(seen(readOneByOne(facts)));
        expect(promise.state === "open").toBe(promise.endedAt === undefined);
      }),
    );
  });

  it("has a version of its own for every deadline that is watched (property)", () => {
    fc.assert(
      fc.property(anyOrder(fc.nat(300)), ({ read }) => {
        const watched = new Map<number, string>();
        let promise = given;
        for (const fact of read) {
          const next = withFacts(promise, [fact]);
          expect(next.version).toBeGreaterThanOrEqual(promise.version);
          if (next.state === "open") {
            expect(watched.get(next.version) ?? next.promisedAt).toBe(next.promisedAt);
            watched.set(next.version, next.promisedAt);
          }
          promise = next;
        }
      }),
    );
  });
});

describe("a deadline that was moved, and comes back", () => {
  it("is still one that was never told, and is warned of when the company closed", () => {
    const handed = withFacts(given, [{ is: "handed", at: minute(5), by: "d-hand-0", owner: "bo" }]);
    // Set beside what was said: by an answer that was read late, and by a day on which the company is closed.
    const silent: GivenPromise = { ...handed, silent: true, warnAt: minute(6) };
    const moved = withFacts(silent, [later]);
    expect(moved).toMatchObject({ silent: false, promisedAt: minute(400), warnAt: minute(370) });
    expect(moved.earlier).toMatchObject([{ silent: true, warnAt: minute(6) }]);
    const back = withFacts(moved, [takenBack]);
    expect(back).toMatchObject({ silent: true, promisedAt: minute(60), warnAt: minute(6) });
    expect(back.earlier ?? []).toEqual([]);
  });

  it("is not warned of twice, though it was moved before anything was remembered of it", () => {
    const first = {
      ...{ version: 1, promisedAt: minute(60), warnAt: minute(30), escalateAt: minute(120) },
      ...({ silent: true, end: "renegotiated", endedAt: minute(20), endedBy: "d-old-0" } as const),
    };
    const old: GivenPromise = {
      ...given,
      ...{ ...times(100), version: 2, alertedAt: { warning: minute(70) }, earlier: [first] },
    };
    const moved = withFacts(old, [{ ...later, at: minute(80) }]);
    expect(moved.earlier).toMatchObject([first, { alertedAt: { warning: minute(70) } }]);
    const back = withFacts(moved, [{ ...takenBack, at: minute(81) }]);
    expect(back).toMatchObject({ promisedAt: minute(100), alertedAt: { warning: minute(70) } });
    expect(back.earlier).toEqual([first]);
  });
});
