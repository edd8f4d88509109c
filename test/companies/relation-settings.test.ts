/** How often to be in touch: left out, it is the usual; what contradicts itself is named, with what to write. */
import { describe, expect, it } from "vitest";
import { relationContradictions } from "../../companies/relation-settings.ts";
import { RELATION_LIMITS } from "../../domain/relation/relation-limits.ts";
import type { RelationLimits } from "../../domain/relation/relation-limits.ts";
import { check, problems, type Settings } from "./said.ts";

const relations = (changes: Settings): Settings => ({ relations: changes });
const limitsOf = (changes: Settings): RelationLimits => check(changes).company.relations;

describe("the settings of relations", () => {
  it("are the usual ones when they are left out, and these do not contradict each other", () => {
    expect(limitsOf({})).toEqual(RELATION_LIMITS);
    expect(relationContradictions(RELATION_LIMITS)).toEqual([]);
  });

  it("change what is written, and leave the rest as it is usual", () => {
    expect(limitsOf(relations({ everyDays: { A: 21 }, nearPostcodes: ["20", "21"] }))).toEqual({
      ...RELATION_LIMITS,
      everyDays: { ...RELATION_LIMITS.everyDays, A: 21 },
      nearPostcodes: ["20", "21"],
    });
  });

  it.each<[string, Settings, RegExp]>([
    [
      "two classes that are less than one",
      { classes: { a: 80, ab: 70 } },
      /^relations\.classes\.ab: .*\(80\)/,
    ],
    ["a share above the whole", { classes: { ab: 101 } }, /^relations\.classes\.ab: .*100/],
    ["a class that waits longer than the next", { everyDays: { A: 100 } }, /^relations\.everyDays: A is the/],
    [
      "days between contacts that the rules do not leave",
      { floorDays: 8 },
      /^relations\.floorDays: .* at most 7\./,
    ],
    [
      "a first time that is longer than the whole",
      { newForDays: 30 },
      /^relations\.newSoonForDays: .* 30 days/,
    ],
    [
      "milestones out of order",
      { boughtOnceDays: [90, 30] },
      /^relations\.boughtOnceDays: write the days in/,
    ],
    [
      "a telling that is there twice",
      { tellTalkDays: [60, 60, 0] },
      /^relations\.tellTalkDays: write the days/,
    ],
    [
      "a class that is there twice",
      { talkClasses: ["A", "A"] },
      /^relations\.talkClasses: a class is there twice/,
    ],
    [
      "updates on evaluations' days",
      { updateAfterMonths: 12 },
      /^relations\.updateAfterMonths: .* 12 months/,
    ],
    [
      "an agenda to be sent before it is drawn",
      { agendaDays: 5 },
      /^relations\.agendaSentDays: .* 5 working days/,
    ],
    ["lost before silent", { lostDays: 180 }, /^relations\.lostDays: a customer is silent before/],
    [
      "a postcode with a space",
      { nearPostcodes: ["2 1"] },
      /^relations\.nearPostcodes\[0\]: write the beginning/,
    ],
  ])("are named when they are wrong: %s", (_what, changes, expected) => {
    expect(problems(relations(changes))).toEqual([expect.stringMatching(expected)]);
  });
});
