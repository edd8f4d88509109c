/**
 * What every language must bring for the list of what to look at in the points of an agenda before it goes: a colleague's
 * tone, and nothing that holds it back. `word` stands between the language's own quotation marks.
 */
import type { TextProblem } from "../../../proofread/proofread.ts";

export interface PointsReadTexts {
  readonly heading: string;
  /** What is to be seen in a point. */
  readonly line: (point: number, what: string) => string;
  /** What may be meant, behind what is wrong. */
  readonly perhaps: (suggestion: string) => string;
  readonly what: Readonly<Record<TextProblem, (word: string) => string>>;
  readonly more: (count: number) => string;
  /** `language` as the language calls it, inside a sentence. */
  readonly foreign: (language: string) => string;
  /** There is no dictionary of that language. */
  readonly unspelled: (language: string) => string;
}
