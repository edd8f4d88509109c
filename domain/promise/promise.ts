/**
 * A promise: something the company said it would do, with a deadline and an owner. A reply promise says that the
 * customer will hear from the company; it is made when the mail is logged. Others are noted by staff.
 *
 * A deadline that staff move is a new version of the same promise: the earlier one has ended, renegotiated (the customer
 * was given a new time before it passed) or broken (after it). Each version ends exactly once, and a change is refused
 * when somebody else was quicker (`revision`). How it stands is computed from what was said of it (`said.ts`). Pure.
 */
import type { ValueClass } from "../customer/value-class.ts";
import type { Caution } from "../mail/caution.ts";
import type { Instant } from "../time/instant.ts";

/**
 * How a promise stands: open, or its end.
 * - `kept`: in touch by the deadline;
 * - `late`: in touch after it, before the manager had to be told;
 * - `broken`: in touch only after that;
 * - `withdrawn`: nobody waits for it any more.
 */
export type PromiseState = "open" | "kept" | "late" | "broken" | "withdrawn";

/** When somebody has to look at an open promise: before its deadline, at it, and when nobody did anything about it. */
export const PROMISE_STAGES = ["warning", "deadline", "manager"] as const;

export type PromiseStage = (typeof PROMISE_STAGES)[number];

export interface GivenPromise {
  readonly promiseId: string;
  readonly kind: "reply" | "other";
  /** What was promised, in the words of whoever did; absent for a reply promise. */
  readonly what?: string | undefined;
  readonly state: PromiseState;
  readonly threadId: string;
  readonly contactId: string;
  readonly customerId?: string | undefined;
  /** The customer's when a reply promise was made: how long those of its class wait is learned from it. */
  readonly valueClass?: ValueClass | undefined;
  /** Id of the staff member who is to be in touch. */
  readonly owner: string;
  readonly madeAt: Instant;
  /** When the customer wrote, where the promise was made only later, at a person's word. */
  readonly wroteAt?: Instant | undefined;
  /** The deadline, rounded as it was told. It never moves by itself. */
  readonly promisedAt: Instant;
  /** Of the deadline: goes up when a person sets a new one. */
  readonly version: number;
  /** Counts the changes that were stored; 0 before the first. Only a promise as it was last stored can be changed. */
  readonly revision: number;
  /** Watched, but never told to the customer. */
  readonly silent: boolean;
  /** For people: who wrote, about what. */
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  /** Nothing proves that the mail is from the address it names. */
  readonly unproven?: boolean | undefined;
  /** What staff should know before they answer. */
  readonly cautions?: readonly Caution[] | undefined;
  /** When the owner is to be warned, and when, after the deadline, the manager is told. */
  readonly warnAt: Instant;
  readonly escalateAt: Instant;
  /** From when on it may be forgotten: never before its deadline has long passed. */
  readonly forgetAt?: Instant | undefined;
  /** Which stages somebody was told of, or that were passed over, and when. Of this version. */
  readonly alertedAt?: Partial<Readonly<Record<PromiseStage, Instant>>> | undefined;
  /** How it ended: when, by which contact or deed, and which staff member it was. */
  readonly endedAt?: Instant | undefined;
  readonly endedBy?: string | undefined;
  readonly answeredBy?: string | undefined;
  /** The ends of earlier versions, oldest first. */
  readonly earlier?: readonly EarlierDeadline[] | undefined;
  /** The deed that set this deadline; absent for the one that it was made with. */
  readonly setBy?: string | undefined;
  /** All that was said of it and shows how it stands, by when that was; absent while nothing was. */
  readonly facts?: readonly PromiseFact[] | undefined;
  /** How it stood before all of them. */
  readonly asMade?: Standing | undefined;
  /** Staff said that somebody waits after all, when it had ended and its time had passed: another is watched since. */
  readonly again?: Again | undefined;
  /** The deeds for which another was made, each time that one was. */
  readonly madeAgain?: readonly string[] | undefined;
}

