import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  editAgenda,
  missedEdits,
  MOST_POINTS,
  newAgenda,
} from "../../../../../domain/relation/talks/agenda/edit-agenda.ts";
import type { AgendaChange, AgendaEdit } from "../../../../../domain/relation/talks/agenda/edit-agenda.ts";

const point = (id: string) => ({ id, text: `Punkt ${id}`, from: "log" as const });
const drawn = newAgenda([point("a"), point("b"), point("c")], "2026-11-12T05:45:00.000Z");
const change = (changeId: string, ...edits: readonly AgendaEdit[]): AgendaChange => ({
  changeId,
  by: "owner",
  edits,
});
const ids = (agenda: typeof drawn) => agenda.points.map(({ id }) => id);

describe("editing an agenda", () => {
  it("adds, removes, changes and moves points, by the numbers that were shown", () => {
    const edited = editAgenda(
      drawn,
      change(
        "m1",
        { do: "remove", point: 1 },
        { do: "change", point: 3, text: "Vad kostar det?" },
        { do: "move", point: 3, before: 2 },
        { do: "add", text: "Semestern" },
      ),
    );
    expect(edited.points).toEqual([
      { id: "c", text: "Vad kostar det?", from: "owner" },
      point("b"),
      { id: "m1:3", text: "Semestern", from: "owner" },
    ]);
    expect(edited.version).toBe(2);
  });

  it("is done once, however often the mail comes", () => {
    const once = editAgenda(
      drawn,
      change("m1", { do: "add", text: "Semestern" }, { do: "remove", point: 1 }),
    );
    expect(editAgenda(once, change("m1", { do: "add", text: "Semestern" }, { do: "remove", point: 1 }))).toBe(
      once,
    );
  });

  it("takes the numbers of the letter that was answered, whatever was changed since", () => {
    const owner = editAgenda(drawn, change("m1", { do: "remove", point: 1 }));
    const customer = editAgenda(owner, {
      changeId: "m2",
      by: "customer",
      shown: ["a", "b", "c"],
      edits: [
        { do: "remove", point: 2 },
        { do: "remove", point: 1 },
        { do: "add", text: "Priser" },
      ],
    });
    expect(customer.points).toEqual([point("c"), { id: "m2:2", text: "Priser", from: "customer" }]);
  });

  it("moves behind all where no point was shown", () => {
    expect(ids(editAgenda(drawn, change("m1", { do: "move", point: 1, before: 9 })))).toEqual([
      "b",
      "c",
      "a",
    ]);
    expect(ids(editAgenda(drawn, change("m1", { do: "move", point: 3, before: 1 })))).toEqual([
      "c",
      "a",
      "b",
    ]);
    expect(editAgenda(drawn, change("m1", { do: "move", point: 2, before: 2 })).version).toBe(1);
  });

  it("leaves alone what it cannot do, and says what that was", () => {
    const odd = change(
      "m1",
      { do: "remove", point: 7 },
      { do: "add", text: " \n " },
      { do: "change", point: 0, text: "x" },
    );
    expect(editAgenda(drawn, odd)).toMatchObject({ version: 1, points: drawn.points });
    expect(missedEdits(drawn, odd)).toEqual(odd.edits);
    expect(
      missedEdits(drawn, change("m2", { do: "remove", point: 3 }, { do: "add", text: "Priser" })),
    ).toEqual([]);
  });

  it("keeps texts on one clean line, and no more points than anybody talks about", () => {
    const many = Array.from({ length: 60 }, (): AgendaEdit => ({
      do: "add",
      text: `a\r\nb\u202e${"x".repeat(999)}`,
    }));
    const full = editAgenda(drawn, change("m1", ...many));
    expect(full.points).toHaveLength(MOST_POINTS);
    expect(missedEdits(drawn, change("m1", ...many))).toHaveLength(60 - (MOST_POINTS - 3));
    for (const { text } of full.points) expect(text).not.toMatch(/[\r\n\u202e]/);
  });

  it("never loses what one side added through what the other does at the same time", () => {
    const edit = fc.oneof(
      fc.record({ do: fc.constant("add" as const), text: fc.constantFrom("Priser", "Tider") }),
      fc.record({ do: fc.constant("remove" as const), point: fc.integer({ min: 0, max: 4 }) }),
      fc.record({
        do: fc.constant("move" as const),
        point: fc.integer({ min: 0, max: 4 }),
        before: fc.integer({ min: 0, max: 4 }),
      }),
    );
    const edits = fc.array(edit, { maxLength: 5 });
    fc.assert(
      fc.property(edits, edits, (one, other) => {
        const shown = ["a", "b", "c"];
        const owner: AgendaChange = { changeId: "m1", by: "owner", edits: one, shown };
        const customer: AgendaChange = { changeId: "m2", by: "customer", edits: other, shown };
        const first = editAgenda(editAgenda(drawn, owner), customer);
        const second = editAgenda(editAgenda(drawn, customer), owner);
        expect(ids(first).toSorted()).toEqual(ids(second).toSorted());
        expect(editAgenda(first, owner)).toBe(first);
      }),
    );
  });
});
