/**
 * A year of mornings of a made-up company, as plan-talks runs them: it looks at what is due, tells, and stores the rest with
 * the day on which to look again; the first run of a day is followed by letters that bring it all. Months are ranked on
 * their first run.
 */
import type { Company } from "../../../../domain/company.ts";
import { changeRelation } from "../../../../domain/relation/change-relation.ts";
import type { PlannedHint, RelationEntry } from "../../../../domain/relation/relation-book.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { circumstancesOf, withLooks } from "../../../../domain/relation/when-to-look.ts";
import { createTellHints } from "../../../../functions/plan-talks/tell-hints.ts";
import { createTellTalks } from "../../../../functions/plan-talks/tell-talks.ts";
import { createBroughtHints } from "../../../support/brought-hints.ts";
import { createMemoryRegister } from "../../../support/memory-register.ts";
import { createMemoryRelations, createMemoryRelationsState } from "../../../support/memory-relations.ts";

export interface Told extends PlannedHint {
  readonly on: string;
}

export interface HintYear {
  /** Everything that was told, in order. */
  readonly told: readonly Told[];
  readonly entries: ReadonlyMap<string, RelationEntry>;
  /** A run at that hour of the day. */
  readonly run: (on: string, hour?: string) => Promise<void>;
}

export function createHintYear(company: Company, all: readonly RelationFacts[]): HintYear {
  const { relations: limits, country, calendar, fallbackOwner } = company;
  const relations = createMemoryRelations();
  const relationsState = createMemoryRelationsState();
  const { letters, bring } = createBroughtHints();
  const deps = {
    ...{ relations, relationsState, letters },
    register: createMemoryRegister(new Map()),
    journal: {
      flag: (what: string, details?: unknown): void => {
        throw new Error(`${what}: ${JSON.stringify(details)}`);
      },
    },
  };
  const [tellTalks, tellHints] = [createTellTalks(deps), createTellHints(deps)];
  const told: Told[] = [];
  let rankedFor = "";
  let broughtOn = "";

  return {
    told,
    entries: relations.entries,
    run: async (on, hour = "05:15") => {
      const now = `${on}T${hour}:00.000Z`;
      await rank(on);
      const circumstances = circumstancesOf(company, on);
      const tellings = [tellTalks(company, now, on), await tellHints(company, now, on)];
      const untold: string[] = [];
      for await (const entry of relations.dueTalks(on)) {
        const looked = tellings.map(({ look }) => look(entry));
        if (looked.every((isToTell) => !isToTell)) untold.push(entry.facts.customer.customerId);
      }
      for (const { tell } of tellings) await tell();
      for (const id of untold) await changeRelation(relations, id, circumstances, (stored) => stored);
      if (broughtOn === on) return;
      broughtOn = on;
      const { hints: { lines } = { lines: [] } } = await relationsState.read();
      bring(on, lines);
      told.push(...lines.map((line) => ({ ...line, on })));
    },
  };

  /** Customers come in on the first run of their month. */
  async function rank(on: string): Promise<void> {
    const month = on.slice(0, 7);
    if (month === rankedFor) return;
    rankedFor = month;
    const there = all.filter(({ customer }) => customer.addedOn.slice(0, 7) <= month);
    const places = rankAll(
      there.map((facts) => ({ facts })),
      { month, limits, country, calendar, fallbackOwner },
    );
    for (const facts of there) {
      const id = facts.customer.customerId;
      const before = await relations.find(id);
      const entry = { ...(before ?? { facts, revision: 0, told: [] }), placed: places.get(id) };
      await relations.store(before, withLooks(entry, circumstancesOf(company, on)));
    }
  }
}
