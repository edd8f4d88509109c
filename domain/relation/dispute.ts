/**
 * Whether something is disputed with a customer on a day: an invoice of theirs, or a complaint to which no person of ours
 * has said anything yet, for thirty days at most. Meanwhile nobody is asked to thank, congratulate or suggest.
 */
import { plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { isByUs } from "./contact/in-touch.ts";
import type { Days, Paying, RelationFacts, RelationNote } from "./relation-facts.ts";

/** So many days after a complaint, its own included, it is open when nobody was in touch. */
const COMPLAINT_OPEN_DAYS = 30;

type Known = Pick<RelationFacts, "contacts" | "talks" | "notes" | "paying">;

/** What is dated later does not count. */
export function isDisputedOn(facts: Known, on: Day): boolean {
  return coversAny(facts.paying, "disputed", on) || openComplaints(facts, on).length > 0;
}

/** Whether something is overdue that day, after the grace. */
export function isOverdueOn({ paying }: Pick<Known, "paying">, on: Day): boolean {
  return coversAny(paying, "overdue", on);
}

/** Days on which a dispute may end, or nothing may be overdue any more, as far as that is known. */
export function daysOfPeace({ notes, paying = [] }: Known): readonly Day[] {
  return [
    ...notes.filter(({ says }) => says === "complaint").map(({ on }) => plusDays(on, COMPLAINT_OPEN_DAYS)),
    ...paying.flatMap(({ disputed, overdue }) =>
      [...disputed, ...overdue].flatMap(({ to }) => (to === undefined ? [] : [plusDays(to, 1)])),
    ),
  ];
}

function openComplaints(facts: Known, on: Day): readonly RelationNote[] {
  return facts.notes.filter(
    (note) =>
      note.says === "complaint" &&
      note.on <= on &&
      on < plusDays(note.on, COMPLAINT_OPEN_DAYS) &&
      !isAnswered(note, facts, on),
  );
}

/** A person of ours was in touch on a later day, or is known to have been later on the same day. */
function isAnswered(complaint: RelationNote, { contacts, talks }: Known, on: Day): boolean {
  const touches = [...contacts.filter(isByUs), ...talks.flatMap(({ held }) => held ?? [])];
  return touches.some((each) => each.on <= on && isAfter(each, complaint));
}

function isAfter(
  { on, at }: { readonly on: Day; readonly at?: string | undefined },
  note: RelationNote,
): boolean {
  return on > note.on || (on === note.on && at !== undefined && at > note.at);
}

function coversAny(
  paying: readonly Paying[] | undefined,
  what: Exclude<keyof Paying, "id">,
  on: Day,
): boolean {
  return (paying ?? []).some((account) => account[what].some((days) => covers(days, on)));
}

const covers = ({ from, to }: Days, on: Day): boolean => from <= on && (to === undefined || on <= to);
