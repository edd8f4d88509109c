/**
 * The dictionaries as they are installed (`node_modules`): for synthesis, for programs on this machine and for tests.
 * Functions find theirs beside their code, see `aws/bundled-dictionaries.ts`. Throws an Error when one is not installed.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createDictionaries } from "../domain/proofread/create-dictionaries.ts";
import { USAGE } from "../domain/proofread/dictionary-names.ts";
import type { Dictionaries } from "../domain/proofread/proofread.ts";

/** Where a file of a dictionary is: in its package, or, of how words are used, in this repository. */
export function dictionaryFile(dictionary: string, file: string): URL {
  if (dictionary === USAGE) return new URL(`../domain/proofread/usage/${file}`, import.meta.url);
  return new URL(file, import.meta.resolve(dictionary));
}

export function createInstalledDictionaries(): Dictionaries {
  return createDictionaries((dictionary, file) => {
    const bytes = readFileSync(dictionaryFile(dictionary, file));
    return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  });
}
