/**
 * The two yearly clocks of a relation, as they stand on a day: when the next evaluation and the next update are due, and
 * what is known of them. A clock counts from talks that were held; booked is not held. Before any was held it comes round
 * each year, so that whoever rises to a class with talks after years has one that is overdue for months and not for years.
 * Facts alone, and the customer's place (`Placed`) for its class and for the day on which an imported customer's first
 * talk was laid.
 */
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { plusMonths } from "../../time/months.ts";
import type { Circumstances } from "../circumstances.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed, TalkStanding } from "../relation-standing.ts";
import { TALK_KINDS } from "../talk.ts";
import type { TalkKind } from "../talk.ts";
import { bookedTalk, exemption, lastHeldOn, putOffUntil } from "./talk-known.ts";

/** Of each kind, in the order of `TALK_KINDS`. */
export function talksOn(
  facts: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): readonly TalkStanding[] {
  return TALK_KINDS.map((kind) => standingOf(kind, facts, placed, circumstances));
}

function standingOf(
  kind: TalkKind,
  facts: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): TalkStanding {
  const { limits, calendar, on } = circumstances;
  const clock = clockOf(kind, facts, placed, circumstances);
  const booked = bookedTalk(facts.talks, kind, { on, timeZone: calendar.timeZone });
  if (booked !== undefined) {
    const state = booked.on < on ? "to-close" : "booked";
    return { kind, state, ...clock, bookedOn: booked.on, talkId: booked.talkId };
  }
  const valueClass = placed?.valueClass;
  if (valueClass === undefined || !limits.talkClasses.includes(valueClass)) return { kind, state: "none" };

  const exempt = exemption(facts, kind, on);
  if (exempt !== undefined) return { kind, state: "exempt", ...(exempt.until !== undefined && clock) };

  const later = putOffUntil(facts, kind, on);
  if (later !== undefined && on < later) return { kind, state: "later", ...clock };
  return { kind, state: stateByDay(clock.dueOn, circumstances), ...clock };
}

function stateByDay(dueOn: Day, { limits, on }: Circumstances): "not-due" | "due" | "overdue" {
  const daysAhead = dayNumber(dueOn) - dayNumber(on);
  if (daysAhead < 0) return "overdue";
  return daysAhead <= Math.max(0, ...limits.tellTalkDays) ? "due" : "not-due";
}

type Clock = Required<Pick<TalkStanding, "dueOn" | "since">> & Pick<TalkStanding, "againOn">;

function clockOf(
  kind: TalkKind,
  facts: RelationFacts,
  placed: Placed | undefined,
  { limits, on }: Circumstances,
): Clock {
  const { talkEveryMonths, updateAfterMonths } = limits;
  const evaluationOn = lastHeldOn(facts.talks, "evaluation", on);
  if (kind === "evaluation") {
    return evaluationOn === undefined
      ? comingRound(firstEvaluation(facts, placed, talkEveryMonths, on), talkEveryMonths, on)
      : counted({ on: evaluationOn, what: "held" }, talkEveryMonths);
  }
  const updateOn = lastHeldOn(facts.talks, "update", on);
  if (updateOn !== undefined && (evaluationOn === undefined || evaluationOn <= updateOn)) {
    return counted({ on: updateOn, what: "held" }, talkEveryMonths);
  }
  if (evaluationOn !== undefined) return counted({ on: evaluationOn, what: "evaluation" }, updateAfterMonths);
  // Half a year from what the first evaluation counts from: of an imported customer, from the day that was laid for it.
  const { since } = firstEvaluation(facts, placed, talkEveryMonths, on);
  return comingRound(counted(since, updateAfterMonths), talkEveryMonths, on);
}

/** A year after the first contact; of a customer that was imported, the day that was laid for it among the others. */
function firstEvaluation(
  { firstContactOn, firstPurchaseOn, customer }: RelationFacts,
  placed: Placed | undefined,
  months: number,
  on: Day,
): Clock {
  const spreadOn = placed?.spreadTalkOn;
  if (spreadOn !== undefined) return { dueOn: spreadOn, since: { on: spreadOn, what: "day-one" } };
  const known = [firstContactOn, firstPurchaseOn].find((day) => day !== undefined && day <= on);
  return counted({ on: known ?? customer.addedOn, what: "first-contact" }, months);
}

function counted(since: Clock["since"], months: number): Clock {
  return { dueOn: plusMonths(since.on, months), since };
}

/** Due on the latest of its day and each so many months after it that is not after `on`; before its day, on that day. */
function comingRound({ dueOn: firstOn, since }: Clock, months: number, on: Day): Clock {
  const begun = Math.floor((monthNumber(on) - monthNumber(firstOn)) / months);
  const rounds = Math.max(0, plusMonths(firstOn, begun * months) <= on ? begun : begun - 1);
  return {
    dueOn: plusMonths(firstOn, rounds * months),
    since,
    againOn: plusMonths(firstOn, (rounds + 1) * months),
  };
}

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
