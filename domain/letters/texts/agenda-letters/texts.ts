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
  /** The same, where the customer reads it otherwise. */
  readonly whereRead: (where: string, read: string) => string;
  /** Inside "where: …", to the customer: at the customer's, or at the company's; or, there, in the office. */
  readonly place: {
    readonly theirs: string;
    readonly ours: (company: string) => string;
    readonly theirOffice: string;
    readonly ourOffice: (company: string) => string;
  };
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
    /** How the customer pays, which nobody but the reader sees: `why` begins small and has no full stop. */
    readonly payments: {
      readonly heading: string;
      readonly line: (said: { readonly why: string; readonly day: string }) => string;
    };
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
    /** In place of both, where the customer's calendar says no. */
    readonly calendar: Readonly<
      Record<
        "declined" | "another-time",
        { readonly subject: Subject; readonly happened: (talk: TalkWords) => string }
      >
    >;
    /** Of words that are understood: another time, and none. */
    readonly arrange: readonly string[];
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
    readonly subject: Readonly<Record<"invite" | "cancel" | "time" | "place", (day: string) => string>>;
    readonly invite: (talk: Omit<TalkWords, "who">) => string;
    /** In place of that to whoever has an invitation; `was`: its time. */
    readonly changed: {
      readonly time: (talk: Omit<TalkWords, "who"> & { readonly was: string }) => string;
      readonly place: (talk: Omit<TalkWords, "who">) => string;
      /** Points, or how long it takes. */
      readonly other: (talk: Omit<TalkWords, "who">) => string;
    };
    /** In place of `where`; `was`: the place of the invitation that the reader has. */
    readonly newWhere: (place: { readonly where: string; readonly was: string }) => string;
    readonly points: string;
    readonly ask: string;
    readonly cancel: (talk: Omit<TalkWords, "who">) => string;
    readonly newTime: string;
  };
}
