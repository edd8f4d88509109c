/**
 * Settings that say when to thank, congratulate, warn, ask and suggest: each may be left out and is then the usual one
 * (`HINT_LIMITS`). Part of `relation-settings.ts`; what they contradict is found here, too.
 */
import * as z from "zod";
import { VALUE_CLASSES } from "../domain/customer/value-class.ts";
import { HINT_LIMITS, type HintLimits } from "../domain/relation/hints/hint-limits.ts";

const usual = HINT_LIMITS;

const count = (most: number) => z.int().min(1).max(most);
const level = count(6);

const levelTargets = z
  .strictObject({
    A: level.default(usual.levelTargets.A).describe("Customers of class A."),
    B: level.default(usual.levelTargets.B).describe("Customers of class B."),
    C: level.default(usual.levelTargets.C).describe("All other customers."),
  })
  .prefault({})
  .describe(
    "The level that a relation should come to, where staff have not said another: 1 transactional, 2 support, 3 advisory, 4 partnership, 5 strategic, 6 trusted.",
  );

export const hints = z
  .strictObject({
    levelTargets,
    levelStillMonths: count(120)
      .default(usual.levelStillMonths)
      .describe("Months on one level below the target after which the next step is asked for."),
    levelAgainMonths: count(60)
      .default(usual.levelAgainMonths)
      .describe("Months after which that is asked again."),
    breadthFewest: count(5)
      .default(usual.breadthFewest)
      .describe("With so few people on a side, or fewer, a valued customer hangs on them."),
    breadthContacts: count(50)
      .default(usual.breadthContacts)
      .describe("Contacts in twelve months with which that can be told."),
    valuedClasses: z
      .array(z.enum(VALUE_CLASSES))
      .max(VALUE_CLASSES.length)
      .default([...usual.valuedClasses])
      .describe("Classes that are watched for few people and for risks, and to which suggestions are made."),
    thankWithinDays: count(10)
      .default(usual.thankWithinDays)
      .describe("Working days within which a customer is thanked for a recommendation."),
    milestoneDays: count(20)
      .default(usual.milestoneDays)
      .describe("Working days before a milestone at which it is told."),
    anniversaries: z
      .array(count(100))
      .max(30)
      .default([...usual.anniversaries])
      .describe(
        "Years as a customer that are remembered, in order; after the last of them each fifth. None: none.",
      ),
    suggestionMonths: count(60)
      .default(usual.suggestionMonths)
      .describe("Months that lie between two suggestions to one customer at least."),
    suggestionsAWeek: count(10)
      .default(usual.suggestionsAWeek)
      .describe("Suggestions, questions and warnings that fall on one person and week at most."),
    suggestWithinDays: count(60)
      .default(usual.suggestWithinDays)
      .describe("Days after people spoke in which a suggestion fits."),
    riskReasons: count(5)
      .default(usual.riskReasons)
      .describe("Reasons to worry with which a customer is said to be at risk."),
    fallsPercent: count(100)
      .default(usual.fallsPercent)
      .describe("Percent by which a year's purchases fell for that to be such a reason."),
  })
  .prefault({})
  .describe("When to thank, to congratulate, to warn, to ask for the next step and to suggest something.");

/** Which of these settings contradict each other: where, what is wrong, and what to write instead. */
export function hintContradictions({ levelTargets, anniversaries, valuedClasses }: HintLimits): string[] {
  const { A, B, C } = levelTargets;
  const found: readonly (string | false)[] = [
    !(A >= B && B >= C) &&
      "relations.hints.levelTargets: A is the most valuable class, so write A no lower than B, and B no lower than C.",
    anniversaries.some((years, index) => index > 0 && years <= (anniversaries[index - 1] ?? 0)) &&
      "relations.hints.anniversaries: write the years in order, each once, for example [1, 5, 10].",
    new Set(valuedClasses).size < valuedClasses.length &&
      "relations.hints.valuedClasses: a class is there twice. Remove one of them.",
  ];
  return found.filter((each) => each !== false);
}
