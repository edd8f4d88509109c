/**
 * Figures about promises that were made in a period: how many were kept, and how soon customers heard from a person. For
 * the company, a customer, a staff member. Pure.
 *
 * - Each deadline counts by its own end, so a promise with a new deadline counts twice: what became of the first, and of
 *   the second. One that was open when the period ended counts as what it is now.
 * - An acknowledgement is no answer: promises end by what people do (`contact/`).
 * - Silent promises, which no customer was told, and other promises than to be in touch have counts of their own.
 * - A person's share is of the promises that the person owned; the person's reply times are of the answers that the person
 *   gave. Whoever helps out with a late answer is not blamed for it.
 */
import type { Calendar } from "../time/calendar.ts";
import type { Day, Instant } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";
import { answerOf } from "./answers.ts";
import type { GivenPromise } from "./promise.ts";
import { minutesOfShare, waitOf } from "./waits.ts";
import type { Within } from "./waits.ts";

/** How many deadlines ended how. */
export interface Ends {
  readonly kept: number;
  readonly late: number;
  readonly broken: number;
  /** Open, and past the deadline. */
  readonly overdue: number;
  /** Open, and not due yet; in no share. */
  readonly open: number;
  /** Moved before they were due, and withdrawn; in no share. */
  readonly renegotiated: number;
  readonly withdrawn: number;
  /** kept / (kept + late + broken + overdue), 0 to 1; absent when there is nothing to share. */
  readonly keptShare?: number | undefined;
}

/** In minutes of opening hours, open promises counted at their present age. */
export interface ReplyTimes {
  readonly answers: number;
  readonly median?: Within | undefined;
  readonly percentile95?: Within | undefined;
}

export interface Figures {
  /** Reply promises that customers were told, or will be when letters are on. */
  readonly told: Ends;
  readonly silent: Ends;
  readonly other: Ends;
  /** Of the told ones. */
  readonly replyTimes: ReplyTimes;
}

export interface FiguresOf {
  readonly calendar: Calendar;
  readonly now: Instant;
  /** The company's days on which the promises were made, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** The figures of the company; for a customer, give that customer's promises. */
export function figuresOf(promises: readonly GivenPromise[], of: FiguresOf): Figures {
  const made = madeIn(promises, of);
  return { ...endsByKind(made, of), replyTimes: replyTimes(made, of) };
}

/** The figures of a staff member, by id. Who may see them: `personalFiguresSince`. */
export function figuresOfStaff(promises: readonly GivenPromise[], staffId: string, of: FiguresOf): Figures {
  const made = madeIn(promises, of);
  const owned = made.filter(({ owner }) => owner === staffId);
  const answered = made.filter(({ answeredBy }) => answeredBy === staffId);
  return { ...endsByKind(owned, of), replyTimes: replyTimes(answered, of) };
}

/**
 * The figures of each customer with promises in the period, by id: of the `most` customers who wrote most, the busiest
 * first. Promises to senders that are no customer yet are left out.
 */
export function figuresByCustomer(
  promises: readonly GivenPromise[],
  of: FiguresOf,
  most = 500,
): ReadonlyMap<string, Figures> {
  const byCustomer = new Map<string, GivenPromise[]>();
  for (const promise of madeIn(promises, of)) {
    if (promise.customerId === undefined) continue;
    const own = byCustomer.get(promise.customerId) ?? [];
    byCustomer.set(promise.customerId, own);
    own.push(promise);
  }
  const busiest = [...byCustomer].sort(([, a], [, b]) => b.length - a.length).slice(0, most);
  return new Map(busiest.map(([customerId, own]) => [customerId, figuresOf(own, of)]));
}

function madeIn(promises: readonly GivenPromise[], { calendar, from, to }: FiguresOf): GivenPromise[] {
  return promises.filter(({ madeAt }) => {
    const on = dayAt(madeAt, calendar.timeZone);
    return from <= on && on <= to;
  });
}

function endsByKind(made: readonly GivenPromise[], { now }: FiguresOf): Omit<Figures, "replyTimes"> {
  const replies = made.filter(({ kind }) => kind === "reply");
  return {
    told: endsOf(
      replies.filter(({ silent }) => !silent),
      now,
    ),
    silent: endsOf(
      replies.filter(({ silent }) => silent),
      now,
    ),
    other: endsOf(
      made.filter(({ kind }) => kind === "other"),
      now,
    ),
  };
}

function endsOf(promises: readonly GivenPromise[], now: Instant): Ends {
  const count = { kept: 0, late: 0, broken: 0, overdue: 0, open: 0, renegotiated: 0, withdrawn: 0 };
  for (const { state, promisedAt, earlier = [] } of promises) {
    for (const { end } of earlier) count[end] += 1;
    count[state === "open" && promisedAt < now ? "overdue" : state] += 1;
  }
  const due = count.kept + count.late + count.broken + count.overdue;
  return { ...count, keptShare: due === 0 ? undefined : count.kept / due };
}

function replyTimes(made: readonly GivenPromise[], { calendar, now }: FiguresOf): ReplyTimes {
  const waits = made.flatMap((promise) => {
    const answer = answerOf(promise);
    return answer === undefined ? [] : [waitOf(calendar, answer, now)];
  });
  return {
    answers: waits.filter(({ answered }) => answered).length,
    median: minutesOfShare(waits, 0.5),
    percentile95: minutesOfShare(waits, 0.95),
  };
}
