/** Where a company has a second reader, or lets agendas rest: what happens between the word to send one and the customer. */
import { describe, expect, it } from "vitest";
import type { Company } from "../../domain/company.ts";
import { bookedWorld, drawnBy, last, ofKind, talkOf, words } from "../support/agenda-world.ts";
import { exampleCompany } from "../support/example-company.ts";

const BO = "bo@bjorkholm.example";
const ANNA = "anna@bjorkholm.example";
const KARIN = "karin@kund.example";

const withAgendas = (agendas: Company["agendas"], changes: Partial<Company> = {}): Company => ({
  ...exampleCompany(),
  ...changes,
  agendas,
});

async function worldWith(agendas: Company["agendas"], changes: Partial<Company> = {}) {
  const world = await bookedWorld({ company: withAgendas(agendas, changes) });
  await drawnBy(world);
  const sayAs = (from: string) => (text: string) =>
    world.staffWrites({ from, text, answers: lastTo(from, "agenda-draft") });
  const lastTo = (to: string, kind: string) => {
    const found = ofKind(world, kind).findLast((letter) => letter.to === to);
    if (found === undefined) throw new Error(`no ${kind} to ${to}`);
    return found;
  };
  const confirmed = () => words(world.confirmations().at(-1) ?? last(world, "confirmation"));
  return { world, lastTo, anna: sayAs(ANNA), bo: sayAs(BO), confirmed };
}

const SECOND = { secondReader: "bo", rests: false };
const RESTS = { rests: true };
const BOTH = { secondReader: "bo", rests: true };

