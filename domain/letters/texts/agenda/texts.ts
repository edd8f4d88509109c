/**
 * What every language must bring for the agenda of a yearly talk, as the customer reads it. Each text is one point, a
 * sentence or a question that no yes or no answers. It says what went wrong as plainly as what went well, asks for nothing
 * that belongs in another letter, and has no exclamation mark. Names, subjects and what was promised stand in the
 * nominative or in quotation marks; days, and times in opening hours, come as the language writes them.
 */
import type { TalkKind } from "../../../relation/talk.ts";

export interface AgendaTexts {
  /** What the meeting is called in a calendar. */
  readonly title: (kinds: readonly TalkKind[], company: string) => string;
  /** `talkOn`: the day of the last talk; absent: in the last twelve months. Both counts are of days; `met` may be 0. */
  readonly done: (said: { talkOn: string | undefined; days: number; met: number }) => string;
  /** Subjects of mails, without quotation marks; one to three. */
  readonly topics: (subjects: readonly string[]) => string;
  /** `names`: what of the late ones was promised, as far as it has a name. */
  readonly promises: (said: { kept: number; of: number; names: readonly string[] }) => string;
  readonly replyTime: (duration: string) => string;
  /** The customer recommended us, or we the customer. */
  readonly referral: Readonly<Record<"us" | "them", (whom: string) => string>>;
  /** An improvement that we suggested, and nobody has said yes or no to; or that they have taken up. */
  readonly suggestion: Readonly<Record<"made" | "adopted", (what: string) => string>>;
  readonly openPromise: (said: { what: string; by: string }) => string;
  readonly openThread: (subject: string) => string;
  readonly openQuote: (what: string | undefined) => string;
  readonly complaint: (day: string) => string;
  /** Where we are with each other: at the beginning, or well on the way. */
  readonly together: Readonly<Record<"early" | "later", string>>;
  /** The two that matter most first. */
  readonly questions: Readonly<Record<TalkKind, readonly [string, string, string]>>;
  readonly nextTime: string;
}
