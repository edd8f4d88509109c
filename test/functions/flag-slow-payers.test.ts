/** Who pays slowly, from what the books say to what staff read; told in the words of the domain. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { exampleCompany } from "../support/example-company.ts";
import {
  afterFirstList,
  booksReach,
  entryOf,
  late,
  onTime,
  payerLetters,
  putInBooks,
  veryLate,
} from "../support/payer-world.ts";
import { createWorld, type World } from "../support/world.ts";

/** Tuesday 24 November 2026, so that nothing is the week's first; an hour before the run. */
const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_NOON = "2026-11-24T11:00:00.000Z";
const WEDNESDAY_NOON = "2026-11-25T11:00:00.000Z";

/** Bo keeps the books, Anna owns what nobody else does. */
const company = exampleCompany({ bookkeeper: "bo" });

const sofies: Customer = {
  customerId: "c-1",
  standing: "customer",
  addresses: ["ekonomi@kund.example"],
  number: "late",
  name: "Norrtulls Glas",
  owner: "sofie",
  addedAt: "2026-01-01T00:00:00.000Z",
};

async function booksAt(at: string, ...accounts: Parameters<typeof putInBooks>[1]): Promise<World> {
  const world = createWorld({ at, company });
  await booksReach(world, "2026-11-22");
  await putInBooks(world, accounts);
  return world;
}

describe("a customer who has begun to pay late", () => {
  it("is told to the owner and to the bookkeeper, once, with the reasons", async () => {
    const world = await booksAt(TUESDAY_FIVE, late("late"), onTime("good"));
    await afterFirstList(world);
    await world.memory.register.findOrAdd(sofies);
    await world.at(TUESDAY_NOON);
    expect(payerLetters(world)).toEqual(["slow late to bo as bookkeeper", "slow late to sofie as owner"]);
    const { written, customerId, lookAgainOn, earlier } = await entryOf(world, "late");
    expect(written).toMatchObject({ state: "slow", on: "2026-11-22" });
    expect(written?.reasons[0]).toMatchObject({ code: "late-invoices", late: 10, invoices: 10 });
    expect(customerId).toBe("c-1");
    expect(earlier).toBeUndefined();
    expect(lookAgainOn === undefined || lookAgainOn > "2026-11-22").toBe(true);
    expect((await entryOf(world, "good")).written?.state).toBe("fine");
    const before = world.sent.length;
    await world.runDaily("flag-slow-payers");
    await world.at(WEDNESDAY_NOON);
    expect(world.sent.filter(({ kind }) => kind === "payer-alert")).toHaveLength(2);
    expect(before).toBeGreaterThan(0);
  });

  it("is told by one letter to somebody who is both, and to the fallback owner when nobody owns it", async () => {
    const world = createWorld({ at: TUESDAY_FIVE, company: exampleCompany({ bookkeeper: "anna" }) });
    await booksReach(world, "2026-11-22");
    await putInBooks(world, [late("late")]);
    await afterFirstList(world);
    await world.at(TUESDAY_NOON);
    expect(payerLetters(world)).toEqual(["slow late to anna as owner"]);
  });

  it("says nothing of who only needs an eye kept on, nor of what gets better", async () => {
    const world = await booksAt(TUESDAY_FIVE, veryLate("bad"));
    await afterFirstList(world);
    await world.at(TUESDAY_NOON);
    expect(payerLetters(world)).toEqual(["serious bad to anna as owner", "serious bad to bo as bookkeeper"]);
    const { account } = await entryOf(world, "bad");
    const paid = account.invoices.map((invoice) => ({
      ...invoice,
      open: 0,
      paidOn: invoice.paidOn ?? "2026-11-23",
    }));
    await putInBooks(world, [{ ...account, invoices: paid }]);
    await booksReach(world, "2026-11-24");
    await world.at(WEDNESDAY_NOON);
    expect((await entryOf(world, "bad")).written?.state).toBe("slow");
    expect((await entryOf(world, "bad")).earlier).toMatchObject([{ state: "serious" }]);
    expect(payerLetters(world)).toHaveLength(2);
  });

  it("is one of a list when there are many at once", async () => {
    const world = await booksAt(TUESDAY_FIVE, ...Array.from({ length: 8 }, (_, n) => late(`late${n}`)));
    await afterFirstList(world);
    await world.at(TUESDAY_NOON);
    const all = Array.from({ length: 8 }, (_, n) => `late${n}`).join(", ");
    expect(payerLetters(world)).toEqual([`news list to anna: ${all}`, `news list to bo: ${all}`]);
  });
});

