/** What accounts of the ledger bring into relations; told in the words of the domain. */
import { describe, expect, it } from "vitest";
import { afterFirstList, booksReach, madeAccount, noteOn, putInBooks } from "../support/payer-world.ts";
import { bought, karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

/** November 2026, a Tuesday and the days after it; the first is an hour before the first run. */
const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_NOON = "2026-11-24T11:00:00.000Z";
const WEDNESDAY_NOON = "2026-11-25T11:00:00.000Z";
const THURSDAY_NOON = "2026-11-26T11:00:00.000Z";

describe("accounts of the ledger", () => {
  it("are purchases of the customer with their number, whichever of them comes first", async () => {
    for (const first of ["account", "customer"]) {
      const world = createWorld({ at: TUESDAY_FIVE });
      const account = bought("a", "1001");
      const bring = {
        account: () => putInBooks(world, [account]),
        customer: () => world.memory.register.store(undefined, karins),
      };
      if (first === "customer") await bring.customer();
      else await putInBooks(world, [bought("a")]);
      await world.at(TUESDAY_NOON);
      await bring.account();
      if (first === "account") await bring.customer();
      // Classes are of a month: whoever is new gets one with the next ranking.
      await world.at("2026-12-01T11:00:00.000Z");
      const { facts, placed } = await relationOf(world, "karins");
      expect(
        facts.purchases.map(({ on }) => on),
        first,
      ).toEqual(["2026-11-02", "2026-10-02", "2026-09-02"]);
      expect(facts.firstPurchaseOn).toBe("2026-09-02");
      expect(placed).toMatchObject({ month: "2026-12", valueClass: "A" });
    }
  });

  it("make a customer of a number that the register has not, once; who is new is told of as new, and ranks nobody again", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await putInBooks(world, [bought("a", "77"), madeAccount("old", [{ dueOn: "2020-01-02" }])]);
    await world.at(THURSDAY_NOON);
    const found = await world.memory.register.findByNumber("77");
    expect(found).toMatchObject({ standing: "customer", name: "Norrtulls Glas", addresses: [] });
    expect([...world.memory.relations.entries.keys()]).toEqual([found?.customerId]);
    const { facts, placed } = await relationOf(world, found?.customerId ?? "");
    expect(facts.customer.imported).toBeUndefined();
    expect(placed?.spreadContactOn).toBeUndefined();
    expect((await relationOf(world, found?.customerId ?? "")).contactDue?.rule).toBe("new");
    const { relations } = world.memory;
    let times = 0;
    const all = relations.all.bind(relations);
    relations.all = () => {
      times += 1;
      return all();
    };
    await putInBooks(world, [bought("b", "78")]);
    await world.at("2026-11-27T11:00:00.000Z");
    expect(relations.entries.size).toBe(2);
    expect(times).toBe(0);
    // One whom the books have known for years has a calm first day among the others.
    await putInBooks(world, [
      madeAccount("c", [{ dueOn: "2024-01-02" }, { dueOn: "2026-10-02" }], {
        names: [{ name: "Gamla Glas", number: "79" }],
      }),
    ]);
    await world.at("2026-11-30T11:00:00.000Z");
    expect(times).toBe(1);
    const old = await world.memory.register.findByNumber("79");
    const known = await relationOf(world, old?.customerId ?? "");
    expect(known.facts.customer.imported).toBe(true);
    expect(known.placed?.spreadContactOn).toBeDefined();
  });

  it("make no customer of whom staff called a supplier, but one of whom they had only answered", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    const { register } = world.memory;
    await register.store(undefined, { ...karins, standing: "supplier" });
    await register.store(undefined, {
      ...karins,
      ...{ customerId: "p", number: "2", addresses: ["p@p.example"], standing: "prospect" },
    });
    await putInBooks(world, [bought("a", "1001"), bought("b", "2")]);
    await world.at(TUESDAY_NOON);
    expect((await register.find("karins"))?.standing).toBe("supplier");
    expect((await register.find("p"))?.standing).toBe("customer");
    expect([...world.memory.relations.entries.keys()]).toEqual(["p"]);
    expect((await relationOf(world, "p")).facts.customer.standing).toBe("customer");
  });

  it("count each purchase once when two accounts were joined", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    await putInBooks(world, [bought("a", "1001"), bought("b", "1001")]);
    await world.at(TUESDAY_NOON);
    const gone = await world.memory.ledger.find("b");
    if (gone === undefined) throw new Error("no account b");
    await world.memory.ledger.remove(gone);
    await putInBooks(world, [bought("a", "1001")]);
    await world.at(WEDNESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.purchases).toHaveLength(3);
  });

  it("say how the customer pays as far as the books reach, and again when they reach further", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    // Due on 2 October, November and December; nothing is paid.
    await putInBooks(world, [bought("a", "1001")]);
    await booksReach(world, "2026-11-23");
    await afterFirstList(world);
    await world.at(TUESDAY_NOON);
    const payingNow = async () => (await relationOf(world, "karins")).facts.paying;
    const overdue = [{ from: "2026-10-10" }];
    expect(await payingNow()).toEqual([{ id: "a", disputed: [], overdue, slow: [], serious: [] }]);
    // Nobody writes into the books but to say how far they reach; the account is looked at by its own days.
    await booksReach(world, "2026-12-22");
    await world.at("2026-12-23T11:00:00.000Z");
    const [paying] = (await payingNow()) ?? [];
    expect(paying?.serious).toEqual([
      { from: (await world.memory.ledger.find("a"))?.written?.since ?? "not written" },
    ]);
  });

  it("say nothing of a payer of whom the books do not say how far they reach, but what staff noted", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    await putInBooks(world, [bought("a", "1001")]);
    await world.at(TUESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.paying).toBeUndefined();
    const disputed = { noteId: "n", at: TUESDAY_NOON, says: "disputed", from: "2026-11-24" } as const;
    await noteOn(world, "a", disputed);
    await world.at(WEDNESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.paying).toMatchObject([
      { id: "a", disputed: [{ from: "2026-11-24" }], overdue: [] },
    ]);
  });

  it("take back that something is overdue when a new list of open items leaves it out", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    const listedOpen = {
      open: 1_000_000,
      listedOpen: true,
      statedOn: "2026-11-23",
      toldOn: "2026-11-23",
    } as const;
    const account = madeAccount("a", [{ dueOn: "2026-11-24", ...listedOpen }], {
      names: [{ number: "1001" }],
    });
    const list = (on: string) => ({
      on,
      since: "2026-01-02",
      currencies: ["SEK"] as const,
      customers: ["1a", "2b"],
    });
    await putInBooks(world, [account]);
    await booksReach(world, "2026-11-23");
    await afterFirstList(world);
    const { ledgerState } = world.memory;
    await ledgerState.store({ ...(await ledgerState.read()), openLists: [list("2026-11-23")] });
    await world.at(TUESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.paying?.[0]?.overdue).toEqual([{ from: "2026-12-02" }]);
    // The day after it was due the account is looked at, as far as the books reach.
    await booksReach(world, "2026-11-25");
    const lists = [{ ...list("2026-11-25"), since: "2026-01-01" }, list("2026-11-23")];
    await ledgerState.store({ ...(await ledgerState.read()), openLists: lists });
    await world.at("2026-11-27T11:00:00.000Z");
    expect((await relationOf(world, "karins")).facts.paying).toBeUndefined();
  });

  it("forget how a joined account was paid, and move with the customer that turns out to be another", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    const { register, ledger } = world.memory;
    await register.store(undefined, karins);
    await putInBooks(world, [bought("a", "1001"), bought("b", "1001")]);
    await booksReach(world, "2026-11-23");
    await world.at(TUESDAY_NOON);
    const accounts = async (customerId: string) =>
      (await relationOf(world, customerId)).facts.paying?.map(({ id }) => id);
    expect(await accounts("karins")).toEqual(["b", "a"]);
    const gone = await ledger.find("b");
    if (gone === undefined) throw new Error("no account b");
    await ledger.remove(gone);
    await putInBooks(world, [bought("a", "1001")]);
    await world.at(WEDNESDAY_NOON);
    expect(await accounts("karins")).toEqual(["a"]);
    const other = { ...karins, customerId: "other", number: "7", addresses: ["info@other.example"] };
    await register.store(undefined, other);
    const before = await register.find("karins");
    if (before === undefined) throw new Error("no customer karins");
    await register.store(before, {
      ...before,
      addresses: [],
      joined: "other",
      version: (before.version ?? 0) + 1,
    });
    await world.at(THURSDAY_NOON);
    expect(await accounts("other")).toEqual(["a"]);
  });

  it("say what was bought also where nobody can say how it is paid", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    const nonsense = { noteId: "n", at: TUESDAY_FIVE, says: "disputed", from: "the other day" } as const;
    await putInBooks(world, [{ ...bought("a", "1001"), notes: [nonsense] }]);
    await world.at(TUESDAY_NOON);
    const { facts } = await relationOf(world, "karins");
    expect(facts.purchases).toHaveLength(3);
    expect(facts.paying).toBeUndefined();
  });
});
