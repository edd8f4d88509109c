/** From when on a hint comes, and how many: the settings `relations.hints`, with the defaults of the house. */
export interface HintLimits {
  /** The level that a relation should come to, by value class, where staff have not said another. */
  readonly levelTargets: { readonly A: number; readonly B: number; readonly C: number };
  /** Months at one level below its target after which the next step is asked for, and after which it is asked again. */
  readonly levelStillMonths: number;
  readonly levelAgainMonths: number;
  /** So few people on a side are too few for a valued customer; known once there were so many contacts in a year. */
  readonly breadthFewest: number;
  readonly breadthContacts: number;
  /** Classes of which breadth is watched, risks are flagged, and to which suggestions are made. */
  readonly valuedClasses: readonly ("A" | "B" | "C")[];
  /** Working days within which a recommendation wants thanks, and before a milestone at which it is told. */
  readonly thankWithinDays: number;
  readonly milestoneDays: number;
  /** Years as a customer that are remembered; after the last, each fifth. */
  readonly anniversaries: readonly number[];
  /** Months between two suggestions to one customer at least; suggestions on one person and week at most. */
  readonly suggestionMonths: number;
  readonly suggestionsAWeek: number;
  /** Days after people spoke in which a suggestion fits. */
  readonly suggestWithinDays: number;
  /** Reasons to worry with which a customer is said to be at risk, and percent by which purchases fell for it to be one. */
  readonly riskReasons: number;
  readonly fallsPercent: number;
}

export const HINT_LIMITS: HintLimits = {
  levelTargets: { A: 4, B: 3, C: 2 },
  levelStillMonths: 18,
  levelAgainMonths: 6,
  breadthFewest: 1,
  breadthContacts: 3,
  valuedClasses: ["A", "B"],
  thankWithinDays: 2,
  milestoneDays: 5,
  anniversaries: [1, 5, 10, 15, 20, 25],
  suggestionMonths: 6,
  suggestionsAWeek: 2,
  suggestWithinDays: 14,
  riskReasons: 2,
  fallsPercent: 30,
};
