/** What becomes of a payer after the first alert: decisions, promises to pay, and the month's letter. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import {
  afterFirstList,
  booksReach,
  entryOf,
  late,
  noteOn,
  onTime,
  payerLetters,
  putInBooks,
  veryLate,
} from "../support/payer-world.ts";
import { look } from "../../domain/payment/watch/look.ts";
import { promisesOn } from "../../domain/payment/watch/promises-on.ts";
import type { PayerNote } from "../../domain/payment/payer-account.ts";
import { createWorld, type World } from "../support/world.ts";

/** Tuesday 24 November 2026, so that nothing is the week's first; an hour before the run. */
const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_NOON = "2026-11-24T11:00:00.000Z";
const WEDNESDAY_NOON = "2026-11-25T11:00:00.000Z";

/** Bo keeps the books, Anna owns what nobody else does. */
const company = exampleCompany({ bookkeeper: "bo" });

async function booksAt(at: string, ...accounts: Parameters<typeof putInBooks>[1]): Promise<World> {
  const world = createWorld({ at, company });
  await booksReach(world, "2026-11-22");
  await putInBooks(world, accounts);
  return world;
}

describe("a decision about a serious one", () => {
  const decided = (lookAgainOn: string) =>
    ({
      noteId: "d-1",
      at: TUESDAY_NOON,
      staffId: "anna",
      says: "decided",
      decision: "go-on",
      on: "2026-11-24",
      reason: "god kund",
      lookAgainOn,
    }) as const;

  it("is not asked for again until its day, and then once", async () => {
    const world = await booksAt(TUESDAY_FIVE, veryLate("bad"));
    await afterFirstList(world, "2026-11");
    await world.at(TUESDAY_NOON);
    await noteOn(world, "bad", decided("2026-12-03"));
    for (const day of ["2026-11-25", "2026-11-26", "2026-12-02"]) {
      await booksReach(world, day);
      await world.at(`${day}T11:00:00.000Z`);
    }
    expect(payerLetters(world)).toHaveLength(2);
    for (const day of ["2026-12-03", "2026-12-04", "2026-12-07"]) {
      await booksReach(world, day);
      await putInBooks(world, [(await entryOf(world, "bad")).account]);
      await world.at(`${day}T11:00:00.000Z`);
    }
    expect(payerLetters(world).filter((letter) => letter.startsWith("look-again"))).toEqual([
      "look-again bad to anna as owner",
      "look-again bad to bo as bookkeeper",
    ]);
    expect((await world.memory.ledgerState.read()).toldOf?.accountIds).toEqual(["bad"]);
  });

  it("is asked for again when much more is overdue", async () => {
    const world = await booksAt(TUESDAY_FIVE, veryLate("bad"));
    await afterFirstList(world, "2026-11");
    await world.at(TUESDAY_NOON);
    await noteOn(world, "bad", decided("2027-03-01"));
    const { account } = await entryOf(world, "bad");
    const more = account.invoices.map((invoice) =>
      invoice.open === 0 ? invoice : { ...invoice, amount: 3_000_000, open: 3_000_000 },
    );
    await putInBooks(world, [{ ...account, invoices: more }]);
    await booksReach(world, "2026-11-24");
    await world.at(WEDNESDAY_NOON);
    expect(payerLetters(world)).toContain("worse bad to anna as owner");
  });
});

describe("a promise to pay", () => {
  it("that was not kept is told once, after its day and two banking days", async () => {
    const world = await booksAt(TUESDAY_FIVE, late("late"));
    await afterFirstList(world, "2026-11");
    await world.at(TUESDAY_NOON);
    const { account } = await entryOf(world, "late");
    const [first] = account.invoices;
    if (first === undefined) throw new Error("no invoice");
    const open = {
      ...first,
      number: "F1",
      issuedOn: "2026-10-20",
      dueOn: "2026-11-20",
      open: 1_000_000,
      paidOn: undefined,
    };
    await putInBooks(world, [{ ...account, invoices: [...account.invoices, open] }]);
    await noteOn(world, "late", {
      noteId: "n1",
      at: TUESDAY_NOON,
      says: "promised",
      from: "2026-11-24",
      by: "2026-11-26",
    });
    for (const day of ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30"]) {
      await booksReach(world, day);
      await world.at(`${day}T11:00:00.000Z`);
    }
    expect(payerLetters(world)).toHaveLength(2);
    for (const day of ["2026-12-01", "2026-12-02"]) {
      await booksReach(world, day);
      await world.at(`${day}T11:00:00.000Z`);
    }
    expect(payerLetters(world).filter((each) => each.startsWith("promise"))).toEqual([
      "promise-broken late to anna as owner",
      "promise-broken late to bo as bookkeeper",
    ]);
  });
});

