/**
 * What a relation asks for beside the next contact and the talks: thanks, a milestone, a warning, a question, a suggestion.
 * Each is computed from facts for a day and told once, in the morning letter. None comes in holiday weeks, nor while
 * something is disputed; which ones, and when, stand in the files beside this one, a kind each.
 */
import type { ValueClass } from "../../customer/value-class.ts";
import type { Day } from "../../time/instant.ts";
import type { RiskReason } from "../risk-reason.ts";

/** What is suggested at a right moment; of these a person gets two a week at most, and a customer one in six months. */
export const SUGGESTION_KINDS = ["improvement", "favour", "feedback"] as const;

export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/**
 * In the order in which they are told:
 * - `thank`: a recommendation wants thanks; `milestone`: a day to remember comes;
 * - `at-risk`: a valued customer gives several reasons to worry; `breadth`: it hangs on one person;
 * - `level`: it has stood on its level for long; and the suggestions.
 */
export const HINT_KINDS = ["thank", "milestone", "at-risk", "breadth", "level", ...SUGGESTION_KINDS] as const;

export type HintKind = (typeof HINT_KINDS)[number];

/** Those with a last day are told in time, however many there are. The others share a person's week (`suggestionsAWeek`). */
export const DATED_HINTS: ReadonlySet<HintKind> = new Set(["thank", "milestone"]);

/** One thing that a relation asks for. */
export interface Hint {
  readonly kind: HintKind;
  /** What it is about: told once under one key, and again under another (another milestone, half a year later). */
  readonly key: string;
  /** The first day on which it holds; it is told on the first nudge day from then on. */
  readonly fromOn: Day;
  /** The last day on which telling it makes sense; absent: until it holds no more. */
  readonly untilOn?: Day | undefined;
  /** Of a milestone while something is overdue: no time to suggest a gift. */
  readonly bare?: true | undefined;
  readonly because: HintBecause;
}

/** Facts behind a hint; days, names and numbers, no words of ours (`hint-words.ts` says them). */
export interface HintBecause {
  /** thank: the note of the recommendation, whom it brought, and by when to thank. */
  readonly of?: string | undefined;
  readonly whom?: string | undefined;
  readonly latestOn?: Day | undefined;
  /** milestone: its day, its words, or the years as a customer; and `level`, which says what fits. */
  readonly day?: Day | undefined;
  readonly what?: string | undefined;
  readonly years?: number | undefined;
  /** milestone of each year: the year that was given with its day. */
  readonly year?: number | undefined;
  /** at-risk. */
  readonly risks?: readonly RiskReason[] | undefined;
  /** breadth: the side on which people are few, and who they are: ids of ours, the customer's as they are known. */
  readonly side?: "ours" | "theirs" | "both" | undefined;
  readonly staff?: readonly string[] | undefined;
  /** Whoever is told is none of them. */
  readonly isReaderNew?: true | undefined;
  readonly people?: readonly string[] | undefined;
  readonly contacts?: number | undefined;
  /** level: where it stands, since when, where it should come to, and the next step that was named. */
  readonly level?: number | undefined;
  readonly since?: Day | undefined;
  readonly target?: number | undefined;
  readonly nextStep?: string | undefined;
  /** suggestions: when people spoke, of what (and, in `people`, with whom), and the last suggestion. */
  readonly spokeOn?: Day | undefined;
  readonly spokeWhat?: string | undefined;
  readonly lastSuggestedOn?: Day | undefined;
  readonly valueClass?: ValueClass | undefined;
}

/** That a hint was told, and to whom: once for each kind and key. */
export interface HintTold {
  readonly kind: HintKind;
  readonly key: string;
  readonly on: Day;
  readonly staffId: string;
  /** A milestone that was told without a suggestion, since the reader's week was full. */
  readonly bare?: true | undefined;
}
