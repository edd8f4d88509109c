/**
 * What of customers and promises has to be taken into relations: told wherever they are written, so that a daily run reads
 * what changed and nothing else. Of accounts in the ledger it is every write. Pure.
 */
import type { Customer } from "../customer/customer.ts";
import { isSame } from "../customer/import/with-entry.ts";
import type { GivenPromise } from "../promise/promise.ts";

/**
 * Every change, but of senders whom nobody has placed, since they have no relation; and of the value class, which is told by
 * the relations.
 */
export function customerIsNews(before: Customer | undefined, after: Customer): boolean {
  const { valueClass, version } = after;
  if (before?.valueClass !== valueClass && isSame({ ...before, valueClass, version }, after)) return false;
  const isStranger = (customer: Customer | undefined): boolean =>
    customer === undefined || (customer.standing === "unsorted" && customer.joined === undefined);
  return !isStranger(before) || !isStranger(after);
}

/**
 * Whatever becomes of one that was stored before (`revision` as it was read): it may have ended, or be open again. A new
 * one only if it has ended already.
 */
export function promiseIsNews({ revision, state }: Pick<GivenPromise, "revision" | "state">): boolean {
  return revision > 0 || state !== "open";
}
