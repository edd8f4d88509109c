/** A change of an agenda that is taken back: its own points alone, whatever was done to others since. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AgendaEdit,
  editAgenda,
  newAgenda,
} from "../../../../../domain/relation/talks/agenda/edit-agenda.ts";
import { withoutEdit } from "../../../../../domain/relation/talks/agenda/without-edit.ts";

const points = ["a", "b", "c", "d"].map((id) => ({ id, text: id, from: "log" }) as const);
const drawn = newAgenda(points, "2026-11-24T08:00:00.000Z");

const point = fc.integer({ min: 1, max: 4 });
const anyEdit: fc.Arbitrary<AgendaEdit> = fc.oneof(
  fc.record({ do: fc.constant("add" as const), text: fc.constantFrom("x", "y") }),
  fc.record({ do: fc.constant("change" as const), point, text: fc.constantFrom("x", "y") }),
  fc.record({ do: fc.constant("remove" as const), point }),
);

const edited = (agenda: typeof drawn, changeId: string, edit: AgendaEdit) =>
  editAgenda(agenda, { changeId, by: "owner", edits: [edit], shown: ["a", "b", "c", "d"] });
const texts = (all: readonly { readonly id: string; readonly text: string }[]) =>
  all.map(({ id, text }) => `${id} ${text}`);

test("nothing is left of it, when nothing was changed since", () => {
  fc.assert(
    fc.property(anyEdit, (edit) => {
      const after = edited(drawn, "one", edit).points;
      expect(withoutEdit(after, { before: drawn.points, after })).toEqual(drawn.points);
    }),
  );
});

test("of two changes of different points the other stays, whichever was first", () => {
  fc.assert(
    fc.property(anyEdit, anyEdit, (one, other) => {
      const of = (edit: AgendaEdit) => ("point" in edit ? edit.point : edit.text);
      fc.pre(of(one) !== of(other));
      const first = edited(drawn, "one", one);
      const both = edited(first, "two", other);
      const without = withoutEdit(both.points, { before: drawn.points, after: first.points });
      expect(texts(without)).toEqual(texts(edited(drawn, "two", other).points));
    }),
  );
});

test("what somebody has changed since stays as they said", () => {
  const first = edited(drawn, "one", { do: "change", point: 2, text: "x" });
  const both = edited(first, "two", { do: "change", point: 2, text: "y" });
  expect(withoutEdit(both.points, { before: drawn.points, after: first.points })).toBe(both.points);
});
