/**
 * What staff agreed last with a customer, for letters that tell of the customer: what somebody promised beside this and
 * has not done yet. Pure.
 */
import type { GivenPromise } from "./promise.ts";

/** As it was written; undefined when nothing is open, or nobody knows who the customer is. */
export function lastAgreed(
  open: readonly GivenPromise[],
  { promiseId, customerId }: Pick<GivenPromise, "promiseId" | "customerId">,
): string | undefined {
  const agreed = open.filter(
    (each) => each.kind === "other" && each.customerId === customerId && each.promiseId !== promiseId,
  );
  const latest = agreed.reduce<GivenPromise | undefined>(
    (last, each) => (last === undefined || isBefore(last, each) ? each : last),
    undefined,
  );
  return customerId === undefined ? undefined : latest?.what;
}

/** Of two that were agreed at the same moment, one is the last in whatever order they are read. */
function isBefore(one: GivenPromise, other: GivenPromise): boolean {
  return one.madeAt < other.madeAt || (one.madeAt === other.madeAt && one.promiseId < other.promiseId);
}
