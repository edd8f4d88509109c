/** A colleague leaves: who may say so, what goes over, and what is left of the one who has gone. */
import { describe, expect, it } from "vitest";
import type { Talk } from "../../domain/relation/talk.ts";
import { companyManagedByBo, exampleCompany } from "../support/example-company.ts";
import { madeRelation } from "../support/made-relation.ts";
import { mailText, readableText } from "../support/mail-text.ts";
import { letterTo } from "../support/mornings.ts";
import { createPageOf } from "../support/staff-page.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** The morning after Anna's last day. */
const THURSDAY_EIGHT = "2026-11-26T07:00:00.000Z";
const ANNA = "anna@bjorkholm.example";
const BO = "bo@bjorkholm.example";
const SOFIE = "sofie@bjorkholm.example";
const LEAVES = "slutar: Anna 25/11, Bo tar över";

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

const words = (letter: { raw: string } | undefined): string =>
  readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ");

const lastAnswer = (world: World): string => words(world.confirmations().at(-1));

const leftIn = async (world: World) =>
  ((await world.memory.companyBook.read()).left ?? []).map(({ who, lastOn, to }) => ({ who, lastOn, to }));

const talk: Talk = {
  ...{ talkId: "t1", kinds: ["evaluation"], bookedAt: MONDAY_NINE, bookedBy: "d1", leader: "anna" },
  ...{ on: "2026-12-10", at: "2026-12-10T09:00:00.000Z", changedAt: MONDAY_NINE },
};

/** Anna has a customer of class A with a talk, one that is Sofie's and knows nobody but Anna, and Karin's mail. */
async function withWork(company = exampleCompany()): Promise<{ world: World; promiseId: string }> {
  const world = createWorld({ at: MONDAY_NINE, company });
  const met = (id: string, staff: string) =>
    ({ id, on: "2026-11-03", way: "meeting", direction: "both", staff: [staff], people: ["x"] }) as const;
  const placed = { month: "2026-11", valueClass: "A", value: 100 } as const;
  const purchases = [{ id: "f1", on: "2026-10-01", net: { minor: 100_000_00, currency: "SEK" } }];
  const contacts = [met("c1", "anna"), met("c2", "bo")];
  const own = madeRelation("k1", { contacts, purchases, talks: [talk] }, { placed });
  const { customer, ...others } = madeRelation("k2", { contacts: [met("c3", "anna")] }).facts;
  const sofies = madeRelation("k2", { ...others, customer: { ...customer, owner: "sofie" } });
  for (const entry of [own, sofies]) await world.memory.relations.store(undefined, entry);
  const id = await world.receive({ raw: mail });
  return { world, promiseId: `p-${id}` };
}

