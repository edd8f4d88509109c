/**
 * What follows from an absence, or from its end, for what is promised: whoever takes over is told at once of all that falls
 * due in those days, also when the one who is away has been reminded of it already; and hears when that one is back. Pure.
 */
import type { Company } from "../company.ts";
import type { Said } from "../company-state.ts";
import { responsibleOn } from "../customer/responsible.ts";
import { handOverLetter } from "../letters/confirmation/hand-over-letter.ts";
import type { HandOverLetter } from "../letters/letter.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { DayRange } from "../time/day.ts";

/** What one deed changes is one transaction. What is beyond is told when it falls due. */
const MOST_LETTERS = 20;

interface Absent {
  readonly staffId: string;
  /** The company with the absence. */
  readonly company: Company;
  readonly days: DayRange;
  readonly said: Said;
}

export function newsOfAbsence(
  promises: readonly GivenPromise[],
  { staffId, company, days, said: { at, deedId } }: Absent,
): readonly HandOverLetter[] {
  return promises.slice(0, MOST_LETTERS).flatMap((promise) => {
    const standIn = standInFor(promise, company, at);
    if (standIn === staffId) return [];
    const to = { staffId: standIn, what: "away", owner: promise.owner, days } as const;
    return [handOverLetter(promise, { deedId, staffId, at }, to)];
  });
}

/** `company` is as it was, with the absence. */
export function newsOfReturn(
  promises: readonly GivenPromise[],
  { staffId, company, said: { at, deedId } }: Omit<Absent, "days">,
): readonly HandOverLetter[] {
  return promises.slice(0, MOST_LETTERS).flatMap((promise) => {
    const standIn = standInFor(promise, company, at);
    if (standIn === staffId) return [];
    const to = { staffId: standIn, what: "taken", owner: promise.owner } as const;
    return [handOverLetter(promise, { deedId, staffId, at }, to)];
  });
}

/** When it falls due; now, where that has passed. */
const standInFor = ({ owner, promisedAt }: GivenPromise, company: Company, now: string): string =>
  responsibleOn(company, owner, promisedAt > now ? promisedAt : now).id;
