import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextHintLook } from "../../../../domain/relation/hints/next-hint-look.ts";
import { hintsToTell } from "../../../../domain/relation/hints/hints-to-tell.ts";
import { HINT_KINDS } from "../../../../domain/relation/hints/hint.ts";
import { nextFactOn } from "../../../../domain/relation/contact/known-facts.ts";
import { earliest } from "../../../../domain/relation/earliest.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { onDay } from "../talks/made-up.ts";
import {
  anyAnswers,
  anyFacts,
  anyPlace,
  answersTo,
  begin,
  BEGIN,
  DAYS,
  kindsTold,
  look,
  type Run,
} from "./any-hints.ts";

interface Case {
  readonly facts: RelationFacts;
  readonly placed: Placed;
  readonly answers: Parameters<typeof answersTo>[3];
  readonly room: number;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  facts: anyFacts,
  placed: anyPlace,
  answers: anyAnswers,
  room: fc.constantFrom(1, 2, Infinity),
});

const spoken = ({ told }: Run) => told.map(({ on, hint }) => `${on} ${hint.kind} ${hint.key}`);

function everyDay({ facts: known, placed, answers, room }: Case): Run {
  const run = begin();
  let facts = known;
  for (const on of DAYS) {
    const turn = run.told.length;
    const hints = look(run, { facts, placed, on, room });
    facts = { ...facts, notes: [...facts.notes, ...answersTo(hints, on, turn, answers)] };
  }
  return run;
}

/** As plan-talks finds it: `talkOn` is computed as the entry is stored, after it was told of and when an answer comes. */
function byIndex({ facts: known, placed, answers, room }: Case): Run {
  const run = begin();
  let facts = known;
  const stored = (on: Day): Day | undefined =>
    earliest([nextHintLook(facts, placed, run.hinted, onDay(on)), nextFactOn(facts, on)]);
  let lookOn = stored(BEGIN);
  for (const on of DAYS) {
    if (lookOn === undefined || on < lookOn) continue;
    const turn = run.told.length;
    const hints = look(run, { facts, placed, on, room });
    facts = { ...facts, notes: [...facts.notes, ...answersTo(hints, on, turn, answers)] };
    lookOn = stored(on);
  }
  return run;
}

/** `HINT_RUNS=1000 npx vitest run test/domain/relation/hints` tries more. */
const numRuns = Number(process.env["HINT_RUNS"] ?? 30);
const LONG = { timeout: 3_600_000 };

describe("the next day to look at a relation for hints", () => {
  it("leaves out no day on which a run that looks every day would tell anything", LONG, () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyCase, (each) => {
        const daily = everyDay(each);
        for (const kind of kindsTold(daily)) kinds.add(kind);
        expect(spoken(byIndex(each))).toEqual(spoken(daily));
      }),
      { numRuns },
    );
    expect([...kinds].sort()).toEqual([...HINT_KINDS].sort());
  });

  it("names only days on which there is something to tell, and the first of them", LONG, () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 300 }), ({ facts, placed }, days) => {
        const from = plusDays(BEGIN, days);
        const lookOn = nextHintLook(facts, placed, [], onDay(from));
        const first = DAYS.find((on) => on >= from && hintsToTell(facts, placed, [], onDay(on)).length > 0);
        expect(lookOn !== undefined && lookOn <= (DAYS.at(-1) ?? "") ? lookOn : undefined).toBe(first);
      }),
      { numRuns },
    );
  });
});
