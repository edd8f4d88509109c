/**
 * What speaks for another word than the one that stands there: how common both are, what is usual between their neighbours,
 * and which slip would have made the one of the other. Weighed together, 0 is as likely as not.
 */
import type { Slip } from "./one-slip.ts";
import type { Usage } from "./usage.ts";

export interface Place {
  /** The words beside it, in small letters; undefined where a sentence or a line begins or ends, or a sign stands between. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Found by logistic regression over slips planted in our letters against the words of letters and prose as they
 * stand: docs/proofreading.md. All languages have the same.
 */
const WEIGHTS = {
  always: -1.49,
  /** Logarithms of commonness. */
  commonness: 0.71,
  writtenCommonness: -0.77,
  isNeverUsed: -0.22,
  /** Of pairs: how surprising those are that are used, and those that are not, with the word that stands there and the other. */
  writtenPairs: -0.49,
  writtenOddness: 2.33,
  pairs: 0.5,
  oddness: -0.82,
  decisivePairs: 0.52,
  /** The two differ in their ending, as forms of a word do. */
  isEnding: -0.05,
  isEndingInPairs: -0.51,
  isFarSlip: -1.65,
  isDropped: 0.71,
  isSwapped: 0.75,
  length: -0.37,
  beginsSentence: 0.46,
  endsSentence: 0.46,
};

export type Evidence = Readonly<Record<keyof typeof WEIGHTS, number>>;

export interface Compared {
  readonly written: string;
  readonly meant: string;
  readonly slip: Slip;
  readonly place: Place;
  readonly usage: Usage;
}

export function evidenceFor({ written, meant, slip, place, usage }: Compared): Evidence {
  const { before, after } = place;
  const beside = (word: string) => [support(usage, before, word), support(usage, word, after)] as const;
  const [own, other] = [beside(written), beside(meant)];
  const pairs = other[0].used + other[1].used;
  const isEnding = isFormOf(written, meant) ? 1 : 0;
  const commonness = usage.commonness(written);
  return {
    always: 1,
    commonness: Math.log(usage.commonness(meant)),
    writtenCommonness: Math.log(commonness),
    isNeverUsed: commonness < 0.5 ? 1 : 0,
    writtenPairs: own[0].used + own[1].used,
    writtenOddness: own[0].odd + own[1].odd,
    pairs,
    oddness: other[0].odd + other[1].odd,
    decisivePairs: ([0, 1] as const).filter((side) => other[side].used > 0 && own[side].used === 0).length,
    isEnding,
    isEndingInPairs: pairs > 0 ? isEnding : 0,
    isFarSlip: slip === "other" ? 1 : 0,
    isDropped: slip === "dropped" ? 1 : 0,
    isSwapped: slip === "swapped" ? 1 : 0,
    length: Math.min(written.length, 8),
    beginsSentence: before === undefined ? 1 : 0,
    endsSentence: after === undefined ? 1 : 0,
  };
}

export function weigh(evidence: Evidence): number {
  let sum = 0;
  for (const each of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) sum += WEIGHTS[each] * evidence[each];
  return sum;
}

/** How surprising it is that two words are used side by side, or that they are not: both 0 where nothing is known. */
function support(
  usage: Usage,
  first: string | undefined,
  second: string | undefined,
): { used: number; odd: number } {
  const pair = first === undefined || second === undefined ? undefined : usage.pair(first, second);
  if (pair === undefined) return { used: 0, odd: 0 };
  if (!pair.isUsed) return { used: 0, odd: Math.min(6, pair.byChance) };
  return { used: Math.min(4, 0.3 - Math.log(1 - Math.exp(-Math.max(pair.byChance, 1e-6)))), odd: 0 };
}

function isFormOf(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return one.length > 3 && same >= Math.min(one.length, other.length) - 1;
}
