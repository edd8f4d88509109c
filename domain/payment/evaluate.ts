/**
 * The state of a customer as a payer on a day: a fold over dated facts, and never over stored states, so that a run that
 * comes late, twice or after files in another order says the same. For a day only facts dated up to it count.
 *
 * The first that holds: exempt; promises to pay broken: serious; too few invoices: never slow; much overdue for long:
 * serious; slow, because often late or often reminded, or because it was and has not paid enough invoices on time since;
 * watch; fine.
 */
import { dayFrom, dayNumber } from "../time/day.ts";
import type { DayRange } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import type { PayerAccount } from "./payer-account.ts";
import { payerHistory } from "./payer-history.ts";
import type { Asked } from "./payer-history.ts";
import { reasonsFor } from "./payer-reasons.ts";
import type { PayerMeasures, PayerStanding, PayerState } from "./payer-state.ts";
import { signsOn } from "./signs.ts";
import type { DaySigns, Signs } from "./signs.ts";

/** A day on which the customer's state became another; the first is the day of the first fact. */
export interface StandingChange {
  readonly on: Day;
  readonly state: PayerState;
}

/** The standing at the end of `on`, and the next day on which it would be another if nothing happened. */
export function payerStanding(
  account: PayerAccount,
  { on, ...asked }: Asked & { readonly on: Day },
): PayerStanding {
  const today = dayNumber(on);
  const { payer, turns, until } = payerHistory(account, on, asked);
  let now: Folded | undefined;
  let ahead: Folded | undefined;
  let isCutOff = false;
  for (const turn of turns()) {
    if (turn.day <= today) {
      now = fold(now, turn);
    } else if (turn.day > until) {
      isCutOff = true;
      break;
    } else {
      ahead = fold(ahead ?? now, turn);
      if (ahead.state !== now?.state) break;
    }
  }
  const looked = signsOn(payer, today, asked.limits);
  const { state, since, isSlow } = now ?? fold(undefined, looked);
  return {
    state,
    since: dayFrom(since),
    reasons: reasonsFor(state, { looked, payer, isSlow, limits: asked.limits }),
    measures: shown(looked),
    lookAgainOn:
      ahead !== undefined && ahead.state !== state
        ? dayFrom(ahead.since)
        : isCutOff
          ? dayFrom(until)
          : undefined,
  };
}

/** The days of the range on which the state became another, in order, by what is known at its end. */
export function standingChanges(
  account: PayerAccount,
  asked: Asked,
  { from, to }: DayRange,
): StandingChange[] {
  const changes: StandingChange[] = [];
  const [first, last] = [dayNumber(from), dayNumber(to)];
  let now: Folded | undefined;
  for (const turn of payerHistory(account, to, asked).turns()) {
    if (turn.day > last) break;
    const before = now?.state;
    now = fold(now, turn);
    if (now.state !== before && turn.day >= first) changes.push({ on: dayFrom(turn.day), state: now.state });
  }
  return changes;
}

/** What the fold carries from day to day: the state, since when, and whether `slow` has not ended yet. */
interface Folded {
  readonly state: PayerState;
  readonly since: number;
  readonly isSlow: boolean;
}

function fold(before: Folded | undefined, { day, signs }: DaySigns): Folded {
  const isSlow =
    !signs.tooLittleData &&
    (signs.oftenLate || signs.oftenReminded || (before?.isSlow === true && !signs.onTimeAgain));
  const state = stateOf(signs, isSlow);
  return { state, isSlow, since: before?.state === state ? before.since : day };
}

function stateOf(signs: Signs, isSlow: boolean): PayerState {
  if (signs.exempt) return "exempt";
  if (signs.promisesBroken) return "serious";
  if (signs.tooLittleData) return "too-little-data";
  if (signs.muchOverdue) return "serious";
  if (isSlow) return "slow";
  return signs.anyLate || signs.gettingSlower ? "watch" : "fine";
}

function shown({ measured }: DaySigns): PayerMeasures {
  const { issued: _issued, broken: _broken, onTime: _onTime, isRunning: _isRunning, ...rest } = measured;
  const { latest: _latest, disputed: _disputed, ...measures } = rest;
  return measures;
}
