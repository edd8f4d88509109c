/**
 * What a relation asks for beside contacts and talks, as it stands after the customer's name and a colon in a letter to
 * staff; what people want to remember before a call; and once a month how many customers came back. A line begins small,
 * ends in a full stop, and must bear being read aloud to the customer. It says why, and what to do: one thing, and kindly.
 *
 * Days arrive as they stand in a sentence of the language. What people wrote is clean and cut, and never inflected.
 */
import type { SuggestionKind } from "../../../relation/hints/hint.ts";
import type { RiskCode, RiskReason } from "../../../relation/risk-reason.ts";
import type { PluralForm } from "../morning/texts.ts";

/** From 1 to 6. */
export type LevelNames = readonly [string, string, string, string, string, string];

/** What fits how close a customer is: a line, a call, a visit. */
export type Closeness = "line" | "call" | "visit";

/** A recommendation: to whom, when it was noted, and by when to thank; undefined when that is today or has passed. */
export interface ThankSaid {
  readonly whom: string;
  readonly day: string;
  readonly by: string | undefined;
}

/** A day to remember, in the words of whoever noted it, or years as a customer. */
export interface MilestoneSaid {
  readonly day: string;
  readonly isToday: boolean;
  readonly what: string | undefined;
  readonly years: number;
  /** Of one that is remembered each year: the year that was given with it. */
  readonly year?: number | undefined;
}

/** Who met in a year: names in one list, "" where nobody is named; and how often. */
export interface BreadthSaid {
  readonly ours: string;
  readonly theirs: string;
  readonly contacts: number;
  /** Whoever reads it is none of ours who met them. */
  readonly isNew: boolean;
}

export interface LevelSaid {
  readonly level: number;
  readonly name: string;
  readonly since: string;
  readonly target: number;
  readonly targetName: string;
  readonly nextStep: string | undefined;
}

/** When people spoke last, with whom of the customer's where a name is known, and of what. */
export interface SpokeSaid {
  readonly day: string;
  readonly person: string | undefined;
  readonly firstName: string | undefined;
  readonly what: string | undefined;
}

/** A reason's facts, its day in words; undefined where none is known. */
export type RiskSaid = Pick<RiskReason, "missing" | "count" | "percent"> & {
  readonly day: string | undefined;
};

export interface RelationHintTexts {
  readonly levels: LevelNames;
  readonly thank: (said: ThankSaid) => string;
  readonly milestone: {
    readonly why: (said: MilestoneSaid) => string;
    readonly todo: (closeness: Closeness, said: MilestoneSaid) => string;
  };
  /** Each as it stands in a list; `atRisk` has the list. */
  readonly risks: Readonly<Record<RiskCode, (said: RiskSaid) => string>>;
  /** Before the last of several: each is a clause of its own, so that a comma goes before "and". */
  readonly andRisk: string;
  readonly atRisk: (reasons: string) => string;
  readonly breadth: Readonly<Record<"ours" | "theirs" | "both", (said: BreadthSaid) => string>>;
  readonly level: (said: LevelSaid) => string;
  /** How to answer that in a letter, whose lines have numbers. */
  readonly levelAnswer: (level: number) => string;
  readonly suggestion: {
    readonly why: (said: SpokeSaid) => string;
    readonly todo: Readonly<Record<SuggestionKind, (said: SpokeSaid) => string>>;
  };
  /** After the line of a contact: what was noted to be remembered, in quotation marks. */
  readonly personal: (notes: readonly string[]) => string;
  readonly month: {
    readonly heading: string;
    /** Of those who bought in the year before the last, who bought in the last; `share` in brackets, or "". */
    readonly all: (of: number, kept: number, form: PluralForm, share: string) => string;
    readonly byLevel: (groups: string) => string;
    readonly byPhase: (groups: string) => string;
    readonly levelUnset: string;
    readonly share: (of: number, kept: number) => string;
    readonly atRisk: (count: number, form: PluralForm) => string;
    readonly more: (count: number) => string;
  };
}
