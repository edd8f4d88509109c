/**
 * What an import notes with a relation: what is known there already, by whomever it was said, is not noted again; and where
 * staff have set a level, a line that does not say of which day it is does not put another in its place. Pure.
 */
import { createHash } from "node:crypto";
import { plain } from "../../customer/import/values.ts";
import type { Day, Instant } from "../../time/instant.ts";
import { IMPORTED } from "../imported-note.ts";
import type { RelationNote } from "../relation-facts.ts";
import { latestSaid } from "../said.ts";
import type { SaidNote } from "./said-row.ts";

export interface SaidOfDay {
  readonly note: SaidNote;
  /** As the line has it; absent: the import's day. */
  readonly on?: Day | undefined;
}

export interface Noted {
  readonly notes: readonly RelationNote[];
  /** In the order of what was said: noted now, known before, said otherwise further down, or left as staff have set it since when. */
  readonly results: readonly ("added" | "unchanged" | "said-below" | { readonly setOn: Day })[];
}

export function notesOf(
  known: readonly RelationNote[],
  said: readonly SaidOfDay[],
  { now, today }: { readonly now: Instant; readonly today: Day },
): Noted {
  let all = known;
  // A level without a day is of the import's moment, which has one: the last that is said.
  const lastLevel = said.findLast(isLevelNow);
  const results = said.map((each) => {
    const { note, on } = each;
    if (isLevelNow(each)) {
      if (each !== lastLevel)
        return lastLevel && idOf(note, now) === idOf(lastLevel.note, now) ? "unchanged" : "said-below";
      const level = levelOf(all);
      if (level !== undefined && isSameLevel(level, note)) return "unchanged";
      if (level !== undefined && !level.noteId.startsWith(IMPORTED)) return { setOn: level.on };
    }
    // What an earlier import said of a level is no longer so, if another one came between.
    const noteId = idOf(note, isLevelNow(each) ? now : on);
    const made = { ...note, noteId, ...dated(on, { now, today }) } as RelationNote;
    if (all.some((other) => other.noteId === made.noteId || saysTheSame(other, note))) return "unchanged";
    all = [...all, made];
    return "added";
  });
  return { notes: all.slice(known.length), results };
}

const isLevelNow = ({ note, on }: SaidOfDay): boolean => note.says === "level" && on === undefined;

/** The same for the same words of the same day (or, of a level without one, moment), in whatever file they stand. */
function idOf(note: SaidNote, on: string | undefined): string {
  const { says, ...rest } = note;
  const words = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const digest = createHash("sha256")
    .update(JSON.stringify([says, words, on ?? ""]))
    .digest("hex");
  return `${IMPORTED}${digest.slice(0, 24)}`;
}

/** At the day's beginning: what staff said on that day came after it. */
const dated = (on: Day | undefined, { now, today }: { readonly now: Instant; readonly today: Day }) =>
  on === undefined ? { at: now, on: today } : { at: `${on}T00:00:00.000Z`, on };

/** The same recommendation or day to remember, even if it was taken back since. */
function saysTheSame(known: RelationNote, note: SaidNote): boolean {
  if (known.says === "referral" && note.says === "referral") {
    return known.towards === note.towards && plain(known.whom) === plain(note.whom);
  }
  return (
    known.says === "milestone" &&
    note.says === "milestone" &&
    (known.day === note.day || (known.yearly && note.yearly && known.day.slice(5) === note.day.slice(5))) &&
    plain(known.what) === plain(note.what)
  );
}

function isSameLevel(known: Level, note: SaidNote): boolean {
  return (
    note.says === "level" &&
    (["level", "target", "nextStep", "evidence"] as const).every((field) => known[field] === note[field])
  );
}

type Level = Extract<RelationNote, { says: "level" }>;

const levelOf = (known: readonly RelationNote[]): Level | undefined =>
  latestSaid(known.filter((note) => note.says === "level"));
