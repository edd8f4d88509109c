/**
 * The list of what somebody who leaves hands over: customers, what is promised to them, who waits for an answer, talks that
 * are booked, contacts that are planned, and the customers who know nobody else of us. Pure.
 */
import type { ValueClass } from "../customer/value-class.ts";
import type { TalkKind } from "../relation/talk.ts";
import type { Day, Instant } from "../time/instant.ts";

/** A customer, by the name in the register. */
interface OfCustomer {
  readonly customerId: string;
  readonly name: string;
}

export interface CustomerToHandOver extends OfCustomer {
  readonly valueClass?: ValueClass | undefined;
  /** When a person of ours was in touch last; absent: never, as far as is known. */
  readonly lastOn?: Day | undefined;
}

export interface PromiseToHandOver {
  readonly promiseId: string;
  readonly customerId?: string | undefined;
  /** Address of whom it was given. */
  readonly from: string;
  /** What was promised, or the subject of the mail that waits for an answer. */
  readonly what: string;
  readonly promisedAt: Instant;
}

export interface TalkToHandOver extends OfCustomer {
  readonly talkId: string;
  readonly kinds: readonly TalkKind[];
  readonly on: Day;
  readonly at?: Instant | undefined;
  /** The customer has an invitation in the name of whoever leaves. */
  readonly invited?: true | undefined;
}

export interface ContactToHandOver extends OfCustomer {
  readonly on: Day;
}

/** All of it, each list in the order in which it is to be looked at. */
export interface ToHandOver {
  /** The most valuable first. */
  readonly customers: readonly CustomerToHandOver[];
  /** By deadline; threads are mails that wait for an answer. */
  readonly promises: readonly PromiseToHandOver[];
  readonly threads: readonly PromiseToHandOver[];
  /** By day: talks, and contacts that staff have planned. */
  readonly talks: readonly TalkToHandOver[];
  readonly contacts: readonly ContactToHandOver[];
  /** Customers, whoever owns them, with whom nobody else of us was in touch for twelve months. */
  readonly alone: readonly CustomerToHandOver[];
}

export const TO_HAND_OVER = ["customers", "promises", "threads", "talks", "contacts", "alone"] as const;

export const NOTHING_TO_HAND_OVER: ToHandOver = {
  ...{ customers: [], promises: [], threads: [], talks: [], contacts: [], alone: [] },
};

/** Each list in its order, whatever order it was read in. */
export function inOrder(list: ToHandOver): ToHandOver {
  return {
    customers: list.customers.toSorted(by(({ valueClass = "D", name }) => `${valueClass} ${name}`)),
    promises: list.promises.toSorted(by(({ promisedAt }) => promisedAt)),
    threads: list.threads.toSorted(by(({ promisedAt }) => promisedAt)),
    talks: list.talks.toSorted(by(({ on, at = "" }) => `${on} ${at}`)),
    contacts: list.contacts.toSorted(by(({ on, name }) => `${on} ${name}`)),
    alone: list.alone.toSorted(by(({ valueClass = "D", name }) => `${valueClass} ${name}`)),
  };
}

const by =
  <T>(key: (each: T) => string) =>
  (one: T, other: T): number =>
    key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;

/** The first few of each list, and how many there are. */
export type InShort = { readonly [List in keyof ToHandOver]: Short<ToHandOver[List][number]> };

export interface Short<T> {
  readonly first: readonly T[];
  readonly count: number;
}

export function inShort(list: ToHandOver, most: number): InShort {
  const short = <T>(all: readonly T[]): Short<T> => ({ first: all.slice(0, most), count: all.length });
  return {
    customers: short(list.customers),
    promises: short(list.promises),
    threads: short(list.threads),
    talks: short(list.talks),
    contacts: short(list.contacts),
    alone: short(list.alone),
  };
}
