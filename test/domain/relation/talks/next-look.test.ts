import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TalkTold } from "../../../../domain/relation/relation-book.ts";
import type { RelationFacts, RelationNote } from "../../../../domain/relation/relation-facts.ts";
import { TALK_KINDS } from "../../../../domain/relation/talk.ts";
import type { Talk } from "../../../../domain/relation/talk.ts";
import { agendaTasks } from "../../../../domain/relation/talks/agenda-days.ts";
import { nextTalkLook } from "../../../../domain/relation/talks/next-look.ts";
import { talksToTell, toldAfter } from "../../../../domain/relation/talks/stages.ts";
import { daysIn, plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { heldTalk, onDay, placed, relation, talk } from "./made-up.ts";

const BEGIN = "2026-01-01";
const DAYS = daysIn({ from: BEGIN, to: "2027-06-30" });

const day = fc.integer({ min: 0, max: DAYS.length - 1 }).map((count) => plusDays(BEGIN, count));
const kinds = fc.subarray([...TALK_KINDS], { minLength: 1 });

const note = fc
  .record({
    on: day,
    ahead: fc.integer({ min: 0, max: 120 }),
    kinds: fc.subarray([...TALK_KINDS]),
    later: fc.boolean(),
  })
  .map(({ on, ahead, kinds, later }): RelationNote => {
    const said = { noteId: `${on}-${ahead}`, at: `${on}T09:00:00.000Z`, on, kinds };
    const until = plusDays(on, ahead);
    return later
      ? { ...said, says: "talk-later", until }
      : { ...said, says: "no-talks", until: ahead > 100 ? undefined : until, reason: "x" };
  });

const talks = fc.oneof(
  fc.record({ on: day, kinds }).map(({ on, kinds }) => heldTalk(on, kinds)),
  fc
    .record({ bookedOn: day, ahead: fc.integer({ min: 0, max: 60 }), kinds })
    .map(({ bookedOn, ahead, kinds }) =>
      talk({
        on: plusDays(bookedOn, ahead),
        kinds,
        bookedAt: `${bookedOn}T09:00:00.000Z`,
        talkId: `b-${bookedOn}`,
      }),
    ),
);

const facts = fc
  .record({
    firstContactOn: fc.integer({ min: -2000, max: 0 }).map((days) => plusDays(BEGIN, days)),
    talks: fc.uniqueArray(talks, { maxLength: 4, selector: ({ talkId }) => talkId }),
    notes: fc.array(note, { maxLength: 4 }),
  })
  .map(relation);

/** Only what was known by then: what is said later comes later. */
function knownOn({ talks, notes, ...rest }: RelationFacts, on: Day): RelationFacts {
  return {
    ...rest,
    talks: talks.filter(({ bookedAt }) => bookedAt.slice(0, 10) <= on),
    notes: notes.filter((each) => each.on <= on),
  };
}

interface Run {
  readonly said: string[];
  told: readonly TalkTold[];
  /** What was drawn and alerted, by talk. */
  readonly agendas: Map<string, Talk["agenda"]>;
}

/** As the daily run does it: says what is to be said, and keeps that it did. */
function look(run: Run, facts: RelationFacts, on: Day): void {
  const circumstances = onDay(on);
  const tellings = talksToTell(facts, placed(), run.told, circumstances);
  run.told = toldAfter(run.told, tellings, on);
  run.said.push(...tellings.map(({ standing, stage }) => `${on} ${standing.kind} ${stage}`));
  for (const { talk, task } of agendaTasks(facts, circumstances)) {
    run.said.push(`${on} ${talk.talkId} ${task}`);
    const at = `${on}T06:45:00.000Z`;
    run.agendas.set(talk.talkId, {
      version: 1,
      points: [],
      drawnAt: at,
      ...talk.agenda,
      ...(task === "alert" && { alertedAt: at }),
    });
  }
}

const withAgendas = (facts: RelationFacts, { agendas }: Run): RelationFacts => ({
  ...facts,
  talks: facts.talks.map((each) => ({ ...each, agenda: agendas.get(each.talkId) })),
});

const begin = (): Run => ({ said: [], told: [], agendas: new Map() });

describe("the next day to look at a relation's talks", () => {
  it("leaves out no day on which a run that looks every day would say anything, and names no other", () => {
    fc.assert(
      fc.property(facts, (all) => {
        const daily = begin();
        const indexed = begin();
        let talkOn: Day | undefined = BEGIN;
        let known = relation();
        for (const on of DAYS) {
          const now = knownOn(all, on);
          look(daily, withAgendas(now, daily), on);
          // Whatever is stored anew is looked at again: `talkOn` is computed as the entry is stored.
          if (
            on === BEGIN ||
            now.talks.length !== known.talks.length ||
            now.notes.length !== known.notes.length
          ) {
            talkOn = nextTalkLook(withAgendas(now, indexed), placed(), indexed.told, onDay(on));
          }
          known = now;
          if (talkOn === undefined || on < talkOn) continue;
          const before = indexed.said.length;
          look(indexed, withAgendas(now, indexed), on);
          expect(indexed.said.length, `nothing to say on ${on}`).toBeGreaterThan(before);
          talkOn = nextTalkLook(withAgendas(now, indexed), placed(), indexed.told, onDay(on));
        }
        expect(indexed.said).toEqual(daily.said);
      }),
      { numRuns: 40 },
    );
  });

  it("is followed by silence when a run is repeated, and by one telling when a week was missed", () => {
    fc.assert(
      fc.property(facts, day, (all, on) => {
        const known = knownOn(all, on);
        const run = begin();
        look(run, known, on);
        const once = [...run.said];
        expect(new Set(once.map((line) => line.split(" ")[1])).size).toBe(once.length);
        look(run, withAgendas(known, run), on);
        expect(run.said).toEqual(once);
      }),
    );
  });

  it("is none where the class has no talks, and where the customer is exempt for good", () => {
    const exempt: RelationNote = {
      noteId: "n1",
      at: "2026-01-02T09:00:00.000Z",
      on: "2026-01-02",
      says: "no-talks",
      kinds: ["evaluation", "update"],
      reason: "vill inte",
    };
    expect(nextTalkLook(relation(), placed({ valueClass: "C" }), [], onDay("2026-02-02"))).toBeUndefined();
    expect(nextTalkLook(relation({ notes: [exempt] }), placed(), [], onDay("2026-02-02"))).toBeUndefined();
  });
});
