/**
 * The morning letter on its way: the facts that it tells, chosen in the morning, before they are words. They are names,
 * subjects and times, cleaned and cut; never what people wrote. The number of a line is its place in `lines`, so that
 * "1 done · 4 later Friday" in an answer can be carried out from the letter alone.
 */
import type { Caution } from "../../mail/caution.ts";
import type { Hint } from "../../relation/hints/hint.ts";
import type { RelationsMonth } from "../../relation/month/relations-month.ts";
import type { TalkKind } from "../../relation/talk.ts";
import type { ContactDue } from "../../relation/relation-standing.ts";
import type { Finding } from "../../promise/reply-time-findings.ts";
import type { LastContact } from "../../relation/contact/in-touch.ts";
import type { Day, Instant } from "../../time/instant.ts";
import type { LetterBase } from "../letter-base.ts";
import type { LeavingLine } from "./leaving-line.ts";
import type { PayerFacts } from "../payer-letters.ts";
import type { WeekFigures } from "./week-figures.ts";
import type { RelationsWeek } from "./relations-week.ts";
import type { Why } from "./why.ts";

/** The sections of numbered lines, in the order in which they stand, the most urgent first. */
export const SECTIONS = [
  "promised-today",
  "overdue",
  "waiting",
  "failed-letter",
  "contacts",
  "talks",
  "hints",
  "payments",
  "came-in",
  "unsorted",
  "thanks",
  "proposed-owner",
  "spam",
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** At most so many numbered lines, in all sections together. */
export const MOST_LINES = 7;

/** What a line is about, so that a word in an answer can be carried out. */
export interface About {
  readonly promiseId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly customerId?: string | undefined;
  /** Of the books. */
  readonly accountId?: string | undefined;
}

/** A talk that is to be booked, or closed with minutes. */
export interface TalkFacts {
  /** Both, when one meeting may close both. */
  readonly kinds: readonly TalkKind[];
  readonly as: "owner" | "manager";
  readonly state: "due" | "overdue" | "to-close";
  /** Of `to-close` the day that was agreed. */
  readonly dueOn: Day;
  readonly talkId?: string | undefined;
  /** The talk of the kind before it; absent: there was none. */
  readonly heldOn?: Day | undefined;
  /** When people were in touch last. */
  readonly last?: LastContact | undefined;
  /** Whose customer it is, for a manager. */
  readonly owner?: string | undefined;
}

export interface MorningLine {
  readonly section: SectionName;
  readonly about: About;
  /** The deadline of the promise that it tells of: one with another has ended this. */
  readonly version?: number | undefined;
  /** The customer's name in the register, else the address; empty when the mail named nobody. */
  readonly who: string;
  /** What was promised. */
  readonly what?: string | undefined;
  /** Of the mail. */
  readonly subject?: string | undefined;
  /** By when it is or was promised, or when the mail came in. */
  readonly at: Instant;
  /** Why the mail was not acknowledged. */
  readonly why?: Why | undefined;
  /** What else was promised to the same customer last. */
  readonly lastAgreed?: string | undefined;
  readonly cautions?: readonly Caution[] | undefined;
  /** Nobody has placed the sender yet. */
  readonly isNew?: true | undefined;
  /** Our letter to the customer did not arrive. */
  readonly letterFailed?: true | undefined;
  /** How the customer pays. */
  readonly payer?: PayerFacts | undefined;
  /** Up to which day of the books that is. */
  readonly booksOn?: Day | undefined;
  /** Why to be in touch with the customer. */
  readonly contact?: ContactDue | undefined;
  readonly talk?: TalkFacts | undefined;
  /** What the relation asks for besides; in `because` people of ours stand by their names. */
  readonly hint?: Hint | undefined;
  /** No later letter can tell it in time. */
  readonly cannotWait?: true | undefined;
}

/** What machines sent: how many mails, and a few of the senders. */
export interface FromMachines {
  readonly count: number;
  readonly from: readonly string[];
}

/** Mails that say they are from us and that nothing proves: how many, and at which domains of ours. */
export interface UnprovedOwn {
  readonly count: number;
  readonly domains: readonly string[];
}

/** Tells a staff member in the morning what is promised for today and who waits. */
export interface MorningLetter extends LetterBase {
  readonly kind: "morning";
  /** Id of the staff member. */
  readonly staffId: string;
  /** The company's day that it is for. It is not sent after that. */
  readonly on: Day;
  /** `MOST_LINES` at most. */
  readonly lines: readonly MorningLine[];
  /** How many lines there was no room for. */
  readonly more: number;
  /** Of those, the mails that nothing else will bring back: they stand in the next letter. */
  readonly unseen: readonly string[];
  /** And the lines about contacts, talks and hints: the page shows them. What is told once stands in the next letter. */
  readonly unseenLines?: readonly MorningLine[] | undefined;
  /** How many customers of the reader's were given a later day. */
  readonly later: number;
  /** How many mails are new on the spam list; its lines name some of them. */
  readonly spam: number;
  readonly fromMachines?: FromMachines | undefined;
  readonly unprovedOwn?: UnprovedOwn | undefined;
  /** In the week's first letter. */
  readonly week?: WeekFigures | undefined;
  readonly relationsWeek?: RelationsWeek | undefined;
  /** To managers, once a month. */
  readonly relationsMonth?: RelationsMonth | undefined;
  readonly findings: readonly Finding[];
  /** Of colleagues who leave. */
  readonly leaving?: readonly LeavingLine[] | undefined;
}

/** One a staff member and day, so that a run that is repeated makes no second one. */
export function morningLetterId(staffId: string, on: Day): string {
  return `morning-${staffId}-${on}`;
}
