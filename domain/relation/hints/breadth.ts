/**
 * A valued customer that hangs on one person: with `breadthContacts` contacts in twelve months there were no more than
 * `breadthFewest` people on one side. Told with who they are; as long as it stays so, again each year.
 */
import { dayFrom, dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { sinceWhen } from "../at-risk.ts";
import { peopleInTouch } from "../breadth.ts";
import { plusMonths } from "../../time/months.ts";
import { hasValuedClass, isValued, type HintGround, type HintRule } from "./hint-rule.ts";

export const BREADTH_AGAIN_MONTHS = 12;

export const breadth: HintRule = {
  hints: (ground) => {
    const { facts, placed, courses, circumstances } = ground;
    const { on, left } = circumstances;
    if (!hasValuedClass(ground)) return [];
    const { ours, theirs, either } = courses.narrow();
    const since = sinceWhen(either, on);
    if (since === undefined || !isValued(ground)) return [];
    const fromOn = latestRound(since, on);
    const people = peopleInTouch(facts, on, left);
    const isOurs = sinceWhen(ours, on) !== undefined;
    const isTheirs = sinceWhen(theirs, on) !== undefined;
    return [
      {
        ...{ kind: "breadth", key: fromOn.slice(0, "YYYY".length), fromOn },
        because: {
          side: isOurs ? (isTheirs ? "both" : "ours") : "theirs",
          staff: isOurs ? people.ours : undefined,
          people: isTheirs ? people.theirs : undefined,
          contacts: people.contacts,
          valueClass: placed?.valueClass,
        },
      },
    ];
  },
  turns: (ground) => (hasValuedClass(ground) ? roundsOf(ground) : []),
};

/** The last time that it became so, or had been so for whole years. */
function latestRound(since: Day, on: Day): Day {
  let round = 0;
  while (plusMonths(since, (round + 1) * BREADTH_AGAIN_MONTHS) <= on) round += 1;
  return plusMonths(since, round * BREADTH_AGAIN_MONTHS);
}

function roundsOf({ courses, circumstances: { on } }: HintGround): readonly Day[] {
  const today = dayNumber(on);
  return courses
    .narrow()
    .either.filter(({ to }) => today <= to)
    .map(({ from }) => dayFrom(from))
    .map((since) => (since > on ? since : plusMonths(latestRound(since, on), BREADTH_AGAIN_MONTHS)));
}