describe("that a colleague leaves", () => {
  it("is said by a manager, and the answer lists what there is to hand over", async () => {
    const { world } = await withWork();
    await world.staffWrites({ text: LEAVES });
    expect(await leftIn(world)).toEqual([{ who: "anna", lastOn: "2026-11-25", to: "bo" }]);
    const answer = lastAnswer(world);
    expect(answer).toContain(
      "Anna Björk slutar. Sista dagen är den 25 november 2026, och sedan tar Bo Holm över.",
    );
    expect(answer).toContain(
      "1 kund: Kund k1 (bland våra viktigaste kunder, senast i kontakt den 3 november 2026).",
    );
    expect(answer).toContain("1 mejl som väntar på svar: karin@kund.example, Köksluckor (");
    expect(answer).toContain("1 bokat samtal: Kund k1 (10 december).");
    expect(answer).toContain("1 kund känner ingen annan hos oss: Kund k2 (");
    expect(answer).toContain("Hela listan: https://page.example/");
  });

  it("lists whose customers are by what was said of them the same day, before any night's run", async () => {
    const { world } = await withWork();
    const { register } = world.memory;
    const known = { addresses: [], standing: "customer", addedAt: MONDAY_NINE, version: 1 } as const;
    await register.store(undefined, { ...known, customerId: "k1", name: "Kund k1", owner: "sofie" });
    await register.store(undefined, { ...known, customerId: "k2", name: "Kund k2", owner: "anna" });
    await world.staffWrites({ text: LEAVES });
    expect(lastAnswer(world)).toContain("1 kund: Kund k2 (");
  });

  it("changes nothing until the last day is over, and then all of it is the successor's", async () => {
    const { world, promiseId } = await withWork();
    await world.staffWrites({ text: LEAVES });
    await world.at("2026-11-24T07:30:00.000Z");
    expect(world.alerts().map(({ to }) => to)).toEqual([ANNA]);
    await world.at(THURSDAY_EIGHT);
    const before = world.sent.length;
    expect(world.memory.stored.promises.get(promiseId)).toMatchObject({ state: "open", owner: "anna" });
    expect(letterTo(world, "anna", "2026-11-26")).toBeUndefined();
    const morning = words(world.morningLetters().findLast(({ to }) => to === BO));
    expect(morning).toContain("karin@kund.example");
    expect(morning).toContain(
      "Anna Björk har slutat, och du har tagit över 1 kund, 1 mejl som väntar på svar och 1 bokat samtal.",
    );
    const id = await world.receive({
      raw: mailText({ id: "max", from: "max@ny.example", subject: "Trappa" }),
    });
    await world.at("2026-11-27T08:00:00.000Z");
    expect(world.memory.stored.promises.get(`p-${id}`)).toMatchObject({ state: "open" });
    const later = world.sent.slice(before).map(({ to }) => to);
    expect(later).not.toContain(ANNA);
    expect(later).toContain(BO);
  });

  it("leaves nothing to the one who has gone: no words, no links, no staff's mail", async () => {
    const { world, promiseId } = await withWork();
    const page = await createPageOf(world);
    const token = page.tokenFor({ is: "promise", promiseId }, "anna");
    expect(await page.send("GET", token)).toMatchObject({ status: 200 });
    await world.staffWrites({ text: LEAVES });
    const letter = world.confirmations().at(-1);
    await world.at(THURSDAY_EIGHT);
    expect(await page.send("GET", token)).toMatchObject({ status: 403 });
    const before = world.confirmations().length;
    await world.staffWrites({ text: "pausa" });
    await world.staffWrites({ text: "ångra", answers: letter });
    const id = await world.staffWrites({ text: "Hej", to: "info@bjorkholm.example", subject: "Nycklarna" });
    expect(world.confirmations()).toHaveLength(before);
    expect(await world.memory.companyBook.read()).not.toHaveProperty("paused");
    expect(await leftIn(world)).toHaveLength(1);
    expect((await world.memory.log.find(id))?.kind).toBe("customer");
  });

  it("opens the list for who is to have it, before and after", async () => {
    const { world } = await withWork();
    const page = await createPageOf(world);
    const token = page.tokenFor({ is: "leaving", who: "anna" }, "bo");
    await world.staffWrites({ text: LEAVES });
    for (const at of ["2026-11-24T07:30:00.000Z", THURSDAY_EIGHT]) {
      await world.at(at);
      const { status, body } = await page.send("GET", token);
      expect(status).toBe(200);
      expect(body).toContain("Att ta över efter Anna Björk");
      expect(body).toContain("Kund k1");
      expect(body).toContain("karin@kund.example");
    }
  });

  it("tells both in the morning whom to introduce the successor to, once", async () => {
    const { world } = await withWork();
    await world.staffWrites({ text: LEAVES });
    await world.at("2026-11-26T06:00:00.000Z");
    const told = world
      .morningLetters()
      .filter((each) => words(each).includes("När en kollega slutar"))
      .map((each) => ({ to: each.to, words: words(each) }));
    expect(told.map(({ to }) => to).sort()).toEqual([ANNA, BO]);
    for (const each of told) expect(each.words).toContain("Kund k1");
    expect(told.find(({ to }) => to === ANNA)?.words).toContain("Presentera Bo Holm innan dess för Kund k1.");
    expect(told.find(({ to }) => to === BO)?.words).toContain("Be Anna Björk att presentera dig innan dess");
  });

  it("is refused from others than managers, who are named", async () => {
    const { world } = await withWork();
    await world.staffWrites({ text: LEAVES, from: BO });
    expect(await leftIn(world)).toEqual([]);
    expect(lastAnswer(world)).toContain("Att någon slutar behöver en chef säga: Anna Björk.");
  });

  it("wants a successor of the last manager, of the fallback owner, and one who is there then", async () => {
    const { world } = await withWork(companyManagedByBo());
    for (const [text, answer] of [
      ["slutar: Anna 25/11", "Vem tar över efter Anna Björk?"],
      ["slutar: Bo 25/11", "Vem tar över efter Bo Holm?"],
      ["slutar: Anna 25/11, Lotta tar över", "Vi hittar ingen kollega som heter ”Lotta”"],
      ["slutar: Anna", "vilken dag menar du?"],
      ["slutar: 25/11", "vem gäller det?"],
    ] as const) {
      await world.staffWrites({ text, from: BO });
      expect(lastAnswer(world)).toContain(answer);
      expect(await leftIn(world)).toEqual([]);
    }
    await world.staffWrites({ text: "slutar: Sofie 1/12", from: BO });
    expect(await leftIn(world)).toEqual([{ who: "sofie", lastOn: "2026-12-01", to: "anna" }]);
    await world.staffWrites({ text: "slutar: Anna 8/12, Sofie tar över", from: BO });
    expect(lastAnswer(world)).toContain("Sofie Lind är inte här då.");
    await world.staffWrites({ text: "slutar: Anna 30/11, Bo tar över", from: BO });
    expect(await leftIn(world)).toContainEqual({ who: "anna", lastOn: "2026-11-30", to: "bo" });
  });

  it("is taken back for a day by “undo”, and by “stays” at any time", async () => {
    const { world } = await withWork();
    await world.staffWrites({ text: LEAVES });
    await world.staffWrites({ text: "ångra", answers: world.confirmations().at(-1) });
    expect(lastAnswer(world)).toContain("Ångrat");
    expect(await leftIn(world)).toEqual([]);
    await world.staffWrites({ text: LEAVES });
    await world.at(THURSDAY_EIGHT);
    // Bo took over from the only manager, and is one.
    await world.staffWrites({ text: "slutar inte: Anna", from: BO });
    expect(lastAnswer(world)).toContain("Anna Björk slutar inte");
    expect(await leftIn(world)).toEqual([]);
    await world.staffWrites({ text: "pausa" });
    expect(await world.memory.companyBook.read()).toHaveProperty("paused.staffId", "anna");
  });

  it("is taken back also of somebody who never was to leave: nothing is said to have been noted", async () => {
    const { world } = await withWork();
    await world.staffWrites({ text: "slutar inte: Bo" });
    expect(lastAnswer(world)).toContain("Bo Holm slutar inte, så allt är som vanligt.");
    expect(lastAnswer(world)).not.toContain("redan noterat");
  });

  it("said twice, late, or after something else was said, comes to what was said last", async () => {
    const { world } = await withWork();
    await world.staffWrites({ text: LEAVES });
    await world.staffWrites({ text: LEAVES });
    expect(lastAnswer(world)).toContain("Det var redan noterat.");
    await world.at("2026-11-23T09:00:00.000Z");
    await world.staffWrites({ text: "slutar: Anna 30/11, Sofie tar över" });
    await world.staffWrites({
      text: "slutar inte: Anna",
      verdicts: { receivedAt: "2026-11-23T08:30:00.000Z" },
    });
    expect(lastAnswer(world)).toContain("Sedan dess har något annat sagts");
    expect(await leftIn(world)).toEqual([{ who: "anna", lastOn: "2026-11-30", to: "sofie" }]);
    expect(world.sent.filter(({ to }) => to === SOFIE)).toEqual([]);
  });
});
