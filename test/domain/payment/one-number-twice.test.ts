/** Notes and reminders of a number that two of a customer's invoices have: those of two years, or of two customers. */
import { describe, expect, it } from "vitest";
import { judgedPayer } from "../../../domain/payment/judged-payer.ts";
import { DEFAULT_LIMITS } from "../../../domain/payment/payment-limits.ts";
import { samplePayer, type Note } from "./sample-payer.ts";

const ON = "2026-06-30";
const OF_2025 = { number: "1", issuedOn: "2025-02-01", dueOn: "2025-03-04" };
const OF_2026 = { number: "1", issuedOn: "2026-02-01", dueOn: "2026-03-03" };

function judged(payer: ReturnType<typeof samplePayer>): ReturnType<typeof judgedPayer> {
  const rules = { limits: DEFAULT_LIMITS, country: "SE", knownOn: ON } as const;
  return judgedPayer(payer.account, payer.settled(ON), rules);
}

describe("of two invoices with one number", () => {
  const stopped = (...notes: readonly Note[]): boolean[] =>
    judged(samplePayer([OF_2025, OF_2026], { notes })).invoices.map((invoice) => invoice.stopped.length > 0);

  it("a dispute stops the clock of the last that was issued when it began", () => {
    expect(stopped({ says: "disputed", invoice: "1", from: "2025-04-01" })).toEqual([true, false]);
    expect(stopped({ says: "disputed", invoice: "1", from: "2026-04-01" })).toEqual([false, true]);
  });

  it("a promise to pay is of the last that was issued when it was made, and broken if that is not paid", () => {
    const promised: Note = { says: "promised", invoice: "1", from: "2026-04-01", by: "2026-04-10" };
    const broken = (...paid: readonly (string | undefined)[]): number =>
      judged(
        samplePayer(
          [
            { ...OF_2025, paid: paid[0] },
            { ...OF_2026, paid: paid[1] },
          ],
          { notes: [promised] },
        ),
      ).broken.length;
    expect(broken(undefined, "2026-04-09")).toBe(0);
    expect(broken("2025-03-01", undefined)).toBe(1);
  });

  it("each is reminded of by itself; a draft of the other's number hides no reminder", () => {
    const reminders = [{ invoice: "1", on: "2026-04-01" }];
    const days = (...status: readonly ("draft" | undefined)[]): number =>
      judged(
        samplePayer(
          [
            { ...OF_2025, status: status[0] },
            { ...OF_2026, status: status[1] },
          ],
          { reminders },
        ),
      ).reminders.length;
    expect(days("draft", undefined)).toBe(1);
    expect(days(undefined, "draft")).toBe(0);
  });

  it("nobody knows which is disputed when they are of two customers: neither is", () => {
    const invoices = [
      { ...OF_2026, customer: { number: "10" } },
      { ...OF_2026, customer: { number: "11" } },
    ];
    const notes: Note[] = [{ says: "disputed", invoice: "1", from: "2026-04-01" }];
    expect(judged(samplePayer(invoices, { notes })).invoices.map(({ stopped: each }) => each)).toEqual([
      [],
      [],
    ]);
  });
});
