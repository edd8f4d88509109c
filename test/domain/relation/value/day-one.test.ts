import { describe, expect, it } from "vitest";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { isHolidayWeek, hoursOn } from "../../../../domain/time/calendar.ts";
import { plusDays, weekdayFrom } from "../../../../domain/time/day.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { bought, relationOf, spoke } from "../made-up-relation.ts";

const { calendar } = exampleCompany();
const ADDED = "2026-06-10";

function place(
  relations: readonly RelationFacts[],
  month = "2026-06",
  before?: ReadonlyMap<string, Placed>,
): Map<string, Placed> {
  return rankAll(
    relations.map((facts) => ({ facts, placed: before?.get(facts.customer.customerId) })),
    { month, limits: RELATION_LIMITS, country: "SE", calendar, fallbackOwner: "anna" },
  );
}

/** Of which the first is the most valuable. */
function imported(count: number, changes: (index: number) => Parameters<typeof relationOf>[0] = () => ({})) {
  return Array.from({ length: count }, (_, index) => {
    const { customer, ...told } = changes(index) ?? {};
    return relationOf({
      purchases: [bought("2026-03-02", 10_000 - 10 * index)],
      ...told,
      customer: {
        customerId: `c${String(index).padStart(4, "0")}`,
        addedOn: ADDED,
        imported: true,
        ...customer,
      },
    });
  });
}

const ownedBy = (owner: string, facts: RelationFacts): RelationFacts => ({
  ...facts,
  customer: { ...facts.customer, owner },
});

const firstDaysOf = ({ spreadContactOn, spreadTalkOn }: Partial<Placed> = {}) => ({
  spreadContactOn,
  spreadTalkOn,
});

const countBy = (keys: readonly string[]): number[] => [
  ...keys
    .reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>())
    .values(),
];

const mondayOf = (day: string): string => weekdayFrom("monday", plusDays(day, -6));

