/**
 * Which of the hints that are to be told have room in their readers' week: thanks and milestones always, of the others a few
 * a person and ISO week, and a milestone that comes with a suggestion is one of these. The rest stays due. Pure.
 */
import type { HintToldOf } from "../../domain/letters/morning/brought.ts";
import { DATED_HINTS, HINT_KINDS, type Hint } from "../../domain/relation/hints/hint.ts";
import { type DayRange, plusDays, weekdayFrom } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";

/** All lines of a day stand in one small item, with their facts. */
export const MOST_HINTS = 300;

/** One hint that is to be told, and who reads it. */
export interface WantedHint {
  readonly customerId: string;
  readonly staffId: string;
  readonly hint: Hint;
  /** Of the customer. */
  readonly value: number;
}

export interface WeekRoom {
  readonly today: Day;
  readonly mostAWeek: number;
}

/**
 * Those that are told, `bare` where a milestone has no room for its suggestion: in the order of the kinds, then who waits
 * longest, then the most valuable. `told`: what letters have told in the days before, and today.
 */
export function withWeekRoom<T extends WantedHint>(
  wanted: readonly T[],
  told: readonly HintToldOf[],
  { today, mostAWeek }: WeekRoom,
): readonly (T & { readonly bare?: true })[] {
  const week = weekOf(today);
  const taken = new Map<string, Set<string>>();
  const take = (staffId: string, name: string): void => {
    taken.set(staffId, (taken.get(staffId) ?? new Set()).add(name));
  };
  for (const each of told) {
    const isInWeek = week.from <= each.on && each.on <= week.to;
    if (isInWeek && isSuggesting(each)) take(each.staffId, nameOfHint(each));
  }
  let room = MOST_HINTS;
  return wanted.toSorted(inTurn).flatMap((each): (T & { readonly bare?: true })[] => {
    const { staffId, hint } = each;
    const suggests = isSuggesting(hint);
    const hasRoom = (taken.get(staffId)?.size ?? 0) < mostAWeek;
    if (room <= 0) return [];
    if (!hasRoom && !DATED_HINTS.has(hint.kind)) return [];
    room -= 1;
    if (suggests && hasRoom) take(staffId, nameOf(each));
    const isBare = hint.bare === true || (suggests && !hasRoom);
    return [isBare ? { ...each, bare: true } : each];
  });
}

const nameOfHint = ({ customerId, kind, key }: Pick<HintToldOf, "customerId" | "kind" | "key">): string =>
  `${customerId} ${kind} ${key}`;

const nameOf = ({ customerId, hint }: WantedHint): string => nameOfHint({ ...hint, customerId });

/** Whether it takes room: a question, a warning or a suggestion, alone or with a milestone. */
function isSuggesting({ kind, bare }: Pick<Hint, "kind" | "bare">): boolean {
  return !DATED_HINTS.has(kind) || (kind === "milestone" && bare !== true);
}

/** Monday to Sunday. */
function weekOf(day: Day): DayRange {
  const from = weekdayFrom("monday", plusDays(day, -6));
  return { from, to: plusDays(from, 6) };
}

function inTurn(one: WantedHint, other: WantedHint): number {
  const kindOf = ({ hint }: WantedHint): number => HINT_KINDS.indexOf(hint.kind);
  if (kindOf(one) !== kindOf(other)) return kindOf(one) - kindOf(other);
  if (one.hint.fromOn !== other.hint.fromOn) return one.hint.fromOn < other.hint.fromOn ? -1 : 1;
  if (one.value !== other.value) return other.value - one.value;
  return nameOf(one) < nameOf(other) ? -1 : 1;
}
