/**
 * What every language must bring for customers to be in touch with, and talks, in the morning letter. A line stands after
 * the customer's name and a colon, begins small, and could be read aloud to the customer. Days arrive as they stand in a
 * sentence of the language ("den 12. november" in Danish).
 */
import type { TalkKind } from "../../../relation/talk.ts";
import type { Counted, PluralForm } from "../morning/texts.ts";

/** `day` is when it is due, or was; of a talk that was agreed, the day of that. */
export type TalkWords = (kinds: readonly TalkKind[], day: string) => string;

export interface RelationMorningTexts {
  /** To be booked: due later, today, or overdue; and agreed for a day that has passed, without minutes. */
  readonly ahead: TalkWords;
  readonly today: (kinds: readonly TalkKind[]) => string;
  readonly overdue: TalkWords;
  readonly toClose: TalkWords;
  /** The same to a manager, who is told and need not do it. */
  readonly overdueTold: TalkWords;
  readonly toCloseTold: TalkWords;
  readonly owner: (name: string) => string;
  readonly lastHeld: (day: string) => string;
  readonly firstOfAll: string;
  /** An example of what may be answered: that a time is agreed, at ten o'clock. `month`: 1 is January. */
  readonly booked: (day: number, month: number, monthName: string) => string;
  readonly week: {
    readonly contacted: Counted;
    readonly waiting: Counted;
    /** Talks that were held, and that a time was agreed for; perhaps none of either. */
    readonly talks: (held: number, booked: number) => string;
    readonly overdue: (count: number, form: PluralForm) => string;
  };
}
