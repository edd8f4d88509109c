/** The order in which accounts are written: no fact is ever nowhere, and in the end all is where it is to be. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeOrder } from "../../../../domain/payment/intake/write-order.ts";
import type { KeptPayment, PayerAccount } from "../../../../domain/payment/payer-account.ts";

function account(accountId: string, payments: readonly string[]): PayerAccount {
  return {
    accountId,
    names: [],
    invoices: [],
    creditNotes: [],
    payments: payments.map((paymentId) => ({ paymentId }) as KeptPayment),
    reminders: [],
    notes: [],
  };
}

const idsIn = ({ payments }: PayerAccount): string[] => payments.map(({ paymentId }) => paymentId).sort();

describe("accounts that are written", () => {
  it("are written once, as they are to be, when they give nothing up", () => {
    const [grown, made] = [account("a", ["1", "2"]), account("b", ["3"])];
    expect(writeOrder(new Map([["a", account("a", ["1"])]]), [grown, made])).toEqual({
      first: [grown, made],
      then: [],
    });
  });

  it("are written last when they only give something up, and twice when they get something as well", () => {
    const before = new Map([
      ["a", account("a", ["1", "2"])],
      ["b", account("b", ["3"])],
    ]);
    const [a, b] = [account("a", ["1"]), account("b", ["2", "4"])];
    const { first, then } = writeOrder(before, [a, b]);
    expect(first.map(idsIn)).toEqual([["2", "3", "4"]]);
    expect(then).toEqual([a, b]);
  });

  it("never leave a fact without an account, wherever writing stops", () => {
    const holder = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(fc.array(fc.tuple(holder, holder), { maxLength: 12 }), (moves) => {
        const made = (at: 0 | 1): Map<string, PayerAccount> =>
          new Map(
            ["a", "b", "c", "d"].map((id) => [
              id,
              account(
                id,
                moves.flatMap((move, fact) => (move[at] === id ? [`f${fact}`] : [])),
              ),
            ]),
          );
        const [before, after] = [made(0), made(1)];
        const { first, then } = writeOrder(before, [...after.values()]);
        const stored = new Map(before);
        for (const each of [...first, ...then]) {
          stored.set(each.accountId, each);
          const kept = new Set([...stored.values()].flatMap(idsIn));
          expect(kept.size).toBe(moves.length);
        }
        expect([...stored.values()].map(idsIn)).toEqual([...after.values()].map(idsIn));
      }),
    );
  });
});
