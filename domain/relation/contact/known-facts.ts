/** Of a relation's facts those that are known on a day: what is dated later, or was only said later, does not count. */
import type { Day } from "../../time/instant.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { earliest } from "../earliest.ts";
import type { Days, Paying, RelationFacts } from "../relation-facts.ts";
import type { Talk } from "../talk.ts";

interface KnownBy {
  readonly on: Day;
  /** The company's, IANA name: its days count. */
  readonly timeZone: string;
}

export function knownFacts(facts: RelationFacts, { on, timeZone }: KnownBy): RelationFacts {
  const isPast = (day: Day | undefined): boolean => day !== undefined && day <= on;
  const { firstContactOn, firstPurchaseOn, paying } = facts;
  return {
    ...facts,
    contacts: facts.contacts.filter((contact) => isPast(contact.on)),
    firstContactOn: isPast(firstContactOn) ? firstContactOn : undefined,
    purchases: facts.purchases.filter((purchase) => isPast(purchase.on)),
    firstPurchaseOn: isPast(firstPurchaseOn) ? firstPurchaseOn : undefined,
    promises: facts.promises.filter((promise) => isPast(promise.endedOn)),
    notes: facts.notes.filter((note) => isPast(note.on)),
    talks: facts.talks
      .filter((talk) => isPast(dayAt(talk.bookedAt, timeZone)) || isPast(talk.held?.on))
      .map((talk) => knownOfTalk(talk, { on, timeZone })),
    ...(paying && { paying: paying.map((account) => knownOfPaying(account, on)) }),
  };
}

/** That something ends later is not known either. */
function knownOfPaying({ id, disputed, overdue, slow, serious }: Paying, on: Day): Paying {
  const known = (all: readonly Days[]): readonly Days[] =>
    all
      .filter(({ from }) => from <= on)
      .map(({ from, to }) => (to !== undefined && on < to ? { from } : { from, to }));
  return {
    id,
    disputed: known(disputed),
    overdue: known(overdue),
    slow: known(slow),
    serious: known(serious),
  };
}

function knownOfTalk(talk: Talk, { on, timeZone }: KnownBy): Talk {
  const { held, cancelledAt } = talk;
  return {
    ...talk,
    held: held !== undefined && held.on <= on ? held : undefined,
    cancelledAt: cancelledAt !== undefined && dayAt(cancelledAt, timeZone) <= on ? cancelledAt : undefined,
  };
}

/**
 * The first day after `on` on which something that is stored already will count, for example an invoice that is dated
 * ahead; undefined when there is none. Until then what follows from the facts stays as it is.
 */
export function nextFactOn(facts: RelationFacts, on: Day): Day | undefined {
  const days = [
    ...facts.contacts.map((contact) => contact.on),
    ...facts.purchases.map((purchase) => purchase.on),
    ...facts.promises.map(({ endedOn }) => endedOn),
    ...facts.notes.map((note) => note.on),
    ...facts.talks.flatMap(({ held }) => (held === undefined ? [] : [held.on])),
  ];
  return earliest(days.filter((day) => on < day));
}
