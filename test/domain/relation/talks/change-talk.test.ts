import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import {
  arrangeTalk,
  cancelTalk,
  changeTalk,
  closeTalk,
  editTalk,
  takeBackTalk,
} from "../../../../domain/relation/talks/change-talk.ts";
import type { TalkChange } from "../../../../domain/relation/talks/change-talk.ts";
import { talksOn } from "../../../../domain/relation/talks/clocks.ts";
import { nextTalkDates } from "../../../../domain/relation/talks/next-dates.ts";
import { TALK_KINDS } from "../../../../domain/relation/talk.ts";
import { dayAt } from "../../../../domain/time/wall-clock.ts";
import { onDay, placed, relation } from "./made-up.ts";

const said = (by: string, saidAt: string, talkId = "t1") => ({
  ...{ talkId, by, saidAt },
  saidOn: dayAt(saidAt, "Europe/Stockholm"),
});
const booked = (facts: RelationFacts = relation({ firstContactOn: "2025-10-05" })) =>
  arrangeTalk(facts, said("d1", "2026-09-01T08:00:00.000Z"), {
    kinds: ["evaluation"],
    on: "2026-10-08",
    at: "2026-10-08T08:00:00.000Z",
    lasts: 90,
    where: "Hos er",
    leader: "anna",
  });
const minutes = { minutes: "Nöjda, vill ha snabbare svar.", staff: ["anna"], people: ["Karin Lund"] };
const stateOn = (facts: RelationFacts, on: string) =>
  talksOn(facts, placed(), onDay(on)).map(({ state }) => state);

describe("what is said of a talk", () => {
  it("books it, and keeps when that was said and by which deed", () => {
    expect(booked().talks).toMatchObject([
      {
        talkId: "t1",
        kinds: ["evaluation"],
        bookedAt: "2026-09-01T08:00:00.000Z",
        bookedBy: "d1",
        on: "2026-10-08",
        lasts: 90,
        where: "Hos er",
        leader: "anna",
      },
    ]);
    expect(stateOn(booked(), "2026-09-15")).toEqual(["booked", "overdue"]);
  });

  it("moves it, and keeps its agenda and since when it is booked", () => {
    const agenda = { version: 3, points: [], drawnAt: "2026-09-24T04:45:00.000Z" };
    const drawn = editTalk(booked(), "t1", (talk) => ({ ...talk, agenda }));
    const moved = arrangeTalk(drawn, said("d2", "2026-09-25T08:00:00.000Z"), {
      kinds: ["evaluation", "update"],
      on: "2026-10-15",
    });
    expect(moved.talks).toMatchObject([{ on: "2026-10-15", bookedBy: "d1", arrangedBy: "d2", agenda }]);
    expect(moved.talks[0]?.at).toBeUndefined();
    expect(stateOn(moved, "2026-10-09")).toEqual(["booked", "booked"]);
  });

  it("keeps its place when it is moved, until another one is said, or that there is none yet", () => {
    const moved = (where: string | undefined): string | undefined =>
      arrangeTalk(booked(), said("d2", "2026-09-25T08:00:00.000Z"), {
        ...{ kinds: ["evaluation"], on: "2026-10-15", where },
      }).talks[0]?.where;
    expect([moved(undefined), moved("Teams"), moved("")]).toEqual(["Hos er", "Teams", undefined]);
  });

  it("calls it off, and sets it up again when a time was said after that", () => {
    const off = cancelTalk(booked(), said("d2", "2026-09-10T08:00:00.000Z"));
    expect(stateOn(off, "2026-09-11")).toEqual(["due", "overdue"]);
    const again = arrangeTalk(off, said("d3", "2026-09-12T08:00:00.000Z"), {
      kinds: ["evaluation"],
      on: "2026-11-02",
    });
    expect(again.talks).toMatchObject([{ on: "2026-11-02", cancelledAt: undefined }]);
  });

  it("closes what it was held for, and proposes the next days, on which people work", () => {
    const held = closeTalk(booked(), said("d2", "2026-10-08T15:00:00.000Z"), {
      kinds: ["evaluation", "update"],
      on: "2026-10-08",
      ...minutes,
    });
    expect(stateOn(held, "2026-10-09")).toEqual(["not-due", "not-due"]);
    // 8 October 2027 is a Friday.
    expect(nextTalkDates(held, placed(), onDay("2026-10-08"))).toEqual([
      { kind: "evaluation", dueOn: "2027-10-08", on: "2027-10-08" },
      { kind: "update", dueOn: "2027-10-08", on: "2027-10-08" },
    ]);
    const alone = closeTalk(booked(), said("d2", "2027-01-15T15:00:00.000Z"), {
      kinds: ["evaluation"],
      on: "2027-01-14",
      ...minutes,
    });
    // 14 July 2027 lies in the holiday weeks, which end on Sunday 8 August; 14 January 2028 is a Friday.
    expect(nextTalkDates(alone, placed(), onDay("2027-01-15"))).toEqual([
      { kind: "update", dueOn: "2027-07-14", on: "2027-08-09" },
      { kind: "evaluation", dueOn: "2028-01-14", on: "2028-01-14" },
    ]);
  });

  it("notes one that nobody had booked", () => {
    const held = closeTalk(relation(), said("d2", "2026-10-08T15:00:00.000Z", "d2"), {
      kinds: ["update"],
      on: "2026-10-06",
      ...minutes,
    });
    expect(held.talks).toMatchObject([{ talkId: "d2", kinds: ["update"], on: "2026-10-06", bookedBy: "d2" }]);
    expect(stateOn(held, "2026-10-06")[1]).toBe("not-due");
  });

  it("lies, where nothing else is known, on the company's day on which it was called off", () => {
    const off = cancelTalk(relation(), said("d1", "2026-11-23T23:30:00.000Z"));
    expect(off.talks).toMatchObject([{ on: "2026-11-24" }]);
    // What was said before it is read after it.
    expect(cancelTalk(off, said("d0", "2026-11-21T23:30:00.000Z")).talks).toMatchObject([
      { on: "2026-11-22" },
    ]);
  });

  it("is not changed by the same deed again", () => {
    const facts = booked();
    expect(booked(facts)).toBe(facts);
    const off = cancelTalk(facts, said("d2", "2026-09-10T08:00:00.000Z"));
    expect(cancelTalk(off, said("d2", "2026-09-10T08:00:00.000Z"))).toBe(off);
    expect(
      editTalk(facts, "t2", () => {
        throw new Error("there is none");
      }),
    ).toBe(facts);
  });

  it("is taken back, part by part, and what was said since stays", () => {
    const facts = booked();
    const before = facts.talks[0];
    const moved = arrangeTalk(facts, said("d2", "2026-09-25T08:00:00.000Z"), {
      kinds: ["update"],
      on: "2026-10-15",
    });
    const held = closeTalk(moved, said("d3", "2026-10-15T15:00:00.000Z"), {
      kinds: ["update"],
      on: "2026-10-15",
      ...minutes,
    });
    expect(takeBackTalk(moved, { talkId: "t1", by: "d2", before }).talks).toMatchObject([
      { on: "2026-10-08", at: "2026-10-08T08:00:00.000Z", where: "Hos er", kinds: ["evaluation"] },
    ]);
    expect(takeBackTalk(held, { talkId: "t1", by: "d3", before: moved.talks[0] }).talks).toMatchObject([
      { on: "2026-10-15", held: undefined },
    ]);
    expect(takeBackTalk(held, { talkId: "t1", by: "d2", before }).talks).toMatchObject([
      { on: "2026-10-08", held: { on: "2026-10-15" } },
    ]);
    expect(takeBackTalk(facts, { talkId: "t1", by: "d1", before: undefined }).talks).toEqual([]);
    // Somebody else has moved it since.
    expect(takeBackTalk(moved, { talkId: "t1", by: "d1", before: undefined })).toBe(moved);
    const off = cancelTalk(facts, said("d4", "2026-09-10T08:00:00.000Z"));
    expect(takeBackTalk(off, { talkId: "t1", by: "d4", before }).talks).toMatchObject([
      { cancelledAt: undefined },
    ]);
  });

  it("keeps that it was held when its booking is taken back", () => {
    const held = closeTalk(booked(), said("d3", "2026-10-08T15:00:00.000Z"), {
      kinds: ["update"],
      on: "2026-10-07",
      ...minutes,
    });
    const noted = takeBackTalk(held, { talkId: "t1", by: "d1", before: undefined });
    const direct = closeTalk(relation(), said("d3", "2026-10-08T15:00:00.000Z"), {
      kinds: ["update"],
      on: "2026-10-07",
      ...minutes,
    });
    expect(noted.talks).toEqual(direct.talks);
  });
});

