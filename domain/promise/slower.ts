/**
 * Whether customers now wait longer than others did: the rank-sum test of Wilcoxon as Gehan (1965) made it for waits that
 * have not ended, with Mantel's (1967) variance. Of each pair of waits it asks which is surely the longer; so it needs no
 * idea of how waits are spread, and a few endless ones do not decide it. Pure.
 */
import { byLength } from "./waits.ts";
import type { Wait } from "./waits.ts";

/**
 * How much longer the waits of `now` are than the `usual` ones, in standard deviations of what chance makes of equals:
 * below 0 when they are shorter, 0 when either is empty or nothing can be told apart.
 */
export function slowerBy(now: readonly Wait[], usual: readonly Wait[]): number {
  const all = [...now, ...usual].sort(byLength);
  const scores = scoresOf(all);
  const ofNow = new Set(now);
  let sum = 0;
  let squares = 0;
  for (const [index, wait] of all.entries()) {
    const score = scores[index] ?? 0;
    squares += score ** 2;
    if (ofNow.has(wait)) sum += score;
  }
  const variance = (now.length * usual.length * squares) / (all.length * (all.length - 1));
  return variance > 0 ? sum / Math.sqrt(variance) : 0;
}

/**
 * Of each wait, sorted by length: how many are surely shorter, less how many are surely longer. An answer is surely
 * longer than the answers before it; an open wait, than all answers up to its age. Nothing is surely longer than that.
 */
function scoresOf(sorted: readonly Wait[]): number[] {
  const scores: number[] = [];
  let answeredBefore = 0;
  for (let first = 0; first < sorted.length;) {
    const { minutes } = sorted[first] ?? { minutes: 0 };
    let answers = 0;
    let past = first;
    for (; sorted[past]?.minutes === minutes; past += 1) answers += sorted[past]?.answered === true ? 1 : 0;
    for (let index = first; index < past; index += 1) {
      // Of those as long as it, the answers come first, and what is open comes after them.
      const answered = index < first + answers;
      scores.push(answered ? answeredBefore - (sorted.length - first - answers) : answeredBefore + answers);
    }
    answeredBefore += answers;
    first = past;
  }
  return scores;
}
