/**
 * A Hunspell word list that is looked up without being taken apart: the file stays one text, and a table tells where in
 * it a word stands. The Norwegian list has 334,000 words and is ready in a tenth of a second, at 4 bytes a place of the
 * table; a map of them takes several times as long and as much (measured in docs/proofreading.md).
 */
import type { Flags } from "./affix-file.ts";

export interface WordList {
  /** The flags of each entry that is written so: a word may stand there several times. Empty: not there. */
  entriesOf(word: string): readonly Flags[];
}

const NEWLINE = 10;
const RETURN = 13;
const TAB = 9;
const SPACE = 32;
const SLASH = 47;
const FREE = -1;

/** Lists have a letter of ASCII far more often than not, and this mixes them well (FNV-1a, public domain). */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** `text`: the .dic file; its first line is the count of words, and only a hint. */
export function createWordList(text: string, readFlags: (written: string) => Flags): WordList {
  const begin = text.indexOf("\n") + 1;
  const places = new Int32Array(placesFor(text)).fill(FREE);
  const last = places.length - 1;
  for (let at = begin; at < text.length;) {
    let hash = BASIS;
    let until = at;
    for (; until < text.length; until += 1) {
      if (endsWord(text, until)) break;
      hash = Math.imul(hash ^ text.charCodeAt(until), PRIME);
    }
    if (until > at) {
      let place = hash & last;
      while (places[place] !== FREE) place = (place + 1) & last;
      places[place] = at;
    }
    const end = text.indexOf("\n", until);
    at = end === -1 ? text.length : end + 1;
  }

  const flagsAt = (until: number): Flags => {
    if (text.charCodeAt(until) !== SLASH) return readFlags("");
    let end = until + 1;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
    return readFlags(text.slice(until + 1, end));
  };

  return {
    entriesOf(word) {
      let hash = BASIS;
      for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
      const found: Flags[] = [];
      for (let place = hash & last; ; place = (place + 1) & last) {
        const at = places[place] ?? FREE;
        if (at === FREE) return found;
        const until = at + word.length;
        if (text.startsWith(word, at) && (until >= text.length || endsWord(text, until))) {
          found.push(flagsAt(until));
        }
      }
    },
  };
}

/** What comes after a word: its flags, what kind of word it is (" po:noun"), or the next line. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE) return text.charAt(at + 3) === ":";
  return code === SLASH || code === NEWLINE || code === RETURN || code === TAB;
}

function isBlank(code: number): boolean {
  return code === NEWLINE || code === RETURN || code === TAB || code === SPACE;
}

/** A power of two, at least twice as many as there are lines. */
function placesFor(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return 2 ** Math.ceil(Math.log2(lines * 2));
}
