/**
 * When people were in touch, of facts that are known. The rules count from the last time that a person of ours was, on
 * their own or in a conversation: what only the customer said is watched by its reply promise, and postpones nothing. A
 * talk that was held is a conversation and a meeting. A call that nobody took, or a meeting that nobody came to, is an
 * attempt: it is kept, and counts for nothing but that nobody is asked for another on the same day.
 */
import type { Day } from "../../time/instant.ts";
import type { ContactWay, RelationContact, RelationFacts } from "../relation-facts.ts";

/** The last time, and where it is known how and about what. */
export interface LastContact {
  readonly on: Day;
  readonly way?: ContactWay | undefined;
  readonly what?: string | undefined;
}

type Known = Pick<RelationFacts, "contacts" | "talks">;

/** Whether it was only tried: a call, a meeting on a screen or off it, to which only our side came. */
export function isAttempt({ direction, way }: Pick<RelationContact, "direction" | "way">): boolean {
  return direction === "out" && (way === "call" || way === "meeting" || way === "video");
}

/** Whether people were: neither an attempt nor a note that tells of no contact. */
export function isInTouch(contact: Pick<RelationContact, "direction" | "way">): boolean {
  return contact.direction !== "none" && !isAttempt(contact);
}

/** Whether a person of ours was in touch, and not the customer alone. What was written to the customer has reached them. */
export function isByUs(contact: Pick<RelationContact, "direction" | "way">): boolean {
  return contact.direction !== "in" && isInTouch(contact);
}

/** Whether the customer was heard, alone or in a conversation. */
export const isHeard = ({ direction }: Pick<RelationContact, "direction">): boolean =>
  direction === "in" || direction === "both";

export function lastContact(facts: Known): LastContact | undefined {
  return newest([...facts.contacts.filter(isByUs), ...heldTalks(facts)]);
}

/** When it was last tried in vain. */
export function lastAttemptOn({ contacts }: Known): Day | undefined {
  return newest(contacts.filter(isAttempt))?.on;
}

/** When the customer was heard last. */
export function lastHeardOn(facts: Known): Day | undefined {
  return newest([...facts.contacts.filter(isHeard), ...heldTalks(facts)])?.on;
}

/** Whether both sides were in touch with each other on that day. */
export function spokeOn(facts: Known, day: Day): boolean {
  const spoken = [...facts.contacts.filter(({ direction }) => direction === "both"), ...heldTalks(facts)];
  return spoken.some(({ on }) => on === day);
}

/** When people saw each other last, in one place or on a screen. */
export function lastMetOn(facts: Known): Day | undefined {
  return newest([
    ...facts.contacts.filter(
      (contact) => (contact.way === "meeting" || contact.way === "video") && isInTouch(contact),
    ),
    ...heldTalks(facts),
  ])?.on;
}

function heldTalks({ talks }: Known): readonly LastContact[] {
  return talks.flatMap(({ held }) => (held === undefined ? [] : [{ on: held.on, way: "meeting" as const }]));
}

/** Of several on one day the first: a contact tells more than that a talk was held. */
function newest<Each extends { readonly on: Day }>(all: readonly Each[]): Each | undefined {
  return all.reduce<Each | undefined>(
    (last, each) => (last === undefined || last.on < each.on ? each : last),
    undefined,
  );
}
