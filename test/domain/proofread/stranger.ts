/**
 * Plants mistakes as somebody would who knows neither the rules nor the dictionaries: a kind at random, a place at random, a
 * letter at random. What happens to make another word counts, too; so do slips in short words, in names and at the beginning
 * of a sentence.
 */
import type { Language } from "../../../domain/letters/language.ts";
import type { FreshLetters, WrongSentence } from "./fresh/fresh-letters.ts";
import type { Random } from "./plant.ts";

export const STRANGE_KINDS = [
  ...(["swapped", "dropped", "doubled", "wrong letter", "inserted", "no accent", "split", "merged"] as const),
  ...(["double-word", "placeholder", "other customer", "misspelt name"] as const),
  ...(["past-date", "wrong-weekday", "harsh"] as const),
];

export type StrangeKind = (typeof STRANGE_KINDS)[number];

export interface Strange {
  readonly kind: StrangeKind;
  readonly text: string;
  /** Where the mistake is, from the text's beginning. */
  readonly from: number;
  readonly until: number;
  readonly said: string;
}

export interface StrangeGarden extends Pick<FreshLetters, "known" | "others"> {
  readonly language: Language;
  readonly letters: readonly string[];
  readonly wrong: readonly WrongSentence[];
}

const KEYS = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
const DANISH_KEYS = ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"];
const NORWEGIAN_KEYS = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"];
const ENGLISH_KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const KEYBOARD: Readonly<Record<Language, readonly string[]>> = {
  ...{ sv: KEYS, fi: KEYS, da: DANISH_KEYS, nb: NORWEGIAN_KEYS, en: ENGLISH_KEYS },
};

/** Without its ring, dots or stroke; English has none, and there a vowel is mistaken for another. */
const BARE: Readonly<Record<string, readonly string[]>> = {
  ...{ å: ["a", "aa"], ä: ["a", "e"], ö: ["o"], æ: ["ae", "e", "a"], ø: ["o", "oe"], é: ["e"] },
};
const VOWELS: Readonly<Record<string, readonly string[]>> = {
  ...{ e: ["a", "i"], i: ["e"], a: ["e"], o: ["u"], u: ["o"] },
};

const PLACEHOLDERS = [
  ...["[NAMN]", "{firstName}", "XX", "XXXX", "TODO", "TBD", "<datum>", "___", "[...]", "%NAME%", "${name}"],
  ...["{{ date }}", "[infoga text]", "???", "N.N.", "lorem ipsum", "«name»", "[[kund]]", "###", "xxx"],
];

export function plantStrangely(kind: StrangeKind, garden: StrangeGarden, random: Random): Strange {
  for (let tries = 0; tries < 1000; tries += 1) {
    const planted = tryOnce(kind, garden, random);
    if (planted !== undefined) return planted;
  }
  throw new Error(`There is no place for ${kind}.`);
}

function tryOnce(kind: StrangeKind, garden: StrangeGarden, random: Random): Strange | undefined {
  const { language, known, others } = garden;
  const text = one(garden.letters, random);
  const word = (pattern: RegExp): Span | undefined => {
    const all = Array.from(text.matchAll(pattern), ({ 0: found, index: from }) => ({ from, word: found }));
    return all.length === 0 ? undefined : one(all, random);
  };
  const change = (span: Span | undefined, to: (word: string) => string | undefined): Strange | undefined => {
    const changed = span === undefined ? undefined : to(span.word);
    if (span === undefined || changed === undefined || changed === span.word) return undefined;
    const { from, word: before } = span;
    const until = from + changed.length;
    const said = `${before} → ${changed}`;
    return {
      kind,
      from,
      until,
      said,
      text: text.slice(0, from) + changed + text.slice(from + before.length),
    };
  };
  switch (kind) {
    case "double-word":
      return change(
        word(/(?<![\p{L}\p{N}])\p{L}{2,}(?= \p{Ll})/gu),
        (each) => `${each} ${each.toLowerCase()}`,
      );
    case "merged":
      return change(word(/(?<![\p{L}\p{N}])\p{L}{2,} \p{Ll}{2,}(?![\p{L}\p{N}])/gu), (pair) =>
        pair.replace(" ", ""),
      );
    case "placeholder":
      return change(word(ANY), () => one(PLACEHOLDERS, random));
    case "other customer":
      return change(word(ANY), () =>
        one(others, random).replace(random(2) === 0 ? / (?:AB|ApS|AS|A\/S|Ltd|Oy)$/ : "", ""),
      );
    case "misspelt name": {
      const name = one(known.join(" ").match(/\p{L}{5,}/gu) ?? [], random);
      const way = one(["swapped", "dropped", "doubled", "wrong letter"] as const, random);
      return change(word(ANY), () => {
        const changed = slip(way, name, language, random);
        return changed === name ? undefined : changed;
      });
    }
    case "past-date":
    case "wrong-weekday":
    case "harsh":
      return added(kind, text, garden.wrong, random);
    case "swapped":
    case "dropped":
    case "doubled":
    case "wrong letter":
    case "inserted":
    case "no accent":
    case "split":
      return change(word(kind === "split" ? /\p{L}{6,}/gu : ANY), (each) =>
        slip(kind, each, language, random),
      );
  }
}

