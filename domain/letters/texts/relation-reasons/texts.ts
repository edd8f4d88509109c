/**
 * Why somebody should be in touch with a customer, as it stands after the customer's name and a colon in a letter to
 * staff, and short words for phase, class and rule. A customer has the right to read what is kept of them: each must bear
 * being read aloud to them, so nobody is called by the letter of a class.
 *
 * Days arrive as they are written in the language, Danish ones with "den". What people wrote is clean and cut.
 */
import type { ContactWay, Phase } from "../../../relation/relation-facts.ts";
import type { ValueClass } from "../../../customer/value-class.ts";
import type { ContactDue, ContactRule } from "../../../relation/relation-standing.ts";

/** A sentence that begins small and ends in a full stop; and what to do, "" where that goes without saying. */
export interface Reason {
  readonly why: string;
  readonly todo: string;
}

/** A day, of what, and by when; `by` is undefined when that is today or has passed. */
export interface Cause {
  readonly day: string;
  readonly what: string | undefined;
  readonly by: string | undefined;
}

export interface BrokenPromise extends Omit<Cause, "day"> {
  /** The day that was promised; undefined where that is not known. */
  readonly promised: string | undefined;
}

export interface PlannedDay {
  readonly day: string;
  readonly when: "past" | "today" | "ahead";
  readonly what: string | undefined;
}

export interface RelationReasonTexts {
  readonly phases: Readonly<Record<Phase, string>>;
  /** Of the last class there is nothing to say. */
  readonly classes: Readonly<Record<Exclude<ValueClass, "C">, string>>;
  readonly rules: Readonly<Record<ContactRule, string>>;
  /** Of a day, of which the language makes it what stands in a sentence: "den 3. maj". */
  readonly onDay: (day: string) => string;
  /** How often, of whole days: "en gång i månaden". */
  readonly every: (days: number) => string;
  readonly reasons: {
    /** `what` is absent when it was to be in touch. */
    readonly brokenPromise: (promise: BrokenPromise) => Reason;
    readonly complaint: (cause: Cause) => Reason;
    readonly planned: (planned: PlannedDay) => Reason;
    readonly talk: (planned: PlannedDay) => Reason;
    /** Whole days. */
    readonly wish: (everyDays: number) => Reason;
    readonly undecided: (cause: Cause) => Reason;
    readonly newCustomer: (since: string) => Reason;
    readonly boughtOnce: (day: string) => Reason;
    readonly nothingHeard: (since: string) => Reason;
    readonly nothingBought: (since: string, usualDays: number) => Reason;
    readonly farAway: Reason;
    /** Without a day nobody was ever met, as far as is known. */
    readonly notMet: (since: string | undefined) => Reason;
    readonly value: (valueClass: ValueClass) => Reason;
    readonly prospect: Reason;
    readonly dayOne: Reason;
  };
  readonly last: (said: {
    readonly day: string;
    readonly way: ContactWay | undefined;
    readonly what: string | undefined;
  }) => string;
  readonly suggest: Readonly<Record<NonNullable<ContactDue["suggest"]>, string>>;
}
