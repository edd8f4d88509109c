/** The first word of a sentence has a capital whatever it is: what somebody did is nobody's name. */
import { expect, test } from "vitest";
import { whoWasThere } from "../../../domain/words/who-was-there.ts";

test.each([
  "Tackade Karin för beställningen, ringde henne i dag",
  "Visade Karin kalkylen på mötet i dag",
  "Hjälpte Karin med luckorna, ringde",
  "Bjöd Karin på lunch i går",
  "Takkede Karin, ringede i dag",
  "Takket Karin, ringte i dag",
  "Thanked Karin, called today",
])("%s", (line) => {
  expect(whoWasThere(line).with).toEqual(["Karin"]);
});
