/**
 * What every language must bring to say what was done at a staff member's word. Between colleagues, one sentence a
 * thing. Names stand in the nominative; moments (`replyBy`, `when`) and days come as the language writes them.
 */
import type { AskedBack, LineWhy, NotUnderstood } from "../../../action/not-understood.ts";
import type { WhyNot, WhyNotOfLadder } from "../../../action/order.ts";

/** What an outcome is said with. */
export interface Said {
  /** The number of the line that was named; "" when none was. */
  readonly line: string;
  /** Whom it is about, and of what mail: "Karin Lund, ”Köksluckor”". */
  readonly who: string | undefined;
  readonly what: string | undefined;
  /** After "senast", "by". */
  readonly replyBy: string | undefined;
  readonly to: string | undefined;
  readonly meanwhile: string | undefined;
  readonly names: string;
  /** The same with an "or"; "" for none. */
  readonly anyOf: string;
  /** "sön 20/12–tors 7/1". */
  readonly days: string | undefined;
  /** Days of these on which nobody is there instead. */
  readonly nobodyOn: string | undefined;
  /** It was not said: their own program answered. */
  readonly byItself: boolean;
  /** What is promised for these days, and how many more there are. */
  readonly due: readonly { readonly what: string; readonly replyBy: string }[];
  readonly moreDue: number;
}

/** Who did it before, and when, as far as that is known. */
export interface Before {
  readonly by: string | undefined;
  /** A moment that has passed, as `sayReceivedAt` gives it. */
  readonly when: string | undefined;
}

export interface OutcomeTexts {
  /** Whom it is about, before what is said of it. Each is left out where it is not known. */
  readonly about: (about: { who: string | undefined; subject: string | undefined }) => string | undefined;
  readonly done: {
    readonly done: Readonly<Record<"kept" | "late" | "broken" | "withdrawn" | "nothing-promised", string>>;
    readonly "not-needed": string;
    readonly later: (said: Said) => string;
    readonly "hand-over": (said: Said) => string;
    readonly "open-again": (said: Said) => string;
    readonly "not-a-customer": string;
    readonly supplier: string;
    readonly customer: string;
    readonly mine: string;
    readonly promise: (said: Said) => string;
    readonly away: (said: Said) => string;
    readonly back: (said: Said) => string;
    readonly closed: (said: Said) => string;
    readonly opened: (said: Said) => string;
    readonly pause: string;
    readonly resume: string;
    /** Of each thing that was taken back; `was` is the sentence by which it was confirmed. */
    readonly undo: (was: string) => string;
  };
  readonly already: {
    /** The promise has ended. */
    readonly ended: (before: Before) => string;
    readonly withdrawn: (before: Before) => string;
    readonly later: (said: Said) => string;
    readonly "hand-over": (said: Said) => string;
    readonly "open-again": (said: Said) => string;
    readonly mine: string;
    readonly pause: (before: Before) => string;
    readonly resume: string;
    readonly undo: string;
    readonly back: string;
    readonly opened: string;
    /** Of all else. */
    readonly other: string;
  };
  /** Something else has been said since, and that holds. */
  readonly overtaken: {
    /** Letters to customers are stopped; they go out. */
    readonly stopped: (since: Before) => string;
    readonly going: (since: Before) => string;
    /** Somebody waits for an answer after all. */
    readonly open: (since: Before, said: Said) => string;
    /** Of days. */
    readonly days: (said: Said) => string;
    readonly other: (since: Before) => string;
  };
  readonly notFound: { readonly undo: string; readonly other: string };
  /** Why words on the ladder were not followed stands with those. */
  readonly notPossible: Readonly<Record<Exclude<WhyNot, WhyNotOfLadder>, (said: Said) => string>>;
}

export interface ConfirmationTexts {
  /** Where the mail that is answered has no subject. */
  readonly subject: string;
  readonly intro: string;
  readonly notUnderstoodIntro: string;
  readonly notUnderstood: Readonly<
    Record<Exclude<NotUnderstood["why"], "maybe-promise" | AskedBack | LineWhy>, (line: string) => string>
  >;
  /** Above lines that were followed well enough, and may be meant as promises. */
  readonly maybePromise: string;
  /** Words to answer with, above a line of them. */
  readonly examplesIntro: string;
  readonly examples: string;
  readonly undo: string;
  readonly outcome: OutcomeTexts;
}

export interface HandOverTexts {
  /** In place of the name of a colleague whom the settings do not name. */
  readonly someone: string;
  readonly subject: Readonly<Record<"given" | "away" | "taken", (by: string, who: string) => string>>;
  readonly happened: Readonly<
    Record<
      "given" | "away" | "taken",
      /** `days` for `away`: in the form of `Said.days`, where they are known. */
      (by: string, about: { who: string; subject: string | undefined; days?: string | undefined }) => string
    >
  >;
  /** The deadline, still ahead or passed. */
  readonly told: (replyBy: string) => string;
  readonly untold: (replyBy: string) => string;
  readonly passed: (when: string) => string;
  /** What was promised that is no answer. */
  readonly what: (what: string) => string;
  /** `copyTo` is where Handslag sees an answer that it does not see by itself. */
  readonly byWord: (copyTo: string | undefined) => string;
  /** The same for what no answer in a thread keeps. */
  readonly byWordOnly: string;
  /** In place of a customer, of what was promised to nobody that is known. */
  readonly promise: (what: string) => string;
  readonly nothingToDo: string;
  readonly from: (from: string) => string;
}
