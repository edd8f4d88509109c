/**
 * Which of the talks that are to be told of have room this morning: a person is told of a few on one day, and of the others
 * on the days after, each in its turn. Pure.
 */
import type { PlannedTalk } from "../../domain/relation/relation-book.ts";
import type { Day } from "../../domain/time/instant.ts";

/** Lines of one morning that one person reads as the owner, and again as a manager. */
export const MOST_LINES_A_PERSON = 10;

/** All lines that are kept stand in one small item, with their days. */
const MOST_LINES_KEPT = 500;

/** One talk that is to be told of, and the lines that would tell it: the first is the owner's. */
export interface Wanted {
  readonly lines: readonly [PlannedTalk, ...PlannedTalk[]];
  /** When it was told of last; absent: never. */
  readonly lastToldOn?: Day | undefined;
  /** The day on which it was, or is, due. */
  readonly dueOn: Day;
  /** Of the customer. */
  readonly value: number;
}

/**
 * Those that are told, with the lines that do: whoever waits longest to be told first, then the most overdue, then the most
 * valuable. Where a manager has no room the owner is told alone; in a manager's room comes first what that manager was not
 * told of, or longest ago, by the lines that are `kept`. What is `known` as told this day already is told.
 */
export function withRoom<T extends Wanted>(
  wanted: readonly T[],
  known: readonly PlannedTalk[],
  kept: readonly PlannedTalk[] = [],
): readonly { readonly wanted: T; readonly lines: readonly PlannedTalk[] }[] {
  const told = new Set(known.map(nameOfLine));
  const taken = new Map<string, number>();
  const readerOf = ({ staffId, as }: PlannedTalk): string => `${staffId} ${as}`;
  const take = (line: PlannedTalk): void => {
    taken.set(readerOf(line), (taken.get(readerOf(line)) ?? 0) + 1);
  };
  known.forEach(take);
  let room = MOST_LINES_KEPT - known.length;
  const hasPlace = (line: PlannedTalk): boolean => {
    if (told.has(nameOfLine(line))) return true;
    if (room <= 0 || (taken.get(readerOf(line)) ?? 0) >= MOST_LINES_A_PERSON) return false;
    take(line);
    room -= 1;
    return true;
  };

  const chosen = wanted.toSorted(inTurn).filter(({ lines: [ofOwner] }) => hasPlace(ofOwner));
  const lastToldAt = new Map(kept.map((line) => [nameOfLine(line), line.at]));
  const waits = (line: PlannedTalk): string => lastToldAt.get(nameOfLine(line)) ?? "";
  const ofManagers = chosen
    .flatMap(({ lines: [_ofOwner, ...others] }) => others)
    .toSorted((one, other) => (waits(one) < waits(other) ? -1 : waits(one) > waits(other) ? 1 : 0));
  const reached = new Set(ofManagers.filter(hasPlace));
  return chosen.map((each) => {
    const [ofOwner, ...others] = each.lines;
    return { wanted: each, lines: [ofOwner, ...others.filter((line) => reached.has(line))] };
  });
}

/** The newest of the lines that are kept, in their order. */
export const newestOf = (lines: readonly PlannedTalk[]): readonly PlannedTalk[] =>
  lines.slice(-MOST_LINES_KEPT);

export const nameOfLine = ({ customerId, kind, staffId }: PlannedTalk): string =>
  `${customerId} ${kind} ${staffId}`;

function inTurn(one: Wanted, other: Wanted): number {
  const order = ({ lastToldOn = "", dueOn }: Wanted): string => `${lastToldOn} ${dueOn}`;
  if (order(one) !== order(other)) return order(one) < order(other) ? -1 : 1;
  if (one.value !== other.value) return other.value - one.value;
  return nameOfLine(one.lines[0]) < nameOfLine(other.lines[0]) ? -1 : 1;
}
