/** What staff say of relations in any order, in answer to morning lines, and with every call broken once. */
import { describe, expect, it } from "vitest";
import type { MorningLetter } from "../../domain/letters/letter.ts";
import type { RelationContact, RelationFacts } from "../../domain/relation/relation-facts.ts";
import type { StaffMail } from "../support/staff-mail.ts";
import { madeRelation } from "../support/made-relation.ts";
import { readableText } from "../support/mail-text.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { staffMail } from "../support/staff-mail.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
const READ_AT = "2026-11-23T13:00:00.000Z";

const placed = { month: "2026-11", valueClass: "A", value: 100 } as const;

const first: RelationContact = {
  ...{ id: "first", on: "2025-11-20", way: "meeting", direction: "both" },
  ...{ staff: ["sofie"], people: [] },
};

async function openWorld(at = MONDAY): Promise<World> {
  const world = createWorld({ at });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(
    undefined,
    madeRelation("karins", { contacts: [first], firstContactOn: first.on }, { placed }),
  );
  return world;
}

interface Said {
  readonly text: string;
  readonly at: string;
}

/** Notes that are read in this order, long after they were said. */
async function readIn(notes: readonly Said[]): Promise<World> {
  const world = await openWorld(READ_AT);
  for (const { text, at } of notes) {
    const id = `said-${at}`.replaceAll(/[^a-z\d]/g, "");
    const mail = staffMail(id, { text: `Norrtulls Glas\n${text}` });
    await world.receive({ ...mail, id, verdicts: { receivedAt: at } });
  }
  return world;
}

/** All that anybody could notice; talks have the id of whatever made them. */
function truth({ contacts, notes, talks }: RelationFacts) {
  return {
    contacts,
    notes,
    talks: talks
      .filter(({ kinds }) => kinds.length > 0)
      .map(({ kinds, on, at, where, held, cancelledAt }) => ({
        ...{ kinds, on, at, where, cancelledAt },
        held: held && { on: held.on, minutes: held.minutes, kinds: held.kinds },
      })),
  };
}

/** Which talk is meant is said: otherwise it is those that were due, as far as was known when it was read. */
const WORDS = {
  call: "ringde Karin om köket",
  next: "nästa: 12 januari",
  sooner: "nästa: 1 december",
  wish: "önskar: var tredje månad",
  quote: "offert: skåp i ek",
  won: "offert: vunnen",
  peace: "låt vara till 1 februari: ombyggnad",
  booked: "bokat: 8 december kl 10, uppdateringssamtal",
  moved: "bokat: 10 december kl 13, uppdateringssamtal, hos kunden",
  cancelled: "avbokat",
  held: "utvärderingssamtal med Karin\nNöjd med det mesta, vill ha snabbare besked.",
  none: "inga samtal: byter ägare",
} as const;

const pairs = Object.entries(WORDS).flatMap(([first, one]) =>
  Object.entries(WORDS)
    .filter(([second]) => second !== first)
    .map(([second, other]) => [first, second, one, other] as const),
);

describe("two words about a relation, whichever is read first", () => {
  it.each(pairs)("mean the same: %s, then %s", async (_first, _second, one, other) => {
    const said = [
      { text: one, at: "2026-11-23T09:10:00.000Z" },
      { text: other, at: "2026-11-23T09:20:00.000Z" },
    ];
    const inOrder = await relationOf(await readIn(said), "karins");
    const late = await relationOf(await readIn(said.toReversed()), "karins");
    expect(truth(late.facts)).toEqual(truth(inOrder.facts));
    expect([late.contactOn, late.talkOn]).toEqual([inOrder.contactOn, inOrder.talkOn]);
  });
});

const line = { who: "Norrtulls Glas", at: MONDAY, about: { customerId: "karins" } } as const;