describe("the first import", () => {
  it("makes one standing list, and no alerts", async () => {
    const world = await booksAt(TUESDAY_FIVE, late("late"), veryLate("bad"), onTime("good"));
    await world.memory.register.findOrAdd(sofies);
    await world.at(TUESDAY_NOON);
    expect(payerLetters(world)).toEqual([
      "first list to anna: bad",
      "first list to bo: bad, late",
      "first list to sofie: late",
    ]);
    expect((await entryOf(world, "late")).written?.state).toBe("slow");
    expect((await world.memory.ledgerState.read()).listedOn).toBe("2026-11-24");
    await world.at(WEDNESDAY_NOON);
    expect(payerLetters(world)).toHaveLength(3);
  });

  it("tells the bookkeeper that nobody pays late, too", async () => {
    const world = await booksAt(TUESDAY_FIVE, onTime("good"));
    await world.at(TUESDAY_NOON);
    expect(payerLetters(world)).toEqual(["first list to bo: "]);
  });
});

describe("books that are old", () => {
  /** Sunday noon; the run is on Monday. */
  const SUNDAY = "2026-12-13T11:00:00.000Z";
  const MONDAY_NOON = "2026-12-14T11:00:00.000Z";

  it("flag nobody, and on Monday the bookkeeper is asked for a file, once a week", async () => {
    const world = await booksAt(SUNDAY, late("late"));
    await world.at(MONDAY_NOON);
    expect(payerLetters(world)).toEqual(["ask bo"]);
    expect((await entryOf(world, "late")).written).toBeUndefined();
    const [ask] = world.sent.filter(({ kind }) => kind === "ledger-ask");
    expect(ask).toMatchObject({ to: "bo@bjorkholm.example", from: company.ledgerAddress });
    await world.runDaily("flag-slow-payers");
    await world.at("2026-12-18T16:00:00.000Z");
    expect(payerLetters(world)).toEqual(["ask bo"]);
    await world.at("2026-12-21T16:00:00.000Z");
    expect(payerLetters(world)).toEqual(["ask bo", "ask bo"]);
  });

  it("ask for nothing where nothing was ever imported", async () => {
    const world = createWorld({ at: SUNDAY, company });
    await world.at(MONDAY_NOON);
    expect(payerLetters(world)).toEqual([]);
  });

  it("ask for payments where only invoices are known", async () => {
    const world = createWorld({ at: SUNDAY, company });
    const state = await world.memory.ledgerState.read();
    const files = [{ importId: "i1", name: "fakturor.csv", at: SUNDAY, statedOn: "2026-12-12" }];
    await world.memory.ledgerState.store({ ...state, files });
    await world.at(MONDAY_NOON);
    expect(payerLetters(world)).toEqual(["ask bo"]);
  });
});

describe("what goes wrong with one customer", () => {
  it("stops no other, is flagged with its account, and comes back", async () => {
    const broken = { ...late("broken"), notes: null } as unknown as ReturnType<typeof late>;
    const world = await booksAt(TUESDAY_FIVE, broken, late("late"));
    await afterFirstList(world);
    await world.at(TUESDAY_NOON);
    expect(payerLetters(world)).toEqual(["slow late to anna as owner", "slow late to bo as bookkeeper"]);
    expect(world.flags).toMatchObject([{ metric: "FailedItem", facts: { what: "payer", item: "broken" } }]);
    await world.at(WEDNESDAY_NOON);
    expect(world.flags).toHaveLength(2);
  });
});
