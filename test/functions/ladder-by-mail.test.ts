/** The ladder and the people by mail: said in a note or in answer to a morning line, in any order, and erased. */
import { describe, expect, it } from "vitest";
import type { MorningLetter } from "../../domain/letters/letter.ts";
import type { Hint } from "../../domain/relation/hints/hint.ts";
import { worldWithKarins } from "../support/karins-world.ts";
import { readableText } from "../support/mail-text.ts";
import { relationOf } from "../support/relation-world.ts";
import { staffMail } from "../support/staff-mail.ts";
import type { World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
const READ_AT = "2026-11-23T13:00:00.000Z";

const notesOf = async (world: World) => (await relationOf(world, "karins")).facts.notes;

const heard = ({ sent }: World): string =>
  sent.map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " ")).join("\n");

describe("two notes of the ladder, whichever is read first", () => {
  const WORDS = {
    level: "nivå: 3 mål 4, nästa steg: visa kalkylen",
    lower: "nivå: 2",
    thanked: "tackat",
    milestone: "milstolpe: 25 år 3 maj",
    over: "ta bort milstolpe: 25 år",
    made: "förslag: LED i hallen",
    adopted: "förslag: LED i hallen, antaget",
    personal: "personligt: Karin seglar",
    forgotten: "glöm personligt",
  } as const;
  const pairs = Object.entries(WORDS).flatMap(([first, one]) =>
    Object.entries(WORDS)
      .filter(([second]) => second !== first)
      .map(([second, other]) => [first, second, one, other] as const),
  );

  async function readIn(notes: readonly { readonly text: string; readonly at: string }[]): Promise<World> {
    const world = await worldWithKarins(READ_AT);
    for (const { text, at } of notes) {
      const id = `said-${at}`.replaceAll(/[^a-z\d]/g, "");
      const mail = staffMail(id, { text: `Norrtulls Glas\n${text}` });
      await world.receive({ ...mail, id, verdicts: { receivedAt: at } });
    }
    return world;
  }

  it.each(pairs)("mean the same: %s, then %s", async (_first, _second, one, other) => {
    const said = [
      { text: one, at: "2026-11-23T09:10:00.000Z" },
      { text: other, at: "2026-11-23T09:20:00.000Z" },
    ];
    const inOrder = await relationOf(await readIn(said), "karins");
    const late = await relationOf(await readIn(said.toReversed()), "karins");
    expect(late.facts.notes).toEqual(inOrder.facts.notes);
    expect(late.facts.notes.length + (inOrder.facts.forgotten === undefined ? 0 : 1)).toBeGreaterThan(0);
    expect([late.contactOn, late.talkOn]).toEqual([inOrder.contactOn, inOrder.talkOn]);
  });
});

describe("in answer to the hints of a morning letter", () => {
  const hints: readonly Hint[] = [
    { kind: "thank", key: "n-r", fromOn: "2026-11-23", because: { whom: "Ek" } },
    { kind: "level", key: "2025-01-01:0", fromOn: "2026-11-23", because: { level: 2, target: 3 } },
  ];
  const morning: MorningLetter = {
    ...{ kind: "morning", letterId: "morning-sofie-2026-11-23", state: "sent", staffId: "sofie" },
    on: "2026-11-23",
    lines: hints.map((hint) => ({
      ...{ section: "contacts", who: "Norrtulls Glas", at: MONDAY, about: { customerId: "karins" }, hint },
    })),
    ...{ more: 0, unseen: [], later: 0, spam: 0, findings: [] },
    ...{ madeAt: MONDAY, attempt: 1, dueAt: MONDAY, sesMessageId: "ses-0" },
  };

  async function answered(text: string): Promise<World> {
    const world = await worldWithKarins();
    world.memory.stored.letters.set(morning.letterId, morning);
    const messageId = "<ses-0@eu-west-1.amazonses.com>";
    await world.memory.log.joinThread(messageId, undefined, morning.letterId, "2030-01-01T00:00:00.000Z");
    await world.staffWrites({ text, from: "sofie@bjorkholm.example", answers: { sesMessageId: "ses-0" } });
    return world;
  }

  it.each([
    [
      "1 klart · 2 nivå: 3, nästa steg: visa kalkylen",
      [
        { says: "level", level: 3 },
        { says: "thanked", of: "n-r" },
      ],
    ],
    ["1 senare 1 december", [{ says: "hint", kind: "thank", outcome: "later", until: "2026-12-01" }]],
    ["2 nej tack", [{ says: "hint", kind: "level", key: "2025-01-01:0", outcome: "no" }]],
    ["1 lämna över till Bo", [{ says: "next", next: "2026-11-23", by: "bo" }]],
  ])("%s", async (text, notes) => {
    expect(await notesOf(await answered(text))).toMatchObject(notes);
  });

  it("done and how says both that people were in touch and that thanks were said; undo takes back both", async () => {
    const world = await answered("1 klart, ringde Karin");
    const { facts } = await relationOf(world, "karins");
    expect(facts.contacts).toMatchObject([{ way: "call", direction: "both" }]);
    expect(facts.notes).toMatchObject([{ says: "thanked", of: "n-r" }]);
    await world.staffWrites({
      ...{ text: "ångra", from: "sofie@bjorkholm.example", answers: { sesMessageId: "ses-0" } },
    });
    const after = await relationOf(world, "karins");
    expect([after.facts.contacts, after.facts.notes]).toEqual([[], []]);
  });
});

describe("what is personal", () => {
  const textsKept = (world: World): string => JSON.stringify([...world.memory.stored.letters.values()]);

  it("is noted, quoted in no letter, and erased for good", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: "Norrtulls Glas\npersonligt: Karin seglar en Folkbåt" });
    expect(await notesOf(world)).toMatchObject([{ says: "personal", text: "Karin seglar en Folkbåt" }]);
    await world.staffWrites({ text: "Norrtulls Glas\nglöm personligt" });
    expect(await notesOf(world)).toEqual([]);
    expect(heard(world)).toContain("Det går inte att ångra.");
    expect(heard(world).split("\n").at(-1)).not.toContain("”ångra”");
    expect(textsKept(world)).not.toContain("Folkbåt");
  });

  it("is refused with the reason and what to write instead; the answer quotes nothing of it", async () => {
    const world = await worldWithKarins();
    await world.staffWrites({ text: "Norrtulls Glas\npersonligt: Karin har fått cancer" });
    expect(await notesOf(world)).toEqual([]);
    const answer = heard(world);
    expect(answer).toContain("vi antecknar ingenting om någons hälsa");
    expect(`${answer}${textsKept(world)}`).not.toContain("cancer");
  });
});
