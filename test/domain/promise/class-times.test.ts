/** The reply time of a value class. */
import { describe, expect, test } from "vitest";
import { learn, made, replyTime, slow, usual } from "./made-answers.ts";

describe("the learned reply time", () => {
  test("is that of a value class where 100 answers to it are known", () => {
    const days = { from: "2026-09-01", to: "2026-11-27", aDay: 2 };
    const learned = learn(
      [
        ...made({ ...days, minutes: () => 90, valueClass: "A" }),
        ...made({ ...days, minutes: usual, valueClass: "C" }),
        ...made({ ...days, aDay: 1, minutes: () => 500, valueClass: "B" }),
      ],
      "2026-11-30",
    );
    expect(learned.byClass).toEqual({ A: 90, C: 300 });
    expect(learned.answersByClass).toEqual({ A: 128, B: 63, C: 128 });
  });

  test("is that of no class whose 100 answers reach back farther than 90 days", () => {
    const answers = made({ from: "2026-05-04", to: "2026-11-27", aDay: 1, minutes: usual, valueClass: "A" });
    const learned = learn(answers, "2026-11-30");
    expect(learned).toMatchObject({ from: "learned", answers: 100, answersByClass: { A: 64 } });
    expect(learned.byClass).toBeUndefined();
  });

  test("of a class stays within the limits, and is no finding", () => {
    const days = { from: "2026-09-01", to: "2026-11-27" };
    const learned = learn(
      [
        ...made({ ...days, aDay: 3, minutes: () => 5, valueClass: "A" }),
        ...made({ ...days, aDay: 12, minutes: usual }),
        ...made({ ...days, aDay: 2, minutes: (index) => (index % 5 === 0 ? 2000 : 100), valueClass: "C" }),
      ],
      "2026-11-30",
    );
    expect(learned.byClass).toEqual({ A: replyTime.atLeastMinutes, C: replyTime.atMostMinutes });
    expect(learned).toMatchObject({ minutes: 300, findings: [] });
  });

  test("of a class counts those of it who still wait, at what they have waited", () => {
    const days = { from: "2026-09-01", to: "2026-11-27", valueClass: "A" as const };
    const answers = made({ ...days, minutes: usual });
    const unanswered = made({ ...days, to: "2026-09-16", aDay: 1, minutes: () => undefined });
    const others = made({ ...days, aDay: 20, minutes: () => 60, valueClass: "C" });
    expect(learn([...answers, ...others], "2026-11-30").byClass).toEqual({ A: 300, C: 60 });
    const waiting = learn([...answers, ...unanswered, ...others], "2026-11-30");
    expect(waiting.byClass).toEqual({ A: replyTime.atMostMinutes, C: 60 });
  });

  test("of the company is learned from promises without a class, too, which are of none", () => {
    const days = { from: "2026-09-01", to: "2026-11-27" };
    const learned = learn(
      [
        ...made({ ...days, minutes: usual }),
        ...made({ ...days, aDay: 1, minutes: () => 30, valueClass: "A" }),
      ],
      "2026-11-30",
    );
    expect(learned).toMatchObject({ answers: 256, answersByClass: { A: 64 } });
    expect(learned.byClass).toBeUndefined();
    expect(learn(made({ ...days, minutes: usual }), "2026-11-30").answersByClass).toBeUndefined();
  });

  test("while answers are slower, none has a shorter time than the company, one that is slower keeps its own", () => {
    const slowFrom = "2026-10-12";
    const quick = (index: number): number => usual(index) / 5;
    const lasting = { from: "2026-05-04", to: "2026-10-23" };
    const classes = [
      ...made({ ...lasting, aDay: 3, minutes: quick, valueClass: "A" }),
      ...made({ ...lasting, aDay: 3, minutes: () => 1300, valueClass: "C" }),
    ];
    const before = [...classes, ...made({ from: "2026-05-04", to: "2026-10-09", aDay: 30, minutes: usual })];
    expect(learn(before, slowFrom).byClass).toEqual({ A: 60, C: 1300 });
    const slower = learn(
      [...before, ...made({ from: slowFrom, to: "2026-10-23", aDay: 30, minutes: slow })],
      "2026-10-26",
    );
    expect(slower.from).toBe("slow-down");
    expect(slower.minutes).toBeGreaterThan(60);
    expect(slower.byClass).toEqual({ A: slower.minutes, C: 1300 });
  });
});
