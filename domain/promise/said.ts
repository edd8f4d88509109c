/**
 * How a promise stands, computed from all that was said of it in the order in which it was said: queues keep no order, so
 * that a word may be read after what was said since, and one call that fails brings it back minutes later. Whatever is
 * read last finds its place among the others, and in the end the same holds as if all had been read in order. The facts
 * stay with the promise as long as it does; nothing that was said is lost because of what was said besides. Pure.
 */
import type {
  DeadlineTimes,
  EarlierDeadline,
  Evidence,
  GivenPromise,
  PromiseFact,
  PromiseState,
  Standing,
} from "./promise.ts";
import { inOrderSaid } from "../time/in-order-said.ts";
import type { Instant } from "../time/instant.ts";

/** The promise, after somebody was in touch: kept, late or broken by the deadline that held when that was. */
export const keptBy = (promise: GivenPromise, evidence: Evidence): GivenPromise =>
  withFacts(promise, [{ ...evidence, is: "in-touch" }]);

/** The promise, for which nobody waits any more. */
export const withdrawn = (promise: GivenPromise, evidence: Evidence): GivenPromise =>
  withFacts(promise, [{ ...evidence, is: "not-needed" }]);

/** The promise with the new deadline that staff gave the customer: the next version, and the end of this one. */
export const renegotiated = (promise: GivenPromise, times: DeadlineTimes, said: Evidence): GivenPromise => {
  const { promisedAt, warnAt, escalateAt, forgetAt } = times;
  return withFacts(promise, [{ ...said, is: "moved", promisedAt, warnAt, escalateAt, forgetAt }]);
};

/** The promise, with somebody else to keep it. */
export const handedOver = (promise: GivenPromise, owner: string, said: Evidence): GivenPromise =>
  withFacts(promise, [{ ...said, is: "handed", owner }]);

/** The promise, with what was said of it besides; what is known already changes nothing. */
export function withFacts(promise: GivenPromise, more: readonly PromiseFact[]): GivenPromise {
  const known = factsOf(promise);
  const news = more.filter((fact) => !known.some((each) => isSameFact(each, fact)));
  return news.length === 0 ? promise : standing(promise, [...known, ...news]);
}

/** The promise, without what this contact or deed showed. */
export function withoutFact(promise: GivenPromise, by: string): GivenPromise {
  return standing(
    promise,
    factsOf(promise).filter((fact) => fact.by !== by),
  );
}

/** The promise as it stood then, by all that is known now. */
export function heldAt(promise: GivenPromise, at: Instant): Standing {
  return folded(
    asMade(promise),
    factsOf(promise).filter((fact) => fact.at <= at),
  );
}

export const hasFactBy = (promise: GivenPromise, by: string): boolean =>
  factsOf(promise).some((fact) => fact.by === by);

/** Whether two are alike in all that people notice. */
export function standsTheSame(one: GivenPromise, other: GivenPromise): boolean {
  const seen = ({ state, owner, promisedAt, endedAt, endedBy, earlier = [], again }: GivenPromise) =>
    JSON.stringify([
      ...[state, owner, promisedAt, endedAt, endedBy, again?.by],
      earlier.map(({ promisedAt, end, endedAt, endedBy }) => [promisedAt, end, endedAt, endedBy]),
    ]);
  return seen(one) === seen(other);
}

/** The same contact or deed says each thing once. */
function isSameFact(one: PromiseFact, other: PromiseFact): boolean {
  return (
    one.by === other.by &&
    one.is === other.is &&
    (one.is !== "taken-back" || other.is !== "taken-back" || one.of === other.of)
  );
}

/** One that was stored with its end alone has that for a fact. */
function factsOf({ facts, state, endedAt, endedBy: by, answeredBy: staffId }: GivenPromise) {
  if (facts !== undefined) return facts;
  if (state === "open" || endedAt === undefined || by === undefined) return [];
  const is = state === "withdrawn" ? "not-needed" : "in-touch";
  return [{ is, at: endedAt, by, staffId }] as const satisfies readonly PromiseFact[];
}

function asMade(promise: GivenPromise): Standing {
  if (promise.asMade !== undefined) return promise.asMade;
  const { owner, silent, promisedAt, warnAt, escalateAt, forgetAt, setBy, earlier } = promise;
  return { state: "open", owner, silent, promisedAt, warnAt, escalateAt, forgetAt, setBy, earlier };
}

/** What a standing need not have. */
const NOTHING = {
  ...{ forgetAt: undefined, earlier: undefined, setBy: undefined, again: undefined },
  ...{ endedAt: undefined, endedBy: undefined, answeredBy: undefined },
};

