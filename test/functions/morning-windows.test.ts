/**
 * Whatever the hour of a run, however long the company was closed, and however late a mail was logged: each mail stands
 * in one morning letter, and not in two.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAILY_AT } from "../../aws/contract.ts";
import type { CompanyState } from "../../domain/company-state.ts";
import { runOnce } from "../../domain/daily-run.ts";
import type { MorningLetter } from "../../domain/letters/letter.ts";
import { plusDays } from "../../domain/time/day.ts";
import { plusMilliseconds, toInstant } from "../../domain/time/instant.ts";
import { dayAt, momentAt } from "../../domain/time/wall-clock.ts";
import { createWriteMorningLetters } from "../../functions/write-morning-letters/write-morning-letters.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madeContact } from "../support/made.ts";
import { mailText } from "../support/mail-text.ts";
import { createMemory } from "../support/memory-ports.ts";
import { createWorld, type World } from "../support/world.ts";

const ZONE = "Europe/Stockholm";

const lettersOf = (world: World): MorningLetter[] =>
  [...world.memory.stored.letters.values()].filter((letter) => letter.kind === "morning");

/** The days on whose letters a mail stands. */
const daysTelling = (world: World, contactId: string): string[] =>
  lettersOf(world)
    .filter(({ lines }) => lines.some(({ about }) => about.contactId === contactId))
    .map(({ on }) => on);

const spam = (id: string, receivedAt?: string) => ({
  id,
  raw: mailText({ id, from: `${id}@kund.example` }),
  verdicts: { spam: "FAIL" as const, ...(receivedAt === undefined ? {} : { receivedAt }) },
});

describe("a run that is called before its time", () => {
  it("does nothing, and the mails of that morning stand in that day's letter", async () => {
    const world = createWorld({ at: "2026-11-24T01:00:00.000Z" });
    // What was due the evening before comes after midnight.
    await world.runDaily("write-morning-letters");
    expect(lettersOf(world)).toEqual([]);
    expect((await world.memory.companyBook.read()).ranOn).not.toMatchObject({
      "write-morning-letters": "2026-11-24",
    });
    await world.at("2026-11-24T05:00:00.000Z");
    await world.receive(spam("early"));
    await world.at("2026-11-26T07:00:00.000Z");
    expect(daysTelling(world, "early")).toEqual(["2026-11-24"]);
  });
});

describe("a mail that came while the company was closed for weeks", () => {
  const weeks = { from: "2027-07-05", to: "2027-07-25" };
  it.each(["by staff", "in the settings"])("is told of afterwards, when it was closed %s", async (by) => {
    const { calendar } = exampleCompany();
    const days = Array.from(
      { length: 21 },
      (_, index) => [plusDays(weeks.from, index), { open: [], why: "semester" }] as const,
    );
    const world = createWorld({
      at: "2027-07-02T07:00:00.000Z",
      company:
        by === "by staff"
          ? exampleCompany()
          : exampleCompany({ calendar: { ...calendar, days: Object.fromEntries(days) } }),
    });
    await world.runDaily("write-morning-letters");
    if (by === "by staff") {
      const said = { ...weeks, at: world.now(), deedId: "d1" };
      const state = await world.memory.companyBook.read();
      await world.memory.companyBook.store({ ...state, closed: [said] });
    }
    await world.at("2027-07-07T10:00:00.000Z");
    await world.receive(spam("third-day"));
    await world.at("2027-07-28T07:00:00.000Z");
    expect(daysTelling(world, "third-day")).toEqual(["2027-07-26"]);
  });
});

describe("a mail that is logged long after it came", () => {
  it.each(["2026-11-24T05:30:00.000Z", "2026-11-21T05:30:00.000Z"])(
    "on the day of the run, received %s, is told of the next day",
    async (receivedAt) => {
      const world = createWorld({ at: "2026-11-24T03:00:00.000Z" });
      await world.at("2026-11-24T07:10:00.000Z");
      await world.receive(spam("late", receivedAt));
      await world.at("2026-11-27T07:00:00.000Z");
      expect(daysTelling(world, "late")).toEqual(["2026-11-25"]);
      const [letter] = lettersOf(world).filter(({ on }) => on === "2026-11-25");
      expect(letter?.lines[0]).toMatchObject({ at: receivedAt });
    },
  );
});

