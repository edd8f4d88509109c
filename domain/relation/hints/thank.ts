/**
 * Who recommended us is thanked within `thankWithinDays` working days: told on the first working day after it was noted,
 * and once more on the last of those days (under a key of its own) unless somebody has said thanks by then. After thirty
 * days it is too late, unless none before was one on which anybody is asked for anything: then the first that is comes in
 * time. What came with an import was thanked for, or not, long ago.
 */
import { plusDays } from "../../time/day.ts";
import type { Circumstances } from "../circumstances.ts";
import { plusWorkingDays } from "../../time/working-days.ts";
import { IMPORTED } from "../imported-note.ts";
import type { RelationFacts, RelationNote } from "../relation-facts.ts";
import { nudgeDayFrom } from "../talks/nudge-days.ts";
import type { Hint } from "./hint.ts";
import type { HintRule } from "./hint-rule.ts";

const UNTIL_DAYS = 30;

/** Noted at one time, of one customer: more would be told without end, since so many tellings are kept. */
const MOST_AT_ONCE = 15;

const LAST = ":last";

type Referral = Extract<RelationNote, { says: "referral" }>;

/** The note that a key of thanks is about. */
export const referralIn = (key: string): string => (key.endsWith(LAST) ? key.slice(0, -LAST.length) : key);

export const thank: HintRule = {
  hints: ({ facts, circumstances }) =>
    waiting(facts, circumstances).flatMap((referral): readonly Hint[] => {
      const { fromOn, latestOn, untilOn } = daysOf(referral, circumstances);
      const { on } = circumstances;
      if (fromOn === undefined || on < fromOn) return [];
      const isLast = on >= latestOn;
      return [
        {
          kind: "thank",
          key: isLast ? `${referral.noteId}${LAST}` : referral.noteId,
          fromOn: isLast && fromOn < latestOn ? latestOn : fromOn,
          untilOn,
          because: { of: referral.noteId, whom: referral.whom, day: referral.on, latestOn },
        },
      ];
    }),
  turns: ({ facts, circumstances }) =>
    waiting(facts, circumstances).flatMap((referral) => {
      const { fromOn, latestOn } = daysOf(referral, circumstances);
      return [...(fromOn === undefined ? [] : [fromOn]), latestOn];
    }),
};

/** The last day on which the thanks of that key are asked for; undefined when nothing was recommended by it. */
export function thankUntil(key: string, { notes }: RelationFacts, circumstances: Circumstances) {
  const of = notes.find(
    (note): note is Referral => note.says === "referral" && note.noteId === referralIn(key),
  );
  return of && daysOf(of, circumstances).untilOn;
}

function daysOf({ on }: Referral, { calendar, limits }: Circumstances) {
  const fromOn = nudgeDayFrom(calendar, plusDays(on, 1));
  const lastOn = plusDays(on, UNTIL_DAYS);
  return {
    fromOn,
    latestOn: plusWorkingDays(calendar, on, limits.hints.thankWithinDays),
    untilOn: fromOn !== undefined && lastOn < fromOn ? fromOn : lastOn,
  };
}

/** Of facts that are known on the day. */
function waiting({ notes }: RelationFacts, circumstances: Circumstances): readonly Referral[] {
  const { on } = circumstances;
  const thanked = notes.filter((note) => note.says === "thanked");
  return notes
    .filter((note): note is Referral => note.says === "referral" && note.towards === "us")
    .filter(({ noteId }) => !noteId.startsWith(IMPORTED))
    .filter((note) => on <= plusDays(note.on, UNTIL_DAYS) || on <= daysOf(note, circumstances).untilOn)
    .filter(
      ({ noteId, at }) =>
        !thanked.some((each) => (each.of === undefined ? at <= each.at : each.of === noteId)),
    )
    .slice(0, MOST_AT_ONCE);
}
