/**
 * For which recommendations somebody was thanked: that of the line that is answered, that of whoever is named, or all that
 * are known. Pure.
 */
import { referralIn } from "../relation/hints/thank.ts";
import { IMPORTED } from "../relation/imported-note.ts";
import type { RelationNote } from "../relation/relation-facts.ts";
import type { Noting } from "./noting.ts";

export interface ThanksMeant {
  /** The note of the one recommendation; undefined: of all that are known. */
  readonly of: string | undefined;
  /** To whom the customer had recommended us. */
  readonly thankedFor: readonly string[];
}

type Referral = Extract<RelationNote, { says: "referral" }>;

/** `who`: who of theirs was thanked, as it was written. */
export function thanksMeant(noting: Noting, who: string | undefined): ThanksMeant {
  const { of: line } = noting.said;
  const answered = line?.is === "hint" && line.kind === "thank" ? referralIn(line.key) : undefined;
  const theirs = waitingForThanks(noting).filter((each) => isWho(each.who, who));
  const of = answered ?? (theirs.length === 1 ? theirs[0]?.noteId : undefined);
  return { of, thankedFor: recommendedTo(noting, of) };
}

/** To whom, of that recommendation, or of all that wait for thanks. */
export function recommendedTo(noting: Noting, of: string | undefined): readonly string[] {
  const isIt = (each: RelationNote): each is Referral => each.says === "referral" && each.noteId === of;
  const meant = of === undefined ? waitingForThanks(noting) : noting.entry.facts.notes.filter(isIt);
  return meant.map(({ whom }) => whom);
}

function waitingForThanks({ entry, scene }: Noting): readonly Referral[] {
  const { notes } = entry.facts;
  const thanked = notes.filter((each) => each.says === "thanked");
  const waiting = notes.filter(
    (each): each is Referral =>
      each.says === "referral" &&
      each.towards === "us" &&
      each.at <= scene.order.at &&
      !thanked.some(({ of, at }) => (of === undefined ? each.at <= at : of === each.noteId)),
  );
  // Of those that came with a file nobody waits for thanks, unless there are no others.
  const said = waiting.filter(({ noteId }) => !noteId.startsWith(IMPORTED));
  return said.length > 0 ? said : waiting;
}

/** "Karin" is Karin Lund, "Karia" in Finnish. */
function isWho(known = "", written = ""): boolean {
  const [first = ""] = known.trim().toLowerCase().split(" ");
  return first !== "" && written.trim().toLowerCase().startsWith(first);
}
