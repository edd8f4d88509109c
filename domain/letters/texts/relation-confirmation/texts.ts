/**
 * What every language must bring to say what was noted of the relation with a customer. Between colleagues; the customer's
 * name stands before it. Days come as the language writes them; names and reasons as they were written.
 */
import type { ContactWay } from "../../../relation/relation-facts.ts";
import type { TalkKind } from "../../../relation/talk.ts";

export interface SaidOfContact {
  readonly way: ContactWay;
  /** People of ours sought the customer, and nobody answered. */
  readonly isUnanswered: boolean;
  /** Only the customer's people were: a mail or a message came in. */
  readonly isTheirs: boolean;
  /** Undefined for the day on which it was said. */
  readonly day: string | undefined;
  /** Names; undefined where nobody was named. */
  readonly theirs: string | undefined;
  readonly ours: string | undefined;
}

export interface SaidOfTalk {
  readonly kinds: readonly TalkKind[];
  /** Undefined for the day on which it was said. */
  readonly day: string | undefined;
  /** "10.00"; and minutes. */
  readonly time?: string | undefined;
  readonly lasts?: number | undefined;
  readonly where?: string | undefined;
  readonly reason?: string | undefined;
}

export interface RelationConfirmationTexts {
  readonly met: (said: SaidOfContact) => string;
  /** A note that tells of no contact; it is kept, and "done" says that there was one. */
  readonly asksContact: string;
  /** For the day of `next` and `nextContact`. */
  readonly today: string;
  /** The text of a note is kept with the customer. */
  readonly kept: (who: string | undefined) => string;
  /** A talk was held; its minutes are kept. */
  readonly held: (said: SaidOfTalk) => string;
  /** `to` takes it, where that is not whoever has the customer. */
  readonly next: (day: string, to: string | undefined) => string;
  /** How often the customer wants to hear from us. */
  readonly wish: (howOften: string) => string;
  readonly wishOver: string;
  readonly quote: (what: string | undefined) => string;
  readonly quoteOver: string;
  readonly complaint: string;
  readonly referral: Readonly<Record<"us" | "them", (whom: string) => string>>;
  /** The customer was sent to us by this one. */
  readonly referredBy: (whom: string) => string;
  readonly phase: (phase: string) => string;
  readonly phaseOver: string;
  readonly noContact: (day: string) => string;
  readonly booked: (said: SaidOfTalk) => string;
  readonly cancelled: (said: SaidOfTalk) => string;
  readonly talkLater: (said: SaidOfTalk) => string;
  readonly noTalks: (said: SaidOfTalk) => string;
  readonly talksAgain: string;
  readonly agenda: Readonly<Record<"add" | "change" | "remove", string>> & {
    /** It waits for so many minutes; `to` is an address. */
    readonly send: (to: string | undefined, minutes: number) => string;
  };
  /** The next contact, and the next talks. */
  readonly nextContact: (day: string) => string;
  readonly noNextContact: string;
  readonly nextTalk: (kind: TalkKind, day: string) => string;
}
