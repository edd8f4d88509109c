/** What a word may have been before one slip of the finger: every row of letters that becomes it by that slip. Linear in its length. */
import type { Language } from "../../letters/language.ts";

/**
 * - `swapped`: two letters changed places; `doubled`: one was typed twice; `dropped`: one is missing;
 * - `beside`: one was hit instead of, or together with, the key beside it, or lost its ring or dots;
 * - `other`: any other letter instead of it, or too many.
 */
export type Slip = "swapped" | "doubled" | "dropped" | "beside" | "other";

export interface BeforeSlip {
  readonly word: string;
  readonly slip: Slip;
}

const rows = (last: string): readonly string[] => ["qwertyuiopå", `asdfghjkl${last}`, "zxcvbnm"];

const KEYBOARD: Readonly<Record<Language, readonly string[]>> = {
  sv: rows("öä"),
  fi: rows("öä"),
  da: rows("æø"),
  nb: rows("øæ"),
  en: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
};

const LETTERS = Object.fromEntries(
  Object.entries(KEYBOARD).map(([language, keys]) => [language, Array.from(keys.join(""))]),
) as unknown as Readonly<Record<Language, readonly string[]>>;

/** Letters that are mistaken for one another, whatever the keyboard; and what is written where there is no such key. */
const ALIKE = new Set(["åa", "äa", "äe", "öo", "æa", "æe", "øo", "åo"]);
const WRITTEN_OUT = [
  ["ae", "æ"],
  ["ae", "ä"],
  ["aa", "å"],
  ["oe", "ø"],
  ["oe", "ö"],
] as const;

export function* beforeOneSlip(word: string, language: Language): Generator<BeforeSlip> {
  const letters = LETTERS[language];
  for (let at = 0; at < word.length; at += 1) {
    const [begin, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    const rest = word.slice(at + 1);
    if (next !== "" && next !== letter)
      yield { word: begin + next + letter + word.slice(at + 2), slip: "swapped" };
    yield { word: begin + rest, slip: tooMany(word.charAt(at - 1), letter, next, language) };
    for (const each of letters) {
      if (each !== letter)
        yield { word: begin + each + rest, slip: isBeside(each, letter, language) ? "beside" : "other" };
    }
  }
  for (let at = 0; at <= word.length; at += 1) {
    for (const each of letters) yield { word: word.slice(0, at) + each + word.slice(at), slip: "dropped" };
  }
  for (const [written, meant] of WRITTEN_OUT) {
    if (letters.includes(meant) && word.includes(written))
      yield { word: word.replace(written, meant), slip: "beside" };
  }
}

function tooMany(before: string, letter: string, next: string, language: Language): Slip {
  if (letter === before || letter === next) return "doubled";
  return isBeside(before, letter, language) || isBeside(next, letter, language) ? "beside" : "other";
}

function isBeside(one: string, other: string, language: Language): boolean {
  if (ALIKE.has(one + other) || ALIKE.has(other + one)) return true;
  const keys = KEYBOARD[language];
  const row = keys.findIndex((each) => one !== "" && each.includes(one));
  const otherRow = keys.findIndex((each) => other !== "" && each.includes(other));
  if (row === -1 || otherRow === -1) return false;
  const apart = (keys[row]?.indexOf(one) ?? 0) - (keys[otherRow]?.indexOf(other) ?? 0);
  // The rows are shifted: a key lies below two.
  if (row === otherRow) return Math.abs(apart) === 1;
  return Math.abs(row - otherRow) === 1 && (apart === 0 || apart === Math.sign(row - otherRow) * -1);
}
