/**
 * Which phase a customer is in by the facts alone, on any day, and the days on which that can change. What staff say
 * instead stands in `phase.ts`.
 *
 * On a day, of what is known up to then, the first that holds:
 * - lost: neither a contact nor a purchase for `lostDays`; of whom nothing is known, since it came into the register;
 * - prospect: no invoice yet;
 * - new: the first invoice is less than `newForDays` old; or, until a year after it, there are few invoices;
 * - dormant: no purchase for longer than its rhythm allows; without a rhythm, neither contact nor purchase for a year;
 * - growing: twelve months' purchases exceed those of the twelve before by `growsPercent`, with three invoices at least;
 * - established.
 */
import { leavesWindow } from "../payment/day-windows.ts";
import { dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { boughtUpTo, twoYears } from "./bought-up-to.ts";
import { countUpTo } from "./count-up-to.ts";
import { isInTouch } from "./contact/in-touch.ts";
import { invoiceDays, longestPauses } from "./purchase-rhythm.ts";
import type { Phase, RelationFacts } from "./relation-facts.ts";
import type { RelationLimits } from "./relation-limits.ts";

/** Whoever has bought little is new for no longer; and dormant, without a rhythm, after as many days of silence. */
const YEAR_DAYS = 365;

const FEWEST_INVOICES_TO_GROW = 3;

/** Days are numbers (`dayNumber`). */
export interface PhaseCourse {
  /** The phase by what is known up to that day. */
  readonly phaseAt: (day: number) => Phase;
  /** Days on which the phase may become another; in no order. Between them it stays. */
  readonly turningDays: () => number[];
}

export function phaseCourse(facts: RelationFacts, limits: RelationLimits): PhaseCourse {
  const invoices = invoiceDays(facts);
  const bought = boughtUpTo(facts);
  const touches = inOrder([...daysInTouch(facts).map(dayNumber), ...invoices]);
  const addedOn = dayNumber(facts.customer.addedOn);
  const { firstPurchaseOn } = facts;
  // Older invoices than are kept may have been the first.
  const first = Math.min(
    invoices[0] ?? Infinity,
    firstPurchaseOn === undefined ? Infinity : dayNumber(firstPurchaseOn),
  );
  const pauses = longestPauses(invoices, limits);

  return { phaseAt, turningDays };

  function phaseAt(day: number): Phase {
    const count = countUpTo(invoices, day);
    const quietDays = day - (touches[countUpTo(touches, day) - 1] ?? addedOn);
    if (quietDays >= limits.lostDays) return "lost";
    const lastInvoice = invoices[count - 1];
    if (lastInvoice === undefined) return "prospect";
    if (isNew(day - first, count)) return "new";
    const pause = pauses[count - 1];
    if (pause === undefined ? quietDays >= YEAR_DAYS : day - lastInvoice > pause) return "dormant";
    return grows(day, count) ? "growing" : "established";
  }

  function isNew(sinceFirst: number, count: number): boolean {
    return sinceFirst < limits.newForDays || (count < limits.newUntilInvoices && sinceFirst <= YEAR_DAYS);
  }

  function grows(day: number, count: number): boolean {
    if (count < FEWEST_INVOICES_TO_GROW) return false;
    const { now, before } = twoYears(bought, day);
    return now > 0 && before > 0 && 100 * now >= (100 + limits.growsPercent) * before;
  }

  function turningDays(): number[] {
    return [
      addedOn + limits.lostDays,
      ...touches.slice(0, 1),
      first + limits.newForDays,
      first + YEAR_DAYS + 1,
      // A contact matters only after, or before, a long silence.
      ...touches.flatMap((touch, index) => {
        const next = touches[index + 1] ?? Infinity;
        return next - touch < Math.min(YEAR_DAYS, limits.lostDays)
          ? []
          : [touch + YEAR_DAYS, touch + limits.lostDays, next];
      }),
      ...invoices.flatMap((invoice, index) => [invoice, invoice + (pauses[index] ?? 0) + 1]),
      ...facts.purchases
        .map(({ on }) => dayNumber(on))
        .flatMap((day) => [day, leavesWindow(day, 12), leavesWindow(day, 24)]),
    ].filter(Number.isFinite);
  }
}

/** Of contacts, whoever began, and of talks that were held. */
function daysInTouch({ contacts, talks }: RelationFacts): readonly Day[] {
  const inTouch = contacts.filter(isInTouch);
  return [...inTouch.map(({ on }) => on), ...talks.flatMap(({ held }) => held?.on ?? [])];
}

function inOrder(days: readonly number[]): readonly number[] {
  return days.toSorted((a, b) => a - b);
}
