/** What comes into relations from what was written, invoiced and said of customers; told in the words of the domain. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { factOf } from "../../domain/relation/merge-facts.ts";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { karins, notTakenIn, relationOf } from "../support/relation-world.ts";
import { madeRelation } from "../support/made-relation.ts";
import { createWorld } from "../support/world.ts";

/** Tuesday 24 November 2026, an hour before the first run; the runs have been at noon. */
const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_NOON = "2026-11-24T11:00:00.000Z";
const WEDNESDAY_NOON = "2026-11-25T11:00:00.000Z";

describe("a customer that somebody has placed", () => {
  it("has a relation from the next run on, with all that was written to and fro before", async () => {
    const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
    const id = await world.receive({
      raw: mailText({ from: "ny@kund.example", subject: "Köksluckor" }),
    });
    await world.at("2026-11-24T11:00:00.000Z");
    expect([...world.memory.relations.entries]).toEqual([]);
    const stranger = world.memory.stored.customers.get(`c-${id}`);
    if (stranger === undefined) throw new Error("nobody wrote");
    await world.memory.register.store(stranger, {
      ...stranger,
      standing: "customer",
      name: "Ny AB",
      version: 1,
    });
    await world.at(WEDNESDAY_NOON);
    const { facts, contactOn } = await relationOf(world, stranger.customerId);
    expect(facts.customer).toMatchObject({ name: "Ny AB", standing: "customer", addedOn: "2026-11-23" });
    expect(facts.contacts).toMatchObject([
      { id, on: "2026-11-23", way: "mail", direction: "in", people: ["ny@kund.example"], what: "Köksluckor" },
    ]);
    expect(facts.firstContactOn).toBe("2026-11-23");
    expect(contactOn).toBeDefined();
    expect(await notTakenIn(world)).toBe(0);
  });

  it("is kept in step with the register, and goes when it is none; not while that can be taken back", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    const { register } = world.memory;
    await register.store(undefined, karins);
    await world.at(TUESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.customer.owner).toBe("sofie");
    const bos = { ...karins, owner: "bo", version: 1 };
    await register.store(karins, bos);
    await world.at(WEDNESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.customer.owner).toBe("bo");
    const supplier: Customer = { ...bos, standing: "supplier", standingSaidAt: WEDNESDAY_NOON, version: 2 };
    await register.store(bos, supplier);
    await world.at("2026-11-26T10:00:00.000Z");
    expect(await relationOf(world, "karins")).not.toHaveProperty("contactOn");
    await world.at("2026-11-27T11:00:00.000Z");
    expect(await world.memory.relations.find("karins")).toBeUndefined();
    expect(await notTakenIn(world)).toBe(0);
  });

  it("is asked of nobody while staff say that it is none, through a ranking, too, until that is taken back", async () => {
    const world = createWorld({ at: "2026-11-30T04:00:00.000Z" });
    const { register, relations } = world.memory;
    const customer: Customer = { ...karins, addedAt: "2026-02-08T09:00:00.000Z" };
    await register.store(undefined, customer);
    await world.at("2026-11-30T11:00:00.000Z");
    expect((await relationOf(world, "karins")).contactOn).toBeDefined();
    const standingSaidAt = "2026-11-30T15:00:00.000Z";
    const supplier: Customer = { ...customer, standing: "supplier", standingSaidAt, version: 1 };
    await register.store(customer, supplier);
    await world.at("2026-12-01T11:00:00.000Z");
    const quiet = await relations.find("karins");
    expect(quiet).toMatchObject({ quietSince: standingSaidAt, placed: { month: "2026-12" } });
    expect(quiet?.contactOn).toBeUndefined();
    expect((await world.memory.relationsState.read()).contacts?.lines).toEqual([]);
    await register.store(supplier, { ...customer, version: 2 });
    await world.at("2026-12-02T11:00:00.000Z");
    const again = await relationOf(world, "karins");
    expect(again.quietSince).toBeUndefined();
    expect(again.contactOn).toBeDefined();
  });

  it("keeps what is known until whom it turned out to be is placed", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    const { register, relations } = world.memory;
    const other: Customer = { ...karins, customerId: "p", number: "2", addresses: [], joined: "karins" };
    const stranger: Customer = { ...karins, standing: "unsorted" };
    await register.store(undefined, stranger);
    await register.store(undefined, other);
    const note = { ...{ noteId: "n", at: TUESDAY_FIVE, on: "2026-11-24" }, says: "complaint" as const };
    await relations.store(undefined, madeRelation("p", { notes: [note] }));
    await world.at(TUESDAY_NOON);
    expect((await relationOf(world, "p")).contactOn).toBeUndefined();
    await register.store(stranger, { ...karins, version: 1 });
    await world.at(WEDNESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.notes).toMatchObject([{ noteId: "n" }]);
    expect(relations.entries.has("p")).toBe(false);
  });

  it("gives all that is known to whom it turned out to be", async () => {
    const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
    const { register, stored } = world.memory;
    await register.store(undefined, karins);
    const id = await world.receive({ raw: mailText({ from: "ny@annan.example", subject: "Hej" }) });
    const stranger = stored.customers.get(`c-${id}`);
    if (stranger === undefined) throw new Error("nobody wrote");
    const prospect: Customer = { ...stranger, standing: "prospect", version: 1 };
    await register.store(stranger, prospect);
    await world.at(TUESDAY_NOON);
    expect((await relationOf(world, stranger.customerId)).facts.contacts).toHaveLength(1);
    await register.store(prospect, { ...prospect, addresses: [], joined: "karins", version: 2 });
    await world.at(WEDNESDAY_NOON);
    expect(await world.memory.relations.find(stranger.customerId)).toBeUndefined();
    expect((await relationOf(world, "karins")).facts.contacts.map((contact) => contact.id)).toEqual([id]);
  });
});