interface Span {
  readonly from: number;
  readonly word: string;
}

const ANY = /(?<![\p{L}\p{N}@.])\p{L}{3,}(?![\p{L}\p{N}@])/gu;

type Slip = "swapped" | "dropped" | "doubled" | "wrong letter" | "inserted" | "no accent" | "split";

function slip(kind: Slip, word: string, language: Language, random: Random): string | undefined {
  const at = random(word.length);
  const letter = word.charAt(at);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (kind) {
    case "swapped":
      return at + 1 < word.length ? before + word.charAt(at + 1) + letter + word.slice(at + 2) : undefined;
    case "dropped":
      return before + after;
    case "doubled":
      return before + letter + letter + after;
    case "wrong letter":
      return (
        before + (random(3) === 0 ? anyLetter(language, random) : beside(letter, language, random)) + after
      );
    case "inserted":
      return before + letter + beside(letter, language, random) + after;
    case "no accent": {
      const plain = BARE[letter] ?? (language === "en" ? VOWELS[letter] : undefined);
      return plain === undefined ? undefined : before + one(plain, random) + after;
    }
    case "split":
      return at < 2 || at > word.length - 2 ? undefined : `${before} ${letter}${after}`;
  }
}

function anyLetter(language: Language, random: Random): string {
  return one(Array.from(KEYBOARD[language].join("")), random);
}

/** The key to the left or to the right, above or below. */
function beside(letter: string, language: Language, random: Random): string {
  const rows = KEYBOARD[language];
  const row = rows.findIndex((keys) => keys.includes(letter.toLowerCase()));
  const column = rows[row]?.indexOf(letter.toLowerCase()) ?? 0;
  const around = [
    rows[row]?.[column - 1],
    rows[row]?.[column + 1],
    rows[row - 1]?.[column],
    rows[row + 1]?.[column],
  ];
  const keys = around.filter((key) => key !== undefined);
  return keys.length === 0 ? anyLetter(language, random) : one(keys, random);
}

/** Puts a sentence in as a paragraph of its own. */
function added(
  kind: StrangeKind,
  text: string,
  wrong: readonly WrongSentence[],
  random: Random,
): Strange | undefined {
  const said = one(
    wrong.filter((each) => each.kind === kind),
    random,
  ).said;
  const [before = "", mistake = "", after = ""] = said.split("|");
  const ends = Array.from(text.matchAll(/\n\n/g), ({ index }) => index);
  const from = ends.length === 0 ? text.length : one(ends, random);
  const begin = from + 2 + before.length;
  return {
    ...{ kind, said, from: begin, until: begin + mistake.length },
    text: `${text.slice(0, from)}\n\n${before}${mistake}${after}${text.slice(from)}`,
  };
}

function one<T>(all: readonly T[], random: Random): T {
  const chosen = all[random(all.length)];
  if (chosen === undefined) throw new Error("There is nothing to choose from.");
  return chosen;
}
