/** What staff say of the ladder and of the people, carried out, said again, said late, taken back, and erased. */
import { describe, expect, it } from "vitest";
import type { LadderAsk } from "../../../domain/action/ladder-ask.ts";
import type { About, Order, Outcome } from "../../../domain/action/order.ts";
import { outcomeWords } from "../../../domain/letters/confirmation/outcome-words.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { joinFacts } from "../../../domain/relation/merge-facts.ts";
import type { RelationNote } from "../../../domain/relation/relation-facts.ts";
import { madeFacts } from "../../support/made-relation.ts";
import { karin, openOffice, TEN } from "./office.ts";

const NINE = "2026-11-23T08:00:00.000Z";
const ELEVEN = "2026-11-23T10:00:00.000Z";
const about: About = { customerId: karin.customerId };

async function office() {
  const { memory, order, carryOut, at, company, customer, promise, letters } = await openOffice({
    promise: {},
    customer: {
      standing: "customer",
      name: "Björkholm Kök",
      owner: "anna",
      people: [{ name: "Karin Ek", address: "karin@kund.example" }],
    },
  });
  const ids: string[] = [];
  const say = (ask: LadderAsk, more: Partial<Order> = {}): Promise<Outcome> => {
    const asked = order(ask, more.about ?? about, more);
    ids.push(asked.deedId);
    return carryOut(asked);
  };
  const deeds = () => Promise.all(ids.map((id) => memory.deeds.find(id)));
  const undo = (deedId: string): Promise<Outcome> =>
    carryOut(order({ does: "undo" }, { deedId }, { deedId: `undo-of-${deedId}` }));
  const notes = async (): Promise<readonly RelationNote[]> =>
    (await memory.relations.find(karin.customerId))?.facts.notes ?? [];
  const said = (outcome: Outcome, language: Language = "sv") =>
    outcomeWords(outcome, { company, language, saidAt: TEN });
  return { memory, deeds, say, undo, notes, said, at, customer, promise, letters };
}

const hinted = (kind: "thank" | "level" | "favour" | "at-risk" | "milestone", key: string): About => ({
  ...about,
  of: { is: "hint", kind, key },
});

const level: LadderAsk = {
  ...{ does: "level", level: 3, target: 4 },
  ...{ evidence: "de frågar oss om råd", nextStep: "visa kalkylen" },
};

describe("a level", () => {
  it("is noted with all that was said of it, and told back; said twice it changes nothing", async () => {
    const { say, notes, said } = await office();
    const outcome = await say(level);
    expect(await notes()).toMatchObject([
      { says: "level", level: 3, target: 4, evidence: "de frågar oss om råd", nextStep: "visa kalkylen" },
    ]);
    expect(said(outcome)).toBe(
      "Björkholm Kök: Noterat: nivå 3 (rådgivare). Skäl: de frågar oss om råd. Målet är nivå 4 (partner). Nästa steg: visa kalkylen.",
    );
    expect(await say(level)).toMatchObject({ is: "already" });
  });

  it("without a target has the usual one", async () => {
    const { say, said } = await office();
    expect(said(await say({ does: "level", level: 1 }))).toContain("Målet är nivå 2 (stöd).");
  });

  it("that was said before another and is read after it does not hold", async () => {
    const { say } = await office();
    await say(level, { at: TEN });
    expect(await say({ does: "level", level: 2 }, { at: NINE })).toMatchObject({ is: "overtaken" });
  });

  it("is taken back", async () => {
    const { say, undo, notes, said } = await office();
    await say(level, { deedId: "d-level" });
    const undone = await undo("d-level");
    expect(undone).toMatchObject({ is: "done" });
    expect(said(undone)).toContain("”Noterat: nivå 3 (rådgivare).”");
    expect(await notes()).toEqual([]);
  });
});

