/**
 * Words as a graph of letters, kept in arrays of numbers. From a node lead steps, each with a letter; words that begin alike
 * go the same way, and words that go on alike may come to the same node. Node 0 is where all begin. Grows as it is made.
 */

export interface WordGraph {
  /** A step from a node to a new one; answers with the step. */
  add(node: number, letter: number): number;
  /** The node that a step leads to. */
  target(step: number): number;
  /** A word ends where the step leads (step 0: at the beginning). */
  end(step: number): void;
  /** The step leads to an earlier node instead, and the node just made for it is none any more. */
  lead(step: number, node: number): void;
  has(word: string): boolean;
}

/** A word ends here and none goes on: one node for all of them. */
const LAST = -1;

export function createWordGraph(): WordGraph {
  // Of a step its letter (UTF-16), where it leads, and the next step from the same node; step 0 is none.
  let letters = new Uint16Array(1 << 16);
  let targets = new Int32Array(1 << 16);
  let others = new Int32Array(1 << 16);
  // Of a node the first step from it, and whether a word ends there.
  let firsts = new Int32Array(1 << 16);
  let ends = new Uint8Array(1 << 16);
  let steps = 0;
  let nodes = 1;

  return {
    add: (node, letter) => {
      steps += 1;
      if (steps === letters.length) {
        letters = grown(letters, new Uint16Array(larger(steps)));
        targets = grown(targets, new Int32Array(larger(steps)));
        others = grown(others, new Int32Array(larger(steps)));
      }
      if (nodes === firsts.length) {
        firsts = grown(firsts, new Int32Array(larger(nodes)));
        ends = grown(ends, new Uint8Array(larger(nodes)));
      }
      letters[steps] = letter;
      others[steps] = firsts[node] ?? 0;
      firsts[node] = steps;
      targets[steps] = nodes;
      nodes += 1;
      return steps;
    },
    target: (step) => targets[step] ?? 0,
    end: (step) => {
      const node = targets[step] ?? 0;
      if (node > 0 && node === nodes - 1 && firsts[node] === 0) {
        targets[step] = LAST;
        nodes -= 1;
      } else ends[node] = 1;
    },
    lead: (step, node) => {
      if (targets[step] === nodes - 1) nodes -= 1;
      targets[step] = node;
    },
    has: (word) => {
      let node = 0;
      for (let at = 0; at < word.length; at += 1) {
        if (node === LAST) return false;
        const letter = word.charCodeAt(at);
        let step = firsts[node] ?? 0;
        while (step !== 0 && letters[step] !== letter) step = others[step] ?? 0;
        if (step === 0) return false;
        node = targets[step] ?? 0;
      }
      return node === LAST || ends[node] === 1;
    },
  };
}

const larger = (length: number): number => Math.ceil(length * 1.5);

function grown<T extends Uint8Array | Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
