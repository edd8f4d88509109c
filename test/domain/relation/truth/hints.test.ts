/**
 * What a relation asks for, and why a customer may be about to leave, against an independent reading of docs/hints.md, of
 * every customer of a made-up company. Each second one on every seventh day of a year in the tests; with `RELATION_TRUTH=all`
 * all of them on every day.
 */
import { describe, expect, it } from "vitest";
import { riskReasonsOn } from "../../../../domain/relation/at-risk.ts";
import { hintsOn } from "../../../../domain/relation/hints/hints-on.ts";
import { hintsToTell } from "../../../../domain/relation/hints/hints-to-tell.ts";
import { HINT_KINDS, type Hint } from "../../../../domain/relation/hints/hint.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { day, num } from "./days.ts";
import { withAnswers } from "./made-up-answers.ts";
import { FROM_DAY, LAST_DAY, madeUpCompany, madeUpCustomers } from "./made-up-company.ts";
import { begunLongAgo } from "./made-up-ladder.ts";
import { oracleBooks } from "./oracle-books.ts";
import { oracleHints, type OracleHint, oracleTellings } from "./oracle-hints.ts";
import { knownOf } from "./oracle-history.ts";
import { oracleRisks } from "./oracle-risks.ts";

const ALL = process.env["RELATION_TRUTH"] === "all";
const EVERY = ALL ? 1 : 7;

interface Compared {
  readonly looked: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly differences: readonly string[];
}

function compare(country: "SE" | "DK", staffCount: number, madeUp: readonly RelationFacts[]): Compared {
  const { calendar, relations: limits, fallbackOwner } = madeUpCompany(country);
  const circumstances = { limits, calendar, country, staffCount };
  const kinds = new Map<string, number>();
  const differences: string[] = [];
  let looked = 0;
  let placed = new Map<string, Placed>();
  let books: ReadonlySet<string> = new Set();
  const all = madeUp.map((facts, index) => {
    const answered = withAnswers(facts, index, (on) =>
      hintsOn(facts, { month: on.slice(0, 7), valueClass: "A", value: 0 }, { ...circumstances, on }),
    );
    return { facts: answered, knownOn: knownOf(answered) };
  });
  for (let today = num(FROM_DAY); today <= num(LAST_DAY); today += EVERY) {
    const on = day(today);
    const month = on.slice(0, 7);
    if (today === num(FROM_DAY) || Number(on.slice(8)) <= EVERY) {
      const there = all.filter(({ facts }) => facts.customer.addedOn.slice(0, 7) <= month);
      placed = rankAll(there, { month, limits, country, calendar, fallbackOwner });
      books = oracleBooks(there.map(({ facts }) => facts));
    }
    for (const [index, { facts, knownOn }] of all.entries()) {
      const { customerId: id, addedOn } = facts.customer;
      if (addedOn > on || (!ALL && index % 2 === 1)) continue;
      looked += 1;
      const place = placed.get(id);
      const looking = { facts, knownOn, placed: place, calendar, staffCount, books };
      const hints = hintsOn(facts, place, { ...circumstances, on });
      const truth = oracleHints(looking, today);
      same(`${on} ${id}`, hints.map(inWords), truth.map(oracleInWords));
      if (hints.length > 0 || truth.length > 0) {
        same(
          `${on} ${id} to tell`,
          hintsToTell(facts, place, [], { ...circumstances, on }).map(inWords),
          oracleTellings(looking, today).map(oracleInWords),
        );
      }
      same(
        `${on} ${id} risks`,
        riskReasonsOn(facts, { ...circumstances, on }).map(({ code }) => code),
        oracleRisks(facts, knownOn(today), today),
      );
      for (const { kind } of truth) {
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
  }
  return { looked, kinds, differences };

  function same(what: string, ours: readonly string[], theirs: readonly string[]): void {
    const [one, other] = [ours, theirs].map((each) => each.toSorted().join("; "));
    if (one !== other) differences.push(`${what}: ${one}, and by the oracle ${other}`);
  }
}

function inWords({ kind, key, fromOn, untilOn, bare, because }: Hint): string {
  const about: Readonly<Partial<Record<Hint["kind"], string | undefined>>> = {
    thank: because.of,
    milestone: because.what ?? `${because.years} years`,
    "at-risk": because.risks?.map(({ code }) => code).join("+"),
    breadth: because.side,
    level: `${because.level} of ${because.target}`,
  };
  return words({ kind, key, fromOn, untilOn, bare, about: about[kind] ?? because.spokeOn });
}

function oracleInWords({ kind, key, from, until, bare, about }: OracleHint): string {
  return words({
    kind,
    key,
    fromOn: day(from),
    untilOn: until === undefined ? undefined : day(until),
    bare,
    about,
  });
}

interface Words extends Pick<Hint, "kind" | "key" | "fromOn" | "untilOn" | "bare"> {
  readonly about: string | undefined;
}

function words({ kind, key, fromOn, untilOn = "", bare, about = "" }: Words): string {
  return `${kind} ${key} ${about} ${fromOn}–${untilOn}${bare === true ? " bare" : ""}`;
}

describe("hints and risks against an independent reading of the rules", () => {
  it.each([
    ["SE", 4, 1, 500],
    // A person who works alone.
    ["DK", 1, 2, 120],
  ] as const)(
    "agree on every customer of a company in %s",
    { timeout: 600_000 },
    (country, staffCount, seed, count) => {
      const { looked, kinds, differences } = compare(
        country,
        staffCount,
        madeUpCustomers(seed, count).map(begunLongAgo),
      );
      console.log(
        `${country}: ${ALL ? count : count / 2} customers, every ${EVERY === 1 ? "" : `${EVERY}. `}day of a year: ${looked} looked at, ${differences.length} differences; ${HINT_KINDS.map((kind) => `${kind} ${kinds.get(kind) ?? 0}`).join(", ")}`,
      );
      expect(differences.slice(0, 10)).toEqual([]);
      // A truth in which a rule never speaks would not try it.
      if (country === "SE") expect(kinds.size).toBe(HINT_KINDS.length);
    },
  );
});
