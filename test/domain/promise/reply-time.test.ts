import { describe, expect, test } from "vitest";
import type { LearnedReplyTime } from "../../../domain/promise/learned-reply-time.ts";
import type { Answer } from "../../../domain/promise/waits.ts";
import { daysIn, plusDays } from "../../../domain/time/day.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { replyBy } from "../../../domain/time/reply-by.ts";
import { calendar, learn, made, replyTime, slow, usual } from "./made-answers.ts";

function learnEachDay(answers: readonly Answer[], from: Day, to: Day): Map<Day, LearnedReplyTime> {
  const days = new Map<Day, LearnedReplyTime>();
  let before: LearnedReplyTime | undefined;
  for (const day of daysIn({ from, to })) {
    before = learn(answers, day, before);
    days.set(day, before);
  }
  return days;
}

describe("the learned reply time", () => {
  test("is the setting until 100 answers are known", () => {
    const answers = made({ from: "2026-09-01", to: "2026-10-16", minutes: usual });
    expect(answers).toHaveLength(102);
    expect(learn(answers.slice(0, 99), "2026-10-19")).toMatchObject({
      minutes: 480,
      from: "setting",
      answers: 99,
    });
    expect(learn(answers, "2026-10-19")).toMatchObject({ minutes: 300, from: "learned", answers: 102 });
  });

  test("does not know answers of tomorrow", () => {
    const answers = made({ from: "2026-09-01", to: "2026-10-16", minutes: usual });
    expect(learn(answers, "2026-09-15")).toMatchObject({ from: "setting", answers: 29 });
  });

  test("forgets what is older than 90 days once these hold enough", () => {
    const answers = [
      ...made({ from: "2026-03-02", to: "2026-05-29", minutes: () => 1000 }),
      ...made({ from: "2026-09-01", to: "2026-11-27", minutes: usual }),
    ];
    const learned = learn(answers, "2026-11-30");
    expect(learned).toMatchObject({ minutes: 300, windowFrom: "2026-09-01", windowTo: "2026-11-30" });
  });

  test("reaches back as far as 100 answers do when fewer were given in 90 days", () => {
    const answers = made({ from: "2026-03-02", to: "2026-11-27", aDay: 1, minutes: usual });
    const learned = learn(answers, "2026-11-30");
    expect(learned.from).toBe("learned");
    expect(learned.windowFrom < "2026-09-01").toBe(true);
    expect(learned.answers).toBeGreaterThanOrEqual(100);
    expect(learned.answers).toBeLessThan(102);
  });

  test("counts those who still wait, at what they have waited", () => {
    const answers = made({ from: "2026-09-01", to: "2026-11-27", minutes: usual });
    const unanswered = made({ from: "2026-09-01", to: "2026-09-16", aDay: 1, minutes: () => undefined });
    expect(learn(answers, "2026-11-30").minutes).toBe(300);
    expect(learn([...answers, ...unanswered], "2026-11-30").minutes).toBe(replyTime.atMostMinutes);
  });

  test("stays within the company's limits, and tells the owner when that is too little", () => {
    const days = { from: "2026-09-01", to: "2026-11-27" };
    expect(learn(made({ ...days, minutes: () => 5 }), "2026-11-30")).toMatchObject({
      minutes: 60,
      findings: [],
    });
    const tooSlow = made({ ...days, minutes: (index) => (index % 10 === 0 ? 2000 : 100) });
    const learned = learn(tooSlow, "2026-11-30");
    expect(learned).toMatchObject({ minutes: 1440, percentile95Minutes: 2000 });
    expect(learned.because).toContain("the limit is 24 hours");
    expect(learned.findings).toMatchObject([
      { kind: "limit-too-short", foundOn: "2026-11-30", atMostMinutes: 1440, neededMinutes: 2000 },
    ]);
    // It was found the day before, so it is no news.
    expect(learn(tooSlow, "2026-12-01", learned).findings).toMatchObject([{ foundOn: "2026-11-30" }]);
  });

  test("learns nothing from holiday weeks, whose promises have double time", () => {
    const before = made({ from: "2026-04-01", to: "2026-07-03", minutes: usual });
    const holidays = made({ from: "2026-07-06", to: "2026-07-31", minutes: (index) => 4 * usual(index) });
    const learned = learn([...before, ...holidays], "2026-08-03");
    expect(learned).toMatchObject({ minutes: 300, from: "learned" });
    const inHolidays = replyBy(calendar, { at: "2026-07-20T07:00:00.000Z", withinMinutes: learned.minutes });
    expect(inHolidays.doubled).toBe(true);
    expect(inHolidays.steps[0]?.why).toBe("holiday week: 300 minutes become 600");
  });

  test("warns before the holidays when the limit leaves no room to double", () => {
    const answers = made({ from: "2026-03-02", to: "2026-07-03", minutes: (index) => 4 * usual(index) });
    expect(learn(answers, "2026-06-01").findings).toEqual([]);
    expect(learn(answers, "2026-06-15").findings).toEqual([
      {
        kind: "limit-too-short-for-holidays",
        foundOn: "2026-06-15",
        holidaysFrom: "2026-07-06",
        atMostMinutes: 1440,
        neededMinutes: 2400,
      },
    ]);
  });

  test("does not depend on the order of the answers, nor on being learned twice", () => {
    const answers = made({ from: "2026-09-01", to: "2026-11-27", minutes: usual });
    const learned = learn(answers, "2026-11-30");
    expect(learn(answers.toReversed(), "2026-11-30")).toEqual(learned);
    expect(learn(answers, "2026-11-30", learned)).toEqual(learned);
  });
});

