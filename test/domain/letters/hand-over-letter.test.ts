/** The ids of letters about promises that changed hands: one for each promise and reader, and short enough for a mark. */
import { expect, it } from "vitest";
import { bareIdOf, handOverLetter, readerOf } from "../../../domain/letters/confirmation/hand-over-letter.ts";
import { letterOfMark, loopMark } from "../../../domain/letters/loop-mark.ts";
import { madePromise } from "../../support/made.ts";

const AT = "2026-11-23T08:00:00.000Z";
const MAIL = "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1";
const key = new Uint8Array(32).fill(5);

it("fit into the mark of a letter, also where the deed takes back what another mail asked for", () => {
  const promise = madePromise({ promiseId: `p-d-${MAIL}-12` });
  const by = { deedId: `undo-d-${MAIL}-12`, staffId: "anna", at: AT };
  const letter = handOverLetter(promise, by, { staffId: "a-rather-long-name", what: "taken", owner: "bo" });
  const mark = loopMark(key, bareIdOf(letter));
  expect(mark.length).toBeLessThanOrEqual(128);
  expect(letterOfMark(key, mark)).toBe(bareIdOf(letter));
});

it("tell the promises of one deed apart, and their readers", () => {
  const by = { deedId: "d-1", staffId: "anna", at: AT };
  const to = { staffId: "bo", what: "given", owner: "bo" } as const;
  const [one, other] = ["p-1", "p-2"].map(
    (promiseId) => handOverLetter(madePromise({ promiseId }), by, to).letterId,
  );
  expect(one).not.toBe(other);
  expect(readerOf(one ?? "", "d-1", "p-1")).toEqual({ what: "given", staffId: "bo" });
  expect(readerOf(other ?? "", "d-1", "p-1")).toBeUndefined();
});
