/** What holds of the states of any payer, by random payers compared with a plain telling of the rules. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payerStanding, standingChanges } from "../../../domain/payment/evaluate.ts";
import { DEFAULT_LIMITS } from "../../../domain/payment/payment-limits.ts";
import type { PayerState } from "../../../domain/payment/payer-state.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { daysLater, samplePayer } from "./sample-payer.ts";
import type { SamplePayer } from "./sample-payer.ts";
import { plainStates } from "./truth/reference.ts";
import type { PlainPayer } from "./truth/reference.ts";

const RULES = { limits: DEFAULT_LIMITS, country: "SE" } as const;
const FIRST: Day = "2025-01-01";
const LAST: Day = "2027-06-30";

const dayFrom = (first: Day, days: number) => fc.nat(days).map((after) => daysLater(first, after));

/** Part payments, credit notes and amounts near the tolerance are rarer than plain payments, early or late. */
const invoice = fc
  .record({
    issuedOn: dayFrom(FIRST, 700),
    term: fc.constantFrom(0, 10, 30, 30, 30, 60),
    amount: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 50_000, max: 5_000_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 4000, max: 7000 }) },
    ),
    currency: fc.constantFrom("SEK", "SEK", "SEK", "EUR"),
    parts: fc.array(
      fc.record({
        after: fc.oneof(fc.integer({ min: -20, max: 15 }), fc.integer({ min: 0, max: 120 })),
        share: fc.constantFrom(1, 1, 1, 0.5, 0.3, 0.999),
      }),
      { maxLength: 3 },
    ),
    credit: fc.option(
      fc.record({ after: fc.integer({ min: 0, max: 90 }), share: fc.constantFrom(0.2, 0.5, 1) }),
      { freq: 5 },
    ),
  })
  .map(({ issuedOn, term, amount, currency, parts, credit }) => {
    const dueOn = daysLater(issuedOn, term);
    const credited =
      credit === null
        ? []
        : [[daysLater(issuedOn, credit.after), Math.round(amount * credit.share)] as const];
    let left = amount - credited.reduce((sum, [, each]) => sum + each, 0);
    const paid = parts
      .map(({ after, share }) => ({ on: daysLater(dueOn, after), share }))
      .filter(({ on }) => on >= issuedOn)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .flatMap(({ on, share }) => {
        const part = Math.round(left * share);
        left -= part;
        return part > 0 ? [[on, part] as const] : [];
      });
    return { issuedOn, dueOn, amount, currency, paid, credited };
  });

const stretch = fc.record({
  which: fc.nat(),
  after: fc.integer({ min: -10, max: 60 }),
  days: fc.nat(60),
  open: fc.boolean(),
});

const plainPayer: fc.Arbitrary<PlainPayer> = fc
  .record({
    invoices: fc.array(invoice, { maxLength: 12 }),
    reminded: fc.array(fc.record({ which: fc.nat(), after: fc.integer({ min: 5, max: 40 }) }), {
      maxLength: 4,
    }),
    disputes: fc.array(stretch, { maxLength: 2 }),
    promises: fc.array(stretch, { maxLength: 4 }),
    exempt: fc.array(fc.record({ from: dayFrom(FIRST, 700), days: fc.nat(60) }), { maxLength: 1 }),
  })
  .map(({ invoices, reminded, disputes, promises, exempt }) => {
    const numbered = invoices.map((each, index) => ({ ...each, number: `F${index + 1}` }));
    const near = <T extends { which: number; after: number }>(list: readonly T[]) =>
      list.flatMap((each) => {
        const one = numbered[each.which % Math.max(1, numbered.length)];
        return one === undefined
          ? []
          : [{ each, invoice: one.number, from: daysLater(one.dueOn, each.after) }];
      });
    return {
      country: "SE" as const,
      invoices: numbered,
      // Far enough apart never to be taken for one.
      reminded: [...new Set(near(reminded).map(({ from }) => from))]
        .sort()
        .filter((day, index, all) => index === 0 || daysLater(all[index - 1] ?? day, 20) < day),
      disputes: near(disputes).map(({ each, from, invoice: number }) => ({
        invoice: number,
        from,
        to: each.open ? undefined : daysLater(from, each.days),
      })),
      promises: near(promises).map(({ each, from, invoice: number }) => ({
        invoice: number,
        from,
        by: daysLater(from, each.days % 20),
      })),
      exempt: exempt.map(({ from, days }) => ({ from, until: daysLater(from, days) })),
    };
  });

