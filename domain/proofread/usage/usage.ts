/**
 * How a language is used: its commonest words, and which of them stand side by side. A dictionary knows that "vår" and "var"
 * are words; this knows that "hur var" is said, and "hur vår" is not. Read from a text of words, the commonest first, each
 * with the places in that list of the words that follow it: "har 1 4 2", the distance from one to the next, in base 36.
 * Then, after empty lines: words of letters that are rare elsewhere, words that are used now and then, and those that are used seldom. Where they come from: docs/proofreading.md.
 */

export interface Usage {
  /** How many others it is used beside, of 100,000 pairs: some thousand for "och". What is used seldom, or never: below 1. */
  commonness(word: string): number;
  /** Undefined where nothing is known of either. */
  pair(first: string, second: string): Pair | undefined;
}

export interface Pair {
  readonly isUsed: boolean;
  /** How often such a pair would be there by chance, each word standing beside as many others as it does. */
  readonly byChance: number;
}

/** At least, of a word of letters. */
const IN_LETTERS = 60;

/** Of a word that is used now and then, of one that is used seldom, and of one that is not known to be used at all. */
const NOW_AND_THEN = 3;
const SELDOM = 0.8;
const NEVER = 0.2;

const BASE = 36;

export function readUsage(text: string): Usage {
  const [common = "", letters = "", nowAndThen = "", seldom = ""] = text.split("\n\n");
  const lines = common.split("\n");
  const count = lines.length;
  const places = new Map(lines.map((line, place) => [line.slice(0, blankIn(line)), place]));
  const pairs = new Set<number>();
  const before = new Uint32Array(count);
  const after = new Uint32Array(count);
  lines.forEach((line, first) => {
    let second = 0;
    for (let at = blankIn(line); at < line.length; at = blankIn(line, at + 1)) {
      second += Number.parseInt(line.slice(at + 1, blankIn(line, at + 1)), BASE);
      pairs.add(first * count + second);
      after[first] = (after[first] ?? 0) + 1;
      before[second] = (before[second] ?? 0) + 1;
    }
  });
  const least = new Map(
    (
      [
        [seldom, SELDOM],
        [nowAndThen, NOW_AND_THEN],
        [letters, IN_LETTERS],
      ] as const
    ).flatMap(([words, commonness]) => words.split(/\s+/).map((word) => [word, commonness] as const)),
  );
  const share = 100_000 / pairs.size;

  return {
    commonness(word) {
      const place = places.get(word);
      if (place === undefined) return least.get(word) ?? NEVER;
      const beside = ((before[place] ?? 0) + (after[place] ?? 0)) * share;
      return Math.max(beside, least.get(word) ?? NOW_AND_THEN);
    },
    pair(first, second) {
      const [one, other] = [places.get(first), places.get(second)];
      if (one === undefined || other === undefined) return undefined;
      return {
        isUsed: pairs.has(one * count + other),
        byChance: ((after[one] ?? 0) * (before[other] ?? 0)) / pairs.size,
      };
    },
  };
}

const blankIn = (line: string, from = 0): number => {
  const at = line.indexOf(" ", from);
  return at === -1 ? line.length : at;
};
