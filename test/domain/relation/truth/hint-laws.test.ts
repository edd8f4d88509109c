/** What must hold of a year of mornings, with the people of a company and their weeks: each law over every one of them. */
import { describe, expect, it } from "vitest";
import type { Company } from "../../../../domain/company.ts";
import { DATED_HINTS, SUGGESTION_KINDS } from "../../../../domain/relation/hints/hint.ts";
import { hintsOn } from "../../../../domain/relation/hints/hints-on.ts";
import { hintsToTell } from "../../../../domain/relation/hints/hints-to-tell.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { circumstancesOf } from "../../../../domain/relation/when-to-look.ts";
import { addMonths, day, isAsking, isOpen, num } from "./days.ts";
import { createHintYear, type HintYear, type Told } from "./hint-year.ts";
import { withAnswers } from "./made-up-answers.ts";
import { FROM_DAY, LAST_DAY, madeUpCompany, madeUpCustomers } from "./made-up-company.ts";
import { begunLongAgo } from "./made-up-ladder.ts";
import { oracleBooks } from "./oracle-books.ts";
import { isDisputedOn, oracleHints } from "./oracle-hints.ts";
import { knownOf } from "./oracle-history.ts";
import { paysOn } from "./oracle-risks.ts";

const company = madeUpCompany("SE");
const { calendar } = company;
const customers = madeUpCustomers(8, 80)
  .map(begunLongAgo)
  .map((facts, index) =>
    withAnswers(facts, index, (on) =>
      hintsOn(facts, { month: on.slice(0, 7), valueClass: "A", value: 0 }, circumstancesOf(company, on)),
    ),
  );
const factsOf = new Map(customers.map((facts) => [facts.customer.customerId, facts]));

const DAYS = Array.from({ length: num(LAST_DAY) - num(FROM_DAY) + 1 }, (_, at) => num(FROM_DAY) + at);
const WORKING = DAYS.filter((each) => isOpen(calendar, each));
/** 5 January 1970 was a Monday. */
const weekOf = (on: string): number => Math.floor((num(on) - 4) / 7);

const isSuggestion = ({ hint }: Told): boolean => SUGGESTION_KINDS.some((kind) => kind === hint.kind);
const takesRoom = ({ hint, bare }: Pick<Told, "hint" | "bare">): boolean =>
  !DATED_HINTS.has(hint.kind) || (hint.kind === "milestone" && bare !== true && hint.bare !== true);

const known = (id: string): RelationFacts => {
  const facts = factsOf.get(id);
  if (facts === undefined) throw new Error(`There is no ${id}.`);
  return facts;
};

/** What would still be told, of dated kinds, or by a person who has room. */
function leftOut({ entries, told }: HintYear, of: Company, on: string): readonly string[] {
  const byCustomer = Map.groupBy(told, ({ customerId }) => customerId);
  return [...entries.values()].flatMap(({ facts, placed }) => {
    const { customerId } = facts.customer;
    // As the next run notes it.
    const hinted = (byCustomer.get(customerId) ?? []).map(({ hint: { kind, key }, on: toldOn, staffId }) => ({
      ...{ kind, key, on: toldOn, staffId },
    }));
    const hints = hintsToTell(facts, placed, hinted, circumstancesOf(of, on));
    return hints
      .filter(({ kind }) => DATED_HINTS.has(kind) || !isFull(told, of, on))
      .map(({ kind, key }) => `${on} ${customerId} ${kind} ${key}`);
  });
}

/** Whether somebody's week is full: then what waits may be theirs. */
function isFull(told: readonly Told[], of: Company, on: string): boolean {
  const weekly = told.filter((each) => weekOf(each.on) === weekOf(on) && takesRoom(each));
  const readers = Map.groupBy(weekly, ({ staffId }) => staffId);
  return [...readers.values()].some(({ length }) => length >= of.relations.hints.suggestionsAWeek);
}

const year = createHintYear(company, customers);

