/** What the rules of the next contact build on, computed once for all of them. */
import { dayNumber } from "../../time/day.ts";
import type { Day, Instant } from "../../time/instant.ts";
import type { Circumstances } from "../circumstances.ts";
import { phaseCourse } from "../phase-course.ts";
import type { Phase, Purchase, RelationFacts } from "../relation-facts.ts";
import type { ValueClass } from "../../customer/value-class.ts";
import type { ContactDue, Placed } from "../relation-standing.ts";
import { latestSaid } from "../said.ts";
import { lastAttemptOn, lastContact } from "./in-touch.ts";
import type { LastContact } from "./in-touch.ts";
import { knownFacts } from "./known-facts.ts";

/** A contact as one rule wants it. */
export interface Wanted extends ContactDue {
  /** When somebody said what it follows from, where somebody did. */
  readonly saidAt?: Instant | undefined;
  /** It comes before all others, also before what has been due for long. */
  readonly isFirst?: true | undefined;
}

export interface Ground {
  /** Those that are known on the day. */
  readonly facts: RelationFacts;
  readonly circumstances: Circumstances;
  readonly placed: Placed | undefined;
  readonly last: LastContact | undefined;
  /** When it was last tried in vain. */
  readonly attemptOn: Day | undefined;
  /** What is counted from: the last contact or, when there was none, the day on which the customer came in. */
  readonly since: Day;
  /** The oldest first; credit notes are none. */
  readonly invoices: readonly Purchase[];
  /** By all that is known now, for a day that may be still to come; what staff say of the phase holds for good. */
  readonly phaseOn: (day: Day) => Phase;
  readonly isProspect: boolean;
  /** Usual days between contacts. */
  readonly everyDays: number;
}

export function groundOf(
  all: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): Ground {
  const { limits, calendar, on } = circumstances;
  const facts = knownFacts(all, { on, timeZone: calendar.timeZone });
  const last = lastContact(facts);
  const invoices = facts.purchases
    .filter(({ net }) => net.minor > 0)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const said = latestSaid(facts.notes.filter((note) => note.says === "phase"))?.phase;
  const isProspect = said === undefined ? invoices.length === 0 : said === "prospect";
  const { phaseAt } = phaseCourse(facts, limits);
  return {
    facts,
    circumstances,
    placed,
    last,
    attemptOn: lastAttemptOn(facts),
    since: last?.on ?? facts.customer.addedOn,
    invoices,
    phaseOn: (day) => said ?? phaseAt(dayNumber(day)),
    isProspect,
    everyDays: limits.everyDays[isProspect ? "prospect" : classOf(placed)],
  };
}

/** Whoever is in no class yet counts as one of the last. */
export function classOf(placed: Placed | undefined): ValueClass {
  return placed?.valueClass ?? "C";
}

export function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}
