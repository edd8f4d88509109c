/** What was read of a mail about relations. */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import { reported } from "./reported.ts";

/**
 * - `note`: a mail to the logging address alone; what the note itself says is read by `readNoteOfContact`;
 * - `contact`, `talk`, `hint`: the letter that is answered is about a next contact, a talk, or a hint;
 * - `agenda`: it shows the agenda of a talk;
 * - `lines`: it has numbered lines, some of them about these.
 */
export type RelationMail = "note" | "contact" | "talk" | "hint" | "agenda" | "lines";

/** What a numbered line is about; only of such lines "done", "later" and "hand over" are read here. */
export type AboutLine = (item: number) => "contact" | "talk" | "hint" | undefined;

export interface RelationAsked {
  readonly asks: readonly RelationAsk[];
  readonly notUnderstood: readonly RelationNotUnderstood[];
  /** The lines that are not about a relation, as they stand there. */
  readonly rest: string;
}

export function notFollowed(
  line: string,
  why: RelationNotUnderstood["why"],
  item?: number,
): RelationNotUnderstood {
  return { line: reported(line.trim(), "no-word").line, why, ...(item !== undefined && { item }) };
}
