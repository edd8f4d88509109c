/**
 * Compounds that lists lack, in the two languages whose lists say little of how words are put together: "nøtteallergi",
 * "irtisanomisaika". In Norwegian two listed words make one where neither is common: of two words that ran together one mostly is.
 */
import type { Language } from "../letters/language.ts";
import type { Spelling } from "./proofread.ts";

const SHORTEST: Readonly<Partial<Record<Language, number>>> = { nb: 5, fi: 4 };
const LONGEST_WHOLE = 40;

/** `Usage.commonness` of each of the two, at most. */
const RARE = 12;

/** "Irtisanominen" is so where a word follows. */
const DOING = /mis$/u;

/**
 * What begins a Finnish compound is a thing, or whose it is: "surisevaa himmennintä", "laatikkoon lapun" and "otatte tikkaat"
 * are two words that ran together.
 */
const BENT =
  /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|tt[aä]|lle|ksi|mme|nne|tte|ns[aä]|[vt]at|[vt]ät|it|et|j[aä]|[aeiouyäö][aä]|aan|een|iin|oon|uun|yyn|ään|öön|[^aeiouyäöln])$/u;

/** Each place of a word of 40 letters at most is looked at once. */
export function isJoined(word: string, spelling: Spelling, language: Language): boolean {
  const { usage } = spelling;
  const shortest = SHORTEST[language];
  if (shortest === undefined || usage === undefined) return false;
  if (word.length > LONGEST_WHOLE || !/^\p{L}+$/u.test(word)) return false;
  const lower = word.toLowerCase();
  const isRare = (part: string): boolean => usage.commonness(part) <= RARE && spelling.lists(part);
  for (let until = shortest; until <= lower.length - shortest; until += 1) {
    const [first, second] = [lower.slice(0, until), lower.slice(until)];
    if (language === "fi") {
      if (DOING.test(first) && spelling.lists(`${first.slice(0, -1)}nen`) && spelling.lists(second))
        return true;
      if (!BENT.test(first) && isRare(second) && isRare(first)) return true;
    } else if (isRare(second)) {
      if (isRare(first) || (first.endsWith("e") && isRare(first.slice(0, -1)))) return true;
    }
  }
  return false;
}
