/** Promises have exactly one end, whatever is said of them, in whatever order, however often, and at the same time. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Ask } from "../../../domain/action/ask.ts";
import type { Order } from "../../../domain/action/order.ts";
import { alertedOf, type GivenPromise, stageDue } from "../../../domain/promise/promise.ts";
import { keptBy } from "../../../domain/promise/said.ts";
import { plusMilliseconds } from "../../../domain/time/instant.ts";
import { type Office, openOffice, TEN } from "./office.ts";

const HOUR = 3_600_000;

type Event =
  | { readonly is: "order"; readonly ask: Ask; readonly staffId: string }
  /** A mail by staff in the thread. */
  | { readonly is: "answer" }
  /** Somebody looks whether anybody has to be told. */
  | { readonly is: "look" };

const asks: fc.Arbitrary<Ask> = fc.oneof(
  fc.constantFrom<Ask>(
    { does: "done" },
    { does: "not-needed" },
    { does: "open-again" },
    { does: "hand-over" },
    { does: "not-a-customer" },
    { does: "customer" },
    { does: "mine" },
    { does: "undo" },
  ),
  fc.integer({ min: 1, max: 120 }).map((hours): Ask => ({
    does: "later",
    until: plusMilliseconds(TEN, hours * HOUR),
  })),
);

const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant("order" as const),
      ask: asks,
      staffId: fc.constantFrom("anna", "bo"),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Event>({ is: "answer" }) },
  { weight: 2, arbitrary: fc.constant<Event>({ is: "look" }) },
);

/** An event of a day, with the hour in which it happens. */
const days = fc.array(fc.tuple(events, fc.integer({ min: 0, max: 60 })), { maxLength: 12 });

interface Happening {
  readonly event: Event;
  readonly index: number;
  readonly at: string;
}

const inOrder = (said: readonly (readonly [Event, number])[]): Happening[] =>
  said
    .map(([event, hours], index) => ({ event, index, at: plusMilliseconds(TEN, hours * HOUR) }))
    .sort((one, other) => (one.at < other.at || (one.at === other.at && one.index < other.index) ? -1 : 1));

async function happen(office: Office, { event, index, at }: Happening): Promise<void> {
  office.at(at);
  if (event.is === "order") {
    const order: Order = {
      deedId: `d-${index}`,
      staffId: event.staffId,
      ask: event.ask,
      about: event.ask.does === "undo" ? undefined : { promiseId: "p-mail1" },
      at,
      letterId: "alert-1",
    };
    await office.carryOut(order);
    return;
  }
  const promise = office.promise();
  if (promise?.state !== "open") return;
  if (event.is === "answer") {
    await office.memory.promises.store(keptBy(promise, { at, by: `answer-${index}` }));
  } else {
    const stage = stageDue(promise, at);
    if (stage !== undefined) await office.memory.promises.store(alertedOf(promise, stage, at));
  }
}

function expectOneEnd(promise: GivenPromise): void {
  const { state, endedAt, endedBy, version, earlier = [], promisedAt } = promise;
  const hasEnded = state !== "open";
  expect([endedAt !== undefined, endedBy !== undefined]).toEqual([hasEnded, hasEnded]);
  const versions = earlier.map((each) => each.version);
  expect(new Set(versions).size).toBe(versions.length);
  for (const each of earlier) {
    expect(each.version).toBeLessThan(version);
    expect(each.end).toBe(each.endedAt <= each.promisedAt ? "renegotiated" : "broken");
  }
  if (state === "kept") expect((endedAt ?? "") <= promisedAt).toBe(true);
  if (state === "late" || state === "broken") expect((endedAt ?? "") > promisedAt).toBe(true);
}

/** All promises, without what only counts how often they were written. */
const final = (office: Office) => ({
  promises: [...office.memory.stored.promises.values()].map(({ revision: _revision, ...rest }) => rest),
  customer: { ...office.customer(), version: 0 },
  openPromiseId: office.thread()?.openPromiseId,
});

it("each promise has one end, and each of its deadlines one", async () => {
  await fc.assert(
    fc.asyncProperty(days, async (said) => {
      const office = await openOffice();
      for (const each of inOrder(said)) {
        await happen(office, each);
        office.memory.stored.promises.forEach(expectOneEnd);
        const open = [...office.memory.stored.promises.values()].filter(({ state }) => state === "open");
        expect(open.length).toBeLessThanOrEqual(1);
        if (open[0] !== undefined) expect(office.thread()?.openPromiseId).toBe(open[0].promiseId);
      }
    }),
    { numRuns: 500 },
  );
});

it("what was said is delivered again, later and in any order, and nothing changes", async () => {
  await fc.assert(
    fc.asyncProperty(days, fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), async (said, random) => {
      const story = inOrder(said);
      const once = await openOffice();
      for (const each of story) await happen(once, each);

      const again = await openOffice();
      const orders: Happening[] = [];
      for (const each of story) {
        await happen(again, each);
        if (each.event.is === "order") orders.push(each);
        const count = (random.next().value ?? 0) % 3;
        for (let time = 0; time < count && orders.length > 0; time += 1) {
          const repeated = orders[(random.next().value ?? 0) % orders.length];
          if (repeated !== undefined) await happen(again, repeated);
        }
        again.at(each.at);
      }
      expect(final(again)).toEqual(final(once));
    }),
    { numRuns: 300 },
  );
});

it("of all that is said at the same moment, one ends it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(asks, { minLength: 2, maxLength: 6 }), async (said) => {
      const office = await openOffice();
      const outcomes = await Promise.all(
        said.map((ask, index) =>
          office.carryOut({
            deedId: `d-${index}`,
            staffId: index % 2 === 0 ? "anna" : "bo",
            ask,
            about: { promiseId: "p-mail1" },
            at: TEN,
            letterId: "alert-1",
          }),
        ),
      );
      office.memory.stored.promises.forEach(expectOneEnd);
      expect(outcomes).toHaveLength(said.length);
    }),
    { numRuns: 300 },
  );
});
