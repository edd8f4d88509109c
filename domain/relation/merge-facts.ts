/**
 * What is known of a relation after news: the same in whatever order they come, and however often. Facts have ids; of two
 * that say different things under one id the same one always holds. What an account or a promise says now takes the place
 * of all that it said before. The newest are kept, and the first days of all that was ever known. Pure.
 */
import type { Day } from "../time/instant.ts";
import { isInTouch } from "./contact/in-touch.ts";
import { earliest } from "./earliest.ts";
import { bothForgotten, withoutForgotten } from "./forget-personal.ts";
import { payingNow } from "./paying-now.ts";
import {
  MOST_CONTACTS,
  MOST_LASTING,
  MOST_NOTES,
  MOST_PROMISES,
  MOST_PURCHASES,
  MOST_TALKS,
  type Paying,
  type PromiseEnd,
  type Purchase,
  type RelationContact,
  type RelationCustomer,
  type RelationFacts,
  type RelationNote,
} from "./relation-facts.ts";
import type { Talk } from "./talk.ts";
import { leftOutOfBoth, withinSize } from "./within-size.ts";

/** All that one account, or one promise, says now. The ids of its facts begin with its own (`factId`). */
export interface AllOf<T> {
  readonly of: string;
  readonly all: readonly T[];
}

export interface RelationNews {
  readonly contacts?: readonly RelationContact[] | undefined;
  /** By account. */
  readonly purchases?: readonly AllOf<Purchase>[] | undefined;
  /** Each takes the place of what the same account said before. */
  readonly paying?: readonly Paying[] | undefined;
  /** By promise. */
  readonly promises?: readonly AllOf<PromiseEnd>[] | undefined;
  /** By promise: that people spoke, as staff said when it ended. */
  readonly spoken?: readonly AllOf<RelationContact>[] | undefined;
  readonly notes?: readonly RelationNote[] | undefined;
  readonly talks?: readonly Talk[] | undefined;
}

/** Ids of accounts and promises hold no slash. */
export const factId = (of: string, part: string): string => `${of}/${part}`;

/** Whose fact it is: the account or promise that says so. */
export const factOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf("/")));

export function newFacts(customer: RelationCustomer): RelationFacts {
  return { customer, contacts: [], purchases: [], promises: [], notes: [], talks: [] };
}

export function mergeFacts(facts: RelationFacts, news: RelationNews): RelationFacts {
  const contacts = once([...replaced(facts.contacts, news.spoken), ...(news.contacts ?? [])], byDay);
  const purchases = once(replaced(facts.purchases, news.purchases), byDay);
  const promises = once(replaced(facts.promises, news.promises), ({ endedOn, id }) => [endedOn, id]);
  return withinSize({
    ...facts,
    contacts: contacts.slice(0, MOST_CONTACTS),
    firstContactOn: firstContactOn(facts, contacts),
    purchases: purchases.slice(0, MOST_PURCHASES),
    firstPurchaseOn: firstDay(purchases.filter(isBought), {
      first: facts.firstPurchaseOn,
      counting: facts.purchases.filter(isBought),
      isFull: facts.purchases.length === MOST_PURCHASES,
    }),
    promises: promises.slice(0, MOST_PROMISES),
    notes: keptNotes(
      withoutForgotten(
        once([...facts.notes, ...(news.notes ?? [])], ({ at, noteId }) => [at, noteId]),
        facts.forgotten,
      ),
    ),
    talks: once([...facts.talks, ...(news.talks ?? [])], ({ on, talkId }) => [on, talkId], newerOfTwo).slice(
      0,
      MOST_TALKS,
    ),
    ...(news.paying !== undefined && { paying: payingNow(facts.paying, news.paying) }),
  });
}

/** Two that turn out to be one customer: all that is known of the other is news of this one. */
export function joinFacts(facts: RelationFacts, other: RelationFacts): RelationFacts {
  const { contacts, notes, talks, paying } = other;
  const joined = mergeFacts(
    { ...facts, ...leftOutOfBoth(facts, other), ...bothForgotten(facts, other) },
    {
      ...{ contacts, notes, talks, paying },
      purchases: grouped(other.purchases),
      promises: grouped(other.promises),
    },
  );
  return {
    ...joined,
    firstContactOn: earliest([joined.firstContactOn, other.firstContactOn]),
    firstPurchaseOn: earliest([joined.firstPurchaseOn, other.firstPurchaseOn]),
  };
}