function asAccount(payer: PlainPayer): SamplePayer {
  return samplePayer(
    payer.invoices.map(({ number: _number, ...each }) => each),
    {
      reminders: payer.reminded.map((on) => ({ on })),
      notes: [
        ...payer.disputes.map((each) => ({ says: "disputed" as const, ...each })),
        ...payer.promises.map((each) => ({ says: "promised" as const, ...each })),
        ...payer.exempt.map((each) => ({ says: "exempt" as const, reason: "agreed", ...each })),
      ],
    },
  );
}

function statesBetween({ account, settled }: SamplePayer, from: Day, to: Day): Map<Day, PayerState> {
  const changes = standingChanges(account, { ...RULES, settled: settled(to) }, { from: FIRST, to });
  const byDay = new Map(changes.map(({ on, state }) => [on, state]));
  const states = new Map<Day, PayerState>();
  let state: PayerState = "too-little-data";
  for (let day = FIRST; day <= to; day = daysLater(day, 1)) {
    state = byDay.get(day) ?? state;
    if (day >= from) states.set(day, state);
  }
  return states;
}

describe("the state of any payer", () => {
  it("is on every day what the plain telling says", () => {
    fc.assert(
      fc.property(plainPayer, (payer) => {
        const plain = plainStates(payer, FIRST, LAST);
        expect([...statesBetween(asAccount(payer), FIRST, LAST)]).toEqual([...plain]);
      }),
      { numRuns: 40 },
    );
  });

  it("is the same whether it is computed for a day or on the way to a later one", () => {
    fc.assert(
      fc.property(plainPayer, dayFrom(FIRST, 800), (payer, on) => {
        const { account, settled } = asAccount(payer);
        const states = statesBetween({ account, settled }, on, LAST);
        expect(payerStanding(account, { ...RULES, on, settled: settled(on) }).state).toBe(states.get(on));
      }),
    );
  });

  it("does not change before the day on which to look again, and does change on it, if nothing happens", () => {
    fc.assert(
      fc.property(plainPayer, dayFrom(FIRST, 800), (payer, on) => {
        const { account, settled } = asAccount(payer);
        const known = { ...payer, ...knownOn(payer, on) };
        const { state, lookAgainOn } = payerStanding(account, { ...RULES, on, settled: settled(on) });
        const later = plainStates(
          known,
          FIRST,
          lookAgainOn !== undefined && lookAgainOn < daysLater(on, 500) ? lookAgainOn : daysLater(on, 500),
        );
        for (const [day, each] of later) {
          if (day < on) continue;
          if (day === lookAgainOn) expect(each).not.toBe(state);
          else expect(each, day).toBe(state);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order in which facts came", () => {
    fc.assert(
      fc.property(plainPayer, dayFrom(FIRST, 800), (payer, on) => {
        const { account, settled } = asAccount(payer);
        const turned = {
          ...account,
          invoices: account.invoices.toReversed(),
          reminders: account.reminders.toReversed(),
          notes: account.notes.toReversed(),
        };
        const asked = { ...RULES, on };
        expect(payerStanding(turned, { ...asked, settled: settled(on).toReversed() })).toEqual(
          payerStanding(account, { ...asked, settled: settled(on) }),
        );
      }),
    );
  });
});

/** Without what is dated after the day. */
function knownOn(payer: PlainPayer, on: Day): Partial<PlainPayer> {
  return {
    invoices: payer.invoices
      .filter(({ issuedOn }) => issuedOn <= on)
      .map((each) => ({
        ...each,
        paid: each.paid.filter(([day]) => day <= on),
        credited: each.credited.filter(([day]) => day <= on),
      })),
    reminded: payer.reminded.filter((day) => day <= on),
    disputes: payer.disputes.filter(({ from }) => from <= on),
    promises: payer.promises.filter(({ from }) => from <= on),
    exempt: payer.exempt.filter(({ from }) => from <= on),
  };
}
