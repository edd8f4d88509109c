/** The talks of a relation as a morning letter tells of them: one line for what one meeting may close. Pure. */
import type { TalkFacts } from "../../domain/letters/morning/morning-letter.ts";
import type { Circumstances } from "../../domain/relation/circumstances.ts";
import { lastContact } from "../../domain/relation/contact/in-touch.ts";
import { knownFacts } from "../../domain/relation/contact/known-facts.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import type { TalkStanding } from "../../domain/relation/relation-standing.ts";
import type { TalkKind } from "../../domain/relation/talk.ts";
import { talksOn } from "../../domain/relation/talks/clocks.ts";
import { lastHeldOn } from "../../domain/relation/talks/talk-known.ts";

/** None of what was booked, held or put off meanwhile. */
export function talksIn(
  { facts, placed }: RelationEntry,
  kinds: ReadonlySet<TalkKind>,
  circumstances: Circumstances,
): readonly Omit<TalkFacts, "as" | "owner">[] {
  const { on, calendar } = circumstances;
  const last = lastContact(knownFacts(facts, { on, timeZone: calendar.timeZone }));
  const told = talksOn(facts, placed, circumstances).filter(({ kind }) => kinds.has(kind));
  const meetings = [
    told.filter(({ state }) => state === "due"),
    told.filter(({ state }) => state === "overdue"),
    ...Map.groupBy(
      told.filter(({ state }) => state === "to-close"),
      ({ talkId }) => talkId,
    ).values(),
  ];
  return meetings.flatMap((meeting) => {
    const [first] = meeting.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
    if (first === undefined) return [];
    return {
      kinds: meeting.map(({ kind }) => kind),
      state: stateOf(first),
      dueOn: dayOf(first),
      talkId: first.talkId,
      heldOn: lastHeldOn(facts.talks, first.kind, on),
      last,
    };
  });
}

function stateOf({ state }: TalkStanding): TalkFacts["state"] {
  return state === "to-close" || state === "overdue" ? state : "due";
}

/** When it is due, or what was agreed. */
const dayOf = ({ state, dueOn = "", bookedOn }: TalkStanding): string =>
  state === "to-close" ? (bookedOn ?? dueOn) : dueOn;
