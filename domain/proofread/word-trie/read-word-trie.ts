/**
 * Reads a list of words from a file of cspell, format TrieXv3: a heading, then a walk through the graph of its words. A letter
 * goes a step on; `$` ends a word and goes a step back, `<` goes a step back, and digits after either one step less than they
 * say; `#` and a number up to `;` lead the last step to the node with that number instead; `\` says that a sign means itself.
 *
 * The walk is read in one pass into arrays of numbers. Their own reader makes an object of each node, and needs twenty times
 * as long and several times the memory (docs/proofreading.md). Pure.
 */
import { createWordGraph, type WordGraph } from "./word-graph.ts";

/** The file is of another kind, or torn. */
export class WordTrieError extends Error {
  override readonly name = "WordTrieError";
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const REFERENCE = 35; // #
const END = 36; // $
const ZERO = 48;
const NINE = 57;
const REFERENCE_END = 59; // ;
const BACK = 60; // <
const ITSELF = 92; // \
const SMALL_A = 97;

const LONGEST_WORD = 1000;

/** `bytes`: the file, unpacked; UTF-8. In time linear in them. Throws a WordTrieError. */
export function readWordTrie(bytes: Uint8Array): Pick<WordGraph, "has"> {
  const { from, base } = readHeading(bytes);
  const graph = createWordGraph();
  /** The steps that lead to where the walk is; the first is none. */
  const way = new Int32Array(LONGEST_WORD + 1);
  let far = 0;
  let mayGoFurtherBack = false;
  for (let at = from; at < bytes.length;) {
    const sign = bytes[at++] ?? 0;
    if (sign === LINE_FEED || sign === CARRIAGE_RETURN) continue;
    const step = way[far] ?? 0;
    if (sign === END || sign === BACK) {
      if (sign === END) graph.end(step);
      far -= 1;
      mayGoFurtherBack = true;
    } else if (mayGoFurtherBack && sign > ZERO && sign <= NINE) {
      far -= sign - ZERO - 1;
    } else if (sign === REFERENCE) {
      let node = 0;
      while (at < bytes.length && bytes[at] !== REFERENCE_END) node = node * base + digit(bytes[at++] ?? 0);
      at += 1;
      graph.lead(step, node);
      mayGoFurtherBack = false;
    } else {
      const first = sign === ITSELF ? (bytes[at++] ?? 0) : sign;
      const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : 3;
      far += 1;
      if (far > LONGEST_WORD) throw torn();
      way[far] = graph.add(graph.target(step), letterOf(first, bytes[at], bytes[at + 1]));
      at += length - 1;
      mayGoFurtherBack = false;
    }
    if (far < 0) throw torn();
  }
  if (far !== 0) throw torn();
  return graph;
}

function readHeading(bytes: Uint8Array): { readonly from: number; readonly base: number } {
  const heading = new TextDecoder("latin1").decode(bytes.subarray(0, 1000));
  const marker = "__DATA__\n";
  const at = heading.indexOf(marker);
  const base = Number(/^base=(\d{1,2})$/m.exec(heading)?.[1]);
  if (!heading.includes("\nTrieXv3\n") || at === -1 || !(base >= 2 && base <= 36)) throw torn();
  return { from: at + marker.length, base };
}

const digit = (sign: number): number => (sign <= NINE ? sign - ZERO : sign - SMALL_A + 10);

/** UTF-8 of one to three bytes: no word has more. */
function letterOf(first: number, second = 0, third = 0): number {
  if (first < 0x80) return first;
  if (first < 0xe0) return ((first & 31) << 6) | (second & 63);
  return ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
}

const torn = (): WordTrieError =>
  new WordTrieError("The list of words is no whole TrieXv3 file of cspell. Install its package again.");
