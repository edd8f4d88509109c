/** From the ranking to the promise: a customer's class comes with the customer, and a mail is promised the time of it. */
import { describe, expect, it } from "vitest";
import type { LearnedReplyTime } from "../../domain/promise/learned-reply-time.ts";
import { mailText } from "../support/mail-text.ts";
import { putInBooks } from "../support/payer-world.ts";
import { bought, karins, notTakenIn } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_NOON = "2026-11-24T11:00:00.000Z";
const WEDNESDAY_NOON = "2026-11-25T11:00:00.000Z";

const learned: LearnedReplyTime = {
  minutes: 480,
  from: "learned",
  answers: 300,
  windowFrom: "2026-08-26",
  windowTo: "2026-11-24",
  byClass: { A: 60 },
  findings: [],
  because: "made up",
};

/** Karins has bought, and the other has a class that it has lost. */
async function rankedWorld(): Promise<World> {
  const world = createWorld({ at: TUESDAY_FIVE });
  const { register } = world.memory;
  await register.store(undefined, karins);
  const other = { customerId: "other", number: "2", addresses: ["olle@annan.example"] };
  await register.store(undefined, { ...karins, ...other, name: "Annan AB", valueClass: "B" });
  await putInBooks(world, [bought("a", "1001")]);
  await world.at(TUESDAY_NOON);
  return world;
}

const customer = async (world: World, customerId: string) => world.memory.register.find(customerId);

async function learn(world: World, replyTime: LearnedReplyTime): Promise<void> {
  const { companyBook } = world.memory;
  await companyBook.store({ ...(await companyBook.read()), replyTime });
}

async function promised(world: World, mail: Parameters<typeof mailText>[0]) {
  const id = await world.receive({ raw: mailText(mail) });
  return world.memory.stored.promises.get(`p-${id}`);
}

describe("a customer's class", () => {
  it("is stored with the customer when it changes, also when it is lost, and is no news to relations", async () => {
    const world = await rankedWorld();
    expect((await customer(world, "karins"))?.valueClass).toBe("A");
    expect((await customer(world, "other"))?.valueClass).toBeUndefined();
    expect(await notTakenIn(world)).toBe(0);
  });

  it("is not stored again when another ranking comes to the same", async () => {
    const world = await rankedWorld();
    const before = await customer(world, "karins");
    const { relationsState } = world.memory;
    await relationsState.store({ ...(await relationsState.read()), rankAgain: true });
    await world.at(WEDNESDAY_NOON);
    expect(await relationsState.read()).not.toHaveProperty("rankAgain");
    expect(await customer(world, "karins")).toEqual(before);
  });
});

describe("a mail", () => {
  it("is promised the time of its customer's class, and the promise keeps the class", async () => {
    const world = await rankedWorld();
    await learn(world, learned);
    // An hour from noon, which is the lunch break's in part.
    const ofA = await promised(world, { subject: "Luckor" });
    const ofNone = await promised(world, { id: "o", from: "olle@annan.example", subject: "Fönster" });
    const ofNobody = await promised(world, { id: "n", from: "ny@ny.example", subject: "Dörrar" });
    expect(ofA).toMatchObject({ valueClass: "A", promisedAt: "2026-11-24T13:00:00.000Z" });
    expect(ofNone?.promisedAt).toBe("2026-11-25T11:00:00.000Z");
    expect(ofNone?.valueClass).toBeUndefined();
    expect(ofNobody?.promisedAt).toBe(ofNone?.promisedAt);
  });

  it("keeps the time that it was promised, whatever is learned and wherever its customer is placed later", async () => {
    const world = await rankedWorld();
    await learn(world, learned);
    const before = await promised(world, { subject: "Luckor" });
    await learn(world, { ...learned, byClass: undefined });
    const karin = await customer(world, "karins");
    if (karin === undefined) throw new Error("no customer");
    await world.memory.register.store(karin, {
      ...karin,
      valueClass: "C",
      version: (karin.version ?? 0) + 1,
    });
    const id = await world.receive({
      raw: mailText({ id: "2", subject: "Sv: Luckor", text: "Och priset?" }),
    });
    expect(world.memory.stored.contacts.get(id)).toMatchObject({ promiseId: before?.promiseId });
    const after = world.memory.stored.promises.get(before?.promiseId ?? "");
    expect([after?.promisedAt, after?.valueClass]).toEqual([before?.promisedAt, "A"]);
  });

  it("of a class without a time of its own is promised the company's", async () => {
    const world = await rankedWorld();
    await learn(world, { ...learned, byClass: { B: 60 } });
    const promise = await promised(world, { subject: "Luckor" });
    expect(promise).toMatchObject({ valueClass: "A", promisedAt: "2026-11-25T11:00:00.000Z" });
  });
});