describe("what comes in", () => {
  it("counts: a customer's mail and the answer to it, and no acknowledgement, list or spam", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    await world.at(TUESDAY_NOON);
    const asked = await world.receive({ raw: mailText({ subject: "Pris?" }) });
    const others = [
      mailText({ id: "list", subject: "Nyhetsbrev", headers: ["List-Id: <nytt.kund.example>"] }),
      mailText({ id: "away", subject: "Autosvar: borta", headers: ["Auto-Submitted: auto-replied"] }),
      mailText({ id: "stranger", from: "nagon@annan.example" }),
    ];
    for (const raw of others) await world.receive({ raw });
    await world.receive({ raw: mailText({ id: "spam" }), verdicts: { spam: "FAIL" } });
    await world.receive({ raw: mailText({ subject: "Pris?" }) });
    await world.at("2026-11-24T13:00:00.000Z");
    const answered = await world.receive({ raw: staffAnswer({ subject: "Sv: Pris?" }) });
    await world.staffWrites({ subject: "borta: anna 1 december", text: "" });
    await world.at(WEDNESDAY_NOON);
    const { facts } = await relationOf(world, "karins");
    const people = ["karin@kund.example"];
    expect(facts.contacts.toSorted((a, b) => ((a.at ?? "") < (b.at ?? "") ? -1 : 1))).toMatchObject([
      { id: asked, direction: "in", staff: [], people, what: "Pris?" },
      { id: answered, direction: "out", staff: ["anna"], people, what: "Sv: Pris?" },
    ]);
    expect([...world.memory.relations.entries.keys()]).toEqual(["karins"]);
  });

  it("comes in once, and all of it, after weeks in which no run was", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    await world.at(TUESDAY_NOON);
    world.settings.sweeps = false;
    const ids: string[] = [];
    for (const day of ["2026-11-25", "2026-12-09", "2027-01-20"]) {
      await world.at(`${day}T11:00:00.000Z`);
      ids.unshift(await world.receive({ raw: mailText({ id: day }) }));
    }
    world.settings.sweeps = true;
    await world.at("2027-01-21T11:00:00.000Z");
    expect((await relationOf(world, "karins")).facts.contacts.map(({ id }) => id)).toEqual(ids);
  });
});

describe("a promise that staff kept late, on the phone", () => {
  it("ends with a contact, after which nobody is asked to say sorry; until it is taken back", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    await world.memory.register.store(undefined, karins);
    await world.at("2026-11-24T09:00:00.000Z");
    await world.receive({ raw: mailText({ subject: "Pris?" }) });
    await world.at("2026-11-26T13:00:00.000Z");
    await world.staffWrites({ text: "klart, ringde Karin", answers: world.alerts().at(-1) });
    const rule = async () => (await relationOf(world, "karins")).contactDue?.rule;
    await world.at("2026-11-27T11:00:00.000Z");
    const { facts } = await relationOf(world, "karins");
    expect(facts.promises).toMatchObject([
      { end: "broken", endedOn: "2026-11-26", promisedOn: "2026-11-25" },
    ]);
    expect(facts.contacts[0]).toMatchObject({
      ...{ id: `${factOf(facts.promises[0]?.id ?? "")}/said`, on: "2026-11-26", way: "other" },
      ...{ direction: "both", staff: ["anna"], people: ["karin@kund.example"], what: "Pris?" },
    });
    expect(await rule()).not.toBe("repair");
    await world.staffWrites({ text: "ångra", answers: world.confirmations().at(-1) });
    await world.at("2026-11-30T11:00:00.000Z");
    expect((await relationOf(world, "karins")).facts.contacts.map(({ direction }) => direction)).toEqual([
      "in",
    ]);
  });
});
