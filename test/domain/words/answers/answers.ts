/** What the tables of answers hold: every line is an answer by itself, on Monday 23 November 2026. */
export interface Answers {
  /** With what is asked for, as `shown` says it. */
  readonly understood: readonly (readonly [line: string, asked: string])[];
  /** Sentences in which a word stands, or seems to: they do nothing and are asked back. */
  readonly notUnderstood: readonly string[];
  /** A word without its day, or without what is promised. */
  readonly incomplete: readonly string[];
}
