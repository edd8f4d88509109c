/**
 * A year in which people are away, are said to be away between the run and the letters, and one leaves for good: who reads
 * what in which week, by letters of which not each is brought.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState, NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import { type Hint, DATED_HINTS } from "../../domain/relation/hints/hint.ts";
import { isNudgeDay } from "../../domain/relation/nudge-day.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { plusDays, weekdayFrom } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import { createTellHints } from "../../functions/plan-talks/tell-hints.ts";
import { createReadRelations } from "../../functions/write-morning-letters/read-relations.ts";
import { BEGIN } from "../domain/relation/hints/any-hints.ts";
import { madeUpCompany } from "../domain/relation/truth/made-up-company.ts";
import { createBroughtHints } from "../support/brought-hints.ts";
import { note } from "../support/hint-world.ts";
import { madeRelation } from "../support/made-relation.ts";
import { createMemoryRegister } from "../support/memory-register.ts";
import { createMemoryRelations, createMemoryRelationsState } from "../support/memory-relations.ts";

const settings = madeUpCompany("SE");
const CUSTOMERS = 30;
const HALF_YEAR = Array.from({ length: 182 }, (_, at) => plusDays(BEGIN, at));
const LEAVES = { who: "anna", to: "bo", lastOn: plusDays(BEGIN, 90) };

interface Away {
  readonly who: string;
  readonly from: number;
  readonly days: number;
  /** It is said after plan-talks has looked. */
  readonly late: boolean;
}

const anyYear = fc.record({
  away: fc.array(
    fc.record({
      who: fc.constantFrom("anna", "bo", "sofie"),
      from: fc.integer({ min: 0, max: 180 }),
      days: fc.integer({ min: 0, max: 12 }),
      late: fc.boolean(),
    }),
    { minLength: 12, maxLength: 24 },
  ),
  /** Days on which the letters wait until the day is over. */
  unbrought: fc.uniqueArray(fc.integer({ min: 0, max: 181 }), { maxLength: 40 }),
});

interface Read {
  readonly on: Day;
  readonly staffId: string;
  readonly hint: Hint;
}

async function halfYear(away: readonly Away[], unbrought: readonly number[]): Promise<readonly Read[]> {
  const relations = createMemoryRelations();
  const relationsState = createMemoryRelationsState();
  for (let index = 0; index < CUSTOMERS; index += 1) {
    const entry = waiting(`c${index}`, ["anna", "bo", "sofie"][index % 3], index);
    await relations.store(undefined, withLooks(entry, circumstancesOf(settings, BEGIN)));
  }
  const { letters, bring } = createBroughtHints();
  const register = createMemoryRegister(new Map());
  const journal = {
    flag: (what: string): void => {
      throw new Error(what);
    },
  };
  const tellHints = createTellHints({ relations, relationsState, register, letters, journal });
  const readRelations = createReadRelations({ relations, relationsState, register });
  const read: Read[] = [];
  for (const [index, today] of HALF_YEAR.entries()) {
    if (!isNudgeDay(settings.calendar, today)) continue;
    const [early, now] = [`${today}T05:45:00.000Z`, `${today}T06:30:00.000Z`];
    const { look, tell } = await tellHints(asKnown(away, index, early, false), early, today);
    for await (const entry of relations.dueTalks(today)) look(entry);
    await tell();
    const company = asKnown(away, index, now, true);
    const asked = { company, now, today, since: early, until: now, unseenTalks: [] };
    const { hints } = await readRelations(asked);
    if (unbrought.includes(index)) continue;
    bring(
      today,
      hints.map(({ customerId, staffId, hint }) => ({ customerId, staffId, hint })),
    );
    read.push(...hints.map(({ staffId, hint }) => ({ on: today, staffId, hint })));
  }
  return read;
}

/** Of whom somebody is asked about the level, and told of a day to remember: more than a week has room for. */
function waiting(id: string, owner: string | undefined, index: number): RelationEntry {
  const remembered = { says: "milestone", day: plusDays(BEGIN, index * 9), yearly: false, what: "25 år" };
  const made = madeRelation(id, {
    notes: [note("l", "2024-01-02", { says: "level", level: 1 }), note("m", "2025-01-02", remembered)],
    purchases: [{ id: "p", on: "2025-10-01", net: { minor: 100_000, currency: "SEK" } }],
  });
  const customer = { ...made.facts.customer, owner };
  const placed = { month: BEGIN.slice(0, 7), valueClass: "A", value: index } as const;
  return { ...made, facts: { ...made.facts, customer }, placed };
}

/** The company as it knows itself at that moment of the year's `index`th day. */
function asKnown(away: readonly Away[], index: number, at: string, isLetter: boolean): Company {
  const said = { at: `${BEGIN}T06:00:00.000Z`, deedId: "d", staffId: "bo" };
  const absences = away
    .filter(({ from, late }) => from < index || (from === index && (isLetter || !late)))
    .map(({ who, from, days }) => ({
      ...{ ...said, who, from: plusDays(BEGIN, from), to: plusDays(BEGIN, from + days) },
    }));
  const state: CompanyState = {
    ...NEW_COMPANY_STATE,
    away: absences,
    left: [{ ...LEAVES, ...said, name: "Anna", address: "anna@bjorkholm.example" }],
  };
  return companyNow(settings, state, at);
}

const takesRoom = ({ hint: { kind, bare } }: Read): boolean =>
  !DATED_HINTS.has(kind) || (kind === "milestone" && bare !== true);

describe("half a year with absences and one who leaves", () => {
  it(
    "gives nobody more than two suggestions a week, and nothing to who is not there",
    { timeout: 60_000 },
    async () => {
      let [full, stoodIn] = [0, 0];
      await fc.assert(
        fc.asyncProperty(anyYear, async ({ away, unbrought }) => {
          const read = await halfYear(away, unbrought);
          const monday = (on: Day): Day => weekdayFrom("monday", plusDays(on, -6));
          const weeks = Map.groupBy(read.filter(takesRoom), ({ on, staffId }) => `${staffId} ${monday(on)}`);
          const most = Math.max(...[...weeks.values()].map(({ length }) => length));
          expect(most).toBeLessThanOrEqual(settings.relations.hints.suggestionsAWeek);
          if (most === settings.relations.hints.suggestionsAWeek) full += 1;
          expect(read.filter(({ on, staffId }) => staffId === LEAVES.who && on > LEAVES.lastOn)).toEqual([]);
          stoodIn += read.filter(({ staffId }) => staffId === "bo").length;
        }),
        { numRuns: 2 },
      );
      expect(full).toBeGreaterThan(0);
      expect(stoodIn).toBeGreaterThan(0);
    },
  );
});
