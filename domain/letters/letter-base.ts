/** What every letter has, whatever it says: how far it has got, and what became of it. The states are drawn in `letter.ts`. */
import type { Instant } from "../time/instant.ts";

export type LetterState = "waiting" | "claimed" | "unclear" | "sent" | "withdrawn" | "failed";

export interface LetterBase {
  readonly letterId: string;
  readonly state: LetterState;
  readonly madeAt: Instant;
  /** How many times it was handed over, or tried; goes up with each claim. */
  readonly attempt: number;
  /** When to look at it again; absent once it has ended. */
  readonly dueAt?: Instant | undefined;
  /** SES said "not now": not to be tried before this. */
  readonly notBeforeAt?: Instant | undefined;
  /** How many times nobody knew whether SES had it. */
  readonly doubts?: number | undefined;
  readonly claimedAt?: Instant | undefined;
  readonly sentAt?: Instant | undefined;
  /** The id that SES gave it. */
  readonly sesMessageId?: string | undefined;
  /** Why it stands as it does, in words. */
  readonly because?: string | undefined;
  /** When it was told by the second channel that it does not arrive. */
  readonly toldElsewhereAt?: Instant | undefined;
  /** What SES said became of it, newest last. */
  readonly deliveries?: readonly Delivery[] | undefined;
}

/** What SES says became of a letter. */
export interface Delivery {
  readonly what: "send" | "reject" | "bounce" | "complaint" | "delivery" | "delay";
  readonly at: Instant;
  /** A bounce that says that mail will never arrive there. */
  readonly permanent?: boolean | undefined;
  /** Details in SES's words, bounded: bounce type and diagnostic. */
  readonly detail?: string | undefined;
}
