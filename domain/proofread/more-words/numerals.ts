/**
 * Numerals as words. Finnish writes them as one and bends each part ("kahdestakymmenestäyhdestä"), which no list of forms has; and all
 * languages put one before a compound ("trelagsruder", "femårsgaranti").
 */
import type { Language } from "../../letters/language.ts";

/** Endings of the cases behind each stem. */
const BENT: readonly (readonly [stems: string, endings: string])[] = [
  ["yksi yhtä", ""],
  ["yhde kahde", "n stä ssä llä ltä lle ksi nä sta ssa lla lta na"],
  ["yhteen yhtenä kaksi kahta kahteen kahtena kolme kolmea kolmeen neljä neljää neljään", ""],
  ["kolme neljä seitsemä kahdeksa yhdeksä", "n stä ssä llä ltä lle ksi nä sta ssa lla lta na"],
  ["viisi viittä viiteen viitenä kuusi kuutta kuuteen kuutena", ""],
  ["viide kuude", "n stä ssä llä ltä lle ksi sta ssa lla lta"],
  ["seitsemän seitsemää seitsemään kahdeksan kahdeksaa kahdeksaan yhdeksän yhdeksää yhdeksään", ""],
  ["kymmenen kymmentä kymmeneen", ""],
  ["kymmene", "n stä ssä llä ltä lle ksi nä"],
  ["toista", ""],
  ["sata sataa sataan satana tuhat tuhatta tuhanteen tuhantena", ""],
  ["sada tuhanne", "n sta ssa lla lta lle ksi"],
];

const PARTS = new Set(
  BENT.flatMap(([stems, endings]) =>
    stems.split(" ").flatMap((stem) => endings.split(" ").map((ending) => stem + ending)),
  ),
);
const LONGEST_PART = Math.max(...Array.from(PARTS, (part) => part.length));

/** Longer than "yhdeksästäsadastakahdeksastakymmenestäseitsemästä". */
const LONGEST = 60;

/** Linear: every place of the word is reached once. */
export function isNumeral(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  if (language !== "fi" || lower.length > LONGEST) return false;
  const reached = new Set([0]);
  for (let from = 0; from < lower.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let length = 3; length <= LONGEST_PART; length += 1) {
      if (PARTS.has(lower.slice(from, from + length))) reached.add(from + length);
    }
  }
  return reached.has(lower.length);
}

const FIRST: Readonly<Record<Language, RegExp>> = {
  sv: /^(?:två|tre|fyr|fyra|fem|sex|sju|åtta|nio|tio|tolv|hundra)(?=\p{L}{6})/iu,
  da: /^(?:to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|hundrede)(?=\p{L}{6})/iu,
  nb: /^(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|hundre)(?=\p{L}{6})/iu,
  en: /^(?:two|three|four|five|six|ten)-(?=\p{L}{3})/iu,
  fi: /^(?:yksi|kaksi|kolmi|neli|viisi|kuusi|monen|kahden|kolmen|neljän|viiden)(?=\p{L}{5})/iu,
};

/** What a numeral is put before. */
export function withoutNumeral(word: string, language: Language): string | undefined {
  const rest = word.replace(FIRST[language], "");
  return rest === word ? undefined : rest;
}

/** Short ones: a letter makes another word of them. */
const SHORT: Readonly<Record<Language, string>> = {
  sv: "ett två tre fyra fem sex sju åtta nio tio elva tolv",
  da: "et to tre fire fem seks syv otte ni ti elleve tolv",
  nb: "ett to tre fire fem seks sju syv åtte ni ti elleve tolv",
  en: "one two three four five six seven eight nine ten eleven twelve",
  fi: "yksi kaksi kolme neljä viisi kuusi seitsemän yhdeksän",
};

/** What stands before a time of day. */
const BEFORE_TIME: Readonly<Record<Language, string>> = {
  sv: "klockan kl före efter innan mellan omkring runt vid halv kvart ca cirka",
  da: "klokken kl før efter inden mellem omkring ved halv kvart ca cirka",
  nb: "klokka klokken kl før etter innen mellom omkring rundt ved halv kvart ca cirka",
  en: "at before after until till by between around past half quarter about",
  fi: "kello klo ennen puoli noin vasta jo",
};

const sets = (of: Readonly<Record<Language, string>>): Readonly<Record<Language, ReadonlySet<string>>> =>
  Object.fromEntries(
    Object.entries(of).map(([language, words]) => [language, new Set(words.split(" "))]),
  ) as unknown as Readonly<Record<Language, ReadonlySet<string>>>;

const SHORT_NUMERALS = sets(SHORT);
const TIME_WORDS = sets(BEFORE_TIME);

/** "Efter klokken ti", "fra otte til ti.": where it tells a time, or ends what is said, it is meant. */
export function isCounting(
  word: string,
  { before, after }: { readonly before: string | undefined; readonly after: string | undefined },
  language: Language,
): boolean {
  if (!SHORT_NUMERALS[language].has(word)) return false;
  return before === undefined ? false : after === undefined || TIME_WORDS[language].has(before);
}
