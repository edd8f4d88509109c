/** Dictionaries that are read when they are first asked for, and then kept. `read` throws when the files are not there. */
import type { Language } from "../letters/language.ts";
import { DICTIONARY_OF } from "./dictionary-names.ts";
import { MORE_WORDS } from "./more-words/more-words.ts";
import { createSpelling } from "./hunspell/spelling.ts";
import type { Dictionaries, Spelling } from "./proofread.ts";

/** The text of one of a dictionary's two files. */
export type ReadDictionary = (dictionary: string, file: "index.aff" | "index.dic") => string;

export function createDictionaries(read: ReadDictionary): Dictionaries {
  const known = new Map<Language, Spelling>();
  return (language) => {
    const dictionary = DICTIONARY_OF[language];
    if (dictionary === undefined) return undefined;
    const spelling =
      known.get(language) ??
      createSpelling({
        aff: read(dictionary, "index.aff"),
        dic: [read(dictionary, "index.dic"), ...(MORE_WORDS[language] ?? [])].join("\n"),
      });
    known.set(language, spelling);
    return spelling;
  };
}
