/**
 * The order of promises on every list: the earliest deadline first; of equal ones (many fall on closing time) whoever has
 * waited longest, and then by id. What is read from a table comes in any order: a list that changes by itself from one
 * look to the next is one that nobody trusts.
 */
import { type GivenPromise, waitsSince } from "./promise.ts";

export type Placed = Pick<GivenPromise, "promiseId" | "promisedAt" | "madeAt" | "wroteAt">;

/** To sort with: below 0 when `one` comes first, 0 only for the same promise. */
export function byDeadline(one: Placed, other: Placed): number {
  return (
    inOrder(one.promisedAt, other.promisedAt) ||
    inOrder(waitsSince(one), waitsSince(other)) ||
    inOrder(one.promiseId, other.promiseId)
  );
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
