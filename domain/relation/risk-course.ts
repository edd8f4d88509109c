/**
 * On which days each reason to worry about a customer holds (`risk-reason.ts`), as stretches of day numbers: what is known
 * on a day decides of it, so a stretch says the same whatever came later. Computed once for all days that are asked about.
 */
import { joined, leavesWindow, stretch, type Stretch } from "../payment/day-windows.ts";
import { dayNumber } from "../time/day.ts";
import { monthsBefore } from "../time/months.ts";
import { boughtUpTo, twoYears } from "./bought-up-to.ts";
import { countUpTo } from "./count-up-to.ts";
import { isHeard } from "./contact/in-touch.ts";
import { invoiceDays, longestPauses } from "./purchase-rhythm.ts";
import type { RelationFacts } from "./relation-facts.ts";
import type { RelationLimits } from "./relation-limits.ts";
import type { RiskCode } from "./risk-reason.ts";

const COMPLAINT_MONTHS = 6;
const PROMISE_MONTHS = 12;
const FEWEST_PURCHASES_BEFORE = 3;

export type RiskCourse = Readonly<Record<RiskCode, readonly Stretch[]>> & {
  /** The two sides of silence. */
  readonly unheard: readonly Stretch[];
  readonly unbought: readonly Stretch[];
};

export function riskCourse(facts: RelationFacts, limits: RelationLimits): RiskCourse {
  const unheard = joined(pausesAfter(heardDays(facts), limits.silentDays));
  const unbought = joined(longPauses(facts, limits));
  return {
    ...{ unheard, unbought, silent: joined([...unheard, ...unbought]) },
    "broken-promises": joined(twoBroken(facts)),
    complaint: joined(
      facts.notes
        .filter(({ says }) => says === "complaint")
        .map(({ on }) => dayNumber(on))
        .map((from) => ({ from, to: leavesWindow(from, COMPLAINT_MONTHS) - 1 })),
    ),
    "pays-late": joined(
      (facts.paying ?? [])
        .flatMap(({ slow, serious }) => [...slow, ...serious])
        .map(({ from, to }) => stretch(from, to)),
    ),
    "falling-purchases": joined(falls(facts, limits.hints.fallsPercent)),
  };
}

/** What begins so many days after each day, and ends before the next. */
function pausesAfter(days: readonly number[], length: number): readonly Stretch[] {
  return days.map((day, index) => ({ from: day + length, to: (days[index + 1] ?? Infinity) - 1 }));
}

function heardDays({ contacts, talks }: RelationFacts): readonly number[] {
  const heard = contacts.filter(isHeard);
  return inOrder([...heard, ...talks.flatMap(({ held }) => held ?? [])].map(({ on }) => dayNumber(on)));
}

function longPauses(facts: RelationFacts, limits: RelationLimits): readonly Stretch[] {
  const days = invoiceDays(facts);
  const pauses = longestPauses(days, limits);
  return days.flatMap((day, index) => {
    const pause = pauses[index];
    return pause === undefined
      ? []
      : [{ from: day + Math.floor(pause) + 1, to: (days[index + 1] ?? Infinity) - 1 }];
  });
}

/** While a broken promise and the one before it both ended within the time. */
function twoBroken({ promises }: RelationFacts): readonly Stretch[] {
  const days = inOrder(
    promises.filter(({ end }) => end === "broken").map(({ endedOn }) => dayNumber(endedOn)),
  );
  return days.slice(1).map((from, index) => ({
    from,
    to: leavesWindow(days[index] ?? from, PROMISE_MONTHS) - 1,
  }));
}

/** Purchases fall, or cease to, only on days on which one comes into one of the two years, or leaves it. */
function falls({ purchases }: RelationFacts, fallsPercent: number): readonly Stretch[] {
  const bought = boughtUpTo({ purchases });
  const invoices = invoiceDays({ purchases });
  const doesFall = (day: number): boolean => {
    const { now, before } = twoYears(bought, day);
    const [yearAgo, twoYearsAgo] = [monthsBefore(day, 12), monthsBefore(day, 24)];
    const count = countUpTo(invoices, yearAgo) - countUpTo(invoices, twoYearsAgo);
    return count >= FEWEST_PURCHASES_BEFORE && before > 0 && 100 * now <= (100 - fallsPercent) * before;
  };
  const days = purchases.map(({ on }) => dayNumber(on));
  const turns = inOrder([
    ...new Set(days.flatMap((day) => [day, leavesWindow(day, 12), leavesWindow(day, 24)])),
  ]);
  return turns.flatMap((from, index) =>
    doesFall(from) ? [{ from, to: (turns[index + 1] ?? Infinity) - 1 }] : [],
  );
}

/** By how many percent purchases fell, of facts that are known on the day; at most 100. */
export function fallPercent({ purchases }: Pick<RelationFacts, "purchases">, day: number): number {
  const { now, before } = twoYears(boughtUpTo({ purchases }), day);
  return before <= 0 ? 0 : Math.min(100, Math.floor((100 * (before - now)) / before));
}

function inOrder(days: readonly number[]): readonly number[] {
  return days.toSorted((one, other) => one - other);
}
