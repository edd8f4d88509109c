/**
 * A dictionary that lists every form of every word. It knows a word as it is written, at the beginning of a sentence and in
 * capitals, and each part of what hyphens join; compounds only as listed, since in Finnish nearly any two words could be one.
 */
import { createSuggest } from "../hunspell/suggest.ts";
import type { Spelling } from "../proofread.ts";
import { waysToWrite } from "../ways-to-write.ts";
import { readWordTrie } from "./read-word-trie.ts";

/** Finnish letters, the commonest first: of several slips the likelier is suggested first. */
const LETTERS = "aitneslokuämrvjhypdögbfcåwzxqšž";

/** `more`: words that the list lacks. Throws a WordTrieError. */
export function createTrieSpelling(bytes: Uint8Array, more: readonly string[]): Spelling {
  const trie = readWordTrie(bytes);
  const added = new Set(more);
  const lists = (word: string): boolean =>
    waysToWrite(word).some((each) => added.has(each) || trie.has(each));
  const knows = (word: string): boolean => {
    const parts = word.split("-");
    return lists(word) || (parts.length > 1 && parts.every((part) => part === "" || lists(part)));
  };
  return {
    knows,
    lists,
    suggest: createSuggest({
      affixes: { letters: LETTERS, replacements: [] },
      isSimple: lists,
      isKnown: knows,
    }),
  };
}
