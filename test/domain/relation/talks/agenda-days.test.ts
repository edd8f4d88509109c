import { describe, expect, it } from "vitest";
import { agendaTasks } from "../../../../domain/relation/talks/agenda-days.ts";
import { nudgeDaysBefore } from "../../../../domain/relation/talks/nudge-days.ts";
import type { Agenda, Talk } from "../../../../domain/relation/talk.ts";
import { daysIn } from "../../../../domain/time/day.ts";
import { calendar, onDay, relation, talk } from "./made-up.ts";

function tasksOf(booked: Talk, from = "2026-10-01", to = "2026-11-30") {
  const facts = relation({ talks: [booked] });
  return daysIn({ from, to }).flatMap((on) => agendaTasks(facts, onDay(on)).map(({ task }) => [on, task]));
}

const drawn = (on: string, more: Partial<Agenda> = {}): Agenda => ({
  version: 1,
  points: [],
  drawnAt: `${on}T06:45:00.000Z`,
  ...more,
});

describe("the agenda of a booked talk", () => {
  // Thursday 26 November; ten working days before it is Thursday 12 November, five before it the 19th.
  const booked = talk({ on: "2026-11-26" });

  it("is drawn ten working days before it", () => {
    expect(nudgeDaysBefore(calendar, "2026-11-26", 10)).toBe("2026-11-12");
    expect(tasksOf(booked, "2026-11-01", "2026-11-15")).toEqual([
      ["2026-11-12", "draw"],
      ["2026-11-13", "draw"],
    ]);
  });

  it("is asked for when it has not gone five working days before it", () => {
    const tasks = tasksOf({ ...booked, agenda: drawn("2026-11-12") });
    expect(tasks[0]).toEqual(["2026-11-19", "alert"]);
    // Until somebody was told, and not after the talk.
    expect(tasks.at(-1)).toEqual(["2026-11-26", "alert"]);
  });

  it("is not asked for once it has gone, or once the owner was told", () => {
    const sent = {
      at: "2026-11-17T09:00:00.000Z",
      to: "karin@example.com",
      version: 1,
      letterId: "l1",
      sequence: 0,
    };
    expect(tasksOf({ ...booked, agenda: drawn("2026-11-12", { sent }) })).toEqual([]);
    expect(
      tasksOf({ ...booked, agenda: drawn("2026-11-12", { alertedAt: "2026-11-19T06:45:00.000Z" }) }),
    ).toEqual([]);
  });

  it("is drawn at once of a talk that is booked late, and asked for on the day after", () => {
    const late = talk({ on: "2026-11-26", bookedAt: "2026-11-24T10:00:00.000Z" });
    expect(tasksOf(late)[0]).toEqual(["2026-11-24", "draw"]);
    expect(tasksOf({ ...late, agenda: drawn("2026-11-24") })[0]).toEqual(["2026-11-25", "alert"]);
  });

  it("is a matter each working day while the customer has an invitation that is wrong, until that day has passed", () => {
    const sent = {
      ...{ at: "2026-11-17T09:00:00.000Z", to: "karin@example.com", version: 1, letterId: "l1", sequence: 0 },
      talkOn: "2026-11-26",
    };
    const agenda = drawn("2026-11-12", { sent });
    const told = (alertedAt: string): Talk["agenda"] => ({ ...agenda, alertedAt });
    const moved = { ...talk({ on: "2026-12-03" }), arrangedAt: "2026-11-20T10:00:00.000Z", agenda };
    const off = { ...booked, cancelledAt: "2026-11-20T10:00:00.000Z", agenda };
    for (const each of [moved, off]) {
      // A Friday: next asked on Monday, and each day until somebody was told on it.
      expect(tasksOf(each)).toEqual(
        ["23", "24", "25", "26"].map((day) => [`2026-11-${day}`, "remind"] as const),
      );
      expect(tasksOf({ ...each, agenda: told("2026-11-24T05:45:00.000Z") })[0]).toEqual([
        "2026-11-25",
        "remind",
      ]);
      expect(tasksOf({ ...each, agenda: told("2026-11-26T05:45:00.000Z") })).toEqual([]);
    }
    const sentAnew = { ...sent, at: "2026-11-20T11:00:00.000Z" };
    expect(tasksOf({ ...moved, agenda: { ...agenda, sent: sentAnew } })).toEqual([]);
    expect(tasksOf({ ...off, agenda: { ...agenda, sent: { ...sentAnew, cancels: true } } })).toEqual([]);
  });

  it("is drawn before the holiday weeks for a talk right after them", () => {
    expect(nudgeDaysBefore(calendar, "2026-08-04", 10)).toBe("2026-06-23");
  });

  it("is no matter of talks that are called off, held or over", () => {
    expect(tasksOf(talk({ on: "2026-11-26", cancelledAt: "2026-10-01T09:00:00.000Z" }))).toEqual([]);
    expect(tasksOf(talk({ on: "2026-09-26" }))).toEqual([]);
  });
});
