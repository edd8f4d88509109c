/**
 * What else changes with a promise, because of what was said of it and is read only now: another that was made in its
 * place is made after all, or was never needed; and whoever keeps it now hears so. Pure.
 */
import type { Company } from "../company.ts";
import { endedBy } from "../contact/answer.ts";
import type { Thread } from "../contact/contact.ts";
import { placeOf } from "../contact/turns.ts";
import type { Evidence, GivenPromise } from "../promise/promise.ts";
import { promiseAgain } from "../promise/promise-again.ts";
import { handedOver, hasFactBy, withdrawn, withFacts } from "../promise/said.ts";
import type { Change } from "./deed.ts";

/** Around the promise, as it is now. */
export interface Around {
  readonly company: Company;
  readonly thread: Thread | undefined;
  /** The one that was made in its place (`again`). */
  readonly second: GivenPromise | undefined;
  /** The open promise of the thread, if it is another one. */
  readonly otherOpen: GivenPromise | undefined;
}

/** The promise, and the one in its place. */
export function withAgain(
  { company, thread, second, otherOpen }: Around,
  { before, after }: { readonly before: GivenPromise; readonly after: GivenPromise },
  evidence: Evidence,
): readonly Change<GivenPromise>[] {
  const changes: Change<GivenPromise>[] = [{ before, after }];
  if (after.kind !== "reply") return changes;
  if (before.again?.by === after.again?.by) {
    const changed = second && sameOfSecond(second, { before, after }, evidence);
    return changed === second || changed === undefined
      ? changes
      : [...changes, { before: second, after: changed }];
  }
  if (before.again !== undefined && second?.state === "open") {
    changes.push({ before: second, after: withdrawn(second, evidence) });
  }
  const isOtherOpen = otherOpen !== undefined && otherOpen.promiseId !== second?.promiseId;
  if (after.again === undefined || isOtherOpen) return changes;
  const { next } = placeOf(thread?.turns ?? [], { id: after.again.by, at: after.again.at, by: "staff" });
  changes.push({ before: undefined, after: endedBy(promiseAgain(company, after, after.again), next) });
  return changes;
}

/** It was made for whoever kept this one, and what is taken back here was said of both. */
function sameOfSecond(
  second: GivenPromise,
  { before, after }: { readonly before: GivenPromise; readonly after: GivenPromise },
  evidence: Evidence,
): GivenPromise {
  const takenBack = (after.facts ?? []).filter(
    (fact) => fact.is === "taken-back" && hasFactBy(second, fact.of),
  );
  const known = withFacts(second, takenBack);
  if (before.owner === after.owner) return known;
  return handedOver(known, after.owner, { ...evidence, at: second.madeAt });
}

/** The thread, in which whatever is open of these promises now is what the customer waits for. */
export function waitingFor(
  thread: Thread | undefined,
  promises: readonly GivenPromise[],
  { before }: { readonly before: Thread | undefined } = { before: thread },
): Change<Thread> | undefined {
  if (thread === undefined || before === undefined) return undefined;
  const replies = promises.filter(({ kind, threadId }) => kind === "reply" && threadId === thread.threadId);
  const open = replies.find(({ state }) => state === "open")?.promiseId;
  const hasEnded = replies.some(({ promiseId }) => promiseId === thread.openPromiseId);
  const openPromiseId = open ?? (hasEnded ? undefined : thread.openPromiseId);
  if (thread === before && openPromiseId === thread.openPromiseId) return undefined;
  return { before, after: { ...thread, openPromiseId, version: before.version + 1 } };
}