describe("what is said of a talk, in any order and any number of times", () => {
  const at = fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2026-09-${String(day).padStart(2, "0")}T08:00:00.000Z`);
  const kinds = fc.subarray([...TALK_KINDS], { minLength: 1 });
  const on = at.map((instant) => instant.replace("-09-", "-10-").slice(0, 10));
  const says = fc.oneof(
    fc.record({
      says: fc.constant("arranged" as const),
      arrangement: fc.record({ kinds, on, where: fc.option(fc.string(), { nil: undefined }) }),
    }),
    fc.record({ says: fc.constant("cancelled" as const) }),
    fc.record({
      says: fc.constant("held" as const),
      held: fc
        .record({ kinds, on, minutes: fc.string() })
        .map((held) => ({ ...held, staff: [], people: [] })),
    }),
  );
  /** Deeds have ids of their own. */
  const changes = fc.array(fc.tuple(says, at, fc.constantFrom("t1", "t2")), { maxLength: 7 }).map((all) =>
    all.map(([what, saidAt, talkId], index): TalkChange => ({
      ...what,
      ...said(`d${index}`, saidAt, talkId),
    })),
  );

  it("gives the same", () => {
    const shuffled = changes.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all, ...all], {
          minLength: all.length * 3,
          maxLength: all.length * 3,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([inOrder, mixed]) => {
        const once = inOrder.reduce(changeTalk, relation());
        const often = mixed.reduce(changeTalk, relation());
        expect(often).toEqual(once);
        expect(inOrder.reduce(changeTalk, often)).toBe(often);
      }),
      { numRuns: 500 },
    );
  });
});
