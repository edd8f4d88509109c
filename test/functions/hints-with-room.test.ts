/** Which hints have room in a person's week, and in what order they take it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HINT_KINDS, type Hint, type HintKind } from "../../domain/relation/hints/hint.ts";
import type { HintToldOf } from "../../domain/letters/morning/brought.ts";
import { MOST_HINTS, type WantedHint, withWeekRoom } from "../../functions/plan-talks/with-week-room.ts";

/** A Wednesday. */
const today = "2026-11-25";
const room = { today, mostAWeek: 2 };

const wanted = (
  customerId: string,
  kind: HintKind = "level",
  { value = 0, staffId = "anna", ...hint }: Partial<Hint & WantedHint> = {},
): WantedHint => ({
  ...{ customerId, staffId, value },
  hint: { kind, key: "k", fromOn: "2026-11-20", because: {}, ...hint },
});

const told = (on: string, changes: Partial<HintToldOf> = {}): HintToldOf => ({
  ...{ customerId: "z", kind: "level", key: on, on, staffId: "anna" },
  ...changes,
});

const namesOf = (chosen: ReturnType<typeof withWeekRoom>): string[] =>
  chosen.map(({ customerId, hint, bare }) => `${customerId} ${hint.kind}${bare === true ? " bare" : ""}`);

describe("hints that are to be told", () => {
  it("are told by kind, then who waits longest, then the most valuable; two a person", () => {
    const all = [
      wanted("a", "feedback", { fromOn: "2026-01-01" }),
      wanted("b", "level", { value: 1 }),
      wanted("c", "level", { value: 2 }),
      wanted("d", "level", { fromOn: "2026-10-01" }),
      wanted("e", "level", { staffId: "bo" }),
    ];
    expect(namesOf(withWeekRoom(all, [], room))).toEqual(["d level", "c level", "e level"]);
    expect(namesOf(withWeekRoom(all.toReversed(), [], room))).toEqual(["d level", "c level", "e level"]);
  });

  it("take the room that is left by what was told from Monday on, to this person, each once", () => {
    const all = [wanted("a"), wanted("b")];
    const sunday = told("2026-11-22");
    const monday = told("2026-11-23");
    expect(namesOf(withWeekRoom(all, [sunday, monday, monday], room))).toEqual(["a level"]);
    expect(namesOf(withWeekRoom(all, [monday, told("2026-11-24")], room))).toEqual([]);
    expect(namesOf(withWeekRoom(all, [told(today, { staffId: "bo" })], room))).toHaveLength(2);
    expect(namesOf(withWeekRoom(all, [told(today, { kind: "thank" })], room))).toHaveLength(2);
    const milestones = [told(today, { kind: "milestone", bare: true }), told(today, { kind: "milestone" })];
    expect(namesOf(withWeekRoom(all, [milestones[0] ?? monday], room))).toHaveLength(2);
    expect(namesOf(withWeekRoom(all, [milestones[1] ?? monday], room))).toHaveLength(1);
  });

  it("are always told when they are thanks or milestones: these without a suggestion when the week is full", () => {
    const all = ["a", "b", "c"].flatMap((id) => [wanted(id, "thank"), wanted(id, "milestone"), wanted(id)]);
    expect(namesOf(withWeekRoom(all, [], room))).toEqual([
      ...["a thank", "b thank", "c thank"],
      ...["a milestone", "b milestone", "c milestone bare"],
    ]);
  });

  it("leave room where a milestone comes without a suggestion anyway", () => {
    const all = [wanted("a", "milestone", { bare: true }), wanted("b"), wanted("c")];
    expect(namesOf(withWeekRoom(all, [], room))).toEqual(["a milestone bare", "b level", "c level"]);
  });

  it("wait where there are more than one small item holds, thanks and milestones last of all", () => {
    const many = (kind: HintKind, count: number) =>
      Array.from({ length: count }, (_, at) => wanted(`${kind} ${String(at)}`, kind));
    const all = [...many("milestone", MOST_HINTS), ...many("thank", 3), wanted("d", "level")];
    const kinds = Map.groupBy(withWeekRoom(all, [], room), ({ hint }) => hint.kind);
    expect([kinds.get("thank")?.length, kinds.get("milestone")?.length]).toEqual([3, MOST_HINTS - 3]);
    expect(kinds.has("level")).toBe(false);
  });

  it("are told in the same way whatever their order, and never again", () => {
    const any = fc.array(
      fc
        .record({
          customerId: fc.constantFrom("a", "b", "c"),
          kind: fc.constantFrom(...HINT_KINDS),
          staffId: fc.constantFrom("anna", "bo"),
          value: fc.integer({ min: 0, max: 3 }),
        })
        .map(({ customerId, kind, ...rest }) => wanted(customerId, kind, rest)),
    );
    fc.assert(
      fc.property(any, (many) => {
        const all = [...new Map(many.map((each) => [`${each.customerId} ${each.hint.kind}`, each])).values()];
        const chosen = withWeekRoom(all, [], room);
        expect(withWeekRoom(all.toReversed(), [], room)).toEqual(chosen);
        const toldThen = chosen.map(({ customerId, staffId, hint, bare }) =>
          told(today, { customerId, staffId, kind: hint.kind, key: hint.key, ...(bare && { bare }) }),
        );
        const others = all.filter((each) => !chosen.some(({ hint }) => hint === each.hint));
        expect(withWeekRoom(others, toldThen, { ...room, today: "2026-11-29" })).toEqual([]);
      }),
    );
  });
});
