import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

const EIGHT = "T08:00:00.000Z";

interface Made {
  readonly who: string;
  readonly is: "away" | "back" | "back for good" | "by itself";
  /** Days since the word that was read before it. */
  readonly after: number;
  /** Days since it was said. */
  readonly late: number;
  /** Days from the day on which it was said. */
  readonly ahead: number;
  readonly length: number;
}

const made: fc.Arbitrary<Made> = fc.record({
  who: fc.constantFrom("anna", "anna", "anna", "bo"),
  is: fc.constantFrom("away", "away", "away", "back", "back for good", "back for good", "by itself"),
  after: fc.constantFrom(0, 1, 4, 25, 40),
  late: fc.constantFrom(0, 0, 1, 29),
  ahead: fc.constantFrom(0, 1, 4, 9),
  length: fc.constantFrom(0, 9, 9, 100, 300),
});

function wordOf({ who, is, late, ahead, length }: Made, today: string, index: number): Absence {
  const on = plusDays(today, -late);
  const said = { who, at: `${on}${EIGHT}`, deedId: `d-${String(index)}` };
  if (is === "back for good") return { ...said, from: on, to: on, upTo: on, isThere: true };
  const days = { from: plusDays(on, ahead), to: plusDays(on, ahead + length) };
  if (is === "back") return { ...said, ...days, isThere: true };
  return { ...said, ...days, ...(is === "by itself" && { byItself: true }) };
}

/** Who is away, or back, on which days ahead. */
const aheadOf = (away: readonly Absence[], today: string) =>
  away
    .flatMap((each) => daysIn(each).map((day) => `${day} ${each.who} ${String(each.isThere)} ${each.deedId}`))
    .filter((day) => day >= today)
    .sort();

describe("what was said long ago", () => {
  it("is forgotten without changing any day from then on (property)", () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 4, maxLength: 8 }), (all) => {
        let today = TODAY;
        let state = NEW_COMPANY_STATE;
        let never = NEW_COMPANY_STATE;
        for (const [index, each] of all.entries()) {
          today = plusDays(today, each.after);
          const word = wordOf(each, today, index);
          state = withAbsence(state, word, today);
          never = withAbsence(never, word, "2027-01-01");
          expect(aheadOf(state.away, today)).toEqual(aheadOf(never.away, today));
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([29, 30, 31, 100, 200])(
    "who came back for good stays so, %i days later, too, though somebody else says something then",
    (days) => {
      const long = { from: "2027-01-05", to: "2027-12-31", at: "2027-01-04T08:00:00.000Z", deedId: "d-1" };
      const back = { from: TODAY, to: TODAY, upTo: TODAY, isThere: true, at: `${TODAY}${EIGHT}` } as const;
      const later = plusDays(TODAY, days);
      let state = withAbsence(NEW_COMPANY_STATE, { who: "anna", ...long }, "2027-01-04");
      state = withAbsence(state, { who: "anna", ...back, deedId: "d-2" }, TODAY);
      const bo = { who: "bo", from: later, to: later, at: `${later}${EIGHT}`, deedId: "d-3" };
      state = withAbsence(state, bo, later);
      expect(state.away.filter(({ isThere }) => isThere !== true)).toEqual([bo]);
    },
  );

  it("is what a return was found by, and kept while that lasts", () => {
    const said = { who: "anna", at: "2027-01-01T08:00:00.000Z" };
    const words: Absence[] = [
      { ...said, from: "2027-01-05", to: "2027-01-10", deedId: "d-1" },
      { ...said, from: "2027-01-11", to: "2027-12-31", deedId: "d-2" },
      {
        ...{ ...said, at: "2027-01-07T08:00:00.000Z", deedId: "d-3", isThere: true },
        ...{ from: "2027-01-07", to: "2027-01-07", upTo: "2027-01-07" },
      },
    ];
    const state = words.reduce((all, word) => withAbsence(all, word, "2027-01-07"), NEW_COMPANY_STATE);
    const bo = { who: "bo", from: TODAY, to: TODAY, at: `${TODAY}${EIGHT}`, deedId: "d-4" };
    const cilla = { ...bo, who: "cilla", deedId: "d-5" };
    const later = [bo, cilla].reduce((all, word) => withAbsence(all, word, TODAY), state);
    expect(later.away.filter(({ isThere }) => isThere !== true)).toEqual([bo, cilla]);
  });
});

it("the same holds whichever of two words of one instant was read first", () => {
  const one = { who: "anna", from: "2027-06-05", to: "2027-06-09", at: `${TODAY}${EIGHT}` };
  const words: Absence[] = [
    { ...one, backup: "bo", deedId: "d-2" },
    { ...one, backup: "sofie", deedId: "d-10" },
  ];
  for (const order of [words, words.toReversed()]) {
    const { away } = order.reduce((state, word) => withAbsence(state, word, TODAY), NEW_COMPANY_STATE);
    expect(away).toMatchObject([{ backup: "sofie" }]);
  }
});

describe("a program that answers every letter", () => {
  const saidBy = (index: number, more: Partial<Absence> = {}): Absence => ({
    ...{ who: "anna", from: TODAY, to: "2027-06-10", byItself: true },
    ...{
      at: new Date(Date.parse(`${TODAY}${EIGHT}`) + index * 60_000).toISOString(),
      deedId: `away-${String(index)}`,
    },
    ...more,
  });

  it("adds nothing, though it names two days in turn", () => {
    let state = NEW_COMPANY_STATE;
    for (let index = 0; index < 600; index += 1) {
      state = withAbsence(state, saidBy(index, index % 2 === 0 ? {} : { to: "2027-06-11" }), TODAY);
    }
    expect(state.awaySaid).toHaveLength(2);
    expect(aheadOf(state.away, TODAY)).toHaveLength(11);
  });

  it("is believed of who said to be back a day before, though it said the same an hour after that", () => {
    const own = { byItself: undefined, to: "2027-06-08" } as const;
    const daysAway = (away: readonly Absence[]) =>
      away
        .filter(({ isThere }) => isThere !== true)
        .flatMap((each) => daysIn(each))
        .sort();
    let state = withAbsence(NEW_COMPANY_STATE, saidBy(0, own), TODAY);
    state = withAbsence(state, saidBy(1, { ...own, isThere: true, to: TODAY, upTo: TODAY }), TODAY);
    state = withAbsence(state, saidBy(60), TODAY);
    expect(daysAway(state.away)).toEqual(["2027-06-09", "2027-06-10"]);
    state = withAbsence(state, saidBy(24 * 60, { from: "2027-06-02" }), "2027-06-02");
    expect(daysAway(state.away)).toEqual(daysIn({ from: "2027-06-02", to: "2027-06-10" }));
  });
});