describe("a year of mornings", () => {
  it("leaves out nothing that is to be told and has room", { timeout: 300_000 }, async () => {
    for (const at of WORKING) {
      await year.run(day(at));
      if (at % 14 === 1) expect(leftOut(year, company, day(at))).toEqual([]);
    }
    const kinds = [...Map.groupBy(year.told, ({ hint }) => hint.kind)].map(
      ([kind, { length }]) => `${kind} ${length}`,
    );
    console.log(`${customers.length} customers, ${WORKING.length} mornings: ${kinds.sort().join(", ")}`);
    expect(kinds.length).toBeGreaterThanOrEqual(7);
  });

  it("tells nobody of more than two things to do in a week", () => {
    const weeks = Map.groupBy(year.told.filter(takesRoom), ({ on, staffId }) => `${staffId} ${weekOf(on)}`);
    expect(Math.max(...[...weeks.values()].map(({ length }) => length))).toBe(2);
    expect(new Set(year.told.map(({ staffId }) => staffId)).size).toBeGreaterThanOrEqual(3);
  });

  it("tells nothing in holiday weeks or during a dispute, and suggests nothing while anything is overdue", () => {
    for (const { on, customerId, hint, bare } of year.told) {
      const facts = known(customerId);
      expect(isAsking(calendar, num(on)), on).toBe(true);
      expect(isDisputedOn(facts, knownOf(facts)(num(on)), num(on)), `${on} ${customerId}`).toBe(false);
      if (!paysOn(facts, "overdue", num(on))) continue;
      expect(SUGGESTION_KINDS).not.toContain(hint.kind);
      if (hint.kind === "milestone") expect(bare).toBe(true);
    }
  });

  it("suggests one thing in six months to a customer at most, and tells everything once", () => {
    const suggested = Map.groupBy(year.told.filter(isSuggestion), ({ customerId }) => customerId);
    for (const [id, theirs] of suggested) {
      const said = known(id).notes.flatMap((note) => (note.says === "suggested" ? [num(note.on)] : []));
      for (const [index, { on }] of theirs.entries()) {
        const before = [...theirs.slice(0, index).map((each) => num(each.on)), ...said];
        const recent = before.filter((each) => each <= num(on) && num(on) < addMonths(each, 6));
        expect(recent, `${id} ${on}`).toEqual([]);
      }
    }
    const names = Map.groupBy(year.told, ({ customerId, hint }) => `${customerId} ${hint.kind} ${hint.key}`);
    for (const [name, [first, ...again]] of names) {
      // Who is at risk still is told of again after 90 days; what was put off, on its day.
      const { customerId = "", hint } = first ?? {};
      const wasPutOff = known(customerId).notes.some(
        (note) => note.says === "hint" && note.outcome === "later" && note.kind === hint?.kind,
      );
      if (hint?.kind !== "at-risk" && !wasPutOff) expect(again, name).toEqual([]);
    }
  });

  it("tells every milestone in its days, and asks for thanks within two working days", () => {
    let met = 0;
    const booksIn = Object.fromEntries(
      [...new Set(WORKING.map((at) => day(at).slice(0, 7)))].map((month) => [
        month,
        oracleBooks(customers.filter(({ customer }) => customer.addedOn.slice(0, 7) <= month)),
      ]),
    );
    for (const facts of customers) {
      const id = facts.customer.customerId;
      const mine = year.told.filter(({ customerId }) => customerId === id);
      const looking = { facts, knownOn: knownOf(facts), placed: undefined, calendar, staffCount: 4 };
      for (const at of WORKING) {
        // In the month in which it came it is looked at from the first run on.
        if (!isAsking(calendar, at) || facts.customer.addedOn.slice(0, 7) > day(at).slice(0, 7)) continue;
        const books = booksIn[day(at).slice(0, 7)] ?? new Set();
        for (const hint of oracleHints({ ...looking, books }, at)) {
          if (!DATED_HINTS.has(hint.kind)) continue;
          met += 1;
          const by = mine.filter((each) => num(each.on) <= at);
          expect(
            by.some((each) => each.hint.kind === hint.kind && each.hint.key === hint.key),
            `${day(at)} ${id} ${hint.key}`,
          ).toBe(true);
        }
      }
    }
    expect(met).toBeGreaterThan(100);
  });
});

describe("mornings that go otherwise", () => {
  const few = customers.slice(0, 30);
  const SPRING = WORKING.filter((at) => at <= num("2026-04-30"));
  const roomy: Company = {
    ...company,
    relations: { ...company.relations, hints: { ...company.relations.hints, suggestionsAWeek: 1000 } },
  };
  const names = ({ told }: HintYear): string[] =>
    told.map(({ on, customerId, hint, bare }) => `${on} ${customerId} ${hint.kind} ${hint.key} ${bare}`);

  it("tell the same when each comes twice", { timeout: 120_000 }, async () => {
    const [once, twice] = [createHintYear(company, few), createHintYear(company, few)];
    for (const at of SPRING) {
      await once.run(day(at));
      await twice.run(day(at));
      await twice.run(day(at), "06:45");
    }
    expect(names(twice)).toEqual(names(once));
    expect(names(once).length).toBeGreaterThan(10);
  });

  it("tell by the end of the week what still holds, when days are missed", { timeout: 120_000 }, async () => {
    const [daily, missing] = [createHintYear(roomy, few), createHintYear(roomy, few)];
    const about = ({ customerId, hint }: Pick<Told, "customerId" | "hint">): string =>
      DATED_HINTS.has(hint.kind)
        ? `${customerId} ${hint.kind} ${hint.key.replace(/:last$/, "")}`
        : `${customerId} ${SUGGESTION_KINDS.some((kind) => kind === hint.kind) ? "suggestion" : hint.kind}`;
    let met = 0;
    for (const at of SPRING) {
      await daily.run(day(at));
      const isLast = !SPRING.includes(at + 1);
      if (!isLast) continue;
      const on = day(at);
      await missing.run(on);
      expect(leftOut(missing, roomy, on)).toEqual([]);
      const [all, late] = [daily, missing].map(({ told }) => new Set(told.map(about)));
      for (const each of daily.told.filter((told) => weekOf(told.on) === weekOf(on))) {
        const { facts, placed } = daily.entries.get(each.customerId) ?? {};
        if (facts === undefined) continue;
        const holding = hintsOn(facts, placed, circumstancesOf(roomy, on));
        const holds = holding.some((hint) => about({ customerId: each.customerId, hint }) === about(each));
        if (!holds || !isAsking(calendar, at)) continue;
        met += 1;
        expect(late?.has(about(each)), `${on} ${about(each)}`).toBe(true);
      }
      for (const each of missing.told) expect(all?.has(about(each)), `${on} ${about(each)}`).toBe(true);
    }
    expect(met).toBeGreaterThan(5);
  });
});