describe("a promise to pay that was kept too late", () => {
  it("is not said to be missing in the books", () => {
    const account = late("late", {
      notes: [{ noteId: "n1", at: TUESDAY_NOON, says: "promised", from: "2026-10-05", by: "2026-10-08" }],
    });
    const asked = { limits: company.payments, country: company.country };
    expect(promisesOn(account, { ...asked, on: "2026-10-20" }).broken).toMatchObject([{ isPaid: false }]);
    expect(promisesOn(account, { ...asked, on: "2026-10-25" }).broken).toMatchObject([{ isPaid: true }]);
    const entry = { account, revision: 1 };
    expect(look(entry, { ...asked, on: "2026-10-20", isFirst: false }).broken?.noteId).toBe("n1");
    expect(look(entry, { ...asked, on: "2026-10-25", isFirst: false }).broken).toBeUndefined();
  });
});

describe("the month's letter", () => {
  const MONDAY_30 = "2026-11-30T04:00:00.000Z";

  it("counts what an exempt customer owes, and does not name it among those who pay latest", async () => {
    const exempt = {
      noteId: "n1",
      at: MONDAY_30,
      says: "exempt",
      from: "2026-11-01",
      until: "2027-03-01",
      reason: "ny ägare",
    } as const;
    const world = await booksAt(
      "2026-12-01T04:00:00.000Z",
      veryLate("bad"),
      veryLate("new", { notes: [exempt] }),
    );
    await afterFirstList(world);
    await booksReach(world, "2026-12-01");
    await world.at("2026-12-01T11:00:00.000Z");
    const letter = world.memory.stored.letters.get("payments-2026-11-anna");
    expect(letter).toMatchObject({ customers: 2, payers: [{ who: "bad AB" }] });
  });

  it("comes to the managers on the month's first working day, with whether it grows", async () => {
    const world = await booksAt(MONDAY_30, veryLate("bad"), late("late"));
    await afterFirstList(world);
    await booksReach(world, "2026-11-29");
    await world.at("2026-11-30T16:00:00.000Z");
    expect(payerLetters(world).filter((each) => each.startsWith("month"))).toEqual([]);
    await booksReach(world, "2026-12-01");
    await world.at("2026-12-01T11:00:00.000Z");
    expect(payerLetters(world).filter((each) => each.startsWith("month"))).toEqual(["month 2026-11 to anna"]);
    const letter = world.memory.stored.letters.get("payments-2026-11-anna");
    expect(letter).toMatchObject({
      on: "2026-11-30",
      customers: 1,
      overdue: { SEK: 4_000_000 },
      before: { overdue: {} },
    });
    await world.at("2026-12-10T11:00:00.000Z");
    expect(payerLetters(world).filter((each) => each.startsWith("month"))).toHaveLength(1);
  });
});

describe("an account is due again on the day after the last of", () => {
  const { payments: limits, country } = company;
  const dueAgain = (...said: readonly Saying[]) => {
    const notes = said.map((each, index) => ({ noteId: `n${index}`, at: TUESDAY_NOON, ...each }));
    const account = onTime("fine", { notes });
    return look({ account, revision: 1 }, { on: "2026-11-20", limits, country, isFirst: false }).after
      .lookAgainOn;
  };

  it("a promise to pay, with its two banking days, though a later one took its place", () => {
    expect(
      dueAgain(
        { says: "promised", from: "2026-10-01", by: "2026-11-19" },
        { says: "promised", from: "2026-10-02", by: "2026-10-01" },
      ),
    ).toBe("2026-11-24");
  });

  it("a dispute, or an exemption", () => {
    expect(dueAgain({ says: "disputed", from: "2026-10-01", to: "2026-11-22" })).toBe("2026-11-23");
    expect(dueAgain({ says: "exempt", from: "2026-10-01", until: "2026-11-25", reason: "ny" })).toBe(
      "2026-11-26",
    );
  });
});

type Saying = PayerNote extends infer Note
  ? Note extends PayerNote
    ? Omit<Note, "noteId" | "at">
    : never
  : never;
