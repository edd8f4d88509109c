/**
 * The dictionaries of a function that reads letters through: `lib/bundle.ts` lays those of the company's languages
 * beside its code, in a folder each. They are read when they are first asked for, so that a call that reads no letter
 * does not wait for them. Throws when a language is asked for whose dictionary is not there: `DICTIONARIES` in
 * `lib/bundle.ts` says which functions have them.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createDictionaries } from "../domain/proofread/create-dictionaries.ts";
import type { Dictionaries } from "../domain/proofread/proofread.ts";

export function createBundledDictionaries(folder = new URL("./", import.meta.url)): Dictionaries {
  return createDictionaries((dictionary, file) => {
    const bytes = readFileSync(new URL(`${dictionary}/${file}`, folder));
    return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  });
}
