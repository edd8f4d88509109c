/**
 * Watching promises, tried with whatever may happen: answers at any time, calls that come early, late, twice or never,
 * ports that fail. Whatever it is: nobody is told after an answer, nobody is told twice, and everybody is told in time.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Company } from "../../domain/company.ts";
import type { Alert } from "../../domain/letters/letter.ts";
import { PROMISE_STAGES, stageAt } from "../../domain/promise/promise.ts";
import { whomToAlert } from "../../domain/promise/whom-to-alert.ts";
import { daysIn } from "../../domain/time/day.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";
import { nextOpening } from "../../domain/time/opening-hours.ts";
import { companyManagedByBo } from "../support/example-company.ts";
import { mailText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The schedule's minute, and the sweep's interval. */
const IN_TIME = 6 * MINUTE;

interface Case {
  readonly from: Instant;
  readonly hours: number;
  readonly company: Company;
}

const day = companyManagedByBo();

/** Open at night, when clocks are changed. */
const night: Company = {
  ...day,
  calendar: {
    ...day.calendar,
    days: {},
    week: Object.fromEntries(
      Object.keys(day.calendar.week).map((weekday) => [
        weekday,
        [
          { from: "00:00", until: "06:00" },
          { from: "20:00", until: "24:00" },
        ],
      ]),
    ) as unknown as Company["calendar"]["week"],
  },
};

const closedForWeeks: Company = {
  ...day,
  calendar: {
    ...day.calendar,
    days: {
      ...day.calendar.days,
      ...Object.fromEntries(
        daysIn({ from: "2026-11-25", to: "2026-12-15" }).map((each) => [each, { open: [], why: "closed" }]),
      ),
    },
  },
};

const CASES: Readonly<Record<string, Case>> = {
  "an ordinary week": { from: "2026-11-23T07:30:00.000Z", hours: 60, company: day },
  "the night in March in which an hour is left out": {
    from: "2027-03-27T19:30:00.000Z",
    hours: 48,
    company: night,
  },
  "the night in October in which an hour comes twice": {
    from: "2027-10-30T18:30:00.000Z",
    hours: 48,
    company: night,
  },
  "the turn of the year": { from: "2026-12-30T08:00:00.000Z", hours: 7 * 24, company: day },
  "three weeks in which the company is closed": {
    from: "2026-11-24T08:00:00.000Z",
    hours: 25 * 24,
    company: closedForWeeks,
  },
};

/** Everything but the first is told at any time, in hours since the start. */
const story = fc.record({
  mails: fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 1, maxLength: 3 }),
  answers: fc.array(fc.record({ to: fc.nat(2), after: fc.double({ min: 0, max: 30, noNaN: true }) }), {
    maxLength: 2,
  }),
  calls: fc.array(
    fc.record({
      of: fc.nat(2),
      after: fc.double({ min: 0, max: 40, noNaN: true }),
      stage: fc.constantFrom(...PROMISE_STAGES),
      version: fc.constantFrom(1, 1, 2),
    }),
    { maxLength: 6 },
  ),
  schedulesCall: fc.boolean(),
  faults: fc.array(
    fc.record({
      call: fc.constantFrom(
        "promises.store",
        "letterQueue.put",
        "caps.take",
        "deadlines.watch",
        "promises.find",
      ),
      kind: fc.constantFrom("before" as const, "after" as const),
      nth: fc.integer({ min: 1, max: 8 }),
    }),
    { maxLength: 2 },
  ),
});

type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

