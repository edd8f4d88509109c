/** When a staff member is told of what was held back. */
import { describe, expect, it } from "vitest";
import { earlierSummaries, summariesFrom } from "../../../../domain/letters/caps/summaries.ts";

describe("what is held back", () => {
  it("is told of five minutes later, so that more can join", () => {
    const [soon] = summariesFrom("anna", "2026-11-23T08:10:00.000Z");
    expect(soon).toMatchObject({ kind: "summary", staffId: "anna", state: "waiting" });
    expect(soon.dueAt).toBe("2026-11-23T08:15:00.000Z");
  });

  it("is told of once an hour, in the hour in which the letter goes", () => {
    const idAt = (at: string): string => summariesFrom("anna", at)[0].letterId;
    expect(idAt("2026-11-23T08:10:00.000Z")).toBe("summary-anna-2026-11-23T08");
    expect(idAt("2026-11-23T08:54:59.999Z")).toBe(idAt("2026-11-23T08:10:00.000Z"));
    expect(idAt("2026-11-23T08:55:00.000Z")).toBe(idAt("2026-11-23T09:40:00.000Z"));
    expect(summariesFrom("bo", "2026-11-23T08:10:00.000Z")[0].letterId).not.toBe(
      idAt("2026-11-23T08:10:00.000Z"),
    );
  });

  it("was told of before by summaries with known ids, of five days", () => {
    const now = "2026-11-24T07:05:00.000Z";
    const [, ...earlier] = earlierSummaries("anna", now);
    expect(earlier).toHaveLength(119);
    expect(earlier).toContain(summariesFrom("anna", "2026-11-20T12:00:00.000Z")[0].letterId);
    expect(earlier).toContain(summariesFrom("anna", "2026-11-24T06:20:00.000Z")[0].letterId);
  });

  it("is told of when the next hour begins, if this hour's has been written", () => {
    for (const [at, next] of [
      ["2026-11-23T08:10:00.000Z", "2026-11-23T09"],
      ["2026-11-23T08:57:00.000Z", "2026-11-23T10"],
      ["2026-11-23T23:30:00.000Z", "2026-11-24T00"],
    ] as const) {
      const [, later] = summariesFrom("anna", at);
      expect(later).toMatchObject({ letterId: `summary-anna-${next}`, dueAt: `${next}:00:00.000Z` });
    }
  });
});
