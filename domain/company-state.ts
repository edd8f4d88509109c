/**
 * What a company decides and learns while it runs, beside its settings: who is away or leaves, on which days it is closed,
 * whether letters to customers are paused, how fast it really answers. One small item; every function works with the company as
 * it is now. Pure.
 */
import type { Company, Leave, StaffMember } from "./company.ts";
import { withoutWhoLeft } from "./leaving/who-left.ts";
import type { LearnedReplyTime } from "./promise/learned-reply-time.ts";
import { withLearned } from "./promise/usual-time.ts";
import { type DayRange, daysIn, withoutDays } from "./time/day.ts";
import type { Day, Instant } from "./time/instant.ts";
import { dayAt } from "./time/wall-clock.ts";

/** What runs once a day, at a local time, and is caught up when it was missed. */
export const DAILY_RUNS = [
  "learn-reply-time",
  "flag-slow-payers",
  "plan-contacts",
  "plan-talks",
  "write-morning-letters",
] as const;

export type DailyRun = (typeof DAILY_RUNS)[number];

/** Who said so, and when: the id of the deed, and of the staff member unless it came from elsewhere. */
export interface Said {
  readonly at: Instant;
  readonly deedId: string;
  readonly staffId?: string | undefined;
}

/** Days away, both included; `backup` is a staff member's id. */
export interface Absence extends Said {
  readonly who: string;
  readonly from: Day;
  readonly to: Day;
  readonly backup?: string | undefined;
  /** Who was away is back on these days. */
  readonly isThere?: true | undefined;
  /** No days were named: back for good from what was said until then, and this is its last day. */
  readonly upTo?: Day | undefined;
  /** Days away of that person in the settings, for who is back for good. */
  readonly besides?: readonly DayRange[] | undefined;
  /** Nobody said so: the person's own program answered one of our letters. */
  readonly byItself?: true | undefined;
}

/** Days on which the whole company is closed, both included. */
export interface Closure extends Said {
  readonly from: Day;
  readonly to: Day;
  /** It is open as usual on these days, after all. */
  readonly isOpen?: true | undefined;
}

/** Letters to customers are held from now on, or go again. */
export interface LettersSaid extends Said {
  readonly does: "pause" | "resume";
}

/** Somebody leaves. */
export interface Leaving extends Said, Leave {}

/** The same, or that they stay after all: of each person the last word holds. */
export type LeavingSaid = Leaving | (Said & { readonly who: string; readonly stays: true });

export interface CompanyState {
  /** Counts the changes; 0 before the first. Only the state as it was last stored can be changed. */
  readonly version: number;
  /** Set while letters to customers are held. */
  readonly paused?: Said | undefined;
  /** What `paused` is computed from: what was said lately of letters to customers. */
  readonly lettersSaid?: readonly LettersSaid[] | undefined;
  /** When that was said last, in a state that was stored without `lettersSaid`. */
  readonly lettersSaidAt?: Instant | undefined;
  readonly away: readonly Absence[];
  readonly closed: readonly Closure[];
  /** What `away` and `closed` are computed from: all that was said of days, whole. */
  readonly awaySaid?: readonly Absence[] | undefined;
  readonly closedSaid?: readonly Closure[] | undefined;
  /** Who leaves, and who has left: for good, whatever the settings name. */
  readonly left?: readonly Leaving[] | undefined;
  /** What `left` is computed from. */
  readonly leftSaid?: readonly LeavingSaid[] | undefined;
  readonly replyTime?: LearnedReplyTime | undefined;
  /** What came in before this stands in morning letters. */
  readonly toldUntilAt?: Instant | undefined;
  /** The last day on which each daily run was done. */
  readonly ranOn: Partial<Readonly<Record<DailyRun, Day>>>;
}

export const NEW_COMPANY_STATE: CompanyState = { version: 0, away: [], closed: [], ranOn: {} };

/** The company as it is now: its settings, and what was said and learned since. */
export function companyNow(company: Company, state: CompanyState, now: Instant): Company {
  const { paused, away, closed, left = [], replyTime } = state;
  const there = withoutWhoLeft(company, left, dayAt(now, company.calendar.timeZone));
  return {
    ...there,
    letters: paused === undefined ? company.letters : "paused",
    replyTime: replyTime === undefined ? company.replyTime : withLearned(company.replyTime, replyTime),
    staff: there.staff.map((member) => withAbsences(member, away)),
    calendar: closed.length === 0 ? company.calendar : withClosures(company.calendar, closed),
  };
}

function withAbsences(member: StaffMember, away: readonly Absence[]): StaffMember {
  const own = away.filter(({ who }) => who === member.id);
  if (own.length === 0) return member;
  const there = own.filter(({ isThere }) => isThere === true);
  const announced = own
    .filter((each) => !there.includes(each))
    .map(({ from, to, backup }) => ({ from, to, backup }));
  return { ...member, away: [...announced, ...member.away.flatMap((days) => withoutDays(days, there))] };
}

function withClosures(calendar: Company["calendar"], closed: readonly Closure[]): Company["calendar"] {
  const days = closed
    .filter(({ isOpen }) => isOpen !== true)
    .flatMap(daysIn)
    .map((day) => [day, { open: [], why: "closed by staff" }] as const);
  return { ...calendar, days: { ...calendar.days, ...Object.fromEntries(days) } };
}
