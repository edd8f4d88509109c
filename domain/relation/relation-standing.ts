/** What is computed of a relation for a day: phase, class, next contact, talks. How, stand in the files beside this one. */
import type { ValueClass } from "../customer/value-class.ts";
import type { Day } from "../time/instant.ts";
import type { ContactWay, Phase } from "./relation-facts.ts";
import type { TalkKind } from "./talk.ts";

/**
 * A customer's place among all of the company's, computed for a month's first day from what was invoiced in the twelve
 * months before it; and the days over which day one is spread. Both need all customers, and are kept with the relation.
 */
export interface Placed {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Undefined for who has never bought, nor sent us anybody. */
  readonly valueClass?: ValueClass | undefined;
  /** By this month's figures alone: a class is lost after two months below it. */
  readonly rawClass?: ValueClass | undefined;
  /** Twelve months' value in the smallest units of the company's currency (`value/`), for ranking alone. */
  readonly value: number;
  /** Of an imported customer whom nobody is known to have been in touch with. */
  readonly spreadContactOn?: Day | undefined;
  /** If its class then has talks. */
  readonly spreadTalkOn?: Day | undefined;
  /** The first day that is known of it, where that is known of many: then books begin on it, and no customer does. */
  readonly booksBeginOn?: Day | undefined;
}

/** Which rule says that the next contact is due; of several on one day, the first of these. */
export const CONTACT_RULES = [
  "repair",
  "planned",
  "wish",
  "undecided",
  "new",
  "bought-once",
  "silent",
  "far-away",
  "not-met",
  "value",
  "prospect",
  "day-one",
] as const;

export type ContactRule = (typeof CONTACT_RULES)[number];

/** The day on which the next contact is due by the rules, before it is levelled; a function of the facts alone. */
export interface ContactDue {
  readonly rule: ContactRule;
  readonly dueOn: Day;
  /** The day by which it must be, where the rule says one (repair, undecided). */
  readonly latestOn?: Day | undefined;
  /** What the words are made of (`reason-words.ts`). */
  readonly because: ContactBecause;
  /** Who takes it, when it was handed to somebody else than the owner. */
  readonly by?: string | undefined;
  /** Of a customer in Denmark whom a mail might reach as marketing: call or visit. Else what is suggested. */
  readonly suggest?: "call-or-visit" | "visit-or-video" | undefined;
}

/** Facts behind a due contact; days and numbers, no words. */
export interface ContactBecause {
  /** The last human contact that it counts from; absent: none is known. */
  readonly lastOn?: Day | undefined;
  /** How, and about what, in the words of the contact. */
  readonly lastWay?: ContactWay | undefined;
  readonly lastWhat?: string | undefined;
  readonly everyDays?: number | undefined;
  readonly valueClass?: ValueClass | undefined;
  /** The day of what caused it: a broken promise, a complaint, a quote, a purchase, the first invoice, the plan. */
  readonly causeOn?: Day | undefined;
  /** Of a broken promise: the day that was promised. */
  readonly promisedOn?: Day | undefined;
  readonly cause?: "broken-promise" | "complaint" | "no-purchase" | "nothing-heard" | "talk" | undefined;
  readonly what?: string | undefined;
  /** Of silence: days without a word or a purchase on the due day, and the usual days between purchases. */
  readonly silentForDays?: number | undefined;
  readonly usualDays?: number | undefined;
  /** Since when nobody was met; absent: never, as far as is known. */
  readonly metOn?: Day | undefined;
}

/**
 * - `not-due`: more than the farthest telling (60 days) away; `due`: to be booked; `overdue`: its day has passed;
 * - `booked`: a time is agreed; `to-close`: that time has passed, and there are no minutes;
 * - `later`: put off; `exempt`: none of that kind; `none`: the class has no talks.
 */
export type TalkState = "not-due" | "due" | "overdue" | "booked" | "to-close" | "later" | "exempt" | "none";

export interface TalkStanding {
  readonly kind: TalkKind;
  readonly state: TalkState;
  /** Absent when there is no clock: exempt for good, or none. */
  readonly dueOn?: Day | undefined;
  /** What the clock counts from. */
  readonly since?:
    { readonly on: Day; readonly what: "held" | "evaluation" | "first-contact" | "day-one" } | undefined;
  /** Of one that counts from no talk that was held: when it comes round again if none is held before, as its due day. */
  readonly againOn?: Day | undefined;
  readonly bookedOn?: Day | undefined;
  readonly talkId?: string | undefined;
}

export interface PhaseStanding {
  readonly phase: Phase;
  readonly since: Day;
  readonly overridden?: { readonly reason?: string | undefined; readonly computed: Phase } | undefined;
  /** The phases before it, the newest first. */
  readonly history: readonly { readonly phase: Phase; readonly since: Day }[];
}

export interface RelationStanding {
  readonly phase: PhaseStanding;
  /** `target`: the one that staff named, else that of the class. */
  readonly level?:
    { readonly level: number; readonly target?: number | undefined; readonly since: Day } | undefined;
  readonly valueClass?: ValueClass | undefined;
  /** Absent only for who is lost. */
  readonly contact?: ContactDue | undefined;
  readonly talks: readonly TalkStanding[];
  /** How many people on either side were in touch within twelve months. */
  readonly breadth: { readonly ours: number; readonly theirs: number };
  readonly lastHumanOn?: Day | undefined;
}
