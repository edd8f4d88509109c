/**
 * What every language must bring to hold what staff say of the ladder against what is known: thanks for which
 * recommendations, a day to remember that is none. Between colleagues; the customer's name stands before it. Names and
 * words come cleaned and cut.
 */
export interface KnownTexts {
  /** To whom the customer had recommended us: names in the nominative. */
  readonly thankedFor: (whoms: string) => string;
  /** Behind that they were thanked. */
  readonly nothingToThank: string;
  /** No day is noted with these words; those that are. */
  readonly noMilestone: (what: string, noted: string | undefined) => string;
  /** Thanks, or a day to remember, put off for too long; the day of the last letter that can tell of it, if there is one. */
  readonly tooLateThen: (letterOn: string | undefined) => string;
  /** `who` is said to have recommended us to `whom`: a colleague did, or it was to this customer. */
  readonly whichRecommendation: (who: string, whom: string) => string;
}
