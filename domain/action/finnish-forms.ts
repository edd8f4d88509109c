/**
 * Whether a word is a Finnish form of a name that is known: "Jarille", "Pekan kanssa", "Virtaselta". The forms are made
 * from the name and compared, so nobody is made up whom nobody knows. Left out are the endings by which one name becomes
 * another ("Maria" would be of "Mari", "Marina" too). Pure.
 *
 * Stems: "nen" becomes "se"; a final consonant is followed by "i", and "s" may become "kse" or a long vowel; a double
 * k, p or t, or a pair such as "rt", is weakened before the last vowel ("Pekka": "Pekalle", "Virta": "Virralle"). Iso
 * suomen kielioppi, §§ 41, 55, 76, 93.
 */
const ENDINGS = ["n", "lle", "lta", "ltä", "lla", "llä", "ssa", "ssä", "sta", "stä"];
const WEAK: readonly (readonly [strong: string, weak: string])[] = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nt", "nn"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["nk", "ng"],
  ["mp", "mm"],
  ["ht", "hd"],
];
const VOWEL = /[aeiouyäöå]$/;
/** Surnames that end in one of these words are inflected as the word is. */
const AS_WORDS: readonly (readonly [name: string, stem: string])[] = [
  ["mäki", "mäe"],
  ["joki", "joe"],
  ["lahti", "lahde"],
  ["niemi", "nieme"],
  ["järvi", "järve"],
  ["koski", "koske"],
  ["saari", "saare"],
  ["kivi", "kive"],
  ["lehti", "lehde"],
  ["vuori", "vuore"],
];

const SHORTEST = 2;

/** Of a name of several words only the last has an ending: "Jari Virtaselle". Both in small letters. */
export function isFinnishFormOf(written: string, name: string): boolean {
  const cut = name.lastIndexOf(" ") + 1;
  const [before, last] = [name.slice(0, cut), name.slice(cut)];
  if (last.length < SHORTEST || !written.startsWith(before)) return false;
  const form = written.slice(before.length);
  return stemsOf(last).some((stem) => form.startsWith(stem) && isEnding(form.slice(stem.length), stem));
}

/** The ending, or the way into something: "Annaan". */
function isEnding(ending: string, stem: string): boolean {
  return ENDINGS.includes(ending) || (VOWEL.test(stem) && ending === `${stem.slice(-1)}n`);
}

function stemsOf(name: string): string[] {
  if (name.endsWith("nen")) return [`${name.slice(0, -"nen".length)}se`, `${name}i`];
  const asWord = AS_WORDS.find(([word]) => name.endsWith(word));
  if (asWord !== undefined) return [`${name.slice(0, -asWord[0].length)}${asWord[1]}`, name];
  if (VOWEL.test(name)) {
    const [onset, vowel] = [name.slice(0, -1), name.slice(-1)];
    const weak = WEAK.find(([strong]) => onset.endsWith(strong));
    return weak === undefined ? [name] : [`${onset.slice(0, -weak[0].length)}${weak[1]}${vowel}`, name];
  }
  if (!name.endsWith("s")) return [`${name}i`];
  const root = name.slice(0, -1);
  return [`${name}i`, `${root}kse`, ...(VOWEL.test(root) ? [`${root}${root.slice(-1)}`] : [])];
}
