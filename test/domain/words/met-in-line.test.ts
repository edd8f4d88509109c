/** On which day people were in touch: a date of something else is not theirs. */
import { expect, test } from "vitest";
import { metInLine } from "../../../domain/words/met-in-line.ts";
import { monday } from "./readings.ts";

test.each([
  ["Ringde Karin, leverans var 20/11", undefined],
  ["Ringede til Karin, leveringen kom 20/11", undefined],
  ["Ringte Karin, leveransen var 20/11", undefined],
  ["Soitin Karille, toimitus oli 20.11.", undefined],
  ["Called Karin, delivery was 20/11", undefined],
  ["Ringde Karin 20/11", "2026-11-20"],
  ["Ringde Karin, det var 20/11", "2026-11-20"],
  ["20/11: ringde Karin", "2026-11-20"],
  ["Träffade Karin, 20/11", "2026-11-20"],
  ["Lunch med Karin, vi träffades 20/11", "2026-11-20"],
])("%j was on %s", (line, on) => {
  const read = metInLine(line, monday);
  expect("met" in read ? read.met.on : read.why).toBe(on);
});
