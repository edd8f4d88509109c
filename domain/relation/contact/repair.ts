/**
 * After a broken promise or a complaint a person is in touch on the next working day, and within `repairWithinDays`
 * working days at the latest. A contact on a later day puts it right, or one that is known to have come later on the same
 * day; a promise, too, that ended late when people spoke: then it was said what there was to say. Of several the one that has waited longest counts. Whatever else has been due for long, this is what to speak of.
 */
import type { Day, Instant } from "../../time/instant.ts";
import { plusWorkingDays } from "../../time/working-days.ts";
import type { Ground, Wanted } from "./ground.ts";
import { isByUs, spokeOn } from "./in-touch.ts";

interface Failure {
  readonly on: Day;
  readonly at?: Instant | undefined;
  readonly cause: "broken-promise" | "complaint";
  readonly what?: string | undefined;
  readonly promisedOn?: Day | undefined;
}

export function repair(ground: Ground): readonly Wanted[] {
  const { calendar, limits } = ground.circumstances;
  const failures = failuresIn(ground)
    .filter((failure) => !isPutRight(failure, ground))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return failures.slice(0, 1).map(({ on, at, cause, what, promisedOn }) => ({
    rule: "repair",
    dueOn: plusWorkingDays(calendar, on, 1),
    latestOn: plusWorkingDays(calendar, on, limits.repairWithinDays),
    saidAt: at,
    isFirst: true,
    because: { cause, causeOn: on, what, promisedOn },
  }));
}

function failuresIn({ facts: { promises, notes } }: Ground): readonly Failure[] {
  return [
    ...promises
      .filter(({ end }) => end === "broken")
      .map(({ endedOn, what, promisedOn }): Failure => ({
        on: endedOn,
        cause: "broken-promise",
        what,
        promisedOn,
      })),
    ...notes
      .filter((note) => note.says === "complaint")
      .map(({ on, at, what }): Failure => ({ on, at, cause: "complaint", what })),
  ];
}

function isPutRight({ on, at }: Failure, { facts, last }: Ground): boolean {
  if (last !== undefined && on < last.on) return true;
  if (at === undefined) return spokeOn(facts, on);
  return facts.contacts.some(
    (contact) => isByUs(contact) && contact.on === on && contact.at !== undefined && at < contact.at,
  );
}
