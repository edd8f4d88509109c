/**
 * The reply time that a company can honestly promise, learned from how fast it was really in touch: the time within which
 * the next customer is answered with 95 % probability, in opening hours, by the promises of the last 90 days. A look of
 * its own (`slow-down.ts`) notices when answers become slower; then the time is learned from those days alone, until that
 * is over. How well promises are kept by this was measured: `docs/reply-time.md`.
 *
 * - Promises made in holiday weeks teach nothing: they had double time (`replyBy` doubles what is learned here).
 * - Where the 90 days hold fewer than 100 answers, they reach back as far as 100 do, at most a year: so a small company
 *   learns, too, and a quiet month does not bring the setting back.
 * - A value class with 100 answers of its own in the 90 days has its own time; the others have the company's. While answers
 *   are slower, that is so for all: then no class has a shorter time than the company.
 * - A promise that was made never changes.
 *
 * Computed from facts and what was noticed before; doing it again on the same day changes nothing. Pure.
 */
import type { Company } from "../company.ts";
import { VALUE_CLASSES, type ValueClass } from "../customer/value-class.ts";
import type { Calendar } from "../time/calendar.ts";
import { plusDays } from "../time/day.ts";
import type { Day, Instant } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";
import type { LearnedReplyTime } from "./learned-reply-time.ts";
import { findingsOf } from "./reply-time-findings.ts";
import { because } from "./reply-time-words.ts";
import { lookForSlowDown, slowDownFrom, USUAL_DAYS } from "./slow-down.ts";
import { minutesForNext, waitOf } from "./waits.ts";
import type { Answer, Wait, Within } from "./waits.ts";

/** The share of customers who are to hear from the company in time. */
const KEPT_SHARE = 0.95;

/** So many answers, of the company or of a value class, are needed to learn from them. */
export const ENOUGH_ANSWERS = 100;

const WINDOW_DAYS = 90;
const FARTHEST_DAYS = 365;

/** How many days of promises have to be read. */
export const DAYS_TO_READ = Math.max(USUAL_DAYS, FARTHEST_DAYS);

export interface LearnFrom {
  readonly calendar: Calendar;
  /** As the company's settings say; never what was learned. */
  readonly replyTime: Company["replyTime"];
  readonly now: Instant;
  /** What was learned last time. */
  readonly before?: LearnedReplyTime | undefined;
}

/** From the promises that teach (`answerOf`), in any order; those made after `now` are not known yet. */
export function learnFromAnswers(answers: readonly Answer[], from: LearnFrom): LearnedReplyTime {
  const known = answers.filter(({ madeAt }) => madeAt <= from.now);
  return learnReplyTime(
    known.map((answer) => waitOf(from.calendar, answer, from.now)),
    from,
  );
}

/** The same from waits, as they are known now. */
export function learnReplyTime(known: readonly Wait[], from: LearnFrom): LearnedReplyTime {
  const { calendar, replyTime, now, before } = from;
  const today = dayAt(now, calendar.timeZone);
  const farthest = plusDays(today, -FARTHEST_DAYS);
  const waits = known
    .filter(({ on, doubled }) => on > farthest && !doubled)
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

  const lately = plusDays(today, -WINDOW_DAYS);
  const windowFrom = windowStart(waits, lately);
  const ofClasses = waitsByClass(waits.filter(({ on }) => on >= lately));
  const answersByClass = answersOf(ofClasses);
  const window = waits.filter(({ on }) => on >= windowFrom);
  const usual = minutesForNext(window, KEPT_SHARE);
  if (usual === undefined || answersAmong(window) < ENOUGH_ANSWERS) {
    const { usualMinutes: minutes } = replyTime;
    const result = {
      minutes,
      from: "setting",
      answers: answersAmong(window),
      windowFrom,
      windowTo: today,
      answersByClass,
    } as const;
    return { ...result, findings: [], because: because(result, replyTime) };
  }

  const { slowDown, usualSince } = lookForSlowDown(waits, { calendar, today, before });
  const usedFrom = slowDown === undefined ? windowFrom : slowDownFrom(slowDown, calendar, today);
  const used = waits.filter(({ on }) => on >= usedFrom);
  const within = slowDown === undefined ? usual : longer(usual, minutesForNext(used, KEPT_SHARE));
  const result = {
    minutes: limited(within, replyTime),
    from: slowDown === undefined ? ("learned" as const) : ("slow-down" as const),
    answers: answersAmong(used),
    percentile95Minutes: Math.ceil(within.minutes),
    windowFrom: usedFrom,
    windowTo: today,
    byClass: classTimes(ofClasses, { slower: slowDown && within, replyTime }),
    answersByClass,
    slowDown,
    usualSince,
  };
  const findings = findingsOf(result, { calendar, waits, used, replyTime, before });
  return { ...result, findings, because: because(result, replyTime) };
}

/** The day on which the window begins, or that of the hundredth last answer when that is earlier. */
function windowStart(waits: readonly Wait[], windowFrom: Day): Day {
  const farthest = waits.filter(({ answered }) => answered).at(-ENOUGH_ANSWERS)?.on;
  return farthest !== undefined && farthest < windowFrom ? farthest : windowFrom;
}

type ByClass<T> = ReadonlyMap<ValueClass, T>;

function waitsByClass(waits: readonly Wait[]): ByClass<readonly Wait[]> {
  return new Map(VALUE_CLASSES.map((each) => [each, waits.filter(({ valueClass }) => valueClass === each)]));
}

function answersOf(ofClasses: ByClass<readonly Wait[]>): LearnedReplyTime["answersByClass"] {
  const answers = [...ofClasses].map(([valueClass, own]) => [valueClass, answersAmong(own)] as const);
  return known(answers.filter(([, count]) => count > 0));
}

function classTimes(
  ofClasses: ByClass<readonly Wait[]>,
  { slower, replyTime }: { readonly slower: Within | undefined; readonly replyTime: Company["replyTime"] },
): LearnedReplyTime["byClass"] {
  return known(
    [...ofClasses].flatMap(([valueClass, own]) => {
      const within = minutesForNext(own, KEPT_SHARE);
      return within !== undefined && answersAmong(own) >= ENOUGH_ANSWERS
        ? [[valueClass, limited(longer(within, slower), replyTime)] as const]
        : [];
    }),
  );
}

function known<T>(
  ofClasses: readonly (readonly [ValueClass, T])[],
): Partial<Record<ValueClass, T>> | undefined {
  return ofClasses.length === 0 ? undefined : Object.fromEntries(ofClasses);
}

function answersAmong(waits: readonly Wait[]): number {
  return waits.filter(({ answered }) => answered).length;
}

function limited({ minutes }: Within, { atLeastMinutes, atMostMinutes }: Company["replyTime"]): number {
  return Math.min(Math.max(Math.ceil(minutes), atLeastMinutes), atMostMinutes);
}

function longer(some: Within, other: Within | undefined): Within {
  return other !== undefined && other.minutes > some.minutes ? other : some;
}
