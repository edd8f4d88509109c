/**
 * Who leaves, of all that was said: of each person the last word holds, in whatever order the words are read and taken
 * back. Who has left stays so: what names them may be as old as the company. Of words that were said long ago only the
 * last of each person is kept. Pure.
 */
import type { CompanyState, Leaving, LeavingSaid } from "../company-state.ts";
import { plusDays } from "../time/day.ts";
import { inOrderSaid } from "../time/in-order-said.ts";
import type { Day } from "../time/instant.ts";

/** How late a word may be read and still find what was said before it and since. */
const KEPT_DAYS = 30;

/** Of one person: whatever says so again and again, the item stays small. */
const MOST_KEPT = 20;

/** With the word, in its place among the others. */
export const withLeaving = (state: CompanyState, said: LeavingSaid, today: Day): CompanyState =>
  leftBy(state, [...(state.leftSaid ?? []).filter((each) => each.deedId !== said.deedId), said], today);

/** As if this deed had said nothing of anybody's leaving; the same state when it did not. */
export function withoutLeavingSaid(state: CompanyState, deedId: string, today: Day): CompanyState {
  const { leftSaid = [] } = state;
  const others = leftSaid.filter((each) => each.deedId !== deedId);
  return others.length === leftSaid.length ? state : leftBy(state, others, today);
}

function leftBy(state: CompanyState, said: readonly LeavingSaid[], today: Day): CompanyState {
  const byPerson = [
    ...Map.groupBy(
      inOrderSaid(said, ({ deedId }) => deedId),
      ({ who }) => who,
    ).values(),
  ];
  return {
    ...state,
    left: byPerson.flatMap((words) => words.slice(-1)).filter(leaves),
    leftSaid: byPerson.flatMap((words) => stillNeeded(words, plusDays(today, -KEPT_DAYS))),
  };
}

const leaves = (said: LeavingSaid): said is Leaving => !("stays" in said);

function stillNeeded(words: readonly LeavingSaid[], lately: Day): readonly LeavingSaid[] {
  const before = words.filter(({ at }) => at < lately).slice(-1);
  const since = words.filter(({ at }) => at >= lately);
  return [...before, ...since].slice(-MOST_KEPT);
}
