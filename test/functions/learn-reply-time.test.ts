/** The daily run that learns the reply time: what it reads, what it stores, and that doing it again changes nothing. */
import { describe, expect, it } from "vitest";
import { NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { CompanyState } from "../../domain/company-state.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { daysIn, isWeekend } from "../../domain/time/day.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { addOpeningTime } from "../../domain/time/opening-hours.ts";
import { createLearnReplyTime } from "../../functions/learn-reply-time/learn-reply-time.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madePromise } from "../support/made.ts";

const company = exampleCompany();
const NOW = "2026-11-30T04:15:00.000Z";

/** `aDay` promises on each weekday, answered after so many opening minutes. */
function promises(from: Day, to: Day, aDay: number, minutes: number): GivenPromise[] {
  return daysIn({ from, to })
    .filter((day) => !isWeekend(day))
    .flatMap((day) =>
      Array.from({ length: aDay }, () => {
        const madeAt = `${day}T08:00:00.000Z`;
        const endedAt = addOpeningTime(company.calendar, madeAt, { seconds: minutes * 60 });
        return madePromise({ madeAt, endedAt, state: "kept" });
      }),
    );
}

function run(known: readonly GivenPromise[], at: Instant = NOW, state: CompanyState = NEW_COMPANY_STATE) {
  const read: string[] = [];
  const learn = createLearnReplyTime({
    company,
    clock: () => at,
    journal: { info: () => undefined },
    promises: {
      madeIn: async function* (month) {
        read.push(month);
        yield* known.filter(({ madeAt }) => madeAt.startsWith(month));
      },
    },
  });
  return { read, learned: async () => (await learn(state))(state) };
}

describe("learn-reply-time", () => {
  it("stores what was learned beside what the company decided", async () => {
    const state: CompanyState = {
      ...NEW_COMPANY_STATE,
      version: 4,
      ranOn: { "write-morning-letters": "2026-11-29" },
    };
    const { learned } = run(promises("2026-09-01", "2026-11-27", 3, 200), NOW, state);
    expect(await learned()).toMatchObject({ ...state, replyTime: { minutes: 200, from: "learned" } });
  });

  it("learns from the setting's reply time, not from what it learned before", async () => {
    const few = promises("2026-09-01", "2026-09-10", 1, 30);
    const before = await run(promises("2026-09-01", "2026-11-27", 3, 200)).learned();
    expect((await run(few, NOW, before).learned()).replyTime).toMatchObject({
      minutes: 480,
      from: "setting",
    });
  });

  it("reads a year, month by month", async () => {
    const { learned, read } = run(promises("2026-06-01", "2026-11-27", 1, 60));
    await learned();
    expect(read).toHaveLength(13);
    expect([read[0], read.at(-1)]).toEqual(["2026-11", "2025-11"]);
  });

  it("counts no promise that was withdrawn, silent, or another than to be in touch", async () => {
    const usual = promises("2026-09-01", "2026-11-27", 2, 100);
    const others = promises("2026-09-01", "2026-11-27", 2, 1000).map((promise, index) => ({
      ...promise,
      ...[{ state: "withdrawn" as const }, { silent: true }, { kind: "other" as const }][index % 3],
    }));
    const { replyTime } = await run([...usual, ...others]).learned();
    expect(replyTime).toMatchObject({ minutes: 100, answers: 128 });
  });

  it("learns the time of a value class from the promises that were made to it", async () => {
    const ofA = promises("2026-09-01", "2026-11-27", 2, 90).map((promise): GivenPromise => ({
      ...promise,
      valueClass: "A",
    }));
    const before = promises("2026-09-01", "2026-11-27", 3, 200);
    const { replyTime } = await run([...ofA, ...before]).learned();
    expect(replyTime).toMatchObject({ minutes: 200, byClass: { A: 90 }, answersByClass: { A: 128 } });
  });

  it("counts a promise whose deadline was moved by when somebody was in touch at last", async () => {
    const moved = promises("2026-09-01", "2026-11-20", 2, 1000).map((promise) => ({
      ...promise,
      version: 2,
      earlier: [
        {
          version: 1,
          promisedAt: promise.promisedAt,
          warnAt: promise.warnAt,
          escalateAt: promise.escalateAt,
          end: "renegotiated" as const,
          endedAt: promise.madeAt,
          endedBy: "deed",
        },
      ],
    }));
    expect((await run(moved).learned()).replyTime).toMatchObject({ minutes: 1000 });
  });

  it("takes days that staff closed for closed", async () => {
    const onFridays = promises("2026-09-01", "2026-11-27", 3, 480);
    const closed = [{ from: "2026-09-01", to: "2026-11-25", at: NOW, deedId: "deed" }];
    const { replyTime } = await run(onFridays, NOW, { ...NEW_COMPANY_STATE, closed }).learned();
    expect(replyTime?.minutes).toBeLessThan(480);
  });

  it("comes to the same when it is done again, and after days on which it did not run", async () => {
    const known = [
      ...promises("2026-06-01", "2026-10-30", 3, 60),
      ...promises("2026-11-02", "2026-11-27", 3, 240),
    ];
    const once = await run(known).learned();
    expect(once.replyTime).toMatchObject({ from: "slow-down", slowDown: { noticedOn: "2026-11-30" } });
    expect((await run(known, NOW, once).learned()).replyTime).toEqual(once.replyTime);
    const daysLater = (await run(known, "2026-12-03T04:15:00.000Z", once).learned()).replyTime;
    expect(daysLater).toMatchObject({ from: "slow-down", slowDown: { noticedOn: "2026-11-30" } });
  });

  it("stores nothing when promises cannot be read", async () => {
    const learn = createLearnReplyTime({
      company,
      clock: () => NOW,
      journal: { info: () => undefined },
      promises: {
        madeIn: async function* () {
          throw new Error("the table does not answer");
        },
      },
    });
    await expect(learn(NEW_COMPANY_STATE)).rejects.toThrow("the table does not answer");
  });
});
