/** Lists of open items, one after the other: up to which day they speak for every customer, and for whom they name. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenFor, withOpenList } from "../../../../domain/payment/intake/open-lists.ts";
import type { InvoiceFact, LedgerRead } from "../../../../domain/payment/ledger-facts.ts";
import type { OpenList } from "../../../../domain/payment/ledger-book.ts";

interface List {
  readonly on: string;
  /** The number of the customer of each invoice, and the day of issue. */
  readonly invoices: readonly (readonly [customer: string, issuedOn: string, currency?: string])[];
}

const readOf = ({ invoices }: List, changes: Partial<LedgerRead> = {}): LedgerRead => ({
  format: "table",
  wrong: [],
  tellsPayments: true,
  facts: invoices.map(([number, issuedOn, currency = "SEK"], line): InvoiceFact => ({
    kind: "invoice",
    line,
    number: `${number}-${issuedOn}`,
    customer: { number },
    issuedOn,
    amount: 100,
    open: 100,
    currency,
    listedOpen: true,
  })),
  ...changes,
});

const after = (...lists: readonly List[]): readonly OpenList[] =>
  lists.reduce<readonly OpenList[]>((before, list) => withOpenList(before, readOf(list), list.on), []);

/** The day up to which they speak for everybody. */
const forAll = (...lists: readonly List[]): string | undefined => spokenFor(after(...lists)).forAll;

const october: List = {
  on: "2026-10-31",
  invoices: [
    ["1", "2026-09-15"],
    ["2", "2026-10-20"],
    ["3", "2026-10-21"],
    ["4", "2026-10-22"],
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
/** What was invoiced in a month, all of it still open: it has nothing older. */
const ofDecember: List = {
  on: "2026-12-31",
  invoices: [
    ["1", "2026-12-01"],
    ["3", "2026-12-02"],
  ],
};
const ofOne = (on: string): List => ({ on, invoices: [["1", "2026-09-15"]] });

describe("the day up to which lists of open items speak for everybody", () => {
  it("is the newest that one reached", () => {
    expect(forAll()).toBeUndefined();
    expect(forAll(october)).toBe("2026-10-31");
    expect(forAll(november, october)).toBe("2026-11-30");
  });

  it("is not told by a file that is no such list, nor by one that breaks off", () => {
    const plain = readOf(october);
    const facts = plain.facts.map((fact) => ({ ...fact, listedOpen: undefined }) as InvoiceFact);
    expect(withOpenList([], { ...plain, facts }, october.on)).toEqual([]);
    const broken = readOf(october, { wrong: [{ line: 9, problem: "not-well-formed" }] });
    expect(withOpenList([], broken, october.on)).toEqual([]);
  });

  it("is not told by a list of nothing but days to come", () => {
    expect(forAll({ ...november, on: "2026-09-01" })).toBeUndefined();
  });

  it("is not told by a list that may be of a month, which speaks for nobody that it names either", () => {
    expect(spokenFor(after(october, november, ofDecember))).toEqual({
      forAll: "2026-11-30",
      forNamed: ["2026-10-31", "2026-11-30"],
    });
  });

  it("is told by the due days when a list has no days of issue", () => {
    const facts = (list: List, dueOn: string) =>
      readOf(list).facts.map((fact) => ({ ...fact, issuedOn: undefined, dueOn }) as InvoiceFact);
    const read = (list: List, dueOn: string) => ({ ...readOf(list), facts: facts(list, dueOn) });
    const before = withOpenList([], read(october, "2026-10-15"), october.on);
    const then = (dueOn: string) =>
      spokenFor(withOpenList(before, read(november, dueOn), november.on)).forAll;
    expect([then("2026-10-15"), then("2026-11-15")]).toEqual(["2026-11-30", "2026-10-31"]);
  });

  it.each<[string, List]>([
    ["other customers", others],
    [
      "less than half of the customers",
      {
        on: "2026-11-30",
        invoices: [
          ["1", "2026-09-15"],
          ["8", "2026-09-16"],
        ],
      },
    ],
    ["one customer", ofOne("2026-11-30")],
    [
      "other currencies",
      { on: "2026-11-30", invoices: november.invoices.map(([who, on]) => [who, on, "EUR"]) },
    ],
  ])("is not told by a list of %s, which speaks for those that it names", (_, list) => {
    expect(spokenFor(after(october, list))).toEqual({
      forAll: "2026-10-31",
      forNamed: ["2026-10-31", list.on],
    });
  });

  it("is not told by the second list of one customer either, and by the next of all of them", () => {
    expect(forAll(october, ofOne("2026-11-10"), ofOne("2026-11-17"))).toBe("2026-10-31");
    expect(forAll(october, ofOne("2026-11-10"), november)).toBe("2026-11-30");
  });

  it("is told again once customers have changed, by the second list that has as many", () => {
    const later = (on: string): List => ({
      on,
      invoices: ["5", "6", "7", "8"].map((who) => [who, "2026-10-01"] as const),
    });
    expect(forAll(october, later("2027-03-31"))).toBe("2026-10-31");
    expect(forAll(october, later("2027-03-31"), later("2027-04-30"))).toBe("2027-04-30");
  });

  it("is told by two lists of one day together", () => {
    const rest = { ...others, on: november.on };
    expect(forAll(october, rest, november)).toBe("2026-11-30");
  });

  it("is told by a list of which only some customers are remembered", () => {
    const of = (on: string, from: number, to: number): List => ({
      on,
      invoices: Array.from({ length: to - from }, (_, n) => [`k${from + n}`, "2026-10-01"] as const),
    });
    const all = of("2026-10-31", 0, 1000);
    expect(forAll(all, of("2026-11-30", 300, 1300))).toBe("2026-11-30");
    expect(forAll(all, of("2026-11-30", 900, 1900))).toBe("2026-10-31");
    expect(forAll(all, of("2026-11-30", 0, 40))).toBe("2026-10-31");
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
    const many = Array.from({ length: 28 }, (_, n) => ({
      on: `2026-11-${String(n + 1).padStart(2, "0")}`,
      invoices: Array.from({ length: 500 }, (__, c) => [`k${c}`, "2026-10-01"] as const),
    }));
    const lists = after(...many);
    expect(spokenFor(lists).forAll).toBe("2026-11-28");
    expect(JSON.stringify(lists).length).toBeLessThan(25_000);
  });
});

describe("a list in which one number stands for several customers", () => {
  it("names as many customers as it has names", () => {
    const invoice = (name: string): InvoiceFact => ({
      ...{ kind: "invoice", line: 1, number: name, amount: 100, currency: "SEK", listedOpen: true },
      issuedOn: "2026-10-01",
      customer: { number: "1510", name },
    });
    const facts = ["Berg", "Älv", "Ek"].map(invoice);
    const [list] = withOpenList([], { facts, wrong: [] }, "2026-10-31");
    expect(list?.customers).toHaveLength(3);
  });
});
