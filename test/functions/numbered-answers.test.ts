/** Answers to a morning letter by the numbers of its lines: each line comes back, done or asked about. */
import { describe, expect, it } from "vitest";
import type { MorningLetter } from "../../domain/letters/letter.ts";
import type { Hint } from "../../domain/relation/hints/hint.ts";
import { readableText } from "../support/mail-text.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";

const HINTS: readonly Hint[] = [
  { kind: "thank", key: "n-r", fromOn: "2026-11-23", because: { whom: "Ek" } },
  { kind: "level", key: "2025-01-01:0", fromOn: "2026-11-23", because: { level: 2, target: 3 } },
  { kind: "thank", key: "n-s", fromOn: "2026-11-23", because: { whom: "Dal" } },
];
const MORNING: MorningLetter = {
  ...{ kind: "morning", letterId: "morning-sofie-2026-11-23", state: "sent", staffId: "sofie" },
  on: "2026-11-23",
  lines: HINTS.map((hint) => ({
    ...{ section: "contacts", who: "Norrtulls Glas", at: MONDAY, about: { customerId: "karins" }, hint },
  })),
  ...{ more: 0, unseen: [], later: 0, spam: 0, findings: [] },
  ...{ madeAt: MONDAY, attempt: 1, dueAt: MONDAY, sesMessageId: "ses-0" },
};

async function answered(text: string): Promise<World> {
  const world = createWorld({ at: MONDAY });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(undefined, madeRelation("karins"));
  world.memory.stored.letters.set(MORNING.letterId, MORNING);
  const messageId = "<ses-0@eu-west-1.amazonses.com>";
  await world.memory.log.joinThread(messageId, undefined, MORNING.letterId, "2030-01-01T00:00:00.000Z");
  await world.staffWrites({ text, from: "sofie@bjorkholm.example", answers: { sesMessageId: "ses-0" } });
  return world;
}

const heard = (world: World): string => readableText(world.sent.at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
const notesOf = async (world: World) => (await relationOf(world, "karins")).facts.notes;

describe("an answer to numbered lines", () => {
  it.each([
    ["1 Bo\n2 sendt blomster\n3 nei takk", ["»1 giv videre til Bo«", "»2 klaret, sendt blomster«"]],
    ["1 klart ringde Karin nyss\n2 fredag\n3 inte just nu", ["»2 senere fredag«", "»3 inte just nu«"]],
    ["2 klart, skickade blommor. 3 Sofie", ["»3 giv videre til Sofie«"]],
    ["3 nivå: 4\n1 senare torsdag\n2 bla bla", ["»2 bla bla«: hvad mener du?"]],
    ["1 er klaret og 2 skal Bo tage", ["»2 giv videre til Bo«"]],
    ["1 soitettu, Jari tyytyväinen nyt\n2 ei kiitos", ["»1 klaret, soitettu, Jari"]],
    ["1. Done\n2 nope\n3 level 3", ["»2 nej tak«"]],
    ["2 done\n3 we are still at it, ask again after Easter", ["»3 we are still at it"]],
    ["1 thanked her, 2 done and 3 later next week", ["»1 thanked her«"]],
    ["3 klart, ringde Karin\nringer henne igen på torsdag", ["»ringer henne igen på torsdag«"]],
    ["1. Done - rang her, left a message", ["Er det klaret, så skriv bare »1 klaret«"]],
  ])("does what is said and asks about the rest: %s", async (text, asked) => {
    const world = await answered(text);
    for (const each of asked) expect(heard(world)).toContain(each);
    expect(heard(world)).toContain("Sådan blev det:");
    expect(heard(world)).not.toContain("lover:");
  });

  it.each([
    ["2 Bo", "»2 giv videre til Bo«"],
    ["1,2 och 3 är gjorda", "»1, 2, 3 klaret«"],
    ["ångra 2", "»2 fortryd«"],
    ["hand over 3 to bo", "»3 giv videre til bo«"],
    ["3 klart\nringer henne igen på torsdag", "»3 klart ringer henne igen på torsdag«"],
  ])("asks with the line that may be meant, and does nothing: %s", async (text, asked) => {
    const world = await answered(text);
    expect(heard(world)).toContain(asked);
    expect(await notesOf(world)).toEqual([]);
  });

  it.each([
    ["1-3 klart", 3],
    ["1 klart, skickade 2 blommor", 1],
    ["1 nej tack - de har 2 kontor", 1],
    ["1 klart. Tack för hjälpen, 3 lådor saknas", 1],
    ["1 hoidettu - 2 myöhemmin perjantaina kiitos", 2],
    ["1 klart, 2 klart och 3 senare fredag", 3],
    ["3 klart\nringde henne", 1],
  ])("asks nothing where all is said: %s", async (text, count) => {
    const world = await answered(text);
    expect(heard(world)).not.toContain("Det her forstod vi ikke");
    expect(await notesOf(world)).toHaveLength(count);
  });
});

describe("an answer to our question", () => {
  async function thenAnswered(first: string, then: string): Promise<World> {
    const world = await answered(first);
    const question = world.sent.at(-1);
    await world.staffWrites({ text: then, from: "sofie@bjorkholm.example", answers: question });
    return world;
  }

  it.each([
    ["2 fredag", "ja", { says: "hint", kind: "level", outcome: "later", until: "2026-11-27" }],
    ["2 fredag", "Ja tak\nSofie", { says: "hint", kind: "level", outcome: "later" }],
    ["2 fredag", "2 senere fredag", { says: "hint", kind: "level", outcome: "later" }],
    ["2 senare", "1 december", { says: "hint", kind: "level", outcome: "later", until: "2026-12-01" }],
    ["1 later", "Friday", { says: "hint", kind: "thank", outcome: "later", until: "2026-11-27" }],
    ["1 nope", "yes please", { says: "hint", kind: "thank", outcome: "no" }],
  ])("is read as what was meant: %s, then %s", async (first, then, note) => {
    expect(await notesOf(await thenAnswered(first, then))).toMatchObject([note]);
  });

  it.each([
    ["2 fredag", "nej"],
    ["2 fredag\n1 Bo", "ja"],
    ["2 bla bla", "ja"],
    ["2 fredag", "ja?"],
  ])("does nothing where it is not clear what is meant: %s, then %s", async (first, then) => {
    expect(await notesOf(await thenAnswered(first, then))).toEqual([]);
  });

  it.each([
    ["Norrtulls Glas\nmilestone: 25 years in business", "3 May", { says: "milestone" }],
    ["Norrtulls Glas\nny nivå 4", "ja", { says: "level", level: 4 }],
  ])("completes a note: %s, then %s", async (first, then, note) => {
    const world = await answered("");
    await world.staffWrites({ text: first, from: "sofie@bjorkholm.example" });
    await world.staffWrites({ text: then, from: "sofie@bjorkholm.example", answers: world.sent.at(-1) });
    expect(await notesOf(world)).toMatchObject([note]);
  });
});
