import { expect, it, test } from "vitest";
import { isFinnishFormOf } from "../../../domain/action/finnish-forms.ts";

test.each([
  ["jarille", "jari"],
  ["karin", "kari"],
  ["karinin", "karin"],
  ["annan", "anna"],
  ["annaan", "anna"],
  ["bolta", "bo"],
  ["pekalle", "pekka"],
  ["sepon", "seppo"],
  ["matilta", "matti"],
  ["virran", "virta"],
  ["rannalta", "ranta"],
  ["virtaselta", "virtanen"],
  ["virtasen", "virtanen"],
  ["jari virtaselle", "jari virtanen"],
  ["anna-maijalta", "anna-maija"],
  ["markukselle", "markus"],
  ["tuomaan", "tuomas"],
  ["lindille", "lind"],
  ["mäelle", "mäki"],
  ["rantamäen", "rantamäki"],
  ["niemellä", "niemi"],
  ["kimille", "kim"],
])("%s is a form of %s", (written, name) => {
  expect(isFinnishFormOf(written, name)).toBe(true);
});

it.each([
  ["maria", "mari"],
  ["marina", "mari"],
  ["mian", "mika"],
  ["karin", "karin"],
  ["jarmolle", "jari"],
  ["virtaselle", "virta"],
  ["jarin virtaselle", "jari virtanen"],
  ["n", ""],
  ["on", "o"],
])("%s is none of %s", (written, name) => {
  expect(isFinnishFormOf(written, name)).toBe(false);
});
