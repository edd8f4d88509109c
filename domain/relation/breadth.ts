/** Who holds a relation: a valued customer that hangs on one person is easily lost with that person. */
import type { Day } from "../time/instant.ts";
import type { Gone } from "./circumstances.ts";
import { isInTouch } from "./contact/in-touch.ts";
import type { RelationFacts } from "./relation-facts.ts";
import { plusMonths } from "../time/months.ts";

/**
 * How many people of ours, and of the customer's, met in contacts and held talks of the twelve months up to that day. Whoever
 * of ours has left by then holds nothing any more.
 */
export function breadthOn(
  facts: Pick<RelationFacts, "contacts" | "talks">,
  on: Day,
  left?: readonly Gone[],
): { readonly ours: number; readonly theirs: number } {
  const { ours, theirs } = peopleInTouch(facts, on, left);
  return { ours: ours.length, theirs: theirs.length };
}

export interface PeopleInTouch {
  /** Ids of staff members, and the customer's people as they were noted last; whoever was in touch last comes first. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** How often people met. */
  readonly contacts: number;
}

export function peopleInTouch(
  facts: Pick<RelationFacts, "contacts" | "talks">,
  on: Day,
  left: readonly Gone[] = [],
): PeopleInTouch {
  const after = plusMonths(on, -12);
  const recent = meetingsOf(facts)
    .filter((each) => after < each.on && each.on <= on)
    .sort((one, other) => (one.on > other.on ? -1 : one.on < other.on ? 1 : 0));
  const theirs = new Map<string, string>();
  for (const person of recent.flatMap(({ people }) => people)) {
    const form = inOneForm(person);
    if (!theirs.has(form)) theirs.set(form, person.trim());
  }
  const gone = new Set(left.filter(({ lastOn }) => lastOn < on).map(({ who }) => who));
  return {
    ours: [...new Set(recent.flatMap(({ staff }) => staff))].filter((id) => !gone.has(id)),
    theirs: [...theirs.values()],
    contacts: recent.length,
  };
}

export interface Meeting {
  readonly on: Day;
  readonly staff: readonly string[];
  readonly people: readonly string[];
}

/** Contacts that were more than an attempt, and talks that were held. */
export function meetingsOf({
  contacts,
  talks,
}: Pick<RelationFacts, "contacts" | "talks">): readonly Meeting[] {
  const inTouch = contacts.filter(isInTouch);
  return [...inTouch, ...talks.flatMap(({ held }) => (held === undefined ? [] : [held]))];
}

/** People are noted by hand now and then: case and spaces make nobody another person. */
export function inOneForm(person: string): string {
  return person.trim().replaceAll(/\s+/gu, " ").toLowerCase();
}