async function play({ from, hours, company }: Case, told: Story): Promise<World> {
  const world = createWorld({ at: from, company });
  world.settings.schedulesCall = told.schedulesCall;
  for (const fault of told.faults) world.faults.plant(fault);
  const at = (after: number): Instant => plusMilliseconds(from, Math.round(after * HOUR));
  const events = [
    ...told.mails.map((after, index) => ({
      at: at(after),
      act: () => world.receive({ id: `mail${index}`, raw: asked(index), envelopeFrom: customer(index) }),
    })),
    ...told.answers.map(({ to, after }, index) => ({
      at: at(after),
      act: () => world.receive({ raw: answered(to, index), recipients: ["log@in.bjorkholm.example"] }),
    })),
    ...told.calls.map(({ of, after, stage, version }) => ({
      at: at(after),
      act: () => world.call(`p-mail${of}`, version, stage),
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const event of events) {
    await world.at(event.at);
    await event.act();
  }
  await world.at(at(hours));
  return world;
}

const customer = (index: number): string => `kim@kund${index}.example`;
const asked = (index: number): string =>
  mailText({
    id: `q${index}`,
    from: customer(index),
    subject: `Fråga ${index}`,
    text: "Vad kostar en ny dörr?",
  });
const answered = (to: number, index: number): string =>
  mailText({
    id: `a${to}-${index}`,
    from: "anna@bjorkholm.example",
    to: customer(to),
    cc: "log@in.bjorkholm.example",
    inReplyTo: `q${to}`,
    subject: `Sv: Fråga ${to}`,
    text: "Hej Kim, jag ringer dig.",
  });

function holds(world: World, company: Company, withFaults: boolean): void {
  const { promises, letters } = world.memory.stored;
  const alerts = world.alerts().map((sent) => ({ ...sent, letter: letters.get(sent.letterId) as Alert }));

  expect(world.dead).toEqual([]);
  // Once a promise, stage and person.
  expect(new Set(alerts.map(({ letterId }) => letterId)).size).toBe(alerts.length);
  expect(
    new Set(alerts.map(({ to, letter }) => `${letter.promiseId} ${letter.version} ${letter.stage} ${to}`))
      .size,
  ).toBe(alerts.length);

  for (const promise of promises.values()) {
    const own = alerts.filter(({ letter }) => letter.promiseId === promise.promiseId);
    for (const { at, letter } of own) {
      // Never after an answer, and never before its time.
      if (promise.endedAt !== undefined) expect(at <= promise.endedAt).toBe(true);
      expect(at >= plusMilliseconds(stageAt(promise, letter.stage), -MINUTE)).toBe(true);
    }
    for (const stage of PROMISE_STAGES) {
      // A promise that the customer was not told has one stage.
      if (promise.silent && stage !== "deadline") continue;
      const cameAt = stageAt(promise, stage);
      const latest = plusMilliseconds(nextOpening(company.calendar, cameAt), IN_TIME);
      const until = promise.endedAt ?? world.now();
      if (latest >= until) continue;
      // Somebody was told of this stage, or of a later one, by then; with a fault planted, one try of the queue later.
      const toldAt = own
        .filter(({ letter }) => PROMISE_STAGES.indexOf(letter.stage) >= PROMISE_STAGES.indexOf(stage))
        .map(({ at }) => at)
        .sort()[0];
      expect(toldAt, `${promise.promiseId} ${stage} ${cameAt}`).toBeDefined();
      const most = withFaults ? plusMilliseconds(latest, 20 * MINUTE) : latest;
      expect((toldAt ?? "z") <= most, `${promise.promiseId} ${stage}: ${String(toldAt)}`).toBe(true);
    }
    // All whom a stage concerns were told of it together.
    for (const stage of new Set(own.map(({ letter }) => letter.stage))) {
      const ofStage = own.filter(({ letter }) => letter.stage === stage);
      const madeAt = ofStage[0]?.letter.madeAt ?? "";
      const meant = whomToAlert(company, promise, stage, madeAt).map(({ staffId }) => staffId);
      const sent = ofStage.map(({ letter }) => letter.staffId);
      const ended = promise.endedAt !== undefined;
      if (!ended) expect(new Set(sent)).toEqual(new Set(meant));
    }
  }
}

describe.each(Object.entries(CASES))("in %s", (_name, { from, hours, company }) => {
  const numRuns = Math.max(4, Math.round(900 / hours));
  it(`staff are told in time, once, and never after an answer (${String(numRuns)} stories)`, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        holds(await play({ from, hours, company }, told), company, told.faults.length > 0);
      }),
      { numRuns },
    );
  }, 120_000);
});
