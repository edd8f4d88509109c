/**
 * The dictionaries as they are installed (`node_modules`): for synthesis, for programs on this machine and for tests.
 * Functions find theirs beside their code, see `aws/bundled-dictionaries.ts`. Throws an Error when one is not installed.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createDictionaries } from "../domain/proofread/create-dictionaries.ts";
import type { Dictionaries } from "../domain/proofread/proofread.ts";

/** Where a file of a dictionary is. */
export function dictionaryFile(dictionary: string, file: string): URL {
  return new URL(file, import.meta.resolve(dictionary));
}

export function createInstalledDictionaries(): Dictionaries {
  return createDictionaries((dictionary, file) => {
    const bytes = readFileSync(dictionaryFile(dictionary, file));
    return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  });
}
