/** The words by which a thank-you is known, in Swedish, Danish, Norwegian, Finnish and English. Lower case. */

/** May be followed by what for: "tack för hjälpen". */
export const THANKS = phrases(
  "tack, tackar, stort tack, tusen tack, många tack, ett stort tack, hjärtligt tack, jättetack",
  "tak, mange tak, tusind tak, stor tak, hjertelig tak, super tak",
  "takk, tusen takk, mange takk, hjertelig takk, supert takk",
  "kiitos, kiitokset, kiitoksia, kiitti, kiitän, suurkiitos, suuret kiitokset, paljon kiitoksia, iso kiitos",
  "thanks, many thanks, thank you, thx, cheers, big thanks",
);

/**
 * What may follow such a word, all of it: "för den goda hjälpen", "so much for your quick reply". Only what has been
 * given: "tack för svaret" thanks, "tack för svar" asks. No word here asks for anything, or tells any news.
 */
export const FOR_WHAT = words(
  "för så mycket jättemycket ska skall du ni ha igen själv själva detsamma den det de ditt din er ert era eran all allt",
  "allting denna goda fina trevliga trevligt snabba härliga hjälpen svaret besöket beskedet infon informationen offerten",
  "mötet samtalet mejlet mailet meddelandet påminnelsen bemötandet servicen jobbet arbetet leveransen fakturan",
  "bekräftelsen ritningen ritningarna bilderna länken tipset tipsen kaffet senast tålamodet förståelsen samarbetet",
  "uppdateringen förslaget återkopplingen engagemanget",
  "for meget skal i have igen selv lige måde den det de din dit jeres alt gode fine hurtige hjælpen svaret besøget",
  "beskeden infoen tilbuddet mødet samtalen snakken mailen sidst servicen arbejdet leveringen fakturaen bekræftelsen",
  "tegningen tegningerne billederne linket opdateringen forslaget forståelsen tålmodigheden samarbejdet",
  "mye dere ha igjen like ditt deres alle raske hjelpen besøket beskjeden informasjonen tilbudet møtet praten eposten",
  "sist jobben arbeidet leveransen bekreftelsen bildene lenken oppdateringen tålmodigheten samarbeidet tilbakemeldingen",
  "paljon kovasti itsellesi teille sinulle kaikesta avusta vastauksesta tiedosta tiedoista viestistä tarjouksesta",
  "käynnistä tapaamisesta palvelusta toimituksesta laskusta vahvistuksesta kuvista linkistä vinkistä yhteistyöstä",
  "ymmärryksestä muistutuksesta ehdotuksesta työstä nopeasta hyvästä hienosta mukavasta pikaisesta ripeästä",
  "a lot so very much again for the your this that all everything it you help reply answer visit information info quote",
  "meeting call email mail message update delivery invoice confirmation drawing drawings pictures photos link tip time",
  "service work quick prompt kind great good nice fast patience understanding reminder",
);

/** The same without an article, where it can only mean what has been given. */
export const FOR_WHAT_WHOLE = phrases(
  "för all hjälp, för snabbt svar, för snabb hjälp, för snabb leverans, för snabb återkoppling, för fint besök, till er",
  "for al hjælp, for hurtigt svar, for hurtig hjælp, for hurtig levering, for sidst, til jer",
  "for all hjelp, for raskt svar, for rask hjelp, for rask levering, for rask tilbakemelding, til dere",
);

/** "Det blir jättebra", "det er fint", "that is great": how such a clause begins, and how it ends. */
const PRAISE = [
  ...both(
    "det blir, det är, det låter, det går",
    "bra, jättebra, toppen, perfekt, utmärkt, fint, kanon, super",
  ),
  ...both("det er, det bliver, det lyder, det går", "godt, fint, perfekt, super, dejligt, fantastisk"),
  ...both("det er, det blir, det høres, det går", "bra, kjempebra, fint, flott, greit, supert, perfekt"),
  ...both("se on, se sopii, tämä on, tämä sopii", "hyvä, hienoa, loistavaa, mainiosti, hyvin"),
  ...both(
    "that is, that's, that s, it is, this is",
    "great, lovely, perfect, fine, good, excellent, wonderful",
  ),
];

