/** What was read of a mail about relations. */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import { isAskedBack } from "../action/not-understood.ts";
import { privateTopicIn } from "../relation/personal-rule.ts";
import { reported } from "./reported.ts";

/**
 * - `note`: a mail to the logging address alone; what the note itself says is read by `readNoteOfContact`;
 * - `contact`, `talk`, `hint`: the letter that is answered is about a next contact, a talk, or a hint;
 * - `agenda`: it shows the agenda of a talk;
 * - `booked`: it confirms the time of a talk;
 * - `lines`: it has numbered lines, some of them about these.
 */
export type RelationMail = "note" | "contact" | "talk" | "hint" | "agenda" | "booked" | "lines";

/**
 * What a numbered line is about; "done", "later" and "hand over" are read here of those of a relation. Undefined: the
 * letter has no such line.
 */
export type AboutLine = (item: number) => "contact" | "talk" | "hint" | "other" | undefined;

export interface RelationAsked {
  readonly asks: readonly RelationAsk[];
  readonly notUnderstood: readonly RelationNotUnderstood[];
  /** The lines that are not about a relation, as they stand there. */
  readonly rest: string;
}

/** What one word says, or why it cannot be followed. */
export interface ReadWord {
  readonly ask?: RelationAsk | undefined;
  /** Of a hint also that people were in touch. */
  readonly asks?: readonly RelationAsk[] | undefined;
  readonly why?: RelationNotUnderstood["why"] | undefined;
  readonly form?: string | undefined;
}

export function notFollowed(
  line: string,
  why: RelationNotUnderstood["why"],
  { item, form }: Pick<RelationNotUnderstood, "item" | "form"> = {},
): RelationNotUnderstood {
  // Whoever is shown the form of a line writes it again: not what would be refused then.
  const isNever = isAskedBack(why) && why !== "maybe-forget" && privateTopicIn(line) !== undefined;
  return {
    ...{ line: reported(line.trim(), "no-word").line, why: isNever ? "never-noted" : why },
    ...(item !== undefined && { item }),
    ...(form !== undefined && { form: reported(form, "no-word").line }),
  };
}

/** What was read of a line, of each item that it names by number; of none, where it names none. */
export function ofItems(
  numbers: readonly number[],
  { ask, asks = ask === undefined ? [] : [ask], why, form }: ReadWord,
  line: string,
): Pick<RelationAsked, "asks" | "notUnderstood"> {
  const items = numbers.length > 0 ? numbers : [undefined];
  return {
    asks: items.flatMap((item) => asks.map((ask) => (item === undefined ? ask : { ...ask, item }))),
    notUnderstood: why === undefined ? [] : items.map((item) => notFollowed(line, why, { item, form })),
  };
}