describe("day one", () => {
  it("spreads 150 contacts of one person evenly over two months, the most valuable first", () => {
    const days = [...place(imported(150)).values()].map((each) => each.spreadContactOn ?? "");
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => ADDED < day && day <= plusDays(ADDED, 60))).toBe(true);
    expect(days.some((day) => isHolidayWeek(calendar, day) || hoursOn(calendar, day).open.length === 0)).toBe(
      false,
    );
    const perDay = countBy(days);
    expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThanOrEqual(1);
  });

  it("spreads talks over a year, at most two a week and person, rather later than more", () => {
    const relations = imported(300, (index) => ({ customer: { owner: index % 3 === 0 ? "bo" : undefined } }));
    const placed = place(relations);
    for (const owner of ["bo", undefined]) {
      const mine = relations.filter(({ customer }) => customer.owner === owner);
      const days = mine.flatMap(({ customer }) => placed.get(customer.customerId)?.spreadTalkOn ?? []);
      expect(Math.max(...countBy(days.map(mondayOf)))).toBe(2);
      expect(days.some((day) => isHolidayWeek(calendar, day))).toBe(false);
    }
  });

  it("lays talks of few evenly over the year, and none of class C", () => {
    const relations = imported(20, (index) => ({ purchases: [bought("2026-03-02", index < 10 ? 1000 : 1)] }));
    const places = [...place(relations).values()];
    const withTalks = places.slice(0, 9).map((each) => each.spreadTalkOn ?? "");
    expect(withTalks).toEqual(withTalks.toSorted());
    expect(new Set(withTalks.map((day) => day.slice(0, 7))).size).toBeGreaterThan(7);
    expect(withTalks.every((day) => day <= plusDays(ADDED, 365))).toBe(true);
    expect(withTalks.every((day) => day > ADDED)).toBe(true);
    expect(places.slice(10).map((each) => each.spreadTalkOn)).toEqual(Array.from({ length: 10 }));
  });

  it("keeps two talks a week also when there are two imports", () => {
    const relations = imported(240, (index) => ({
      customer: { addedOn: index % 2 === 0 ? ADDED : "2026-06-17" },
    }));
    const talks = [...place(relations).values()].flatMap((each) => each.spreadTalkOn ?? []);
    expect(Math.max(...countBy(talks.map(mondayOf)))).toBe(2);
  });

  it("concerns nobody who was in touch before, who wrote by themselves, or who is lost already", () => {
    const [known, heard, stranger, lost] = [
      relationOf({
        customer: { customerId: "known", addedOn: ADDED, imported: true },
        contacts: [spoke("2026-06-09")],
      }),
      relationOf({
        customer: { customerId: "heard", addedOn: ADDED, imported: true },
        contacts: [spoke("2026-06-09", { direction: "in" })],
      }),
      relationOf({ customer: { customerId: "stranger", addedOn: ADDED } }),
      relationOf({
        customer: { customerId: "lost", addedOn: ADDED, imported: true },
        purchases: [bought("2024-01-10")],
      }),
    ];
    const placed = place([known, heard, stranger, lost]);
    const spread = [...placed].filter(([, { spreadContactOn }]) => spreadContactOn !== undefined);
    expect(spread.map(([id]) => id)).toEqual(["heard"]);
  });

  it("stays where it is when people get in touch, and when months pass", () => {
    const relations = imported(60);
    const before = place(relations);
    const after = place(
      relations.map((facts, index) =>
        index % 2 === 0 ? facts : { ...facts, contacts: [spoke("2026-06-20")], firstContactOn: "2026-06-20" },
      ),
      "2026-09",
    );
    for (const [id, { spreadContactOn, spreadTalkOn }] of before) {
      expect(after.get(id)).toMatchObject({ spreadContactOn, spreadTalkOn });
    }
  });

  it.each([
    ["is handed to somebody else", (facts: RelationFacts) => [ownedBy("bo", facts)]],
    ["is no customer any more", () => []],
    ["was spoken with before", (facts: RelationFacts) => [{ ...facts, contacts: [spoke("2026-06-09")] }]],
  ])("stays where it is for all, when one of them %s", (_what, changed) => {
    const relations = imported(60);
    const before = place(relations);
    const now = relations.flatMap((facts, index) => (index === 7 ? changed(facts) : [facts]));
    for (const [id, { spreadContactOn, spreadTalkOn }] of place(now, "2026-09", before)) {
      expect({ id, spreadContactOn, spreadTalkOn }).toEqual({ id, ...firstDaysOf(before.get(id)) });
    }
  });

  it("lays who comes later around those who have their days, in weeks with room", () => {
    const relations = imported(90);
    const before = place(relations.slice(0, 60));
    const after = place(relations, "2026-07", before);
    for (const [id, place] of before) expect(firstDaysOf(after.get(id))).toEqual(firstDaysOf(place));
    const talks = [...after.values()].flatMap(({ spreadTalkOn }) => spreadTalkOn ?? []);
    expect(talks.length).toBeGreaterThan([...before.values()].filter((each) => each.spreadTalkOn).length);
    expect(Math.max(...countBy(talks.map(mondayOf)))).toBe(2);
    const perDay = countBy([...after.values()].map(({ spreadContactOn = "" }) => spreadContactOn));
    expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThanOrEqual(1);
  });

  it("lays nobody's talk into a week that somebody's customers, handed over, have filled", () => {
    const relations = imported(40, () => ({ customer: { owner: "anna" } }));
    const bos = relations.slice(20).map((facts) => ownedBy("bo", facts));
    const before = place([...relations.slice(0, 20), ...bos]);
    const handed = relations.map((facts, index) => (index < 30 ? facts : ownedBy("bo", facts)));
    const late = imported(70, () => ({ customer: { owner: "anna" } })).slice(40);
    const after = place([...handed, ...late], "2026-07", before);
    const lateTalks = late.flatMap(({ customer }) => after.get(customer.customerId)?.spreadTalkOn ?? []);
    expect(lateTalks.length).toBeGreaterThan(5);
    const annas = [...handed.slice(0, 30), ...late].flatMap(
      ({ customer }) => after.get(customer.customerId)?.spreadTalkOn ?? [],
    );
    for (const week of new Set(lateTalks.map(mondayOf))) {
      expect(annas.filter((day) => mondayOf(day) === week).length).toBeLessThanOrEqual(2);
    }
  });

  it("is laid anew of those of whom no invoice was known yet: the books came after the register", () => {
    const relations = imported(30);
    const blind = place(relations.map((facts) => ({ ...facts, purchases: [], firstPurchaseOn: undefined })));
    expect([...blind.values()].some(({ spreadTalkOn }) => spreadTalkOn !== undefined)).toBe(false);
    const seen = place(relations, "2026-06", blind);
    expect(seen).toEqual(place(relations));
    expect([...seen.values()].some(({ spreadTalkOn }) => spreadTalkOn !== undefined)).toBe(true);
  });

  it("comes to an end for a company that is never open", () => {
    const closed = { ...calendar, holidayWeeks: [{ from: "2000-01-01", to: "2099-12-31" }] };
    const placed = rankAll(
      imported(3).map((facts) => ({ facts })),
      { month: "2026-06", limits: RELATION_LIMITS, country: "SE", calendar: closed, fallbackOwner: "anna" },
    );
    expect([...placed.values()].map((each) => each.spreadContactOn)).toEqual(
      Array.from({ length: 3 }, () => plusDays(ADDED, 60)),
    );
  });
});
