import { describe, expect, test } from "vitest";
import { figuresByCustomer, figuresOf, figuresOfStaff } from "../../../domain/promise/figures.ts";
import { personalFiguresSince } from "../../../domain/promise/personal-figures.ts";
import type { EarlierDeadline, GivenPromise } from "../../../domain/promise/promise.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { madePromise } from "../../support/made.ts";

const { calendar } = exampleCompany();
const of = { calendar, now: "2026-11-25T10:00:00.000Z", from: "2026-11-01", to: "2026-11-30" };

/** Made on Monday 23 November at 9 in Malmö, due the day after at 9. */
const made = (changes: Partial<GivenPromise> = {}): GivenPromise => madePromise(changes);
const answered = (state: "kept" | "late" | "broken", endedAt: string, by = "anna"): GivenPromise =>
  made({ state, endedAt, answeredBy: by });
const kept = answered("kept", "2026-11-23T10:00:00.000Z");
const late = answered("late", "2026-11-24T09:00:00.000Z");
const broken = answered("broken", "2026-11-25T09:00:00.000Z");

function earlier(end: EarlierDeadline["end"]): EarlierDeadline[] {
  return [
    {
      version: 1,
      promisedAt: "2026-11-24T08:00:00.000Z",
      warnAt: "2026-11-24T07:00:00.000Z",
      escalateAt: "2026-11-24T12:00:00.000Z",
      end,
      endedAt: "2026-11-24T08:00:00.000Z",
      endedBy: "deed1",
    },
  ];
}

describe("the kept share", () => {
  test("counts what was kept among what was kept, late, broken or is overdue", () => {
    const { told } = figuresOf([kept, kept, kept, late, broken, made()], of);
    expect(told).toEqual({
      ...{ kept: 3, late: 1, broken: 1, overdue: 1, open: 0, renegotiated: 0, withdrawn: 0 },
      keptShare: 0.5,
    });
  });

  test("leaves out what is not due yet, withdrawn, or was moved in time", () => {
    const { told } = figuresOf(
      [
        kept,
        made({ promisedAt: "2026-11-25T10:00:00.000Z" }),
        made({ state: "withdrawn" }),
        made({ promisedAt: "2026-11-30T08:00:00.000Z", version: 2, earlier: earlier("renegotiated") }),
      ],
      of,
    );
    expect(told).toMatchObject({ kept: 1, open: 2, withdrawn: 1, renegotiated: 1, keptShare: 1 });
  });

  test("counts a deadline that passed before a new one was set as broken, whatever came of the new one", () => {
    const { told } = figuresOf([{ ...kept, version: 2, earlier: earlier("broken") }], of);
    expect(told).toMatchObject({ kept: 1, broken: 1, keptShare: 0.5 });
  });

  test("is absent when there is nothing to share", () => {
    expect(figuresOf([], of).told.keptShare).toBeUndefined();
  });

  test("keeps silent and other promises apart", () => {
    const figures = figuresOf(
      [kept, { ...late, silent: true }, { ...broken, kind: "other", what: "offert" }],
      of,
    );
    expect(figures.told).toMatchObject({ kept: 1, late: 0, broken: 0 });
    expect(figures.silent).toMatchObject({ late: 1, keptShare: 0 });
    expect(figures.other).toMatchObject({ broken: 1 });
    expect(figures.replyTimes.answers).toBe(1);
  });

  test("is of promises made on the company's days of the period", () => {
    const lastEvening = { ...kept, madeAt: "2026-10-31T23:30:00.000Z" };
    expect(figuresOf([lastEvening], of).told.kept).toBe(1);
    expect(figuresOf([lastEvening], { ...of, from: "2026-11-02" }).told.kept).toBe(0);
  });
});

describe("reply times", () => {
  test("are in minutes of opening hours, without the night", () => {
    const { replyTimes } = figuresOf([late], of);
    expect(replyTimes).toEqual({
      answers: 1,
      median: { minutes: 7 * 60 + 120, atLeast: false },
      percentile95: { minutes: 7 * 60 + 120, atLeast: false },
    });
  });

  test("count those who still wait at what they have waited", () => {
    const { replyTimes } = figuresOf([kept, made()], of);
    expect(replyTimes.answers).toBe(1);
    expect(replyTimes.median).toEqual({ minutes: 120, atLeast: false });
    expect(replyTimes.percentile95).toEqual({ minutes: 18 * 60, atLeast: true });
  });
});

describe("figures of one", () => {
  test("customer are of that customer's promises, the busiest first, and of not too many", () => {
    const all = [
      { ...kept, customerId: "c1" },
      { ...late, customerId: "c2" },
      { ...kept, customerId: "c2" },
      { ...kept, customerId: "c3", madeAt: "2026-01-02T08:00:00.000Z" },
      broken,
    ];
    const figures = figuresByCustomer(all, of);
    expect([...figures.keys()]).toEqual(["c2", "c1"]);
    expect(figures.get("c2")?.told.keptShare).toBe(0.5);
    expect([...figuresByCustomer(all, of, 1).keys()]).toEqual(["c2"]);
  });

  test("staff member share what the person owned and time what the person answered", () => {
    const helpedOut = { ...answered("late", "2026-11-24T09:00:00.000Z", "bo"), owner: "anna" };
    const bo = figuresOfStaff([kept, helpedOut], "bo", of);
    expect(bo.told).toMatchObject({ kept: 0, late: 0 });
    expect(bo.replyTimes.answers).toBe(1);
    const anna = figuresOfStaff([kept, helpedOut], "anna", of);
    expect(anna.told).toMatchObject({ kept: 1, late: 1 });
    expect(anna.replyTimes.answers).toBe(1);
  });
});

describe("a person's figures", () => {
  const today = "2026-11-23";
  const uninformed = exampleCompany();
  const informed = exampleCompany({ staffInformedOn: "2026-10-01" });

  test("are that person's", () => {
    expect(personalFiguresSince(uninformed, { reader: "bo", of: "bo", today })).toEqual({});
    expect(personalFiguresSince(uninformed, { reader: "anna", of: "bo", today })).toBeUndefined();
  });

  test("are open to a manager, from the day on which staff were informed", () => {
    expect(personalFiguresSince(informed, { reader: "anna", of: "bo", today })).toEqual({
      since: "2026-10-01",
    });
    expect(personalFiguresSince(informed, { reader: "bo", of: "anna", today })).toBeUndefined();
    expect(personalFiguresSince(informed, { reader: "nobody", of: "anna", today })).toBeUndefined();
  });

  test("are not open before that day has come", () => {
    const soon = exampleCompany({ staffInformedOn: "2026-12-01" });
    expect(personalFiguresSince(soon, { reader: "anna", of: "bo", today })).toBeUndefined();
  });
});