describe("the answer to a hint", () => {
  it.each([
    ["thank", "n-1:last", { says: "thanked", of: "n-1" }],
    ["favour", "2026-11-20", { says: "suggested", kind: "favour", outcome: "made" }],
    ["at-risk", "silent", { says: "hint", kind: "at-risk", key: "silent", outcome: "done" }],
    ["level", "2025-01-01:0", { says: "hint", kind: "level", outcome: "done" }],
  ] as const)("done, of %s, is noted for what it is", async (kind, key, noted) => {
    const { say, notes } = await office();
    expect(await say({ does: "hint", outcome: "done" }, { about: hinted(kind, key) })).toMatchObject({
      is: "done",
    });
    expect(await notes()).toMatchObject([noted]);
  });

  it("later and no are kept with its kind and key; a day that has passed is not", async () => {
    const { say, notes } = await office();
    const of = hinted("milestone", "milestone:n-1:2026");
    await say({ does: "hint", outcome: "later", until: "2026-12-01" }, { about: of });
    await say({ does: "hint", outcome: "no" }, { about: of, at: ELEVEN });
    expect(await notes()).toMatchObject([
      { says: "hint", kind: "milestone", key: "milestone:n-1:2026", outcome: "no" },
      { says: "hint", outcome: "later", until: "2026-12-01" },
    ]);
    expect(await say({ does: "hint", outcome: "later", until: "2026-11-01" }, { about: of })).toMatchObject({
      is: "not-possible",
      why: "past",
    });
  });

  it("handed over is the colleague's next contact today, with what it is about", async () => {
    const { say, notes } = await office();
    const outcome = await say(
      { does: "hint", outcome: "hand-over", to: "Bo" },
      { about: hinted("thank", "n-1") },
    );
    expect(outcome).toMatchObject({ is: "done", to: "Bo Holm" });
    expect(await notes()).toMatchObject([{ says: "next", next: "2026-11-23", by: "bo" }]);
    expect((await notes())[0]).toHaveProperty("reason");
  });

  it("in answer to nothing is asked back", async () => {
    const { say } = await office();
    expect(await say({ does: "hint", outcome: "done" })).toMatchObject({ why: "no-thing" });
  });
});

describe("thanks, milestones and suggestions", () => {
  it("thanks count once for what was recommended, and again for what is recommended later", async () => {
    const { say, memory } = await office();
    await say({ does: "thanked" });
    expect(await say({ does: "thanked" })).toMatchObject({ is: "already" });
    const entry = await memory.relations.find(karin.customerId);
    if (entry === undefined) throw new Error("no relation");
    const referral = { noteId: "r-2", at: ELEVEN, on: "2026-11-23" } as const;
    await memory.relations.store(entry, {
      ...entry,
      facts: {
        ...entry.facts,
        notes: [{ ...referral, says: "referral", towards: "us", whom: "Ek" }, ...entry.facts.notes],
      },
    });
    expect(await say({ does: "thanked" }, { at: "2026-11-23T11:00:00.000Z" })).toMatchObject({ is: "done" });
  });

  it("a milestone is taken back by its words, and can be said again", async () => {
    const { say } = await office();
    const day = { does: "milestone", day: "2027-05-03", yearly: true, what: "25 år" } as const;
    expect(await say(day, { at: NINE })).toMatchObject({ is: "done" });
    expect(await say(day, { at: NINE })).toMatchObject({ is: "already" });
    expect(await say({ ...day, isOver: true }, { at: TEN })).toMatchObject({ is: "done" });
    expect(await say(day, { at: ELEVEN })).toMatchObject({ is: "done" });
  });

  it("a suggestion is noted with what came of it, once a day", async () => {
    const { say, notes } = await office();
    const made = { does: "suggested", kind: "improvement", what: "LED", outcome: "made" } as const;
    await say(made);
    expect(await say(made)).toMatchObject({ is: "already" });
    expect(await say({ ...made, outcome: "adopted" })).toMatchObject({ is: "done" });
    expect((await notes()).filter((note) => note.says === "suggested")).toHaveLength(3);
  });
});

describe("the owner", () => {
  it("is whoever is named, who has what the customer waits for and is told; taken back, too", async () => {
    const { say, undo, said, customer, promise, letters } = await office();
    const outcome = await say({ does: "owner", to: "Bo" }, { deedId: "d-owner" });
    expect(said(outcome)).toBe("Björkholm Kök: Noterat: Bo Holm ansvarar för kunden från och med nu.");
    expect([customer()?.owner, promise()?.owner]).toEqual(["bo", "bo"]);
    expect(letters()).toMatchObject([{ kind: "hand-over", staffId: "bo", what: "given" }]);
    await undo("d-owner");
    expect(customer()?.owner).toBe("anna");
    await say({ does: "owner", to: "Bo" });
    expect(await say({ does: "owner", to: "Bo" })).toMatchObject({ is: "already" });
  });

  it("is a colleague", async () => {
    const { say } = await office();
    expect(await say({ does: "owner", to: "Familjen Holmberg" })).toMatchObject({ why: "nobody" });
  });
});

