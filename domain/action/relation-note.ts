/** The note that a word about a relation becomes, and whether others say the same. Pure. */
import type { StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { RelationFacts, RelationNote } from "../relation/relation-facts.ts";
import type { HintNamed } from "./ladder-ask.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { canonical } from "../payment/accounts/canonical.ts";

/** Words that are told back, and shown for years. */
const LONGEST_REASON = 200;

export type NotingAsk = Extract<
  RelationAsk,
  {
    readonly does:
      | "next"
      | "wish"
      | "quote"
      | "complaint"
      | "referral"
      | "phase"
      | "no-contact"
      | "talk-later"
      | "no-talks";
  }
>;

type Said = Pick<RelationNote, "noteId" | "at" | "on" | "staffId">;
type Saying = RelationNote extends infer Note
  ? Note extends RelationNote
    ? Omit<Note, keyof Said>
    : never
  : never;

/** Who was named to take the next contact, and the hint that was handed over so. */
export interface TakenBy {
  readonly by: StaffMember;
  readonly handed?: HintNamed | undefined;
}

/** Kinds that were not named are to be put in before. */
export function noteOf(ask: NotingAsk, said: Said, taken: TakenBy | undefined): RelationNote {
  return { ...said, ...saying(ask, taken) };
}

function saying(ask: NotingAsk, { by, handed }: Partial<TakenBy> = {}): Saying {
  switch (ask.does) {
    case "next":
      return {
        ...{ says: "next", next: ask.on, by: by?.id, reason: words(ask.reason) },
        ...(handed && { handed }),
      };
    case "wish":
      return { says: "wish", everyDays: ask.everyDays };
    case "quote":
      return { says: "quote", isOpen: ask.isOpen, what: words(ask.what) };
    case "complaint":
      return { says: "complaint", what: words(ask.what) };
    case "referral":
      return {
        ...{ says: "referral", towards: ask.towards, whom: words(ask.whom) ?? "" },
        ...(words(ask.who) !== undefined && { who: words(ask.who) }),
      };
    case "phase":
      return { says: "phase", phase: ask.phase, reason: words(ask.reason) };
    case "no-contact":
      return { says: "no-contact", until: ask.until, reason: words(ask.reason) ?? "" };
    case "talk-later":
      return { says: "talk-later", kinds: ask.kinds, until: ask.until, reason: words(ask.reason) };
    case "no-talks":
      return { says: "no-talks", kinds: ask.kinds, until: ask.until, reason: words(ask.reason) ?? "" };
  }
}

const words = (text: string | undefined): string | undefined =>
  cleanLine(text ?? "", LONGEST_REASON) || undefined;

/**
 * How a note stands among those that are known: `news`; `already`, when the last that was said before it says the same;
 * `overtaken`, when another has been said since, and that holds.
 */
export function standingAmong(
  { notes }: RelationFacts,
  note: RelationNote,
): "news" | "already" | "overtaken" {
  const others = notes.filter((each) => each.says === note.says && each.noteId !== note.noteId);
  // Of these all count that were said; the others each hold until the next.
  if (note.says === "referral" || note.says === "complaint") {
    const isSame = (each: RelationNote): boolean =>
      saysTheSame(each, note) && (note.says === "referral" || each.on === note.on);
    return others.some(isSame) ? "already" : "news";
  }
  const inOrder = others.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const later = inOrder.filter(({ at }) => at > note.at).at(-1);
  if (later !== undefined) return saysTheSame(later, note) ? "already" : "overtaken";
  const last = inOrder.at(-1);
  return last !== undefined && saysTheSame(last, note) ? "already" : "news";
}

function saysTheSame(one: RelationNote, other: RelationNote): boolean {
  // Who of theirs recommended us may be said with it, or not.
  const what = ({ noteId: _id, at: _at, on: _on, staffId: _staff, ...rest }: RelationNote): string =>
    canonical({ ...rest, who: undefined });
  return what(one) === what(other);
}
