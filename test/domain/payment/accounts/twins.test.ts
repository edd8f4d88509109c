/** What is said of a number that two customers' invoices have: by customer and number, and never guessed. */
import { describe, expect, it } from "vitest";
import type { Books } from "../../../../domain/payment/accounts/memory-books.ts";
import { statedTwice } from "../../../../domain/payment/read/stated-twice.ts";
import { settle } from "../../../../domain/payment/settle.ts";
import type { LedgerFact, PayerNames } from "../../../../domain/payment/ledger-facts.ts";
import { booksOf, creditFact, file, invoiceFact, rows } from "./made-up-facts.ts";

const berg = { number: "10", name: "Berg" };
const alv = { number: "11", name: "Älv" };
const ofBerg = invoiceFact("1", berg);
const ofAlv = invoiceFact("1", alv);

const reminderFact = (customer: PayerNames, on = "2025-02-10"): LedgerFact => ({
  kind: "reminder",
  line: 1,
  invoice: "1",
  customer,
  on,
});

/** Of each customer, by name: how much was credited, and the days of reminders. */
function said(books: Books): Record<string, unknown> {
  return Object.fromEntries(
    books.accounts().map((account) => [
      account.names[0]?.name ?? "nobody",
      {
        credited: settle(account).invoices.map(({ credited }) => credited),
        creditNotes: account.creditNotes.map(({ number }) => number),
        reminders: account.reminders.map(({ on }) => on),
      },
    ]),
  );
}

describe("two customers with one invoice number", () => {
  it("have each their own credit note, also when these have one number", async () => {
    const credits = [creditFact("K1", berg, ["1"]), { ...creditFact("K1", alv, ["1"]), amount: 20_000 }];
    const expected = {
      Berg: { credited: [10_000], creditNotes: ["K1"], reminders: [] },
      Älv: { credited: [20_000], creditNotes: ["K1"], reminders: [] },
    };
    expect(said(await booksOf([ofBerg, ofAlv, ...credits]))).toEqual(expected);
    expect(said(await booksOf(credits.slice(1), [ofAlv], credits.slice(0, 1), [ofBerg]))).toEqual(expected);
  });

  it("are each reminded, on the same day", async () => {
    const books = await booksOf([ofBerg], [ofAlv], [reminderFact(berg), reminderFact(alv)]);
    const nothing = { credited: [0], creditNotes: [] };
    expect(said(books)).toEqual({
      Berg: { ...nothing, reminders: ["2025-02-10"] },
      Älv: { ...nothing, reminders: ["2025-02-10"] },
    });
  });

  it("are neither of them credited or reminded by what names nobody, and the credit note is told", async () => {
    const books = await booksOf([ofBerg, ofAlv]);
    const { report } = await books.add(rows(creditFact("K1", {}, ["1"]), reminderFact({})), file(2));
    expect(report.unmatchedCredits.map(({ amount }) => amount)).toEqual([10_000]);
    expect(report.unplaced).toEqual([{ line: 3, number: "1" }]);
    expect(said(books)).toMatchObject({
      Berg: { credited: [0], reminders: [] },
      Älv: { credited: [0], reminders: [] },
    });
  });

  it("keep each what staff said of it, when accounts are joined", async () => {
    const books = await booksOf([ofBerg], [ofAlv]);
    const account = books.accounts().find(({ names }) => names[0]?.name === "Berg");
    if (account === undefined) throw new Error("Berg is not in the books.");
    const note = { noteId: "n", at: "2025-02-01T09:00:00.000Z", invoice: "1" } as const;
    const noted = { ...account, notes: [{ ...note, says: "disputed", from: "2025-02-01" } as const] };
    books.write({ changed: [noted], gone: [], loose: { kept: [], removed: [] } });
    await books.add(rows({ ...ofBerg, amount: 50_000 }, { ...ofAlv, amount: 60_000 }), file(3));
    expect(books.accounts().map(({ names, notes }) => [names[0]?.name, notes.length])).toEqual(
      expect.arrayContaining([
        ["Berg", 1],
        ["Älv", 0],
      ]),
    );
  });

  it("are told of, but not as the same invoice stated twice", () => {
    const codes = (...facts: LedgerFact[]) =>
      statedTwice(rows(...facts), "ID").map(({ line, problem }) => [line, problem]);
    expect(codes(ofBerg, { ...ofAlv, amount: 5 })).toEqual([[3, "number-of-another"]]);
    expect(codes(ofBerg, { ...ofBerg, amount: 5 })).toEqual([[3, "same-number-twice"]]);
    expect(codes(invoiceFact("2026-1", berg), { ...invoiceFact("20261", berg), amount: 5 })).toEqual([]);
  });
});
