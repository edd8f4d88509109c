import { describe, expect, it } from "vitest";
import { keysAround, keysOfAccount } from "../../../../domain/payment/accounts/keys.ts";
import type { PayerAccount } from "../../../../domain/payment/payer-account.ts";
import { invoiceFact } from "./made-up-facts.ts";

describe("the keys of an account", () => {
  it("are found for a customer with 300,000 facts, as for any other", () => {
    const many = Array.from({ length: 300_000 }, (_, index) => String(index + 1));
    const cash = { number: "1", name: "Kontantkund" };
    const account: PayerAccount = {
      accountId: "p-1",
      names: [cash],
      invoices: many.map((number) => ({
        ...invoiceFact(number, cash),
        statedOn: "2025-03-31",
        statedAt: "2025-04-01T06:00:00.000Z",
      })),
      creditNotes: [],
      payments: [],
      reminders: [],
      notes: [],
    };
    expect(keysAround(account)).toEqual([
      "number 1",
      "who name kontantkund",
      "name kontantkund",
      "seeks-name kontantkund",
    ]);
    expect(keysOfAccount(account)).toEqual(expect.arrayContaining(["invoice 1", "invoice 300000"]));
  });
});
