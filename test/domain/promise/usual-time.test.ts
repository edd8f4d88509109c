/** The time that is promised to who writes now: of the customer's class, or the company's. */
import { describe, expect, it } from "vitest";
import { companyNow, NEW_COMPANY_STATE } from "../../../domain/company-state.ts";
import type { LearnedReplyTime } from "../../../domain/promise/learned-reply-time.ts";
import { usualMinutes, usualReplyBy } from "../../../domain/promise/usual-time.ts";
import { exampleCompany } from "../../support/example-company.ts";

const company = exampleCompany();

const learned: LearnedReplyTime = {
  minutes: 240,
  from: "learned",
  answers: 300,
  windowFrom: "2026-08-25",
  windowTo: "2026-11-23",
  byClass: { A: 60, C: 6000 },
  findings: [],
  because: "made up",
};

const now = companyNow(company, { ...NEW_COMPANY_STATE, replyTime: learned }, "2026-11-23T08:00:00.000Z");

describe("the usual time", () => {
  it("is the setting, whatever the class, until something was learned", () => {
    const { replyTime } = companyNow(company, NEW_COMPANY_STATE, "2026-11-23T08:00:00.000Z");
    expect([undefined, "A" as const].map((each) => usualMinutes(replyTime, each))).toEqual([480, 480]);
  });

  it("is that of the class where it has one, and else the company's", () => {
    const of = (valueClass?: "A" | "B" | "C") => usualMinutes(now.replyTime, valueClass);
    expect([of("A"), of("B"), of("C"), of()]).toEqual([60, 240, 6000, 240]);
  });

  it("is promised within the company's limits", () => {
    // Monday, 9.00 in Stockholm; at most 24 opening hours.
    const by = (valueClass?: "A" | "B" | "C") => usualReplyBy(now, "2026-11-23T08:00:00.000Z", valueClass);
    expect(by("A")).toBe("2026-11-23T09:00:00.000Z");
    expect(by("B")).toBe(by());
    const atMost = { ...now, replyTime: { ...now.replyTime, usualMinutes: now.replyTime.atMostMinutes } };
    expect(by("C")).toBe(usualReplyBy(atMost, "2026-11-23T08:00:00.000Z", undefined));
  });

  it("forgets the classes when they have no time of their own any more", () => {
    const state = { ...NEW_COMPANY_STATE, replyTime: { ...learned, byClass: undefined } };
    const later = companyNow(now, state, "2026-11-24T08:00:00.000Z");
    expect(usualMinutes(later.replyTime, "A")).toBe(240);
  });
});
