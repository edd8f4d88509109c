/** Dictionaries that are read when they are first asked for, and then kept. `read` throws when the files are not there. */
import type { Language } from "../letters/language.ts";
import { DICTIONARY_OF, USAGE, usageFile } from "./dictionary-names.ts";
import { MORE_WORDS } from "./more-words/more-words.ts";
import { createSpelling } from "./hunspell/spelling.ts";
import type { Dictionaries, Spelling } from "./proofread.ts";
import { readUsage, type Usage } from "./usage/usage.ts";
import { createTrieSpelling } from "./word-trie/spelling.ts";

/** A file of a dictionary, unpacked if it ends in `.gz`. */
export type ReadDictionary = (dictionary: string, file: string) => Uint8Array;

export function createDictionaries(read: ReadDictionary): Dictionaries {
  const known = new Map<Language, Spelling>();
  return (language) => {
    const spelling = known.get(language) ?? { ...spellingOf(language, read), usage: usageOf(language, read) };
    known.set(language, spelling);
    return spelling;
  };
}

function usageOf(language: Language, read: ReadDictionary): Usage {
  return readUsage(new TextDecoder().decode(read(USAGE, usageFile(language))));
}

function spellingOf(language: Language, read: ReadDictionary): Spelling {
  const { name, is, files } = DICTIONARY_OF[language];
  const more = MORE_WORDS[language];
  const [first = "", second = ""] = files;
  if (is === "trie") return createTrieSpelling(read(name, first), more);
  const utf8 = new TextDecoder();
  return createSpelling({
    aff: utf8.decode(read(name, first)),
    dic: [utf8.decode(read(name, second)), ...more].join("\n"),
  });
}
