/** Norwegian: the list has hardly a noun on -o or -a with its endings. */

/** Each gets "en", "er" and "ene". */
const NOUNS =
  "dato leveringsdato konto radio video studio porto kasino faktura agenda pizza sofa villa kamera skala fauna flora arena " +
  "euro info logo demo memo saldo disko manko nabo auto foto risiko tempo kollega";

/** "Et firma, firmaet, firmaer, firmaene". */
const NEUTER = "firma skjema tema kamera dilemma drama diagram klima plasma";

const WORDS =
  "noe noen noens noenting ma ti on to fr lø sø " +
  "e-post e-posten e-poster e-postene e-postadresse e-postadressen e-faktura e-fakturaen e-fakturaer Y-tunnus";

const ends = (nouns: string, endings: readonly string[]): string[] =>
  nouns.split(" ").flatMap((noun) => endings.map((ending) => `${noun}${ending}/z`));

export const nb: readonly string[] = [
  ...ends(NOUNS, ["", "en", "ens", "er", "ene", "enes"]),
  ...ends(NEUTER, ["", "et", "ets", "er", "ene", "enes"]),
  ...WORDS.split(" "),
];
