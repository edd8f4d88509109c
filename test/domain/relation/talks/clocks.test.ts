import { describe, expect, it } from "vitest";
import type { RelationFacts, RelationNote } from "../../../../domain/relation/relation-facts.ts";
import type { Placed, TalkStanding } from "../../../../domain/relation/relation-standing.ts";
import { talksOn } from "../../../../domain/relation/talks/clocks.ts";
import { plusMonths } from "../../../../domain/time/months.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { heldTalk, onDay, placed, relation, talk } from "./made-up.ts";

function on(day: Day, facts: RelationFacts, place: Placed | undefined = placed()) {
  const [evaluation, update] = talksOn(facts, place, onDay(day)) as [TalkStanding, TalkStanding];
  return { evaluation, update };
}

let count = 0;
const said = (day: Day) => {
  count += 1;
  return { noteId: `n${count}`, on: day, at: `${day}T09:00:00.000Z` };
};

describe("so many months later", () => {
  it("is the same whatever other day and number of months was asked for before", () => {
    expect(plusMonths("2002-03-12", -12)).toBe("2001-03-12");
    expect(plusMonths("2002-03-15", 288)).toBe("2026-03-15");
  });
});

describe("the clocks of talks", () => {
  it("count a year to the evaluation, and half a year to the update, from the first contact", () => {
    const facts = relation({ firstContactOn: "2026-02-15", firstPurchaseOn: "2026-01-01" });
    expect(on("2026-05-01", facts)).toEqual({
      evaluation: {
        kind: "evaluation",
        state: "not-due",
        dueOn: "2027-02-15",
        since: { on: "2026-02-15", what: "first-contact" },
        againOn: "2028-02-15",
      },
      update: {
        kind: "update",
        state: "not-due",
        dueOn: "2026-08-15",
        since: { on: "2026-02-15", what: "first-contact" },
        againOn: "2027-08-15",
      },
    });
  });

  it("count from the first purchase, or the day it came into the register, where no contact is known", () => {
    expect(on("2026-05-01", relation({ firstPurchaseOn: "2026-01-01" })).evaluation.dueOn).toBe("2027-01-01");
    expect(on("2026-05-01", relation()).evaluation.dueOn).toBe("2026-03-10");
  });

  it("count from what was held, and the update half a year from the evaluation", () => {
    const facts = relation({ talks: [heldTalk("2026-03-31")] });
    const { evaluation, update } = on("2026-06-01", facts);
    expect(evaluation).toMatchObject({ dueOn: "2027-03-31", since: { on: "2026-03-31", what: "held" } });
    expect(update).toMatchObject({ dueOn: "2026-09-30", since: { on: "2026-03-31", what: "evaluation" } });
  });

  it("count a year from an update that was held since the evaluation, and no longer after the next evaluation", () => {
    const both = relation({ talks: [heldTalk("2026-03-10"), heldTalk("2026-06-10", ["update"])] });
    expect(on("2026-07-01", both).update.dueOn).toBe("2027-06-10");
    const next = relation({ talks: [...both.talks, heldTalk("2027-03-01")] });
    expect(on("2027-03-02", next).update.dueOn).toBe("2027-09-01");
  });

  it("close both with one meeting, also when it was booked for one of them", () => {
    const both = relation({ talks: [heldTalk("2026-03-10", ["evaluation", "update"])] });
    expect(on("2026-03-11", both)).toMatchObject({
      evaluation: { dueOn: "2027-03-10" },
      update: { dueOn: "2027-03-10", since: { what: "held" } },
    });
    const [booked] = both.talks;
    if (booked?.held === undefined) throw new Error("made up wrongly");
    const closed = {
      ...booked,
      kinds: ["evaluation" as const],
      held: { ...booked.held, kinds: ["evaluation" as const, "update" as const] },
    };
    expect(on("2026-03-11", relation({ talks: [closed] })).update.dueOn).toBe("2027-03-10");
  });

  it("use the day that was laid for an imported customer until an evaluation was held", () => {
    const place = placed({ spreadTalkOn: "2026-08-20" });
    expect(on("2026-01-10", relation(), place)).toMatchObject({
      evaluation: { dueOn: "2026-08-20", since: { on: "2026-08-20", what: "day-one" } },
      update: { dueOn: "2027-02-20", since: { what: "day-one" } },
    });
    expect(on("2026-09-10", relation({ talks: [heldTalk("2026-09-01")] }), place).evaluation.dueOn).toBe(
      "2027-09-01",
    );
  });

  it("come round each year while none was held, so that none is overdue for longer", () => {
    const old = relation({ firstContactOn: "2021-02-15" });
    const dueOn = (day: Day) => on(day, old).evaluation.dueOn;
    expect(["2022-02-15", "2023-02-14", "2023-02-15", "2026-02-14", "2026-02-15"].map(dueOn)).toEqual([
      "2022-02-15",
      "2022-02-15",
      "2023-02-15",
      "2025-02-15",
      "2026-02-15",
    ]);
    expect(on("2026-05-01", old)).toMatchObject({
      evaluation: { state: "overdue", dueOn: "2026-02-15", againOn: "2027-02-15" },
      update: { state: "overdue", dueOn: "2025-08-15", againOn: "2026-08-15" },
    });
    const laid = placed({ spreadTalkOn: "2028-02-29" });
    expect(
      ["2029-02-27", "2029-02-28", "2031-12-01", "2032-02-28", "2032-02-29"].map(
        (day) => on(day, relation(), laid).evaluation.dueOn,
      ),
    ).toEqual(["2028-02-29", "2029-02-28", "2031-02-28", "2031-02-28", "2032-02-29"]);
  });

  it("do not come round once a talk was held", () => {
    const facts = relation({ talks: [heldTalk("2022-03-31")] });
    const { evaluation, update } = on("2026-05-01", facts);
    expect([evaluation.dueOn, evaluation.againOn]).toEqual(["2023-03-31", undefined]);
    expect([update.dueOn, update.againOn]).toEqual(["2022-09-30", undefined]);
  });

  it("are due from 60 days before, and overdue from the day after", () => {
    const facts = relation({ talks: [heldTalk("2025-06-01")] });
    const state = (day: Day) => on(day, facts).evaluation.state;
    expect(state("2026-04-01")).toBe("not-due");
    expect(state("2026-04-02")).toBe("due");
    expect(state("2026-06-01")).toBe("due");
    expect(state("2026-06-02")).toBe("overdue");
  });

  it("do not stop for a talk that is only booked: it is to be closed when its day has passed", () => {
    const facts = relation({ firstContactOn: "2025-06-01", talks: [talk({ on: "2026-06-10" })] });
    expect(on("2026-06-10", facts).evaluation).toMatchObject({
      state: "booked",
      bookedOn: "2026-06-10",
      talkId: "talk-2026-06-10",
      dueOn: "2026-06-01",
    });
    expect(on("2026-06-11", facts).evaluation).toMatchObject({ state: "to-close", dueOn: "2026-06-01" });
    expect(on("2026-06-11", facts).update.state).toBe("overdue");
  });

  it("know nothing of what was booked, called off or held later", () => {
    const facts = relation({
      firstContactOn: "2025-06-01",
      talks: [
        talk({
          on: "2026-06-10",
          bookedAt: "2026-05-04T22:30:00.000Z",
          cancelledAt: "2026-05-20T08:00:00.000Z",
        }),
        heldTalk("2026-07-01"),
      ],
    });
    const state = (day: Day) => on(day, facts).evaluation.state;
    // 22:30 UTC is half past midnight in Stockholm.
    expect(state("2026-05-04")).toBe("due");
    expect(state("2026-05-05")).toBe("booked");
    expect(state("2026-05-19")).toBe("booked");
    expect(state("2026-05-20")).toBe("due");
    expect(state("2026-06-30")).toBe("overdue");
    expect(state("2026-07-01")).toBe("not-due");
  });

  it("follow the newest time of several, and forget one that another meeting made needless", () => {
    const two = [talk({ on: "2026-06-10" }), talk({ on: "2026-06-24" })];
    expect(on("2026-06-15", relation({ talks: two })).evaluation.bookedOn).toBe("2026-06-24");
    const past = relation({ talks: [talk({ on: "2026-06-10" }), heldTalk("2026-06-12")] });
    expect(on("2026-06-15", past).evaluation).toMatchObject({ state: "not-due", dueOn: "2027-06-12" });
  });

  it("run for classes that have talks, and keep what is booked when the class is lost", () => {
    const facts = relation({ firstContactOn: "2025-06-01", talks: [talk({ on: "2026-06-10" })] });
    expect(on("2026-05-10", facts, placed({ valueClass: "C" }))).toMatchObject({
      evaluation: { state: "booked" },
      update: { kind: "update", state: "none" },
    });
    const [never] = talksOn(relation(), undefined, onDay("2026-05-10"));
    expect(never).toEqual({ kind: "evaluation", state: "none" });
  });

  it("rest while staff said so, and go on as if they had not", () => {
    const exempt: RelationNote = {
      ...said("2026-01-10"),
      says: "no-talks",
      kinds: ["update"],
      until: "2026-05-10",
      reason: "nytt avtal",
    };
    const later: RelationNote = {
      ...said("2026-01-11"),
      says: "talk-later",
      kinds: ["evaluation"],
      until: "2026-05-10",
    };
    const facts = relation({ firstContactOn: "2025-03-10", notes: [later, exempt] });
    expect(on("2026-01-09", facts)).toMatchObject({
      evaluation: { state: "due" },
      update: { state: "overdue" },
    });
    expect(on("2026-05-09", facts)).toMatchObject({
      evaluation: { state: "later", dueOn: "2026-03-10" },
      update: { state: "exempt", dueOn: "2025-09-10" },
    });
    expect(on("2026-05-10", facts)).toMatchObject({
      evaluation: { state: "overdue" },
      update: { state: "exempt" },
    });
    expect(on("2026-05-11", facts).update.state).toBe("overdue");
  });

  it("stop for good, until staff take that back", () => {
    const never: RelationNote = {
      ...said("2026-01-10"),
      says: "no-talks",
      kinds: ["evaluation", "update"],
      reason: "vill inte",
    };
    const again: RelationNote = { ...said("2026-02-10"), says: "no-talks", kinds: [], reason: "ny chef" };
    const facts = relation({ firstContactOn: "2025-03-10", notes: [again, never] });
    expect(on("2026-02-09", facts).evaluation).toEqual({ kind: "evaluation", state: "exempt" });
    expect(on("2026-02-10", facts).evaluation.state).toBe("due");
  });

  it.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-03-31", 6, "2026-09-30"],
    ["2026-07-01", 12, "2027-07-01"],
  ])("add months by the calendar: %s and %i months", (day, months, expected) => {
    expect(plusMonths(day, months)).toBe(expected);
  });
});
