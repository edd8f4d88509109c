/**
 * Talks to be booked, and those that were to be held and have no minutes yet. The owner's own come before those of which
 * a manager is told; in them the longest overdue first.
 */
import type { FoundTalk, Section } from "../facts.ts";
import { shortWho } from "../short-line.ts";

export const talks: Section = ({ relations, now }) =>
  [...relations.talks].sort(byUrgency).map(({ customerId, name, staffId, talk }) => ({
    staffId,
    line: {
      section: "talks",
      about: { customerId },
      who: shortWho(name),
      at: now,
      talk: talk.owner === undefined ? talk : { ...talk, owner: shortWho(talk.owner) },
    },
  }));

function byUrgency(one: FoundTalk, other: FoundTalk): number {
  const order = ({ talk: { as, dueOn }, customerId }: FoundTalk): string =>
    `${as === "owner" ? 0 : 1} ${dueOn} ${customerId}`;
  return order(one) < order(other) ? -1 : 1;
}
