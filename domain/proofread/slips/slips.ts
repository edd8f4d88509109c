/**
 * Words that a dictionary knows and letters never hold, each a slip of the finger from one that they hold all the time: "eler"
 * is a word, and whoever writes it meant "eller". Every language: `wrong: right` with commas between. Chosen by hand among all
 * neighbours of the commonest words; one that could be meant in a letter to a customer does not belong here.
 */
import type { Language } from "../../letters/language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

const WRITTEN: Readonly<Partial<Record<Language, string>>> = { sv, da, nb, en };

const NONE: ReadonlyMap<string, string> = new Map();

const SLIPS: ReadonlyMap<Language, ReadonlyMap<string, string>> = new Map(
  Object.entries(WRITTEN).map(([language, pairs]) => [language as Language, read(pairs)]),
);

/** What was meant, by what was written, in small letters. */
export function slipsOf(language: Language): ReadonlyMap<string, string> {
  return SLIPS.get(language) ?? NONE;
}

function read(pairs: string): Map<string, string> {
  return new Map(
    pairs.split(",").map((pair) => {
      const [wrong = "", right = ""] = pair.split(":").map((word) => word.trim());
      return [wrong, right];
    }),
  );
}
