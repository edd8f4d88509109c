/**
 * A year of plan-talks over made-up customers with all that hints tell apart: who is told what, and on which day, by the
 * lines that it plans for the morning letters; and the same year with runs that come twice, late, broken off or in disorder.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATED_HINTS } from "../../domain/relation/hints/hint.ts";
import { hintsOn } from "../../domain/relation/hints/hints-on.ts";
import { isDisputedOn } from "../../domain/relation/dispute.ts";
import { isNudgeDay } from "../../domain/relation/nudge-day.ts";
import type { PlannedHint, RelationBook, RelationEntry } from "../../domain/relation/relation-book.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { plusDays, weekdayFrom } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import { createTellHints } from "../../functions/plan-talks/tell-hints.ts";
import { anyFacts, anyPlace, BEGIN, DAYS } from "../domain/relation/hints/any-hints.ts";
import { madeUpCompany } from "../domain/relation/truth/made-up-company.ts";
import { createBroughtHints } from "../support/brought-hints.ts";
import { createMemoryRegister } from "../support/memory-register.ts";
import { createMemoryRelations, createMemoryRelationsState } from "../support/memory-relations.ts";

const company = madeUpCompany("SE");
const OWNERS = company.staff.map(({ id }) => id);

/** Many with few owners, so that weeks are full. */
const CUSTOMERS: readonly RelationEntry[] = fc
  .sample(fc.record({ facts: anyFacts, placed: anyPlace }), { numRuns: 60, seed: 7 })
  .map(({ facts, placed }, index) => ({
    facts: {
      ...facts,
      customer: { ...facts.customer, customerId: `c${index}`, owner: OWNERS[index % 2] },
    },
    ...{ placed, revision: 0, told: [] },
  }));

interface Year {
  /** Days on which a run does not come; by default it comes once on each. */
  readonly without?: (day: Day) => boolean;
  readonly times?: number;
  readonly reversed?: boolean;
  /** Days on which what was told cannot be noted. */
  readonly brokenOff?: (day: Day) => boolean;
}

/** A line, and the morning letters that brought it. */
type Line = PlannedHint & { readonly on: Day };

/** All lines that were ever told: the letters of a day bring what its first run planned. */
async function linesOf({ without, times = 1, reversed, brokenOff }: Year): Promise<readonly Line[]> {
  const stored = createMemoryRelations();
  for (const entry of CUSTOMERS)
    await stored.store(undefined, withLooks(entry, circumstancesOf(company, BEGIN)));
  let isBroken = false;
  const relations: Pick<RelationBook, "find" | "findAll" | "store"> = {
    find: (customerId) => stored.find(customerId),
    findAll: (customerIds) => stored.findAll(customerIds),
    store: async (...entry) => {
      if (isBroken) throw new Error("not now");
      return stored.store(...entry);
    },
  };
  const relationsState = createMemoryRelationsState();
  const { letters, bring } = createBroughtHints();
  const tellHints = createTellHints({
    ...{ relations, relationsState, letters, journal: { flag: () => undefined } },
    register: createMemoryRegister(new Map()),
  });
  const told: Line[] = [];
  for (const day of DAYS) {
    if (!isNudgeDay(company.calendar, day) || without?.(day) === true) continue;
    for (let time = 0; time < times; time += 1) {
      isBroken = brokenOff?.(day) === true;
      const { look, tell } = await tellHints(company, `${day}T05:4${time}:00.000Z`, day);
      const due: RelationEntry[] = [];
      for await (const entry of stored.dueTalks(day)) due.push(entry);
      for (const entry of reversed === true ? due.reverse() : due) look(entry);
      await tell();
      if (time > 0) continue;
      const { hints: { lines } = { lines: [] } } = await relationsState.read();
      bring(day, lines);
      told.push(...lines.map((line) => ({ ...line, on: day })));
    }
  }
  return told;
}

const dayOf = ({ on }: Line): Day => on;
const nameOf = ({ customerId, hint }: PlannedHint): string => `${customerId} ${hint.kind} ${hint.key}`;
const said = (lines: readonly Line[]): readonly string[] =>
  lines
    .map((line) => `${dayOf(line)} ${line.staffId} ${nameOf(line)}${line.bare === true ? " bare" : ""}`)
    .sort();