describe("with a second reader", () => {
  it("an agenda goes to that one first, who is told who asks; and to the customer when it has been read", async () => {
    const { world, lastTo, anna, bo, confirmed } = await worldWith(SECOND);
    expect(await words(lastTo(ANNA, "agenda-draft"))).toContain("Efter ”skicka” läser Bo Holm den först.");
    await anna("skicka");
    expect(await confirmed()).toContain("Bo Holm läser dagordningen först");
    await world.at("2026-11-24T08:30:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    const asked = await words(lastTo(BO, "agenda-draft"));
    expect(asked).toContain("Anna Björk vill skicka den här dagordningen");
    expect(asked).toContain(KARIN);
    expect(asked).not.toContain("läser Bo Holm");

    await bo("skicka");
    expect(await confirmed()).toContain("5 minuter");
    expect(await words(lastTo(ANNA, "agenda-draft"))).toContain("Bo Holm har läst dagordningen");
    await world.at("2026-11-24T08:50:00.000Z");
    expect(ofKind(world, "agenda").map(({ to }) => to)).toEqual([KARIN]);
    const { sent, reading } = (await talkOf(world)).agenda ?? {};
    expect(sent?.readBy).toBe("bo");
    expect(reading).toBeUndefined();
  });

  it.each(["ok", "Ok, ser bra ut!\n\nMvh Bo", "Okej"])("'%s' of that one is enough", async (text) => {
    const { world, anna, bo } = await worldWith(SECOND);
    await anna("skicka");
    await bo(text);
    await world.at("2026-11-24T08:50:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);
  });

  it.each(["ok?", "Ok, men vänta lite"])("'%s' is not", async (text) => {
    const { world, anna, bo } = await worldWith(SECOND);
    await anna("skicka");
    await bo(text);
    await world.at("2026-11-24T08:50:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
  });

  it("nobody else's 'ok' sends anything", async () => {
    const { world, anna } = await worldWith(SECOND);
    await anna("ok");
    await world.at("2026-11-24T08:50:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect((await talkOf(world)).agenda?.reading).toBeUndefined();
  });

  it("what that one changes goes along", async () => {
    const { world, anna, bo, lastTo } = await worldWith(SECOND);
    await anna("skicka");
    await bo("lägg till: priserna i höst");
    await world.at("2026-11-24T08:20:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    await bo("skicka");
    await world.at("2026-11-24T08:50:00.000Z");
    expect(await words(last(world, "agenda"))).toContain("priserna i höst");
    expect(await words(lastTo(ANNA, "agenda-draft"))).toContain("priserna i höst");
  });

  it("'skicka ändå' passes over them", async () => {
    const { world, anna } = await worldWith(SECOND);
    await anna("skicka");
    await anna("skicka ändå");
    await world.at("2026-11-24T08:50:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);
    expect((await talkOf(world)).agenda?.reading).toBeUndefined();
  });

  it("the same word again asks nobody twice; of what was changed since it does", async () => {
    const { world, anna, confirmed } = await worldWith(SECOND);
    await anna("skicka");
    await anna("skicka");
    expect(await confirmed()).toContain("Bo Holm läser dagordningen först");
    const toBo = () => ofKind(world, "agenda-draft").filter(({ to }) => to === BO);
    expect(toBo()).toHaveLength(1);
    await anna("lägg till: priserna\nskicka");
    await world.at("2026-11-24T08:50:00.000Z");
    expect(toBo()).toHaveLength(2);
    expect(ofKind(world, "agenda")).toHaveLength(0);
  });

  it("taken back, it does not go by that one's word", async () => {
    const { world, anna, bo, confirmed } = await worldWith(SECOND);
    await anna("skicka");
    await world.at("2026-11-24T10:00:00.000Z");
    await world.staffWrites({ text: "ångra", answers: world.confirmations().at(-1) });
    expect((await talkOf(world)).agenda?.reading).toBeUndefined();
    await bo("skicka");
    expect(await confirmed()).not.toContain("minuter");
    await world.at("2026-11-24T12:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
  });

  it("counts as not sent until they have read it", async () => {
    const { world, anna } = await worldWith(SECOND);
    await anna("skicka");
    await world.at("2026-12-02T08:00:00.000Z");
    expect(ofKind(world, "agenda-unsent").map(({ to }) => to)).toEqual([ANNA]);
  });

  it("who is away is stood in for; and nobody is the second reader of their own", async () => {
    const { staff } = exampleCompany();
    const away = staff.map((each) =>
      each.id === "bo"
        ? { ...each, backup: "sofie", away: [{ from: "2026-11-23", to: "2026-11-30" }] }
        : each,
    );
    const { world, anna } = await worldWith(SECOND, { staff: away });
    await anna("skicka");
    expect(ofKind(world, "agenda-draft").map(({ to }) => to)).toEqual([ANNA, "sofie@bjorkholm.example"]);

    const own = await worldWith({ secondReader: "anna", rests: false });
    await own.anna("skicka");
    await own.world.at("2026-11-24T08:50:00.000Z");
    expect(ofKind(own.world, "agenda")).toHaveLength(1);
  });
});

describe("an agenda that rests", () => {
  it("goes when the company opens on its next working day, and not before", async () => {
    const { world, lastTo, anna, confirmed } = await worldWith(RESTS);
    expect(await words(lastTo(ANNA, "agenda-draft"))).toContain("väntar brevet till nästa arbetsdags morgon");
    await anna("skicka");
    expect(await confirmed()).toMatch(
      /går till karin@kund\.example kl\.\s8\.00 i\s+morgon, onsdag 25\snovember/,
    );
    await world.at("2026-11-25T06:55:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    await world.at("2026-11-25T07:10:00.000Z");
    expect(ofKind(world, "agenda").map(({ to }) => to)).toEqual([KARIN]);
    await world.at("2026-12-02T08:00:00.000Z");
    expect(ofKind(world, "agenda-unsent")).toHaveLength(0);
  });

  it("can be taken back until then, and not after", async () => {
    const { world, anna, confirmed } = await worldWith(RESTS);
    await anna("skicka");
    const said = world.confirmations().at(-1);
    await world.at("2026-11-25T06:30:00.000Z");
    await world.staffWrites({ text: "ångra", answers: said });
    await world.at("2026-11-25T12:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);

    await anna("skicka");
    const again = world.confirmations().at(-1);
    await world.at("2026-11-26T08:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);
    await world.staffWrites({ text: "ångra", answers: again });
    expect(await confirmed()).toContain("Brevet har redan gått, så det går inte att ångra.");
    expect((await talkOf(world)).agenda?.sent).toBeDefined();
  });

  it("goes with what is changed until then, once, and as the first that the customer gets", async () => {
    const { world, anna, lastTo } = await worldWith(RESTS);
    await anna("skicka");
    await world.at("2026-11-24T12:00:00.000Z");
    await anna("lägg till: priserna i höst");
    await world.at("2026-11-24T12:10:00.000Z");
    const shown = await words(lastTo(ANNA, "agenda-draft"));
    expect(shown).toContain("priserna i höst");
    expect(shown).toContain("Det du ändrar innan dess kommer med.");
    expect(shown).not.toContain("tidigare version");
    await world.staffWrites({ text: "Norrtulls Glas: bokat: 9/12 kl 13" });
    await world.at("2026-11-24T12:30:00.000Z");
    await world.at("2026-11-25T08:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);
    const gone = await words(last(world, "agenda"));
    expect(gone).toContain("priserna i höst");
    expect(gone).toMatch(/onsdag 9.december/);
    expect(gone).not.toContain("i stället för");
    expect(gone).not.toContain("8 december");
  });

  it("that was sent and changed can still be taken back by its first word", async () => {
    const { world, anna } = await worldWith(RESTS);
    await anna("skicka");
    const said = world.confirmations().at(-1);
    await anna("lägg till: priserna i höst");
    await world.at("2026-11-24T12:00:00.000Z");
    await world.staffWrites({ text: "ångra", answers: said });
    await world.at("2026-11-25T12:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect((await talkOf(world)).agenda?.points.map(({ text }) => text)).toContain("priserna i höst");
  });

  it("of a talk that is called off meanwhile never goes, and nobody is asked about an invitation", async () => {
    const { world, anna } = await worldWith(RESTS);
    await anna("skicka");
    await anna("avbokat");
    await world.at("2026-11-25T12:00:00.000Z");
    await world.at("2026-11-26T12:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect(ofKind(world, "agenda-draft")).toHaveLength(1);
  });

  it("does not rest once the customer has it: another time goes within minutes", async () => {
    const { world, anna } = await worldWith(RESTS);
    await anna("skicka");
    await world.at("2026-11-25T08:00:00.000Z");
    await world.staffWrites({ text: "Norrtulls Glas: bokat: 9/12 kl 13" });
    await world.at("2026-11-25T08:10:00.000Z");
    await anna("skicka");
    await world.at("2026-11-25T08:30:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(2);
    expect(await words(last(world, "agenda"))).toContain("i stället för");
  });
});

describe("an agenda that is read and then rests", () => {
  it("goes the morning after it has been read; whoever asked can take it back until then", async () => {
    const { world, anna, bo, lastTo, confirmed } = await worldWith(BOTH);
    await anna("skicka");
    const said = world.confirmations().at(-1);
    await world.at("2026-11-25T08:00:00.000Z");
    await bo("ok");
    expect(await confirmed()).toMatch(/8\.00 i\s+morgon, torsdag 26\snovember/);
    expect(await words(lastTo(ANNA, "agenda-draft"))).toContain("Bo Holm har läst dagordningen");
    await world.at("2026-11-25T08:30:00.000Z");
    await world.staffWrites({ text: "ångra", answers: said });
    await world.at("2026-11-26T12:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);

    await anna("skicka");
    await bo("skicka");
    await world.at("2026-11-27T12:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);
  });
});
