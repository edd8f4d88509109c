/** Plants mistakes in letters, the same ones in every run: each in a copy of a letter of its own. */
import type { Language } from "../../../domain/letters/language.ts";

export const KINDS = [
  "swapped",
  "dropped",
  "doubled",
  "neighbour",
  "accent",
  "split",
  "merged",
  "double-word",
  "placeholder",
  "wrong-customer",
  "past-date",
  "wrong-weekday",
  "harsh",
  "number",
] as const;

export type Kind = (typeof KINDS)[number];

/** Of the finger, in one word. */
type Slip = "swapped" | "dropped" | "doubled" | "neighbour" | "accent" | "split";

export interface Planted {
  readonly kind: Kind;
  readonly text: string;
  /** Where the mistake is, from the text's beginning. */
  readonly from: number;
  readonly until: number;
  /** For whoever reads what was not found. */
  readonly said: string;
}

export type Random = (below: number) => number;

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What is beside a key. */
const BESIDE: Readonly<Record<string, string>> = {
  ...{
    a: "sq",
    b: "vn",
    c: "xv",
    d: "sf",
    e: "wr",
    f: "dg",
    g: "fh",
    h: "gj",
    i: "uo",
    j: "hk",
    k: "jl",
    l: "kö",
  },
  ...{
    m: "n",
    n: "bm",
    o: "ip",
    p: "oå",
    r: "et",
    s: "ad",
    t: "ry",
    u: "yi",
    v: "cb",
    w: "qe",
    x: "zc",
    y: "tu",
  },
  ...{ z: "x", å: "pä", ä: "öå", ö: "lä", ø: "læ", æ: "øå" },
};

const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  sv: ["åa", "äa", "öo", "äe", "oå"],
  da: ["åa", "æe", "øo", "æä", "øö", "oå"],
  nb: ["åa", "æe", "øo", "æä", "øö", "oå"],
  fi: ["äa", "öo"],
  en: ["ei", "ie", "ae", "ea"],
};

const DOUBLED_WORDS = /(?<![\p{L}\p{N}.@-])\p{Ll}{2,12}(?= \p{Ll})/gu;
const TYPED_WORDS = /(?<![\p{L}\p{N}.@’'-])\p{Ll}{4,}(?![\p{L}\p{N}@’'-])/gu;

const PLACEHOLDERS = [
  "{name}",
  "[datum]",
  "XX",
  "TODO",
  "NN",
  "____",
  "[...]",
  "{{customer}}",
  "XXX",
  "<name>",
  "[Y]",
];

/** Sentences with a mistake in them, for a Monday in November 2026: what is wrong stands between bars. */
export interface Sentences {
  readonly pastDates: readonly string[];
  readonly wrongWeekdays: readonly string[];
  readonly harsh: readonly string[];
  readonly numbers: readonly string[];
}

export interface Garden {
  readonly language: Language;
  readonly letters: readonly string[];
  readonly others: readonly string[];
  readonly sentences: Sentences;
}

export function plant(kind: Kind, garden: Garden, random: Random): Planted {
  const text = one(garden.letters, random);
  switch (kind) {
    case "swapped":
    case "dropped":
    case "doubled":
    case "neighbour":
    case "accent":
    case "split":
      return mistyped(kind, text, garden.language, random);
    case "merged":
      return replaced(
        kind,
        text,
        one(places(text, /(?<![\p{L}\p{N}.@-])\p{Ll}{2,} \p{Ll}{2,}(?![\p{L}\p{N}@’'-])/gu), random),
        (pair) => pair.replace(" ", ""),
      );
    case "double-word":
      return replaced(kind, text, one(places(text, DOUBLED_WORDS), random), (word) => `${word} ${word}`);
    case "placeholder":
      return replaced(kind, text, one(places(text, TYPED_WORDS), random), () => one(PLACEHOLDERS, random));
    case "wrong-customer":
      return replaced(kind, text, one(places(text, TYPED_WORDS), random), () => one(garden.others, random));
    case "past-date":
      return added(kind, text, one(garden.sentences.pastDates, random), random);
    case "wrong-weekday":
      return added(kind, text, one(garden.sentences.wrongWeekdays, random), random);
    case "harsh":
      return added(kind, text, one(garden.sentences.harsh, random), random);
    case "number":
      return added(kind, text, one(garden.sentences.numbers, random), random);
  }
}

interface Span {
  readonly from: number;
  readonly word: string;
}

function places(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index: from }) => ({ from, word }));
}

function one<T>(all: readonly T[], random: Random): T {
  const chosen = all[random(all.length)];
  if (chosen === undefined) throw new Error("There is nothing to choose from.");
  return chosen;
}

function replaced(kind: Kind, text: string, { from, word }: Span, change: (word: string) => string): Planted {
  const changed = change(word);
  return {
    kind,
    text: text.slice(0, from) + changed + text.slice(from + word.length),
    from,
    until: from + changed.length,
    said: `${word} → ${changed}`,
  };
}

/** One slip in a word of four letters or more; tried again when the slip changes nothing. */
function mistyped(kind: Slip, text: string, language: Language, random: Random): Planted {
  const spans = places(text, TYPED_WORDS);
  for (;;) {
    const span = one(spans, random);
    const changed = slip(kind, span.word, language, random);
    if (changed !== undefined && changed !== span.word) return replaced(kind, text, span, () => changed);
  }
}

function slip(kind: Slip, word: string, language: Language, random: Random): string | undefined {
  const at = random(word.length);
  const letter = word.charAt(at);
  switch (kind) {
    case "swapped":
      return at + 1 < word.length
        ? word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2)
        : undefined;
    case "dropped":
      return word.slice(0, at) + word.slice(at + 1);
    case "doubled":
      return word.slice(0, at) + letter + word.slice(at);
    case "neighbour": {
      const beside = BESIDE[letter];
      return beside === undefined
        ? undefined
        : word.slice(0, at) + one(Array.from(beside), random) + word.slice(at + 1);
    }
    case "accent": {
      const pair = (CONFUSED[language] ?? []).find((each) => each.startsWith(letter));
      return pair === undefined ? undefined : word.slice(0, at) + pair.slice(1) + word.slice(at + 1);
    }
    case "split":
      return word.length < 6 || at < 2 || at > word.length - 2
        ? undefined
        : `${word.slice(0, at)} ${word.slice(at)}`;
  }
}

/** Puts a paragraph in. */
function added(kind: Kind, text: string, sentence: string, random: Random): Planted {
  const paragraphs = places(text, /\n\n/g);
  const { from } = one(paragraphs, random);
  const [before = "", wrong = "", after = ""] = sentence.split("|");
  const begin = from + 2 + before.length;
  return {
    kind,
    text: `${text.slice(0, from)}\n\n${before}${wrong}${after}${text.slice(from)}`,
    from: begin,
    until: begin + wrong.length,
    said: `${before}|${wrong}|${after}`,
  };
}