/** What is computed from the facts. */
export type Standing = Pick<
  GivenPromise,
  "state" | "owner" | "silent" | "earlier" | "setBy" | "endedAt" | "endedBy" | "answeredBy"
> &
  DeadlineTimes & { readonly again?: Evidence | undefined };

export interface Again extends Evidence {
  readonly promiseId: string;
}

/**
 * Something that was said of a promise, or shows that it ended:
 * - `in-touch`: somebody was;
 * - `not-needed`: nobody waits for anything;
 * - `waited-for`: somebody waits after all;
 * - `moved`: the customer has, or needs, a new time;
 * - `handed`: somebody else keeps it;
 * - `taken-back`: what the deed `of` said was never meant.
 */
export type PromiseFact = Evidence & {
  /** Said of all that the customer waits for. */
  readonly ofCustomer?: true | undefined;
} & (
    | { readonly is: "in-touch" | "not-needed" | "waited-for" }
    | ({ readonly is: "moved" } & DeadlineTimes)
    | { readonly is: "handed"; readonly owner: string }
    | { readonly is: "taken-back"; readonly of: string }
  );

export interface EarlierDeadline extends Omit<DeadlineTimes, "forgetAt"> {
  readonly version: number;
  readonly silent?: true | undefined;
  readonly end: "renegotiated" | "broken";
  readonly endedAt: Instant;
  /** The contact or deed that shows it. */
  readonly endedBy: string;
  readonly setBy?: string | undefined;
  /** Who was told of it, for when it comes back. */
  readonly alertedAt?: GivenPromise["alertedAt"];
}

/** Since when somebody waits: most promises are made as the customer writes. */
export function waitsSince({ madeAt, wroteAt }: Pick<GivenPromise, "madeAt" | "wroteAt">): Instant {
  return wroteAt ?? madeAt;
}

/** What shows that a promise ended. */
export interface Evidence {
  readonly at: Instant;
  /** Id of the contact or deed. */
  readonly by: string;
  /** Id of the staff member; absent when it came from a shared address. */
  readonly staffId?: string | undefined;
  /** Staff said that they were in touch; no mail shows it. */
  readonly isSaid?: true | undefined;
}

/** The times of a deadline. */
export type DeadlineTimes = Pick<GivenPromise, "promisedAt" | "warnAt" | "escalateAt" | "forgetAt">;

/** The promise, after whoever had to be told at this stage was; what came before it needs no telling any more. */
export function alertedOf(promise: GivenPromise, stage: PromiseStage, at: Instant): GivenPromise {
  const passed = PROMISE_STAGES.slice(0, PROMISE_STAGES.indexOf(stage) + 1);
  return {
    ...promise,
    alertedAt: { ...Object.fromEntries(passed.map((each) => [each, at])), ...promise.alertedAt },
  };
}

/** The instant of a stage. */
export function stageAt(promise: DeadlineTimes, stage: PromiseStage): Instant {
  switch (stage) {
    case "warning":
      return promise.warnAt;
    case "deadline":
      return promise.promisedAt;
    case "manager":
      return promise.escalateAt;
  }
}

/** A promise that the customer was not told is looked at once. */
const SILENT_STAGES = ["deadline"] as const satisfies readonly PromiseStage[];

/** The stages of which nobody has been told yet, the first one first; none when the promise has ended. */
export function stagesAhead({ state, silent, alertedAt = {} }: GivenPromise): readonly PromiseStage[] {
  const stages: readonly PromiseStage[] = silent ? SILENT_STAGES : PROMISE_STAGES;
  return state === "open" ? stages.filter((stage) => alertedAt[stage] === undefined) : [];
}

/** The latest stage that has come and of which nobody has been told; earlier ones have lost their point. */
export function stageDue(promise: GivenPromise, now: Instant): PromiseStage | undefined {
  return stagesAhead(promise).findLast((stage) => stageAt(promise, stage) <= now);
}

/** When somebody has to look at the promise next; undefined when nobody has to any more. */
export function nextLookAt(promise: GivenPromise): Instant | undefined {
  const [next] = stagesAhead(promise);
  return next === undefined ? undefined : stageAt(promise, next);
}
