import fc from "fast-check";
import { expect, it } from "vitest";
import { withAbsence, without } from "../../../domain/action/absences.ts";
import { type Absence, NEW_COMPANY_STATE } from "../../../domain/company-state.ts";
import { daysIn, plusDays } from "../../../domain/time/day.ts";

const TODAY = "2027-06-01";

const absence = fc
  .record({
    who: fc.constantFrom("anna", "bo"),
    first: fc.nat(20),
    length: fc.nat(9),
    backup: fc.constantFrom("sofie", "cilla", undefined),
    byItself: fc.boolean(),
  })
  .map(({ first, length, byItself, ...said }) => ({
    said: { ...said, from: plusDays(TODAY, first), to: plusDays(TODAY, first + length) },
    byItself,
  }));

/** Who takes over from whom on which day. */
function daysOf(away: readonly Omit<Absence, "at" | "deedId">[]): Record<string, string> {
  return Object.fromEntries(
    away.flatMap(({ who, backup, ...days }) => daysIn(days).map((day) => [`${who} ${day}`, backup ?? "-"])),
  );
}

it("every day that was named is one of absence, with the backup that was named last", () => {
  fc.assert(
    fc.property(fc.array(absence, { maxLength: 8 }), (all) => {
      let state = NEW_COMPANY_STATE;
      let expected: Record<string, string> = {};
      for (const [index, { said, byItself }] of all.entries()) {
        const each = { ...said, at: "2027-06-01T08:00:00.000Z", deedId: `d-${String(index)}` };
        state = withAbsence(state, byItself ? { ...each, byItself } : each, TODAY);
        const days = daysOf([said]);
        // An out-of-office names nobody: what was said before holds.
        expected = byItself ? { ...days, ...expected } : { ...expected, ...days };
        expect(without(each, state.away)).toEqual([]);
      }
      expect(daysOf(state.away)).toEqual(expected);
      // No day is there twice.
      expect(state.away.flatMap((each) => daysIn(each)).length).toBe(Object.keys(expected).length);
    }),
  );
});

it("what has passed is forgotten, however often it is said that somebody is away", () => {
  let state = NEW_COMPANY_STATE;
  for (let week = 0; week < 60; week += 1) {
    const today = plusDays(TODAY, 7 * week);
    const said = {
      byItself: true as const,
      who: "anna",
      from: today,
      to: today,
      at: `${today}T08:00:00.000Z`,
      deedId: today,
    };
    state = withAbsence(state, said, today);
  }
  expect(state.away).toHaveLength(1);
  expect(state.awaySaid?.length).toBeLessThan(10);
});
