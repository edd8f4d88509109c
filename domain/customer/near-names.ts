/**
 * Customers that are called nearly what somebody wrote: "Norldund", "Nordlunnd", "Nordlund Måleri" where there is a
 * Nordlund Bygg. The register finds customers by the whole of a name or its first word, so these are looked up: words of
 * what was written, and its first word with one slip put right (a letter twice, too many, or in the wrong place; a vowel
 * left out or another; a consonant that sounds the same). Other slips are not found: for these all names would have to be
 * read. At most 120 small reads, and only where nobody is called what was written. Throws when the register does.
 */
import type { CustomerRegister } from "../ports.ts";
import { callKey } from "./called.ts";

const MOST_NAMES = 2;
const MOST_READS = 120;
const READS_AT_ONCE = 20;
/** Shorter words are near to too much. */
const SHORTEST = 4;
/** Nobody reads more. */
const MOST_FOUND = 3;

const VOWELS = ["a", "e", "i", "o", "u", "y"];
const ALIKE: readonly string[] = ["ck", "sz", "vw", "dt", "mn", "bp", "gk", "fv", "sc"];

/** The customers' own names, the likeliest first; `written`: the likeliest first. */
export async function customersNear(
  register: Pick<CustomerRegister, "findByName">,
  written: readonly string[],
): Promise<readonly string[]> {
  const keys = [...new Set(written.flatMap((name) => callKey(name) ?? []))].filter(
    (key) => firstWord(key).length >= SHORTEST,
  );
  const near = [...new Set(keys.slice(0, MOST_NAMES).flatMap(nearTo))].slice(0, MOST_READS);
  const found = new Set<string>();
  for (let at = 0; at < near.length && found.size < MOST_FOUND; at += READS_AT_ONCE) {
    const some = near.slice(at, at + READS_AT_ONCE);
    const called = await Promise.all(some.map((key) => register.findByName(key)));
    for (const { name } of called.flat()) found.add(name);
  }
  return [...found].slice(0, MOST_FOUND);
}

const firstWord = (key: string): string => key.split(" ", 1)[0] ?? "";

function nearTo(key: string): string[] {
  const words = key.split(" ").filter((word) => word.length >= SHORTEST);
  return [
    ...words,
    ...withOneSlipRight(firstWord(key)),
    ...(words.length > 1 ? [key.replaceAll(" ", "")] : []),
  ];
}

/** The word as it may have been meant, the likeliest slips first. */
function withOneSlipRight(word: string): string[] {
  const places = Array.from(word, (_, at) => at);
  const [before, letter, after] = [
    (at: number) => word.slice(0, at),
    (at: number) => word.charAt(at),
    (at: number) => word.slice(at + 1),
  ];
  const inPlaceOf = (at: number): string[] =>
    VOWELS.includes(letter(at))
      ? VOWELS
      : ALIKE.filter((pair) => pair.includes(letter(at))).map((pair) => pair.replace(letter(at), ""));
  const all = [
    ...places.map((at) => before(at) + after(at)),
    ...places.slice(1).map((at) => before(at - 1) + letter(at) + letter(at - 1) + after(at)),
    ...places.map((at) => before(at) + letter(at) + letter(at) + after(at)),
    ...places.flatMap((at) => inPlaceOf(at).map((other) => before(at) + other + after(at))),
    ...places.slice(1).flatMap((at) => VOWELS.map((vowel) => before(at) + vowel + word.slice(at))),
  ];
  return all.filter((each) => each !== word && each.length >= SHORTEST - 1);
}