describe("what is personal", () => {
  const TEXT = "Karin seglar en Folkbåt";
  const personal: LadderAsk = { does: "personal", text: TEXT };

  it("is kept with whom it is about, in the relation and nowhere else", async () => {
    const { say, notes, deeds } = await office();
    const outcome = await say(personal);
    expect(await notes()).toMatchObject([{ says: "personal", text: TEXT, person: "Karin Ek" }]);
    expect(JSON.stringify([outcome, await deeds()])).not.toContain("Folkbåt");
    expect(await say(personal)).toMatchObject({ is: "already" });
  });

  it("is refused by the rule, whoever asks, and neither kept nor quoted", async () => {
    const { say, notes, said, deeds } = await office();
    const outcome = await say({ does: "personal", text: "Karin har cancer" });
    expect(outcome).toMatchObject({ is: "not-possible", why: "not-personal" });
    expect(said(outcome)).toContain("vi antecknar ingenting om någons hälsa");
    expect(await notes()).toEqual([]);
    expect(JSON.stringify([outcome, said(outcome), await deeds()])).not.toContain("cancer");
  });

  it("is ten notes at most; then the oldest is asked about", async () => {
    const { say, said, notes } = await office();
    for (let n = 0; n < 10; n += 1) await say({ does: "personal", text: `Gillar bok ${n}` });
    const outcome = await say({ does: "personal", text: "Gillar bok 11" });
    expect(said(outcome)).toMatch(/Den äldsta är från den 23.november 2026/);
    expect(await say({ does: "forget-personal", which: "oldest" })).toMatchObject({ is: "done" });
    expect(await say({ does: "personal", text: "Gillar bok 11" })).toMatchObject({ is: "done" });
    expect(await notes()).toHaveLength(10);
  });

  it("is taken back like everything else", async () => {
    const { say, undo, notes } = await office();
    await say(personal, { deedId: "d-p" });
    await undo("d-p");
    expect(await notes()).toEqual([]);
  });

  it("is erased everywhere, for good: no undo brings it back, nor what was said before it", async () => {
    const { say, undo, notes, said, memory, deeds } = await office();
    await say(personal, { at: NINE, deedId: "d-p" });
    const outcome = await say({ does: "forget-personal" }, { deedId: "d-f", at: TEN });
    expect(said(outcome)).toBe(
      "Björkholm Kök: Raderat: allt personligt om kunden (1 anteckning). Det går inte att ångra.",
    );
    expect(await undo("d-f")).toMatchObject({ is: "not-possible", why: "gone-for-good" });
    await undo("d-p");
    await say({ does: "personal", text: "Karin seglar en Folkbåt jorden runt" }, { at: NINE });
    expect(await notes()).toEqual([]);
    expect(JSON.stringify([await memory.relations.find(karin.customerId), ...(await deeds())])).not.toContain(
      "Folkbåt",
    );
    expect(said(await say({ does: "forget-personal" }))).toContain("Det finns inget personligt sparat");
    await say({ does: "personal", text: "Spelar cello" }, { at: ELEVEN });
    expect(await notes()).toMatchObject([{ text: "Spelar cello" }]);
  });

  it("does not come back with a customer that turns out to be the same", async () => {
    const { say, memory } = await office();
    await say({ does: "forget-personal" }, { at: TEN });
    const entry = await memory.relations.find(karin.customerId);
    if (entry === undefined) throw new Error("no relation");
    const other = madeFacts("other", {
      notes: [{ noteId: "n-9", at: NINE, on: "2026-11-23", says: "personal", text: TEXT }],
    });
    expect(joinFacts(entry.facts, other).notes).toEqual([]);
    expect(joinFacts(other, entry.facts).notes).toEqual([]);
  });
});

describe("the answers", () => {
  it.each(LANGUAGES)("say in %s what was understood, each ended by a full stop", async (language) => {
    const { say, said } = await office();
    const asks: readonly LadderAsk[] = [
      level,
      { does: "thanked" },
      { does: "milestone", day: "2027-05-03", yearly: true, what: "25 år" },
      { does: "suggested", kind: "feedback", outcome: "declined" },
      { does: "personal", text: "Spelar cello" },
      { does: "personal", text: "Är sjuk" },
      { does: "forget-personal" },
      { does: "owner", to: "Bo" },
    ];
    for (const ask of asks) expect(said(await say(ask), language)).toMatch(/[.!][»”]?\.?$/);
  });
});
