/**
 * What every language must bring for the letters about the agenda of a yearly talk. Names, addresses and the talk's own
 * word stand in the nominative; `when` comes as the language writes it inside a sentence, `day` as in a subject line (to
 * the customer with weekday and month written out). To
 * the customer there is no exclamation mark; the words that staff are to answer with are those that are understood.
 */
import type { InvitationSays } from "../../../mail/calendar-answer.ts";
import type { TalkKind } from "../../../relation/talk.ts";

/** A talk in a sentence. */
export interface TalkWords {
  readonly who: string;
  /** As `talk` has it. */
  readonly talk: string;
  readonly when: string;
}

/** `who` or what it is about, and the day, short. */
type Subject = (who: string, day: string) => string;

export interface AgendaLetterTexts {
  /** "utvärderingssamtal", "yearly review". */
  readonly talk: (kinds: readonly TalkKind[]) => string;
  /** Around a time with its day, and around a day alone. */
  readonly when: Readonly<Record<"time" | "day", (words: string) => string>>;
  /** Above the points. */
  readonly heading: string;
  readonly where: (where: string) => string;
  /** What the customer's calendar has answered to the invitation. */
  readonly answered: Readonly<Record<InvitationSays, string>>;
  /** To whoever leads the talk. */
  readonly draft: {
    readonly subject: Readonly<Record<"drawn" | "edited" | "moved" | "cancelled", Subject>>;
    readonly happened: Readonly<
      Record<"drawn" | "edited" | "moved" | "cancelled", (talk: TalkWords) => string>
    >;
    /** The customer has an earlier one. */
    readonly hasGone: string;
    readonly goesTo: (address: string) => string;
    /** No address of the customer is known that mail reaches. */
    readonly noAddress: string;
    readonly how: string;
    /** Of words that are understood; the first ones change, the last one sends. */
    readonly edits: readonly string[];
    readonly send: string;
    /** That it waits for so many minutes. */
    readonly undo: (minutes: number) => string;
  };
  readonly unsent: {
    readonly subject: Readonly<Record<"not-sent" | "not-arrived", Subject>>;
    readonly happened: Readonly<Record<"not-sent" | "not-arrived", (talk: TalkWords) => string>>;
  };
  readonly answer: {
    readonly subject: Subject;
    /** `count` points are new. */
    readonly happened: (talk: TalkWords, count: number) => string;
    /** Above the new points. */
    readonly added: string;
    /** Above what the customer wishes to leave out. */
    readonly wishes: string;
    /** Above the customer's own words. */
    readonly wrote: string;
    /** That the mail itself waits for an answer as any other does. */
    readonly reply: string;
  };
  /** To the customer. */
  readonly customer: {
    readonly subject: Readonly<Record<"invite" | "cancel", (day: string) => string>>;
    readonly invite: (talk: Omit<TalkWords, "who">) => string;
    /** `was`: the time of the invitation that the reader has. */
    readonly changed: (talk: Omit<TalkWords, "who"> & { readonly was: string }) => string;
    readonly points: string;
    readonly ask: string;
    readonly cancel: (talk: Omit<TalkWords, "who">) => string;
    readonly newTime: string;
  };
}
