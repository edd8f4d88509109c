/**
 * Where somebody was born or comes from, when that is a country: "född i Iran", "rødder i Chile", "syntynyt Virossa". A town
 * tells of no origin: "from Leeds". Pure; linear in the words.
 */
import { isFinnishFormOf } from "../../action/finnish-forms.ts";
import { countryNames } from "../../customer/country-names.ts";

/** What stands right before the country. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...["född i", "född och uppvuxen i", "uppvuxen i", "vuxit upp i", "växte upp i", "kommer från", "kom från"],
  ...[
    "kom hit från",
    "flytt hit från",
    "flyttade hit från",
    "rötter i",
    "rötterna i",
    "släkt i",
    "släkten i",
  ],
  ...["født i", "født og opvokset i", "opvokset i", "kommer fra", "kom fra", "kom hertil fra", "rødder i"],
  ...[
    "rødderne i",
    "født og oppvokst i",
    "oppvokst i",
    "vokste opp i",
    "kom hit fra",
    "røtter i",
    "røttene i",
  ],
  ...["slekt i", "familie i", "born in", "born and raised in", "grew up in", "raised in", "comes from"],
  ...["came here from", "came from", "is originally from", "originally from", "roots in", "roots are in"],
  ...["syntynyt", "syntyi", "kotoisin", "kasvanut", "juuret", "juuret ovat", "juuria", "lähtöisin", "tuli"],
  ...["tullut", "muutti", "muuttanut", "suku", "sukua"],
]);
const LONGEST_OPENING = 4;

/** Of goods as well: right behind the name that a note begins with, or a pronoun. */
const IS_FROM: ReadonlySet<string> = new Set(["är från", "er fra", "is from", "was from"]);
const PRONOUNS: ReadonlySet<string> = new Set(["han", "hon", "hun", "he", "she", "hän"]);
const MOST_NAMES = 2;

export function isFromAbroad(words: readonly string[], at: number): boolean {
  for (let length = 1; length <= LONGEST_OPENING; length += 1) {
    const opening = words.slice(at, at + length).join(" ");
    const isSaid = OPENINGS.has(opening) || (IS_FROM.has(opening) && isOfSomebody(words, at));
    if (isSaid && namesCountry(words, at + length)) return true;
  }
  return false;
}

const isOfSomebody = (words: readonly string[], at: number): boolean =>
  (at > 0 && at <= MOST_NAMES) || PRONOUNS.has(words[at - 1] ?? "");

let countries: ReadonlySet<string> | undefined;

function namesCountry(words: readonly string[], at: number): boolean {
  countries ??= new Set(countryNames().map(({ name }) => inShort(name)));
  const [one = "", other = ""] = words.slice(at, at + 2);
  if (countries.has(one) || countries.has(`${one} ${other}`)) return true;
  return [...countries].some((name) => isFinnishFormOf(one, name));
}

/** "Bosnien" of "Bosnien och Hercegovina". */
const inShort = (name: string): string =>
  (name.toLowerCase().split(/ (?:och|og|and|ja|&|\()/)[0] ?? "").replaceAll("-", " ").trim();
