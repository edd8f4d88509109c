/** Many talks that are due at once are told a few a morning, each in its turn, and never fill what is kept. */
import { describe, expect, it } from "vitest";
import type { PlannedTalk } from "../../domain/relation/relation-book.ts";
import { createTellTalks } from "../../functions/plan-talks/tell-talks.ts";
import { MOST_LINES_A_PERSON, type Wanted, withRoom } from "../../functions/plan-talks/with-room.ts";
import { plusDays } from "../../domain/time/day.ts";
import { companyManagedByBo } from "../support/example-company.ts";
import { createMemoryRelations, createMemoryRelationsState } from "../support/memory-relations.ts";
import { madeRelation } from "../support/made-relation.ts";

const AT = "2026-11-23T05:45:00.000Z";

const line = (customerId: string, staffId = "anna", as: PlannedTalk["as"] = "owner"): PlannedTalk => ({
  ...{ customerId, staffId, as },
  ...{ kind: "update", at: AT },
});

const wanted = (customerId: string, changes: Partial<Wanted> = {}): Wanted => ({
  ...{ lines: [line(customerId)], dueOn: "2026-11-01", value: 0 },
  ...changes,
});

const namesOf = (chosen: ReturnType<typeof withRoom>): string[] =>
  chosen.map((each) => each.wanted.lines[0].customerId);

describe("talks to tell of", () => {
  it("are told in turn: who was never told first, then the most overdue, then the most valuable", () => {
    const all = [
      wanted("told", { lastToldOn: "2026-11-16", dueOn: "2026-01-01" }),
      wanted("small", { value: 1 }),
      wanted("large", { value: 2 }),
      wanted("overdue", { dueOn: "2026-10-01" }),
    ];
    const inOrder = ["overdue", "large", "small", "told"];
    expect(namesOf(withRoom(all, []))).toEqual(inOrder);
    expect(namesOf(withRoom(all.toReversed(), []))).toEqual(inOrder);
  });

  it("are as many a person and morning as can be acted on, with what was told that day already", () => {
    const all = Array.from({ length: 30 }, (_, at) => wanted(`c${String(at)}`));
    expect(withRoom(all, [])).toHaveLength(MOST_LINES_A_PERSON);
    const known = Array.from({ length: 7 }, (_, at) => line(`before${String(at)}`));
    expect(withRoom(all, known)).toHaveLength(MOST_LINES_A_PERSON - 7);
    const first = withRoom(all, []).flatMap(({ lines }) => lines);
    expect(withRoom(all, first).flatMap(({ lines }) => lines)).toEqual(first);
  });

  it("reach the owner alone where the manager has no room", () => {
    const all = ["anna", "sofie"].flatMap((owner) =>
      Array.from({ length: 8 }, (_, at): Wanted => {
        const customerId = `${owner}${String(at)}`;
        return wanted(customerId, { lines: [line(customerId, owner), line(customerId, "bo", "manager")] });
      }),
    );
    const chosen = withRoom(all, []);
    expect(chosen).toHaveLength(16);
    const toManager = chosen.flatMap(({ lines }) => lines).filter(({ as }) => as === "manager");
    expect(toManager).toHaveLength(MOST_LINES_A_PERSON);
  });
});

describe("overdue talks that come again each week", () => {
  const all = Array.from({ length: 24 }, (_, at): Wanted => {
    const customerId = `c${String(at)}`;
    const owner = ["anna", "sofie", "eva"][at % 3] ?? "";
    return wanted(customerId, {
      lines: [line(customerId, owner), line(customerId, "bo", "manager")],
      value: 100 - at,
    });
  });
  const ofManager = (chosen: ReturnType<typeof withRoom>) =>
    chosen.flatMap(({ lines }) => lines).filter(({ as }) => as === "manager");

  it("reach the manager all of them, the most overdue first, though a week has room for some", () => {
    const first = ofManager(withRoom(all, []));
    expect(first.map(({ customerId }) => customerId)).toEqual(
      all.slice(0, MOST_LINES_A_PERSON).map(({ lines: [each] }) => each.customerId),
    );
    const second = ofManager(withRoom(all, [], first));
    const known = new Set(first.map(({ customerId }) => customerId));
    expect(second).toHaveLength(MOST_LINES_A_PERSON);
    expect(second.filter(({ customerId }) => known.has(customerId))).toEqual([]);
    const later = second.map((each) => ({ ...each, at: "2026-11-30T05:45:00.000Z" }));
    const third = ofManager(withRoom(all, [], [...first, ...later])).map(({ customerId }) => customerId);
    expect(third).toHaveLength(MOST_LINES_A_PERSON);
    expect(third.filter((customerId) => !known.has(customerId))).toEqual(["c20", "c21", "c22", "c23"]);
  });

  it("are the same when the run is made again", () => {
    const lines = withRoom(all, []).flatMap((each) => each.lines);
    expect(withRoom(all, lines, lines).flatMap((each) => each.lines)).toEqual(lines);
  });
});

describe("five thousand talks that are overdue", () => {
  it("are told ten a person and working day, all different, and what is kept stays small", async () => {
    const relations = createMemoryRelations();
    const relationsState = createMemoryRelationsState();
    const owners = ["anna", "bo", "sofie"];
    for (let at = 0; at < 5000; at += 1) {
      const id = `customer-with-a-long-id-${String(at)}`;
      const made = madeRelation(id, { firstContactOn: "2023-05-05" }, { talkOn: "2026-11-01" });
      const customer = { ...made.facts.customer, owner: owners[at % 3] };
      const placed = { month: "2026-11", valueClass: "A" as const, value: at };
      await relations.store(undefined, { ...made, placed, facts: { ...made.facts, customer } });
    }
    const tellTalks = createTellTalks({ relations, relationsState, journal: { flag: () => undefined } });
    const company = companyManagedByBo();
    const told = new Set<string>();
    let days = 0;
    for (const day of ["2026-11-23", "2026-11-24", "2026-11-25"]) {
      days += 1;
      const { look, tell } = tellTalks(company, `${day}T05:45:00.000Z`, day);
      for await (const entry of relations.dueTalks(day)) look(entry);
      await tell();
      const state = await relationsState.read();
      expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(100_000);
      const ofDay = (state.talks?.lines ?? []).filter(({ at }) => at.startsWith(day));
      const byReader = Map.groupBy(ofDay, ({ staffId, as }) => `${staffId} ${as}`);
      for (const lines of byReader.values()) expect(lines.length).toBeLessThanOrEqual(MOST_LINES_A_PERSON);
      for (const owner of owners) expect(byReader.get(`${owner} owner`)).toHaveLength(MOST_LINES_A_PERSON);
      expect(byReader.get("bo manager")).toHaveLength(MOST_LINES_A_PERSON);
      for (const { customerId, kind, as } of ofDay) if (as === "owner") told.add(`${customerId} ${kind}`);
      expect(told.size).toBe(days * 3 * MOST_LINES_A_PERSON);
      // Nothing of it is lost: whoever was not told is due tomorrow.
      let due = 0;
      for await (const { told: before } of relations.dueTalks(plusDays(day, 1)))
        due += before.length === 0 ? 1 : 0;
      expect(due).toBeGreaterThan(4000);
    }
  });
});
