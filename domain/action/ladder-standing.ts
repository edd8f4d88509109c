/**
 * How a note of the ladder stands among those that are known: `news`; `already`, when it says nothing that was not said;
 * `overtaken`, when another has been said since, and that holds. Said twice it changes nothing; said late it finds its
 * place. Pure.
 */
import { canonical } from "../payment/accounts/canonical.ts";
import type { RelationFacts, RelationNote } from "../relation/relation-facts.ts";
import { inOrderSaid } from "../relation/said.ts";
import { standingAmong } from "./relation-note.ts";

type Standing = ReturnType<typeof standingAmong>;

export function standingOfLadder(facts: RelationFacts, note: RelationNote): Standing {
  const others = facts.notes.filter(({ noteId }) => noteId !== note.noteId);
  if (note.says === "thanked") return isThanked(others, note) ? "already" : "news";
  if (note.says === "suggested") {
    return others.some((each) => saysTheSame(each, note) && each.on === note.on) ? "already" : "news";
  }
  if (note.says === "milestone") {
    const isSame = (each: RelationNote): boolean =>
      each.says === "milestone" && plain(each.what) === plain(note.what);
    return among(others.filter(isSame), note);
  }
  if (note.says === "hint") {
    const isSame = (each: RelationNote): boolean =>
      each.says === "hint" && each.kind === note.kind && each.key === note.key;
    return among(others.filter(isSame), note);
  }
  return standingAmong(facts, note);
}

/** Among those of the same matter the last one holds. */
function among(others: readonly RelationNote[], note: RelationNote): Standing {
  const said = inOrderSaid(others);
  const later = said.filter(({ at }) => at > note.at).at(-1);
  if (later !== undefined) return saysTheSame(later, note) ? "already" : "overtaken";
  const last = said.at(-1);
  return last !== undefined && saysTheSame(last, note) ? "already" : "news";
}

/** Whether all that this thanks for was thanked for; where nothing was recommended, whether that was said that day. */
function isThanked(
  others: readonly RelationNote[],
  note: Extract<RelationNote, { says: "thanked" }>,
): boolean {
  const thanks = others.filter((each) => each.says === "thanked");
  const meant = others.filter(
    (each) =>
      each.says === "referral" &&
      each.towards === "us" &&
      (note.of === undefined ? each.at <= note.at : each.noteId === note.of),
  );
  return meant.length === 0
    ? thanks.some(({ on, of }) => on === note.on && of === note.of)
    : meant.every(({ noteId, at }) =>
        thanks.some((each) => (each.of === undefined ? at <= each.at : each.of === noteId)),
      );
}

const plain = (what: string): string => what.trim().toLowerCase();

function saysTheSame(one: RelationNote, other: RelationNote): boolean {
  const what = ({ noteId: _id, at: _at, on: _on, staffId: _staff, ...rest }: RelationNote): string =>
    canonical(rest);
  return what(one) === what(other);
}