const morning: MorningLetter = {
  kind: "morning",
  letterId: "morning-sofie-2026-11-23",
  state: "sent",
  staffId: "sofie",
  on: "2026-11-23",
  lines: [
    { ...line, section: "contacts", contact: { rule: "value", dueOn: "2026-11-23", because: {} } },
    {
      ...line,
      section: "talks",
      talk: { kinds: ["evaluation"], as: "owner", state: "due", dueOn: "2026-11-20" },
    },
  ],
  ...{ more: 0, unseen: [], later: 0, spam: 0, findings: [] },
  ...{ madeAt: MONDAY, attempt: 1, dueAt: MONDAY, sesMessageId: "ses-0" },
};

async function answered(mail: Pick<StaffMail, "text">): Promise<World> {
  const world = await openWorld();
  world.memory.stored.letters.set(morning.letterId, morning);
  await world.memory.log.joinThread(
    "<ses-0@eu-west-1.amazonses.com>",
    undefined,
    morning.letterId,
    "2030-01-01T00:00:00.000Z",
  );
  await world.staffWrites({
    ...mail,
    from: "sofie@bjorkholm.example",
    answers: { sesMessageId: "ses-0" },
  });
  return world;
}

describe("an answer to a line of a morning letter", () => {
  it("about a contact: done is that they were in touch, later is the next, and Bo can take it", async () => {
    const done = await relationOf(await answered({ text: "1 klart" }), "karins");
    expect(done.facts.contacts).toMatchObject([{ way: "other", direction: "both", staff: ["sofie"] }, first]);
    const later = await relationOf(await answered({ text: "1 senare 12 januari" }), "karins");
    expect(later.facts.notes).toMatchObject([{ says: "next", next: "2027-01-12" }]);
    const handed = await relationOf(await answered({ text: "1 lämna över till Bo" }), "karins");
    expect(handed.facts.notes).toMatchObject([{ says: "next", by: "bo" }]);
  });

  it("about a talk: later is when to ask, and done without minutes is asked back", async () => {
    const later = await relationOf(await answered({ text: "2 senare 12 januari" }), "karins");
    expect(later.facts.notes).toMatchObject([
      { says: "talk-later", kinds: ["evaluation"], until: "2027-01-12" },
    ]);
    const booked = await relationOf(await answered({ text: "2 bokat: 12 januari kl 10" }), "karins");
    expect(booked.facts.talks).toMatchObject([{ kinds: ["evaluation"], on: "2027-01-12", leader: "sofie" }]);
    const world = await answered({ text: "2 klart" });
    expect((await relationOf(world, "karins")).facts.talks).toEqual([]);
    const [said] = world.confirmations().map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " "));
    expect(said).toContain("et par linjer om, hvad I kom frem til");
  });
});

describe("any one call that fails, before or after it took effect", () => {
  const text = "Norrtulls Glas: ringde Karin\nnästa: 12 januari\nbokat: 8 december kl 10";

  async function writes(fault?: { nth: number; kind: "before" | "after" }): Promise<World> {
    const world = await openWorld();
    if (fault !== undefined) world.faults.plant(fault);
    await world.staffWrites({ text });
    await world.at("2026-11-23T10:00:00.000Z");
    return world;
  }

  it("is made good: all is noted once, and confirmed once", async () => {
    const counted = await openWorld();
    await counted.staffWrites({ text });
    const calls = counted.faults.calls.length;
    const { facts } = await relationOf(counted, "karins");
    expect([facts.contacts.length, facts.notes.length, facts.talks.length]).toEqual([2, 1, 1]);
    for (let nth = 1; nth <= calls; nth += 1) {
      for (const kind of ["before", "after"] as const) {
        const world = await writes({ nth, kind });
        expect({ nth, kind, ...truth((await relationOf(world, "karins")).facts) }).toEqual({
          ...{ nth, kind },
          ...truth(facts),
        });
        expect(world.confirmations().length, counted.faults.calls[nth - 1]).toBe(1);
      }
    }
  });
});
