/** What the page of a relation says in every language, beside what all pages say. */
import type { TalkKind } from "../../../../domain/relation/talk.ts";
import type { RelationChoice } from "../../relation-choices.ts";

/** Of a talk that is to be arranged, or is. */
export type TalkState = "due" | "overdue" | "booked";

export interface RelationPageTexts {
  readonly next: (day: string) => string;
  readonly noNext: string;
  readonly talk: (kinds: readonly TalkKind[], state: TalkState, day: string) => string;
  readonly choices: Readonly<Record<RelationChoice, string>>;
  readonly day: string;
  readonly to: string;
  readonly dayFirst: string;
  /** Above what was chosen. */
  readonly question: string;
  readonly back: string;
}
