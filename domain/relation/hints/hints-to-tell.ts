/**
 * Which hints are to be told on a day: those that hold, without what was told already and what staff answered (`answers.ts`).
 * Each is told once under its key; of those that stay, the kind rests for a while after it was told. Only on days on which
 * anybody is asked for anything: not on closed days, nor in holiday weeks. What was not told stays. Pure.
 */
import type { Day } from "../../time/instant.ts";
import { plusDays } from "../../time/day.ts";
import type { Circumstances } from "../circumstances.ts";
import { isNudgeDay } from "../nudge-day.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import { plusMonths } from "../../time/months.ts";
import { isAnswered, putOffUntil } from "./answers.ts";
import { risksIn } from "./at-risk.ts";
import { BREADTH_AGAIN_MONTHS } from "./breadth.ts";
import type { Hint, HintTold } from "./hint.ts";
import type { HintLimits } from "./hint-limits.ts";
import { hintGround, type HintGround } from "./hint-rule.ts";
import { hintsHolding } from "./hints-on.ts";

const RISK_AGAIN_DAYS = 90;

/** The last that are kept; of each kind the last one in any case, since it says when the next may come. */
const MOST_HINTED = 60;

export function hintsToTell(
  facts: RelationFacts,
  placed: Placed | undefined,
  hinted: readonly HintTold[],
  circumstances: Circumstances,
): readonly Hint[] {
  return hintsNow(hintGround(facts, placed, hinted, circumstances));
}

export function hintsNow(ground: HintGround): readonly Hint[] {
  const { calendar, on } = ground.circumstances;
  const { notes } = ground.facts;
  if (!isNudgeDay(calendar, on)) return [];
  return hintsHolding(ground).filter((hint) => !isAnswered(hint, notes, on) && !wasTold(hint, ground));
}

/** What was told, with what is noted now; the newest first. Noting it again changes nothing. */
export function hintedAfter(
  hinted: readonly HintTold[] = [],
  now: readonly HintTold[] = [],
): readonly HintTold[] {
  const kinds = new Set<string>();
  const last = new Map<string, HintTold>();
  for (const told of [...now, ...hinted].toSorted((one, other) =>
    one.on < other.on ? 1 : one.on > other.on ? -1 : 0,
  )) {
    const name = `${told.kind} ${told.key}`;
    if (!last.has(name)) last.set(name, told);
  }
  return [...last.values()].filter(({ kind }, at) => {
    const isLast = !kinds.has(kind);
    kinds.add(kind);
    return at < MOST_HINTED || isLast;
  });
}

/** The first day on which a hint of the kind may come again after one was told; the day itself where none rests. */
export function restsUntil({ kind, on }: Pick<HintTold, "kind" | "on">, hints: HintLimits): Day {
  if (kind === "at-risk") return plusDays(on, RISK_AGAIN_DAYS);
  if (kind === "breadth") return plusMonths(on, BREADTH_AGAIN_MONTHS);
  return kind === "level" ? plusMonths(on, hints.levelAgainMonths) : on;
}

/** Since whoever put it off asked to be told again, if somebody did. */
function wasTold(hint: Hint, { facts, hinted, circumstances: { on, limits } }: HintGround): boolean {
  const askedAgainOn = putOffUntil(hint, facts.notes) ?? "";
  return hinted
    .filter((told) => told.kind === hint.kind && told.on >= askedAgainOn)
    .some((told) => {
      if (hint.kind === "at-risk") return on < restsUntil(told, limits.hints) && namesAll(told.key, hint.key);
      return told.key === hint.key || on < restsUntil(told, limits.hints);
    });
}

function namesAll(told: string, now: string): boolean {
  const before = risksIn(told);
  return risksIn(now).every((code) => before.includes(code));
}