describe("a slow-down", () => {
  const slowFrom = "2026-10-12";
  const answers = [
    ...made({ from: "2026-05-04", to: "2026-10-09", minutes: usual }),
    ...made({ from: slowFrom, to: "2027-05-14", minutes: slow }),
  ];
  const days = learnEachDay(answers, "2026-10-01", "2027-04-30");
  const noticedOn = [...days].find(([, { from }]) => from === "slow-down")?.[0] ?? "";

  test("is noticed within two weeks, not before it began, and the owner is told once", () => {
    expect(noticedOn > slowFrom && noticedOn <= plusDays(slowFrom, 14)).toBe(true);
    const found = [...days.values()]
      .flatMap(({ findings }) => findings)
      .filter(({ kind }) => kind === "slow-down");
    expect(found.every(({ foundOn }) => foundOn === noticedOn)).toBe(true);
    expect(days.get(noticedOn)?.findings).toMatchObject([{ usualMedianMinutes: 80 }]);
  });

  test("is learned from by itself: first the ten working days, then all since it was noticed", () => {
    expect(days.get(noticedOn)?.windowFrom).toBe(plusDays(noticedOn, -14));
    const later = days.get(plusDays(noticedOn, 40));
    expect(later).toMatchObject({ from: "slow-down", windowFrom: noticedOn, minutes: 900 });
    expect(later?.because).toContain(`since a slow-down was noticed on ${noticedOn}`);
  });

  test("is the usual after 90 days, and is not noticed again", () => {
    const last = days.get("2027-04-30");
    expect(last).toMatchObject({ from: "learned", minutes: 900, usualSince: noticedOn });
    const over = [...days].find(([on, { from }]) => on > noticedOn && from === "learned");
    expect(over?.[0]).toBe(plusDays(noticedOn, 90));
    expect(over?.[1].findings).toMatchObject([{ kind: "slow-down-over", stays: true }]);
  });

  test("is found again when it was forgotten that it had been noticed", () => {
    const on = plusDays(noticedOn, 7);
    expect(learn(answers, on)).toMatchObject({ from: "slow-down", slowDown: { noticedOn: on } });
  });

  test("is over when answers come as they used to, and that is news for a week", () => {
    const short = [
      ...made({ from: "2026-05-04", to: "2026-10-09", minutes: usual }),
      ...made({ from: slowFrom, to: "2026-10-30", minutes: slow }),
      ...made({ from: "2026-11-02", to: "2026-12-18", minutes: usual }),
    ];
    const told = [...learnEachDay(short, "2026-10-01", "2026-12-18")];
    const over = told.find(([on, { from }]) => on > noticedOn && from === "learned")?.[0] ?? "";
    expect(over > "2026-11-06" && over <= "2026-11-20").toBe(true);
    const news = told.filter(([, { findings }]) => findings.some(({ kind }) => kind === "slow-down-over"));
    expect(news.map(([on]) => on)).toEqual(daysIn({ from: over, to: plusDays(over, 6) }));
    expect(news[0]?.[1].findings).toMatchObject([{ foundOn: over, stays: false }]);
  });

  test("is not what a few endless waits make", () => {
    const few = [
      ...made({ from: "2026-05-04", to: "2026-10-09", minutes: usual }),
      ...made({
        from: slowFrom,
        to: "2026-10-23",
        minutes: (index) => (index % 10 === 0 ? 9000 : usual(index)),
      }),
    ];
    expect(learn(few, "2026-10-26").from).toBe("learned");
  });

  test("is noticed when nobody is answered any more", () => {
    const silence = [
      ...made({ from: "2026-05-04", to: "2026-10-09", minutes: usual }),
      ...made({ from: slowFrom, to: "2026-10-23", minutes: () => undefined }),
    ];
    expect(learn(silence, "2026-10-26").from).toBe("slow-down");
  });

  test("in the holiday weeks is none", () => {
    const holidays = [
      ...made({ from: "2026-03-02", to: "2026-07-03", minutes: usual }),
      ...made({ from: "2026-07-06", to: "2026-07-31", minutes: slow }),
    ];
    const told = [...learnEachDay(holidays, "2026-07-01", "2026-08-03").values()];
    expect(new Set(told.map(({ from }) => from))).toEqual(new Set(["learned"]));
  });
});
