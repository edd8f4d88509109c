/** What whoever leads a talk reads beside its agenda, and what of it reaches the customer: places, payments, "undo". */
import { describe, expect, it } from "vitest";
import { bookedWorld, drawnBy, last, ofKind, read, talkOf, words } from "../support/agenda-world.ts";
import { exampleCompany } from "../support/example-company.ts";
import { bought, karins } from "../support/relation-world.ts";
import type { SentLetter, World } from "../support/world.ts";

async function fileIn(letter: SentLetter): Promise<string> {
  const { attachments } = await read(letter);
  const [file] = attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString());
  return (file ?? "").replaceAll("\r\n ", "");
}

const uidIn = (file: string): string | undefined => /^UID:.*$/m.exec(file)?.[0];

async function sentWorld(options: Parameters<typeof bookedWorld>[0] = {}): Promise<World> {
  const world = await bookedWorld(options);
  await drawnBy(world);
  await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
  await world.at("2026-11-24T08:30:00.000Z");
  return world;
}

describe("the place of a talk", () => {
  it("that staff call theirs is the customer's in the letter and the calendar, and the draft shows it", async () => {
    const world = await sentWorld({ customer: { ...karins, language: "fi" } });
    expect(await words(last(world, "agenda-draft"))).toContain("Plats: hos kunden (kunden läser ”teillä”)");
    expect(await words(last(world, "agenda"))).toContain("Paikka: teillä");
    expect(await fileIn(last(world, "agenda"))).toContain("LOCATION:teillä");
  });

  it("that alone has changed is told as that, with the same invitation", async () => {
    const world = await sentWorld();
    await world.staffWrites({
      text: "Norrtulls Glas: bokat: 8/12 kl 10, 1 timme, hos oss, utvärderingssamtal",
    });
    await world.at("2026-11-24T08:40:00.000Z");
    expect((await read(last(world, "agenda-draft"))).subject).toContain(
      "Kundens inbjudan stämmer inte längre",
    );
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T09:00:00.000Z");
    const [first, second] = ofKind(world, "agenda");
    if (first === undefined || second === undefined) throw new Error("The agenda did not go twice.");
    expect((await read(second)).subject).toBe("Ny plats för vårt samtal tisdag 8 december");
    const text = await words(second);
    expect(text).toContain("blir på en annan plats. Tiden är densamma.");
    expect(text).toContain(`Ny plats: hos ${exampleCompany().name} (i stället för hos er)`);
    expect(text).not.toContain("Vi har bestämt tid");
    const [before, after] = [await fileIn(first), await fileIn(second)];
    expect(uidIn(after)).toBe(uidIn(before));
    expect(before).toContain("SEQUENCE:0");
    expect(after).toContain("SEQUENCE:1");
    expect(after).toContain(`LOCATION:hos ${exampleCompany().name}`);
  });
});

describe("how the customer pays", () => {
  it("is told to whoever leads the talk, and to nobody else", async () => {
    const { number = "" } = karins;
    const bare = bought("a-1", number);
    // Accounts are found by what their invoices name.
    const account = {
      ...bare,
      invoices: bare.invoices.map((invoice) => ({ ...invoice, customer: { number } })),
    };
    const world = await bookedWorld();
    await world.memory.ledger.store(undefined, {
      ...{ account, revision: 0 },
      written: {
        ...{ state: "slow", since: "2026-11-01", on: "2026-11-20" },
        reasons: [{ code: "late-invoices", late: 4, invoices: 6, grace: 7 }],
      },
    });
    await drawnBy(world);
    const draft = await words(last(world, "agenda-draft"));
    expect(draft).toContain("BETALNINGAR (BARA FÖR DIG)");
    expect(draft).toContain("Enligt bokföringen till och med den 20\u00a0november 2026: 4\u00a0av 6");
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    const letter = last(world, "agenda");
    const all = `${await words(letter)}${await fileIn(letter)}`;
    expect(all).not.toMatch(/faktur|betal|bokför/i);
  });
});

describe("what was changed in an agenda", () => {
  const pointsOf = async (world: World): Promise<readonly string[]> =>
    ((await talkOf(world)).agenda?.points ?? []).map(({ text }) => text);

  it("is taken back by answering the draft that shows it, or the one that was answered", async () => {
    for (const nth of [-1, -2]) {
      const world = await bookedWorld();
      await drawnBy(world);
      const before = await pointsOf(world);
      await world.staffWrites({
        text: "lägg till: leveranstider\nta bort 1",
        answers: last(world, "agenda-draft"),
      });
      await world.at("2026-11-24T08:20:00.000Z");
      expect(await pointsOf(world)).not.toEqual(before);
      await world.staffWrites({ text: "ångra", answers: ofKind(world, "agenda-draft").at(nth) });
      await world.at("2026-11-24T08:30:00.000Z");
      expect(await pointsOf(world)).toEqual(before);
      expect(await words(last(world, "confirmation"))).toContain("Ångrat, allt är som förut");
    }
  });

  it("is taken back step by step, the last change first", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    const before = await pointsOf(world);
    await world.staffWrites({ text: "lägg till: ett", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:20:00.000Z");
    const first = last(world, "agenda-draft");
    await world.staffWrites({ text: "lägg till: två", answers: first });
    await world.at("2026-11-24T08:30:00.000Z");
    await world.staffWrites({ text: "ångra", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:40:00.000Z");
    expect(await pointsOf(world)).toEqual([...before, "ett"]);
  });

  it("is taken back though more was changed since, which stays; and so is the word to send it", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    const before = await pointsOf(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    const sent = world.confirmations().at(-1);
    await world.at("2026-11-24T08:02:00.000Z");
    await world.staffWrites({ text: "lägg till: priser", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:03:00.000Z");
    await world.staffWrites({ text: "ångra", answers: sent });
    expect(await words(last(world, "confirmation"))).toContain("Ångrat");
    await world.at("2026-11-24T09:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect(await pointsOf(world)).toEqual([...before, "priser"]);
    expect((await talkOf(world)).agenda?.sent).toBeUndefined();
  });

  it("is taken back with the word to send it, said in one mail", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    const before = await pointsOf(world);
    await world.staffWrites({
      text: "lägg till: x\nta bort 1\nskicka",
      answers: last(world, "agenda-draft"),
    });
    const confirmed = world.confirmations().at(-1);
    await world.at("2026-11-24T08:03:00.000Z");
    await world.staffWrites({ text: "ångra", answers: confirmed });
    await world.at("2026-11-24T09:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect(await pointsOf(world)).toEqual(before);
  });

  it("first can be taken back alone: what was changed after it stays", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    const before = await pointsOf(world);
    const draft = last(world, "agenda-draft");
    await world.staffWrites({ text: "ta bort 1", answers: draft });
    await world.at("2026-11-24T08:20:00.000Z");
    await world.staffWrites({ text: "lägg till: två", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    await world.staffWrites({ text: "ångra", answers: draft });
    expect(await pointsOf(world)).toEqual([...before, "två"]);
  });
});
