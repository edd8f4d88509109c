import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settle } from "../../../domain/payment/settle.ts";
import { openOn, type Settled } from "../../../domain/payment/settled.ts";
import { aPayment, anAccount, anInvoice } from "./made-up-account.ts";

describe("whatever an account holds", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-01-${String(date).padStart(2, "0")}`);
  const amount = fc.constantFrom(10_000, 20_000, 30_000);
  const currency = fc.constantFrom("SEK", "SEK", "SEK", "EUR");
  const number = fc.constantFrom("1001", "1002", "1003", "4");
  const sometimes = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const invoices = fc.uniqueArray(
    fc.record({
      number,
      amount,
      currency,
      reference: sometimes(fc.constantFrom("10017", "10025")),
      issuedOn: sometimes(day),
      dueOn: sometimes(day),
      open: sometimes(fc.constantFrom(0, 5_000, 10_000)),
      paidOn: sometimes(day),
      statedOn: day,
    }),
    { selector: (each) => each.number, maxLength: 4 },
  );
  const payments = fc.uniqueArray(
    fc.record({
      paymentId: fc.nat(50).map((id) => `p${id}`),
      from: fc.constantFrom("books" as const, "camt" as const, "bgmax" as const),
      on: day,
      amount: fc.oneof(amount, amount, fc.constantFrom(-10_000, -20_000)),
      currency,
      references: fc.subarray(["10017", "10025", "99994"], { maxLength: 2 }),
      invoices: fc.subarray(["1001", "1002", "9"], { maxLength: 2 }),
      text: sometimes(fc.constantFrom("1001 1003", "4", "tack")),
    }),
    { selector: (each) => each.paymentId, maxLength: 8 },
  );
  const creditNotes = fc.uniqueArray(
    fc.record({
      number: fc.constantFrom("K1", "K2"),
      amount,
      currency,
      of: fc.subarray(["1001", "1002"]),
      issuedOn: sometimes(day),
      statedOn: day,
      statedAt: fc.constant("2025-04-01T06:00:00.000Z"),
    }),
    { selector: (each) => each.number },
  );
  const accounts = fc.record({ invoices, payments, creditNotes }).map((facts) =>
    anAccount({
      creditNotes: facts.creditNotes,
      invoices: facts.invoices.map(({ number: each, ...said }) => anInvoice(each, said)),
      payments: facts.payments.map(({ paymentId, ...said }) => aPayment(paymentId, said)),
    }),
  );

  it("settles the same in whichever order its facts stand", () => {
    fc.assert(
      fc.property(accounts, fc.func(fc.nat()), sometimes(day), (account, weight, until) => {
        const shuffled = {
          ...account,
          payments: account.payments.toSorted((a, b) => weight(a.paymentId) - weight(b.paymentId)),
          creditNotes: account.creditNotes.toReversed(),
          invoices: account.invoices.toReversed(),
        };
        const { invoices: back, ...rest } = settle(shuffled, until);
        const ordered = (some: Settled): unknown => ({
          ...some,
          toldTwice: some.toldTwice.toSorted((a, b) => (a.paymentId < b.paymentId ? -1 : 1)),
          reversed: some.reversed.toSorted((a, b) => (a.paymentId < b.paymentId ? -1 : 1)),
        });
        expect(ordered({ ...rest, invoices: back.toReversed() })).toEqual(ordered(settle(account, until)));
      }),
    );
  });

  it("never settles more than an invoice's amount, nor spends more than was paid", () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const result = settle(account);
        for (const { invoice, open, settlements } of result.invoices) {
          expect(open).toBeGreaterThanOrEqual(0);
          expect(open).toBeLessThanOrEqual(invoice.amount);
          expect(settlements.every((each) => each.amount > 0)).toBe(true);
        }
        const spent = new Map<string, number>();
        const add = (id: string, some: number) => spent.set(id, (spent.get(id) ?? 0) + some);
        for (const { settlements } of result.invoices) {
          for (const each of settlements) if (each.paymentId !== undefined) add(each.paymentId, each.amount);
        }
        for (const each of result.overpaid) add(each.paymentId, each.amount);
        for (const each of result.unmatched) add(each.payment.paymentId, each.amount);
        const gone = new Set([...result.reversed, ...result.toldTwice].map(({ paymentId }) => paymentId));
        const back = new Set(result.reversed.map(({ by }) => by));
        for (const { paymentId, amount: paid } of account.payments) {
          if (gone.has(paymentId) || back.has(paymentId)) continue;
          const used = spent.get(paymentId) ?? 0;
          expect(Math.abs(used)).toBeLessThanOrEqual(Math.abs(paid));
        }
      }),
    );
  });

  it("is what the books say on their day", () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { invoices: result } = settle(anAccount({ ...account, creditNotes: [] }));
        for (const settledInvoice of result) {
          const { open, statedOn, paidOn } = settledInvoice.invoice;
          if (open === undefined || (open === 0 && paidOn !== undefined)) continue;
          expect(openOn(settledInvoice, statedOn)).toBe(Math.min(open, settledInvoice.invoice.amount));
        }
      }),
    );
  });
});
