/** Lines of which nothing was read: none that was meant for Handslag is dropped in silence. */
import { expect, test } from "vitest";
import { leftOfAgenda, leftOver, unknownWords } from "../../../domain/words/left-over.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { monday } from "./readings.ts";

const shown = (left: ReturnType<typeof leftOver>): string[] => left.map(({ line, why }) => `${why} ${line}`);

test("a note's lines are asked back, but whom it is about and who wrote it", () => {
  const text = "Björkholm Kök:\n\nWill send him drawings by Friday.\nHon bygger om.\nAnna Ek\nMvh\nvi syns";
  expect(shown(leftOver(text, monday))).toEqual([
    "maybe-promise Will send him drawings by Friday.",
    "no-word Hon bygger om.",
  ]);
});

test.each(["karin@kund.example: nästa: 12 januari", "karin@kund.example\nnästa: 12 januari"])(
  "of %j the address is whom it is about",
  (text) => {
    const { asks, rest } = readRelationWords(text, monday, "note");
    expect([asks.length, leftOver(rest, monday)]).toEqual([1, []]);
  },
);

test.each(["kan vi ta med fika?", "Men ta upp priserna först, tack"])(
  "of an answer to an agenda %j is asked back",
  (line) => {
    const { rest } = readRelationWords(`ta bort 3\n${line}\nSer bra ut!\nAnna`, monday, "agenda");
    expect(shown(leftOfAgenda(rest))).toEqual([`no-word ${line}`]);
  },
);

test.each([
  ["points: 3", ["no-word points: 3"]],
  ["Björkholm\nPoints: 3\nbudget: 100 000", ["no-word Points: 3", "no-word budget: 100 000"]],
  ["Björkholm: glad kund", []],
  ["points: 3\nHon är nöjd", []],
  ["Björkholm Kök", []],
])("unknown words of %j", (text, left) => {
  expect(shown(unknownWords(text))).toEqual(left);
});

test.each(["Björkholm Kök avbokat", "Björkholm: avbokat"])("a talk is called off by %j", (text) => {
  const { asks, rest } = readRelationWords(text, monday, "note");
  expect([asks, rest.startsWith("Björkholm")]).toEqual([[{ does: "talk-cancelled" }], true]);
});
