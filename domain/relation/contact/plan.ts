/**
 * What is planned: the day that staff said, or a time that is agreed for a talk. Until then no other rule asks for
 * anything, and from then on the plan does. It is spent when somebody of ours is in touch on its day or later. A day that
 * staff said is spent, too, when they note a contact afterwards without naming another day; a mail in between is not
 * what was planned.
 */
import type { Day } from "../../time/instant.ts";
import type { RelationContact, RelationNote } from "../relation-facts.ts";
import { latestSaid } from "../said.ts";
import { TALK_KINDS } from "../talk.ts";
import { bookedTalk } from "../talks/talk-known.ts";
import type { Ground, Wanted } from "./ground.ts";
import { isByUs } from "./in-touch.ts";

/** The nearest plan that is not spent. */
export function plan(ground: Ground): readonly Wanted[] {
  return [...saidDay(ground), ...bookedTalks(ground)]
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .slice(0, 1);
}

type NextNote = Extract<RelationNote, { says: "next" }>;

function saidDay(ground: Ground): readonly Wanted[] {
  const { contacts, notes } = ground.facts;
  const note = latestSaid(notes.filter((each): each is NextNote => each.says === "next"));
  if (note === undefined || hasComeAbout(note.next, ground)) return [];
  if (contacts.some((contact) => isNotedAfter(contact, note))) return [];
  const { next, by, reason, at } = note;
  return [{ rule: "planned", dueOn: next, by, saidAt: at, because: { causeOn: next, what: reason } }];
}

/** Of several times that are agreed for a talk of a kind the latest holds, as everywhere. */
function bookedTalks(ground: Ground): readonly Wanted[] {
  const { calendar, on } = ground.circumstances;
  const { talks } = ground.facts;
  const known = { on, timeZone: calendar.timeZone };
  const booked = TALK_KINDS.flatMap((kind) => bookedTalk(talks, kind, known) ?? []);
  return [...new Set(booked)]
    .filter((talk) => !hasComeAbout(talk.on, ground))
    .map((talk) => ({
      rule: "planned",
      dueOn: talk.on,
      by: talk.leader,
      saidAt: talk.arrangedAt ?? talk.bookedAt,
      because: { causeOn: talk.on, cause: "talk" },
    }));
}

function hasComeAbout(day: Day, { last }: Ground): boolean {
  return last !== undefined && day <= last.on;
}

function isNotedAfter(contact: RelationContact, note: NextNote): boolean {
  if (!isByUs(contact) || contact.way === "mail" || contact.id === note.noteId) return false;
  return contact.at === undefined ? note.on < contact.on : note.at < contact.at;
}