function standing(promise: GivenPromise, said: readonly PromiseFact[]): GivenPromise {
  const start = asMade(promise);
  const facts = inOrderSaid(said, ({ by }) => by);
  const { again, earlier, ...now } = { ...NOTHING, ...folded(start, facts) };
  const isSameDeadline = now.setBy === promise.setBy;
  const { promisedAt, forgetAt } = promise;
  const before = start.earlier?.length ?? 0;
  const known = new Map(
    [...(promise.earlier ?? []).slice(before), promise].map((each) => [each.setBy, each]),
  );
  const isNewAgain = again !== undefined && again.by !== promise.again?.by;
  const madeAgain = [...(promise.madeAgain ?? []), ...(isNewAgain ? [again.by] : [])];
  const goesOn = now.state === "open" && (promise.state !== "open" || !isSameDeadline);
  const isMoved = goesOn || !isSameDeadline;
  return {
    ...promise,
    ...now,
    ...(isSameDeadline && { promisedAt, forgetAt }),
    ...besideFacts(known.get(now.setBy)),
    // What was set up to watch an earlier version must not stand in the way of this one.
    version: Math.max(promise.version + (isMoved ? 1 : 0), (earlier?.length ?? 0) + 1),
    earlier: earlier?.map((each, index) => {
      if (index < before) return each;
      const { silent, ...watched } = besideFacts(known.get(each.setBy));
      return { ...each, ...watched, ...(silent !== undefined && { silent: silent || undefined }) };
    }),
    again: isNewAgain ? { ...again, promiseId: idAgain(again.by, madeAgain) } : again && promise.again,
    madeAgain: madeAgain.length === 0 ? undefined : madeAgain,
    facts,
    asMade: start,
  };
}

/** Who watches a deadline, or tells of it, changes these: they stay with it, and come back with it. */
function besideFacts(deadline: GivenPromise | EarlierDeadline | undefined) {
  if (deadline === undefined) return { alertedAt: undefined };
  const { silent = false, warnAt, escalateAt, alertedAt } = deadline;
  return { silent, warnAt, escalateAt, alertedAt };
}

/** One that was withdrawn, because it was not needed after all, is not made again under its name. */
function idAgain(by: string, made: readonly string[]): string {
  const times = made.filter((each) => each === by).length;
  return `p-${by}${times === 1 ? "" : `-${times}`}`;
}

function folded(start: Standing, facts: readonly PromiseFact[]): Standing {
  const without = new Set<string>();
  let now = start;
  for (const [index, fact] of facts.entries()) {
    // Said at the same instant, what takes it back may come first.
    if (without.has(fact.by)) continue;
    if (fact.is !== "taken-back") now = after(now, fact);
    else if (!isMeasuredBy(now, fact.of)) {
      without.add(fact.of);
      now = facts
        .slice(0, index)
        .filter(({ by }) => !without.has(by))
        .reduce(after, start);
    }
  }
  return now;
}

/** What has ended was measured by the deadline that was set before: that stays. */
const isMeasuredBy = ({ state, setBy, earlier = [] }: Standing, deedId: string): boolean =>
  state !== "open" && (setBy === deedId || earlier.some((each) => each.setBy === deedId));

function after(now: Standing, fact: PromiseFact): Standing {
  if (now.state !== "open") return fact.is === "waited-for" ? afterEnd(now, fact) : now;
  switch (fact.is) {
    case "in-touch":
      return { ...now, state: endAt(now, fact.at), ...endOf(fact) };
    case "not-needed":
      return { ...now, state: "withdrawn", ...endOf(fact) };
    case "handed":
      return { ...now, owner: fact.owner };
    case "moved":
      return moved(now, fact);
    case "waited-for":
    case "taken-back":
      return now;
  }
}

/** It goes on, as if it had not ended, while its time has not come. Otherwise another is made. */
function afterEnd(now: Standing, { at, by, staffId }: Evidence): Standing {
  return now.promisedAt > at
    ? { ...now, state: "open", endedAt: undefined, endedBy: undefined, answeredBy: undefined }
    : { ...now, again: now.again ?? { at, by, staffId } };
}

/** Said again, it moves nothing. */
function moved(now: Standing, fact: Evidence & DeadlineTimes): Standing {
  if (now.promisedAt === fact.promisedAt) return now;
  const { promisedAt, warnAt, escalateAt, forgetAt, by } = fact;
  return {
    ...now,
    ...{ promisedAt, warnAt, escalateAt, forgetAt },
    setBy: by,
    // A person has given the customer a time, whatever was told before.
    silent: false,
    earlier: [...(now.earlier ?? []), endedDeadline(now, fact)],
  };
}

function endedDeadline(
  { promisedAt, warnAt, escalateAt, silent, setBy, earlier = [] }: Standing,
  { at, by }: Evidence,
): EarlierDeadline {
  return {
    ...{ version: earlier.length + 1, promisedAt, warnAt, escalateAt },
    ...{ end: at <= promisedAt ? "renegotiated" : "broken", endedAt: at, endedBy: by, setBy },
    ...(silent && { silent }),
  };
}

function endAt({ promisedAt, escalateAt }: DeadlineTimes, at: Instant): PromiseState {
  if (at <= promisedAt) return "kept";
  return at <= escalateAt ? "late" : "broken";
}

const endOf = ({ at, by, staffId }: Evidence): Pick<GivenPromise, "endedAt" | "endedBy" | "answeredBy"> => ({
  endedAt: at,
  endedBy: by,
  answeredBy: staffId,
});