/** Each a whole clause. */
export const CONSENT = phrases(
  ...PRAISE,
  "toppen, perfekt, super, kanon, utmärkt, jättebra, bra, vad bra, så bra, härligt, strålande, mottaget, noterat, ok, okej",
  "låter bra, det låter bra, ser bra ut, det ser bra ut, det blir bra, då säger vi så, vi säger så, då är vi överens",
  "fint, godt, det er fint, det er godt, lyder godt, det lyder godt, ser godt ud, det ser godt ud, dejligt, skønt, okay",
  "modtaget, noteret, det er en aftale, så siger vi det, fantastisk, herligt",
  "flott, supert, topp, kjempebra, så bra, høres bra ut, det høres bra ut, ser bra ut, det er greit, greit, den er god",
  "mottatt, notert, da sier vi det, det er en avtale",
  "hienoa, loistavaa, mahtavaa, hyvä, hyvä juttu, hyvä homma, selvä, selvä juttu, sopii, sopii hyvin, kuitti, asia selvä",
  "kuulostaa hyvältä, näyttää hyvältä, asia kunnossa, ok kiitos",
  "great, lovely, perfect, excellent, brilliant, wonderful, sounds good, that sounds good, looks good, received, noted",
  "that is great, that's great, that s great, all good, agreed, ok thanks, great thanks",
);

/** Say nothing by themselves, alone or with a name: "Hej Karin". */
export const GREETINGS = phrases(
  "hej, hejsan, hallå, tjena, hei, heisann, moi, moikka, hi, hello, dear, kære, kjære",
);

/** From such a line on, a name and an address follow. */
export const CLOSINGS = phrases(
  "mvh, hälsningar, vänligen, vänliga hälsningar, vänlig hälsning, med vänlig hälsning, med vänliga hälsningar, allt gott",
  "hilsen, venlig hilsen, venligst hilsen, med venlig hilsen, kh, vh, de bedste hilsner, mange hilsner, hilsner",
  "vennlig hilsen, med vennlig hilsen, beste hilsen, ha det bra",
  "terveisin, ystävällisin terveisin, yst terv, t, terv, terkuin, parhain terveisin",
  "regards, kind regards, best regards, best wishes, sincerely, yours sincerely, best, br",
);

/** A word of these makes it a question, a wish, a condition, a day or a complaint. */
export const BUTS = new Set(
  [
    "men dock ej vänligen fast utom förutom ändå ännu fortfarande inte aldrig bara när hur vad var vem kan kunde skulle vill snälla",
    "förhand idag imorgon måndag tisdag onsdag torsdag fredag lördag söndag vecka veckan snarast",
    "dog bortset stadig ikke aldrig kun hvornår hvordan hvad hvor hvem kunne vil venligst forhånd mandag tirsdag lørdag",
    "søndag uge ugen hurtigst imorgen morgen",
    "fortsatt fremdeles bare når hva hvem vennligst uke uken snarest",
    "mutta paitsi kuitenkin vaan vielä edelleen yhä ei eikä milloin miten mitä missä kuka voisitko voitko voisitteko",
    "voitteko etukäteen tänään huomenna maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina viikolla",
    "but however except although though still yet not never only when how what where who could can would will please",
    "advance today tomorrow monday tuesday wednesday thursday friday saturday sunday week asap don't doesn't didn't",
  ].flatMap((line) => line.split(" ")),
);

/** A line that begins with a capital may still ask for something: "Ring Mig". */
export const CALLS = words(
  "ring skicka mejla maila svara kontakta hör återkom kom hjälp behöver vill",
  "send svar kontakt vend kom hjælp mangler kontakta gi svarer hjelp trenger",
  "soita lähetä vastaa ota tule auta tarvitsen haluan",
  "call send reply answer contact come help need want please",
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

function phrases(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(", ")));
}

/** Every beginning with every end. */
function both(beginnings: string, ends: string): string[] {
  return beginnings.split(", ").flatMap((beginning) => ends.split(", ").map((end) => `${beginning} ${end}`));
}
