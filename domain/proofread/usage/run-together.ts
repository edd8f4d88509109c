/**
 * Two words written as one: "tilefteråret". A dictionary takes it for a compound. It is two where the two are used side by
 * side, one of them is common, and no list has them as one.
 */
import type { Language } from "../../letters/language.ts";
import type { Spelling, TextMark } from "../proofread.ts";
import type { TextWord } from "../text-words.ts";

/** `Usage.commonness` of one of the two, at least: of rare words a pair may be a compound that somebody wrote as two. */
const COMMON = 10;

/** Words that end no compound: behind another they stand alone. */
const ALONE: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  sv: new Set("också eller inte från till efter mellan genom deras själv kanske alltid".split(" ")),
  da: new Set("også eller ikke til efter mellem gennem deres vores selv måske altid udenfor".split(" ")),
  nb: new Set("også eller ikke til etter mellom gjennom deres selv kanskje alltid utenfor".split(" ")),
};

const SHORTEST = 6;
const LONGEST = 30;

export function runTogether(words: readonly TextWord[], spelling: Spelling, language: Language): TextMark[] {
  return words.flatMap(({ line, at, word, isFirst }) => {
    const lower = word.toLowerCase();
    const isName = !isFirst && lower !== word;
    if (word.length < SHORTEST || word.length > LONGEST || isName || spelling.lists(word)) return [];
    const meant = asTwo(word, spelling, language);
    return meant === undefined
      ? []
      : [{ line, at, word, problem: "spelling" as const, suggestions: [meant] }];
  });
}

function asTwo(word: string, spelling: Spelling, language: Language): string | undefined {
  const { usage } = spelling;
  if (usage === undefined || !spelling.knows(word)) return undefined;
  for (let until = 2; until <= word.length - 2; until += 1) {
    const [first, second] = [word.slice(0, until), word.slice(until)];
    const lower = first.toLowerCase();
    if (ALONE[language]?.has(second) === true && first.length > 2 && spelling.lists(first)) {
      return `${first} ${second}`;
    }
    const most = Math.max(usage.commonness(lower), usage.commonness(second));
    if (most < COMMON || usage.pair(lower, second)?.isUsed !== true) continue;
    if (spelling.lists(first) && spelling.lists(second)) return `${first} ${second}`;
  }
  return undefined;
}