describe("whatever happens", () => {
  const FIRST = "2026-11-23";
  const DAYS = 45;
  const HOUR = 3_600_000;
  const hours = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((quarters) => quarters / 4);
  const mornings = fc.record({
    mails: fc.array(fc.record({ receivedAfter: hours(400), loggedAfter: hours(300) }), { maxLength: 30 }),
    /** When the run of each day is called, in hours from midnight: early, late, after closing, or past the next midnight. */
    calls: fc.array(fc.array(hours(30), { maxLength: 3 }), { maxLength: 25 }),
    closed: fc.option(fc.record({ from: fc.nat(20), days: fc.integer({ min: 0, max: 20 }) })),
    /** Letters that never got to their reader, by the day. */
    lost: fc.array(fc.nat(30), { maxLength: 6 }),
    /** Runs whose end could not be noted. */
    broken: fc.array(fc.nat(60), { maxLength: 3 }),
  });

  it("each mail stands in exactly one letter that arrived", async () => {
    await fc.assert(fc.asyncProperty(mornings, holds), { numRuns: 40 });
  });

  async function holds(story: typeof mornings extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
    const company = exampleCompany();
    const start = toInstant(momentAt(FIRST, "00:00", ZONE));
    const { stored, companyBook, ...memory } = createMemory(stateOf(story));
    let now = start;
    let calls = 0;
    const write = createWriteMorningLetters({
      ...memory,
      company,
      runsAt: DAILY_AT["write-morning-letters"],
      letterQueue: { put: async () => undefined },
      journal: { info: () => undefined },
    });
    const book = {
      ...companyBook,
      store: async (state: CompanyState) => {
        calls += 1;
        if (story.broken.includes(calls)) throw new Error("The state could not be stored.");
        return companyBook.store(state);
      },
    };
    const mails = story.mails.map(({ receivedAfter, loggedAfter }, index) => {
      const at = plusMilliseconds(start, receivedAfter * HOUR);
      return { contactId: `m${String(index)}`, at, loggedAt: plusMilliseconds(at, loggedAfter * HOUR) };
    });
    const events = [
      ...mails.map((mail) => ({ at: mail.loggedAt, mail })),
      ...Array.from({ length: DAYS }, (_, day) =>
        (day < story.calls.length ? (story.calls[day] ?? []) : [8]).map((hour) => ({
          at: plusMilliseconds(toInstant(momentAt(plusDays(FIRST, day), "00:00", ZONE)), hour * HOUR),
          mail: undefined,
        })),
      ).flat(),
    ].sort((one, other) => (one.at < other.at ? -1 : 1));
    for (const { at, mail } of events) {
      now = at;
      if (mail !== undefined) {
        const contact = { ...mail, on: dayAt(at, ZONE), kind: "virus", promise: "none" } as const;
        stored.contacts.set(mail.contactId, madeContact({ ...contact, reasons: ["virus-found"] }));
        continue;
      }
      const { timeZone } = company.calendar;
      const called = {
        run: "write-morning-letters",
        now,
        runsAt: DAILY_AT["write-morning-letters"],
      } as const;
      await runOnce(book, { ...called, timeZone }, (state) => write(state, now)).catch(() => false);
      for (const [id, letter] of stored.letters) {
        const day = Math.floor((Date.parse(letter.madeAt) - Date.parse(start)) / (24 * HOUR));
        stored.letters.set(id, { ...letter, state: story.lost.includes(day) ? "withdrawn" : "sent" });
      }
    }
    const told = [...stored.letters.values()]
      .filter((letter) => letter.kind === "morning")
      .filter(({ state }) => state === "sent")
      .flatMap(({ lines }) => lines.map(({ about }) => about.contactId));
    expect(told.toSorted()).toEqual(mails.map(({ contactId }) => contactId).toSorted());
  }

  function stateOf({ closed }: { closed: { from: number; days: number } | null }): CompanyState {
    const begun = { toldUntilAt: toInstant(momentAt(FIRST, "00:00", ZONE)), ranOn: {} };
    const from = plusDays(FIRST, closed?.from ?? 0);
    const to = plusDays(from, closed?.days ?? 0);
    const closures = closed === null ? [] : [{ from, to, at: `${FIRST}T00:00:00.000Z`, deedId: "d1" }];
    return { version: 0, away: [], closed: closures, ...begun };
  }
});
