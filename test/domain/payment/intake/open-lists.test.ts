/** Lists of open items, one after the other: up to which day they speak for every customer. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openListOn, withOpenList } from "../../../../domain/payment/intake/open-lists.ts";
import type { InvoiceFact, LedgerRead } from "../../../../domain/payment/ledger-facts.ts";
import type { OpenList } from "../../../../domain/payment/ledger-book.ts";

interface List {
  readonly on: string;
  /** The number of the customer of each invoice, and the day of issue. */
  readonly invoices: readonly (readonly [customer: string, issuedOn: string])[];
}

const readOf = ({ invoices }: List, changes: Partial<LedgerRead> = {}): LedgerRead => ({
  format: "table",
  wrong: [],
  tellsPayments: true,
  facts: invoices.map(([number, issuedOn], line): InvoiceFact => ({
    kind: "invoice",
    line,
    number: `${number}-${issuedOn}`,
    customer: { number },
    issuedOn,
    amount: 100,
    open: 100,
    currency: "SEK",
    listedOpen: true,
  })),
  ...changes,
});

const after = (...lists: readonly List[]): readonly OpenList[] =>
  lists.reduce<readonly OpenList[]>((before, list) => withOpenList(before, readOf(list), list.on), []);

const october: List = {
  on: "2026-10-31",
  invoices: [
    ["1", "2026-09-15"],
    ["2", "2026-10-20"],
  ],
};
const november: List = {
  on: "2026-11-30",
  invoices: [
    ["1", "2026-09-15"],
    ["3", "2026-11-12"],
  ],
};
/** Customers of whom the list before says nothing, although their invoices were open then. */
const others: List = {
  on: "2026-12-02",
  invoices: [
    ["8", "2026-09-01"],
    ["9", "2026-10-02"],
  ],
};

describe("the day up to which lists of open items speak for everybody", () => {
  it("is the newest that one reached", () => {
    expect(openListOn(after())).toBeUndefined();
    expect(openListOn(after(october))).toBe("2026-10-31");
    expect(openListOn(after(november, october))).toBe("2026-11-30");
  });

  it("is not told by a file that is no such list, nor by one that breaks off", () => {
    const plain = readOf(october);
    const facts = plain.facts.map((fact) => ({ ...fact, listedOpen: undefined }) as InvoiceFact);
    expect(withOpenList([], { ...plain, facts }, october.on)).toEqual([]);
    const broken = readOf(october, { wrong: [{ line: 9, problem: "not-well-formed" }] });
    expect(withOpenList([], broken, october.on)).toEqual([]);
  });

  it("is not told by a list of nothing but days to come", () => {
    expect(openListOn(after({ ...november, on: "2026-09-01" }))).toBeUndefined();
  });

  it("is not told by a list of other customers, whose invoices an earlier one should have had", () => {
    expect(openListOn(after(october, november, others))).toBe("2026-11-30");
  });

  it("is told by a list of new customers only, when everybody else has paid", () => {
    const fresh: List = {
      on: "2026-12-31",
      invoices: [
        ["8", "2026-12-01"],
        ["9", "2026-12-02"],
      ],
    };
    expect(openListOn(after(october, november, fresh))).toBe("2026-12-31");
  });

  it("is told by two lists of one day together", () => {
    const rest = { ...others, on: november.on };
    expect(openListOn(after(october, rest, november))).toBe("2026-11-30");
  });

  it("is the same in whatever order they come, and however often", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, "0")}`);
    const list = fc.record({
      on: day,
      invoices: fc.array(fc.tuple(fc.constantFrom("1", "2", "3", "4"), day), { minLength: 1, maxLength: 4 }),
    });
    const shuffled = fc
      .array(list, { maxLength: 12 })
      .chain((lists) =>
        fc.tuple(
          fc.constant(lists),
          fc.shuffledSubarray([...lists, ...lists], { minLength: 2 * lists.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([lists, again]) => {
        expect(after(...again)).toEqual(after(...lists));
      }),
    );
  });

  it("is remembered of few lists, and of some customers of each", () => {
    const many = Array.from({ length: 20 }, (_, n) => ({
      on: `2026-11-${String(n + 1).padStart(2, "0")}`,
      invoices: Array.from({ length: 500 }, (__, c) => [`k${c}`, "2026-10-01"] as const),
    }));
    const lists = after(...many);
    expect(openListOn(lists)).toBe("2026-11-20");
    expect(JSON.stringify(lists).length).toBeLessThan(10_000);
  });
});
