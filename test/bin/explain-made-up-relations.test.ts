/** What `explain relations` says of a made-up company in a file is what the rules say of its facts. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/explain/relations.ts";
import { relationStanding } from "../../domain/relation/relation-on.ts";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import { rankAll } from "../../domain/relation/value/rank-all.ts";
import { madeUpCustomers } from "../domain/relation/truth/made-up-company.ts";
import { exampleCompany } from "../support/example-company.ts";
import { watchConsole } from "../support/watch-console.ts";

const { printed } = watchConsole();

const company = exampleCompany();
const { calendar, relations: limits, country, fallbackOwner } = company;

const OWNERS = new Set(company.staff.map(({ id }) => id));

const customers = madeUpCustomers(9, 120).map((facts): RelationFacts => {
  const { owner, ...customer } = facts.customer;
  return { ...facts, customer: { ...customer, owner: OWNERS.has(owner ?? "") ? owner : undefined } };
});

/** One object a line, as a person might write it from another program. */
function written({ customer, contacts, purchases, promises, notes, talks }: RelationFacts): string {
  return JSON.stringify({
    customer,
    contacts,
    invoices: purchases.map(({ id, on, net: { minor, currency } }) => ({
      ...{ number: id, on, net: minor / 100, currency },
    })),
    promises,
    notes: notes.map(({ noteId, ...note }) => ({ id: noteId, ...note })),
    talks: talks.map(({ talkId, bookedAt, cancelledAt, held, ...talk }) => ({
      ...{ id: talkId, held, ...talk },
      bookedOn: bookedAt.slice(0, 10),
      cancelledOn: cancelledAt?.slice(0, 10),
    })),
  });
}

test.each(["2026-03-16", "2026-07-15", "2026-12-31"])(
  "explain relations says what follows from the facts on %s",
  async (on) => {
    const file = join(mkdtempSync(join(tmpdir(), "relations-")), "all.jsonl");
    writeFileSync(file, customers.map(written).join("\n"));
    expect(await runCommand(command, [file, "--as-of", on, "--json"])).toBe(0);
    const lines = printed.map((line) => JSON.parse(line) as Record<string, unknown>);
    const there = customers.filter(({ customer }) => customer.addedOn <= on);
    const relations = there.map((facts) => ({ facts }));
    const placed = rankAll(relations, { month: on.slice(0, 7), limits, country, calendar, fallbackOwner });
    const said = new Map(lines.map((line) => [line["customer"], line]));
    for (const facts of there) {
      const { customerId, name } = facts.customer;
      const place = placed.get(customerId);
      const standing = relationStanding(facts, place, { limits, calendar, country, on });
      const { phase, valueClass, contact, talks } = standing;
      expect(said.get(name)).toMatchObject({
        ...{ phase: phase.phase, phaseSince: phase.since, valueClass: valueClass ?? null },
        ...{ rule: contact?.rule ?? null, dueOn: contact?.dueOn ?? null, breadth: standing.breadth },
        talks: talks.map(({ kind, state, dueOn }) => ({ kind, state, dueOn: dueOn ?? null })),
      });
    }
    expect(lines.at(-1)?.["relations"]).toMatchObject({
      ...{
        customers: there.length,
        withoutNextContact: 0,
        grossPurchases: 0,
        currenciesWithoutRate: ["XTS"],
        wrong: [],
      },
    });
  },
);