/** As if the contacts, notes and talks with these ids had never been noted. */
export function withoutFacts(facts: RelationFacts, ids: ReadonlySet<string>): RelationFacts {
  const contacts = facts.contacts.filter(({ id }) => !ids.has(id));
  return {
    ...facts,
    contacts,
    firstContactOn: firstContactOn(facts, contacts),
    notes: facts.notes.filter(({ noteId }) => !ids.has(noteId)),
    talks: facts.talks.filter(({ talkId }) => !ids.has(talkId)),
  };
}

const byDay = ({ on, id }: { readonly on: Day; readonly id: string }): [Day, string] => [on, id];

/** Each once, by its id; the newest first. */
function once<T extends object>(
  all: readonly T[],
  dated: (one: T) => readonly [when: string, id: string],
  holds: (one: T, other: T) => T = whichSaysMore,
): T[] {
  const byId = new Map<string, T>();
  for (const each of all) {
    const [, id] = dated(each);
    const known = byId.get(id);
    byId.set(id, known === undefined ? each : holds(known, each));
  }
  return [...byId.values()].sort((a, b) => (dated(a).join(" ") > dated(b).join(" ") ? -1 : 1));
}

/** Of two under one id: whichever it is, it must not depend on which came first. */
function whichSaysMore<T>(one: T, other: T): T {
  const [is, are] = [JSON.stringify(one), JSON.stringify(other)];
  if (is.length !== are.length) return is.length > are.length ? one : other;
  return is >= are ? one : other;
}

function newerOfTwo(one: Talk, other: Talk): Talk {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
  return whichSaysMore(one, other);
}

/** What some say now instead of what they said, and the rest as it is. */
function replaced<T extends { readonly id: string }>(
  known: readonly T[],
  news: readonly AllOf<T>[] = [],
): readonly T[] {
  const said = new Set(news.map(({ of }) => of));
  return [...known.filter(({ id }) => !said.has(factOf(id))), ...news.flatMap(({ all }) => all)];
}

function grouped<T extends { readonly id: string }>(facts: readonly T[]): AllOf<T>[] {
  return [...Map.groupBy(facts, ({ id }) => factOf(id))].map(([of, all]) => ({ of, all }));
}

function firstContactOn(before: RelationFacts, contacts: readonly RelationContact[]): Day | undefined {
  return firstDay(contacts.filter(isInTouch), {
    first: before.firstContactOn,
    counting: before.contacts.filter(isInTouch),
    isFull: before.contacts.length === MOST_CONTACTS,
  });
}

/** What was kept before; of all that is kept of a kind, some may not count. */
interface Before {
  readonly first: Day | undefined;
  /** The newest first. */
  readonly counting: readonly { readonly on: Day }[];
  /** As many are kept as can be: others may have fallen away. */
  readonly isFull: boolean;
}

/** The first day of those that count now, and of those that have fallen away. */
function firstDay(newestFirst: readonly { readonly on: Day }[], before: Before): Day | undefined {
  return earliest([newestFirst.at(-1)?.on, fallenAway(before)]);
}

/** The first day of all, unless one that is kept is of that day: then none need have fallen away. */
function fallenAway({ first, counting, isFull }: Before): Day | undefined {
  const oldest = counting.at(-1)?.on;
  return isFull || oldest === undefined || (first !== undefined && first < oldest) ? first : undefined;
}

const isBought = ({ net }: Purchase): boolean => net.minor > 0;

/**
 * The newest, and of each kind the last one, or as many as count together: those still hold, however old they are, and
 * whatever else is noted.
 */
function keptNotes(newestFirst: readonly RelationNote[]): readonly RelationNote[] {
  const seen = new Map<RelationNote["says"], number>();
  return newestFirst.filter(({ says }, at) => {
    const before = seen.get(says) ?? 0;
    seen.set(says, before + 1);
    return at < MOST_NOTES || before < (MOST_LASTING[says] ?? 1);
  });
}
