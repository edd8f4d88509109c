/**
 * What of a relation, and which open promise, somebody who leaves hands over. What they took over from others who left
 * before them is theirs. Pure.
 */
import type { Company } from "../company.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { peopleInTouch } from "../relation/breadth.ts";
import { contactDue } from "../relation/contact/contact-due.ts";
import { lastContact } from "../relation/contact/in-touch.ts";
import { knownFacts } from "../relation/contact/known-facts.ts";
import type { RelationEntry } from "../relation/relation-book.ts";
import { circumstancesOf } from "../relation/when-to-look.ts";
import type { Day } from "../time/instant.ts";
import type { ToHandOver } from "./hand-over-list.ts";
import { standsFor } from "./who-left.ts";

export interface HandingOver {
  readonly company: Company;
  /** Id of whoever leaves, or has left. */
  readonly who: string;
  readonly today: Day;
}

/** What of one relation goes over. */
export function ofRelation(entry: RelationEntry, handing: HandingOver): Partial<ToHandOver> {
  const { facts, placed, quietSince } = entry;
  if (quietSince !== undefined) return {};
  const { company, today } = handing;
  const { customerId, name, owner } = facts.customer;
  const isTheirs = (id: string | undefined): boolean => isOf(id, handing);
  const known = knownFacts(facts, { on: today, timeZone: company.calendar.timeZone });
  const valued = {
    ...{ customerId, name },
    ...{ valueClass: placed?.valueClass, lastOn: lastContact(known)?.on },
  };
  const due = contactDue(facts, placed, circumstancesOf(company, today));
  const isPlanned = due?.rule === "planned" && due.because.cause !== "talk";
  // What others had who have left since is no longer another's, but what became of this one is.
  const others = (company.left ?? []).filter((leave) => !isTheirs(leave.who));
  const { ours } = peopleInTouch(facts, today, others);
  return {
    customers: isTheirs(owner) ? [valued] : [],
    talks: known.talks
      .filter(({ held, cancelledAt }) => held === undefined && cancelledAt === undefined)
      .filter(({ leader }) => isTheirs(leader ?? owner))
      .map(({ talkId, kinds, on, at, agenda }) => ({
        ...{ customerId, name, talkId, kinds, on, at },
        ...(agenda?.sent !== undefined && agenda.sent.cancels !== true && { invited: true as const }),
      })),
    contacts: isPlanned && isTheirs(due.by ?? owner) ? [{ customerId, name, on: due.dueOn }] : [],
    alone: ours.length > 0 && ours.every(isTheirs) ? [valued] : [],
  };
}

/** Of an open promise the same. */
export function ofPromise(promise: GivenPromise, handing: HandingOver): Partial<ToHandOver> {
  const { kind, promiseId, owner, customerId, from, what, subject, promisedAt } = promise;
  if (!isOf(owner, handing)) return {};
  const row = { promiseId, customerId, from, what: what ?? subject, promisedAt };
  return kind === "reply" ? { threads: [row] } : { promises: [row] };
}

const isOf = (id: string | undefined, { company, who }: HandingOver): boolean =>
  standsFor(company, id ?? company.fallbackOwner, who);
