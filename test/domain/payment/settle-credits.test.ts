/** Which invoice a credit note lowers when several have the number that it names. */
import { describe, expect, it } from "vitest";
import { anInvoice, settled, STATED } from "./made-up-account.ts";

describe("credit notes for a number that several invoices have", () => {
  const credit = { number: "K1", amount: 30_000, currency: "SEK", of: ["1"], ...STATED };
  const lastYears = anInvoice("1", { issuedOn: "2024-01-01", dueOn: "2024-01-31" });
  const thisYears = anInvoice("1");

  it("lower the last that was issued by their day", () => {
    const credited = (issuedOn: string) =>
      settled([lastYears, thisYears], [], { creditNotes: [{ ...credit, issuedOn }] }).invoices.map(
        (each) => each.credited,
      );
    expect(credited("2024-06-01")).toEqual([30_000, 0]);
    expect(credited("2025-06-01")).toEqual([0, 30_000]);
  });

  it("lower that of the customer whom they name, and none when they name nobody", () => {
    const invoices = [
      anInvoice("1", { customer: { number: "10" } }),
      anInvoice("1", { customer: { number: "11" } }),
    ];
    const ofTen = settled(invoices, [], { creditNotes: [{ ...credit, customer: { number: "10" } }] });
    expect(ofTen.invoices.map((each) => each.credited)).toEqual([30_000, 0]);
    const ofNobody = settled(invoices, [], { creditNotes: [credit] });
    expect(ofNobody.invoices.map((each) => each.credited)).toEqual([0, 0]);
    expect(ofNobody.unmatchedCredits.map(({ amount }) => amount)).toEqual([30_000]);
  });

  it("lower the one with the same marks between its digits", () => {
    const invoices = [anInvoice("2026-1"), anInvoice("20261")];
    const result = settled(invoices, [], { creditNotes: [{ ...credit, of: ["20261"] }] });
    expect(result.invoices.map((each) => each.credited)).toEqual([0, 30_000]);
  });
});
