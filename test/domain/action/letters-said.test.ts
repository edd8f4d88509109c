/** Whether letters to customers are held, of all that was said of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withLettersSaid, withoutLettersSaid } from "../../../domain/action/letters-said.ts";
import { type CompanyState, type LettersSaid, NEW_COMPANY_STATE } from "../../../domain/company-state.ts";
import { plusMilliseconds } from "../../../domain/time/instant.ts";

const NOW = "2026-11-24T07:00:00.000Z";
const said = (does: LettersSaid["does"], minutes: number, deedId = `d-${String(minutes)}`): LettersSaid => ({
  ...{ does, deedId, staffId: "anna", at: plusMilliseconds(NOW, minutes * 60_000) },
});

const after = (...all: readonly LettersSaid[]): CompanyState =>
  all.reduce(withLettersSaid, NEW_COMPANY_STATE);

interface Word {
  readonly said: LettersSaid;
  readonly isTakenBack: boolean;
}

const words = fc
  .array(fc.record({ pauses: fc.boolean(), minutes: fc.nat(30), isTakenBack: fc.boolean() }), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ pauses, minutes, isTakenBack }, index): Word => ({
      said: said(pauses ? "pause" : "resume", minutes, `d-mail-${String(index)}`),
      isTakenBack,
    })),
  );

describe("letters to customers", () => {
  it("are held or go by the last word that was not taken back, in whatever order all is read (property)", () => {
    fc.assert(
      fc.property(
        words.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(8)),
        ),
        ([all, read, later]) => {
          const expected = after(...all.filter(({ isTakenBack }) => !isTakenBack).map((word) => word.said));
          let state = NEW_COMPANY_STATE;
          const takeBack = (some: readonly Word[]) => {
            for (const { said, isTakenBack } of some) {
              if (isTakenBack) state = withoutLettersSaid(state, said.deedId);
            }
          };
          for (const [index, word] of read.entries()) {
            state = withLettersSaid(state, word.said);
            // Some are taken back between the words, and the others after them.
            if (index === later) takeBack(read.slice(0, index + 1));
          }
          takeBack(read);
          expect(state.paused).toEqual(expected.paused);
          expect(state.lettersSaid ?? []).toEqual(expected.lettersSaid ?? []);
        },
      ),
    );
  });

  it("are held by whoever said so first, and then by whoever said so next", () => {
    const state = after(said("pause", 1), said("pause", 2));
    expect(state.paused).toMatchObject({ deedId: "d-1" });
    expect(withoutLettersSaid(state, "d-1").paused).toMatchObject({ deedId: "d-2" });
    expect(withoutLettersSaid(state, "d-3")).toBe(state);
  });

  it("stay held for months, and what was said again and again in them takes no room", () => {
    const day = 24 * 60;
    const often = Array.from({ length: 300 }, (_, index) => said("pause", 60 * day + index));
    const state = after(said("resume", 0), said("pause", 1), ...often);
    expect(state.paused).toMatchObject({ deedId: "d-1" });
    expect(state.lettersSaid).toHaveLength(101);
    expect(withLettersSaid(state, said("resume", 61 * day)).paused).toBeUndefined();
    expect(after(said("pause", 0), said("resume", 1), said("resume", 40 * day)).lettersSaid).toHaveLength(1);
  });

  it("are as they were stored before what was said of them was", () => {
    const { does: _does, ...paused } = said("pause", 1);
    const held = { ...NEW_COMPANY_STATE, paused, lettersSaidAt: plusMilliseconds(NOW, 120_000) };
    expect(withLettersSaid(held, said("pause", 3))).toMatchObject({ paused, lettersSaidAt: undefined });
    expect(withLettersSaid(held, said("resume", 1.5)).paused).toMatchObject({ at: held.lettersSaidAt });
    expect(withLettersSaid(held, said("resume", 3)).paused).toBeUndefined();
    expect(withoutLettersSaid({ ...NEW_COMPANY_STATE, paused }, "d-1").paused).toBeUndefined();
    const goes = { ...NEW_COMPANY_STATE, lettersSaidAt: plusMilliseconds(NOW, 120_000) };
    expect(withLettersSaid(goes, said("pause", 1)).paused).toBeUndefined();
    expect(withLettersSaid(goes, said("pause", 3)).paused).toBeDefined();
  });
});
