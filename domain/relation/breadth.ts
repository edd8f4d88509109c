/** How many people hold a relation: a valued customer that hangs on one person is easily lost with that person. */
import type { Day } from "../time/instant.ts";
import { isAttempt } from "./contact/in-touch.ts";
import type { RelationFacts } from "./relation-facts.ts";
import { plusMonths } from "./talks/clocks.ts";

/** People of ours, and of the customer's, who met in contacts and held talks of the twelve months up to that day. */
export function breadthOn(
  { contacts, talks }: Pick<RelationFacts, "contacts" | "talks">,
  on: Day,
): { readonly ours: number; readonly theirs: number } {
  const after = plusMonths(on, -12);
  const inTouch = contacts.filter((contact) => !isAttempt(contact));
  const meetings = [...inTouch, ...talks.flatMap(({ held }) => (held === undefined ? [] : [held]))];
  const recent = meetings.filter((each) => after < each.on && each.on <= on);
  return {
    ours: new Set(recent.flatMap(({ staff }) => staff)).size,
    theirs: new Set(recent.flatMap(({ people }) => people.map(inOneForm))).size,
  };
}

/** People are noted by hand now and then: case and spaces make nobody another person. */
function inOneForm(person: string): string {
  return person.trim().replaceAll(/\s+/gu, " ").toLowerCase();
}
