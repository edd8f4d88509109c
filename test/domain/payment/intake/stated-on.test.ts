/** How far a file reaches when it says so, and when it does not. */
import { describe, expect, it } from "vitest";
import { statedOnOf } from "../../../../domain/payment/accounts/stated-on.ts";
import type { ReminderFact } from "../../../../domain/payment/ledger-facts.ts";

const TODAY = "2026-11-23";
const reminder = (on: string): ReminderFact => ({ kind: "reminder", line: 2, customer: { number: "7" }, on });
const facts = [reminder("2026-11-02"), reminder("2026-11-09"), reminder("2026-12-01")];

describe("the day that a file reaches to", () => {
  it("is the one that it names", () => {
    expect(statedOnOf({ closesOn: "2026-10-31", facts }, TODAY)).toBe("2026-10-31");
    expect(statedOnOf({ closesOn: TODAY, facts }, TODAY)).toBe(TODAY);
  });

  it("is its newest day that is not to come, when it names none or the end of a period that runs", () => {
    expect(statedOnOf({ facts }, TODAY)).toBe("2026-11-09");
    expect(statedOnOf({ closesOn: "2026-12-31", facts }, TODAY)).toBe("2026-11-09");
  });

  it("is the day on which it was handed in when it has none", () => {
    expect(statedOnOf({ closesOn: "2026-12-31", facts: [] }, TODAY)).toBe(TODAY);
  });
});
