/** The figures of the week's first letter: of which days, and who sees whose. */
import { describe, expect, it } from "vitest";
import {
  isFirstWorkingDay,
  weekBefore,
  weekFigures,
} from "../../../../domain/letters/morning/week-figures.ts";
import { keptBy } from "../../../../domain/promise/said.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { madePromise } from "../../../support/made.ts";

const today = "2026-11-30";
const now = "2026-11-30T06:30:00.000Z";
const closed = (...days: string[]) => {
  const { calendar } = exampleCompany();
  const none = { open: [], why: "closed by staff" };
  const closedDays = Object.fromEntries(days.map((day) => [day, none]));
  return { calendar: { ...calendar, days: { ...calendar.days, ...closedDays } } };
};

/** A promise of that owner, kept or broken, made at nine (local) on that day. */
function promise(owner: string, on: string, hours = 1) {
  const madeAt = `${on}T08:00:00.000Z`;
  const times = { promisedAt: `${on}T10:00:00.000Z`, escalateAt: `${on}T11:00:00.000Z` };
  const at = new Date(Date.parse(madeAt) + hours * 3_600_000).toISOString();
  return keptBy(madePromise({ owner, madeAt, ...times }), { at, by: "answer", staffId: owner });
}

const promises = [
  promise("anna", "2026-11-23"),
  promise("anna", "2026-11-24", 4),
  promise("bo", "2026-11-27"),
  promise("bo", "2026-11-20"),
  promise("bo", "2026-11-30"),
];

describe("the week's first working day", () => {
  it("is Monday, or the first after it on which the company is open", () => {
    expect(isFirstWorkingDay(closed(), "2026-11-30")).toBe(true);
    expect(isFirstWorkingDay(closed(), "2026-12-01")).toBe(false);
    const later = closed("2026-11-30", "2026-12-01");
    expect(
      ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03"].map((day) => isFirstWorkingDay(later, day)),
    ).toEqual([false, false, true, false]);
  });

  it("looks back on Monday to Sunday", () => {
    expect(weekBefore("2026-12-02")).toEqual({ from: "2026-11-23", to: "2026-11-29" });
    expect(weekBefore("2027-01-04")).toEqual({ from: "2026-12-28", to: "2027-01-03" });
  });
});

describe("the week's figures", () => {
  const company = exampleCompany();

  it("are the company's for everybody, and the reader's own", () => {
    expect(weekFigures(promises, "bo", { company, today, now })).toEqual({
      company: { kept: 2, due: 3, medianMinutes: 60 },
      own: { kept: 1, due: 1, medianMinutes: 60 },
      ownIsOpen: false,
      others: undefined,
    });
    expect(weekFigures(promises, "sofie", { company, today, now })?.own).toBeUndefined();
  });

  it("are others' only for a manager, and only from the day on which staff were told", () => {
    const told = { ...company, staffInformedOn: "2026-11-24" };
    expect(weekFigures(promises, "anna", { company, today, now })?.others).toBeUndefined();
    expect(weekFigures(promises, "anna", { company: told, today, now })).toMatchObject({
      ownIsOpen: true,
      others: [{ name: "Bo Holm", kept: 1, due: 1 }],
    });
    expect(weekFigures(promises, "bo", { company: told, today, now })?.others).toBeUndefined();
    const tooLate = { ...company, staffInformedOn: "2026-11-28" };
    expect(weekFigures(promises, "anna", { company: tooLate, today, now })?.others).toBeUndefined();
  });

  it("name the customers with whom it went worst, the worst first", () => {
    const to = (customerId: string, fromName: string, ...hours: number[]) =>
      hours.map((each) => ({ ...promise("anna", "2026-11-24", each), customerId, fromName }));
    const all = [
      ...to("c1", "Karin Lund", 1, 4),
      ...to("c2", "", 4, 4, 1),
      ...to("c3", "Ola Berg", 1),
      ...to("c4", "Per Ek", 4, 4, 4),
      ...to("c5", "Siv Ås", 4),
    ];
    expect(weekFigures(all, "bo", { company, today, now })?.customers).toEqual([
      { name: "Per Ek", kept: 0, due: 3, medianMinutes: 180 },
      { name: "karin@kund.example", kept: 1, due: 3, medianMinutes: 180 },
      { name: "Karin Lund", kept: 1, due: 2, medianMinutes: 60 },
    ]);
    expect(weekFigures(to("c3", "Ola Berg", 1), "bo", { company, today, now })?.customers).toBeUndefined();
  });

  it("are left out when nothing was due", () => {
    expect(weekFigures([], "anna", { company, today, now })).toBeUndefined();
  });
});