/** Of a person and a week, those that take room. */
function mostInAWeek(lines: readonly Line[]): number {
  const taking = lines.filter(
    ({ hint, bare }) => !DATED_HINTS.has(hint.kind) || (hint.kind === "milestone" && bare !== true),
  );
  const monday = (day: Day): Day => weekdayFrom("monday", plusDays(day, -6));
  const weeks = Map.groupBy(taking, (line) => `${line.staffId} ${monday(dayOf(line))}`);
  return Math.max(...[...weeks.values()].map(({ length }) => length));
}

/** What was told again; that somebody is at risk may be, after ninety days. */
function repeated(lines: readonly Line[]): readonly string[] {
  return [...Map.groupBy(lines, nameOf)].flatMap(([name, [first, ...again]]) => {
    const days = again.map(dayOf);
    const mayBe = first?.hint.kind === "at-risk" && plusDays(dayOf(first), 90) <= (days.sort()[0] ?? "");
    return again.length === 0 || mayBe ? [] : [name];
  });
}

describe("a year of hints", { timeout: 120_000 }, () => {
  const calm = linesOf({});

  it("has something of every kind, and nobody is told of more than two a week", async () => {
    const lines = await calm;
    const kinds = new Set(lines.map(({ hint }) => hint.kind));
    expect([...kinds].sort()).toEqual(
      ["at-risk", "breadth", "favour", "feedback", "improvement", "level", "milestone", "thank"].sort(),
    );
    expect(mostInAWeek(lines)).toBe(company.relations.hints.suggestionsAWeek);
    expect(lines.some(({ hint, bare }) => bare === true && hint.bare !== true)).toBe(true);
    expect(repeated(lines)).toEqual([]);
  });

  it("has none in holiday weeks, on closed days or during a dispute", async () => {
    const facts = new Map(CUSTOMERS.map((entry) => [entry.facts.customer.customerId, entry.facts]));
    for (const line of await calm) {
      expect(isNudgeDay(company.calendar, dayOf(line))).toBe(true);
      const theirs = facts.get(line.customerId);
      expect(theirs && isDisputedOn(theirs, dayOf(line))).toBe(false);
    }
  });

  it("tells each recommendation and each milestone on the first day on which it is to be told", async () => {
    const first = new Map<string, Day>();
    for (const day of DAYS.filter((day) => isNudgeDay(company.calendar, day))) {
      for (const { facts, placed } of CUSTOMERS) {
        for (const hint of hintsOn(facts, placed, circumstancesOf(company, day))) {
          const name = `${facts.customer.customerId} ${hint.kind} ${hint.key}`;
          if (DATED_HINTS.has(hint.kind) && !first.has(name)) first.set(name, day);
        }
      }
    }
    const lines = (await calm).filter(({ hint }) => DATED_HINTS.has(hint.kind));
    expect(first.size).toBeGreaterThan(20);
    expect(new Map(lines.map((line) => [nameOf(line), dayOf(line)]))).toEqual(first);
  });

  it("tells whoever is there instead of whoever is away", async () => {
    const away = company.staff.flatMap(({ id, away }) => away.map((each) => ({ id, ...each })));
    for (const line of await calm) {
      const isAway = away.some(
        ({ id, from, to }) => id === line.staffId && from <= dayOf(line) && dayOf(line) <= to,
      );
      expect(isAway).toBe(false);
    }
    expect(new Set((await calm).map(({ staffId }) => staffId)).size).toBeGreaterThan(1);
  });

  it("is the same when each run comes twice, or finds what is due in another order", async () => {
    expect(said(await linesOf({ times: 2 }))).toEqual(said(await calm));
    expect(said(await linesOf({ reversed: true }))).toEqual(said(await calm));
  });

  it("is the same when runs are broken off before they note what they told", async () => {
    const everyThird = (day: Day): boolean => DAYS.indexOf(day) % 3 === 0;
    expect(said(await linesOf({ brokenOff: everyThird }))).toEqual(said(await calm));
  });

  it("tells late what should have been told, once, and to nobody more than two a week", async () => {
    const thursdays = new Set(DAYS.filter((_, index) => index % 7 < 2));
    const late = await linesOf({ without: (day) => thursdays.has(day) });
    expect(repeated(late)).toEqual([]);
    expect(mostInAWeek(late)).toBe(company.relations.hints.suggestionsAWeek);
    const isThank = ({ hint }: Line): boolean => hint.kind === "thank" && hint.key.endsWith(":last");
    const thanked = (lines: readonly Line[]): readonly string[] => lines.filter(isThank).map(nameOf).sort();
    expect(thanked(late)).toEqual(thanked(await calm));
  });
});
