/**
 * What is to be told of a relation's talks on a day, given what was told: 60, 30 and 0 days before one is due, and each
 * week after; of one whose time has passed without minutes, on the next working day, and each week after. Only the
 * latest stage that was reached is told: days that were missed tell once. Nothing is told on days on which nobody works,
 * nor in holiday weeks; the next day catches up. Pure.
 */
import { dayNumber, plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { Circumstances } from "../circumstances.ts";
import { isNudgeDay } from "../nudge-day.ts";
import type { TalkTold } from "../relation-book.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { RelationLimits } from "../relation-limits.ts";
import type { Placed, TalkStanding } from "../relation-standing.ts";
import { talksOn } from "./clocks.ts";
import { putOffUntil } from "./talk-known.ts";

/** A talk of which the owner is to be told on that day, and from some time on the manager, too. */
export interface TalkTelling {
  readonly standing: TalkStanding;
  readonly stage: TalkTold["stage"];
  readonly toManager: boolean;
}

/** The last that are kept: they reach back farther than any telling can ask. */
const MOST_TOLD = 40;

export function talksToTell(
  facts: RelationFacts,
  placed: Placed | undefined,
  told: readonly TalkTold[],
  circumstances: Circumstances,
): readonly TalkTelling[] {
  if (!isNudgeDay(circumstances.calendar, circumstances.on)) return [];
  return talksOn(facts, placed, circumstances).flatMap((standing) => {
    const telling = tellingOf(standing, circumstances);
    return telling === undefined || wasTold(telling, facts, told, circumstances) ? [] : [telling];
  });
}

/** What was told, with what is told on that day; the newest first. Telling it again changes nothing. */
export function toldAfter(
  told: readonly TalkTold[],
  tellings: readonly TalkTelling[],
  on: Day,
): readonly TalkTold[] {
  const now = tellings.flatMap(({ standing: { kind, dueOn }, stage }): TalkTold[] =>
    dueOn === undefined ? [] : [{ kind, dueOn, stage, on }],
  );
  const same = (one: TalkTold, other: TalkTold): boolean =>
    one.kind === other.kind && one.dueOn === other.dueOn && one.stage === other.stage;
  const before = told.filter((each) => !now.some((other) => same(each, other)));
  return [...now, ...before].slice(0, MOST_TOLD);
}

/** What was told of two who turned out to be one; the newest first. Joining them again changes nothing. */
export function toldOfTalks(one: readonly TalkTold[], other: readonly TalkTold[]): readonly TalkTold[] {
  const last = new Map<string, TalkTold>();
  for (const told of [...one, ...other].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))) {
    const name = [told.kind, told.dueOn, told.stage].join(" ");
    if (!last.has(name)) last.set(name, told);
  }
  return [...last.values()].slice(0, MOST_TOLD);
}

function tellingOf(standing: TalkStanding, { limits, on }: Circumstances): TalkTelling | undefined {
  const { state, dueOn, bookedOn } = standing;
  const isLate = (since: Day): boolean => dayNumber(on) - dayNumber(since) >= limits.overdueManagerDays;
  if (state === "to-close" && bookedOn !== undefined) {
    return { standing, stage: "to-close", toManager: isLate(bookedOn) };
  }
  if ((state !== "due" && state !== "overdue") || dueOn === undefined) return undefined;
  const stage = stageReached(dayNumber(on) - dayNumber(dueOn), limits);
  return stage === undefined ? undefined : { standing, stage, toManager: isLate(dueOn) };
}

/** The latest of the stages that have come; `days` from the due day, before it below zero. */
function stageReached(days: number, { tellTalkDays, overdueAgainDays }: RelationLimits): number | undefined {
  const weekly = Math.floor(days / overdueAgainDays) * overdueAgainDays;
  const come = tellTalkDays.map((before) => 0 - before).filter((stage) => stage <= days);
  if (weekly > 0) come.push(weekly);
  return come.length === 0 ? undefined : Math.max(...come);
}

function wasTold(
  { standing: { kind, dueOn, bookedOn }, stage }: TalkTelling,
  facts: RelationFacts,
  told: readonly TalkTold[],
  { limits, on }: Circumstances,
): boolean {
  const ofKind = told.filter((each) => each.kind === kind && each.on <= on);
  if (stage === "to-close") {
    const since = plusDays(on, -limits.overdueAgainDays);
    // Of whatever period: what is to be closed stays the same when its clock comes round.
    return ofKind.some(
      (each) => each.stage === "to-close" && each.on > since && each.on > (bookedOn ?? each.on),
    );
  }
  // Whoever put it off is asked again on the day that they named, whatever they were told before it.
  const askedAgainOn = putOffUntil(facts, kind, on) ?? "";
  const ofPeriod = ofKind.filter((each) => each.dueOn === dueOn);
  return ofPeriod.some((each) => each.stage !== "to-close" && each.stage >= stage && each.on >= askedAgainOn);
}
