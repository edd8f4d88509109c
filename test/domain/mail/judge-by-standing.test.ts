import { describe, expect, test } from "vitest";
import { judgeByStanding } from "../../../domain/mail/judge-by-standing.ts";
import type { CustomerFacts } from "../../../domain/mail/judge-by-standing.ts";
import type { Judgement } from "../../../domain/mail/judgement.ts";

const alone: Judgement = {
  kind: "customer",
  promise: "new",
  acknowledge: true,
  authenticated: true,
  answerTo: "karin@kund.example",
  reasons: ["waits-for-us"],
  because: "a person wrote",
};
const of = (facts: Partial<CustomerFacts>, judgement = alone) =>
  judgeByStanding(judgement, { standing: "customer", ...facts });

describe("who wrote", () => {
  test.each(["unsorted", "prospect", "customer"] as const)("is answered as anybody: %s", (standing) => {
    expect(of({ standing })).toBe(alone);
    expect(judgeByStanding(alone, undefined)).toBe(alone);
  });

  test.each(["supplier", "not-a-customer"] as const)("is promised nothing: %s", (standing) => {
    expect(of({ standing })).toMatchObject({ promise: "none", acknowledge: false, reasons: [standing] });
    expect(of({ standing }, { ...alone, promise: "silent", acknowledge: false })).toMatchObject({
      promise: "none",
    });
  });

  test("is watched in silence when the customer wants no letters", () => {
    expect(of({ noLetters: true })).toMatchObject({
      promise: "silent",
      acknowledge: false,
      reasons: ["wants-no-letters"],
    });
  });

  test("is promised an answer but not told so where letters come back", () => {
    const since = "2026-11-01T09:00:00.000Z";
    expect(of({ undeliverableSince: { "karin@kund.example": since } })).toMatchObject({
      promise: "new",
      acknowledge: false,
      reasons: ["undeliverable-address"],
      because: expect.stringContaining(since) as string,
    });
    expect(of({ undeliverableSince: { "annan@kund.example": since } })).toBe(alone);
  });

  test("changes nothing where nothing is promised", () => {
    const machine = { ...alone, kind: "list", promise: "none", acknowledge: false } as const;
    expect(of({ standing: "supplier", noLetters: true }, machine)).toBe(machine);
  });

  test("keeps the doubts that there were", () => {
    const doubtful = { ...alone, acknowledge: false, reasons: ["not-authenticated"] } as const;
    expect(of({ noLetters: true }, doubtful).reasons).toEqual(["wants-no-letters", "not-authenticated"]);
  });
});
