/**
 * What staff answered to a hint: done, and it never comes again; not before a day; or not wanted, and nothing of its kind
 * comes for a year. Who does not want to thank for one recommendation is still asked about the next.
 */
import type { Day } from "../../time/instant.ts";
import type { RelationNote } from "../relation-facts.ts";
import { latestSaid } from "../said.ts";
import { plusMonths } from "../../time/months.ts";
import type { Hint } from "./hint.ts";
import { levelSinceIn } from "./level.ts";
import { referralIn } from "./thank.ts";

export const REFUSED_MONTHS = 12;

type Answer = Extract<RelationNote, { says: "hint" }>;
type About = Pick<Hint, "kind" | "key">;

/** Whether nobody is to be told of it on the day. Notes are those that are known then. */
export function isAnswered(about: About, notes: readonly RelationNote[], on: Day): boolean {
  return isDone(about, notes) || isRefused(about, notes, on) || on < (putOffUntil(about, notes) ?? "");
}

export function isDone(about: About, notes: readonly RelationNote[]): boolean {
  return answersTo(about.kind, notes).some(
    ({ outcome, key }) =>
      outcome === "done" && (about.kind === "thank" ? isSameMatter(about, key) : key === about.key),
  );
}

export function isRefused(about: About, notes: readonly RelationNote[], on: Day): boolean {
  return answersTo(about.kind, notes).some(
    (answer) =>
      answer.outcome === "no" &&
      (about.kind === "thank" ? isSameMatter(about, answer.key) : on < plusMonths(answer.on, REFUSED_MONTHS)),
  );
}

/** The day before which it is not to come; what was said last holds. Absent: nobody put it off. */
export function putOffUntil(about: About, notes: readonly RelationNote[]): Day | undefined {
  const said = answersTo(about.kind, notes).filter(
    ({ outcome, key }) => outcome === "later" && isSameMatter(about, key),
  );
  return latestSaid(said)?.until;
}

/** Whom it was handed over to, if anybody: it is told to that one from then on, and not to the customer's owner. */
export function handedTo(about: About, notes: readonly RelationNote[]): string | undefined {
  const handed = notes
    .filter((note) => note.says === "next")
    .filter((note) => note.handed?.kind === about.kind && isSameMatter(about, note.handed.key));
  return latestSaid(handed)?.by;
}

/** What is asked again under another key is put off with it. */
function isSameMatter({ kind, key }: About, other: string): boolean {
  if (kind === "thank") return referralIn(key) === referralIn(other);
  if (kind === "level") return levelSinceIn(key) === levelSinceIn(other);
  return key === other;
}

function answersTo(kind: Hint["kind"], notes: readonly RelationNote[]): readonly Answer[] {
  return notes.filter((note): note is Answer => note.says === "hint" && note.kind === kind);
}
