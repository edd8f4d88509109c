/**
 * Words that are written with a capital now and then, and are nobody's name: who is meant by them is said elsewhere
 * ("hon", "kunden", "chefen"), or they only begin a sentence ("äntligen ringde Karin"). In small letters.
 */
const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => words.split(" ")));

/** Of the customer's side; before a verb of writing it is they who wrote. */
export const THEY: ReadonlySet<string> = setOf(
  "hon han hen de dem dom honom henne hun ham hende henne ho dei she he they him her them hän he heidän hänen häntä heitä",
  "någon nogen noen somebody someone joku",
);

/** What somebody is, with or without an article of its own. */
export const ROLES: ReadonlySet<string> = setOf(
  "kund kunden kunderna kundens chef chefen vd vdn ägare ägaren inköpare inköparen inköpschef inköpschefen projektledare projektledaren",
  "platschef platschefen ekonom ekonomen säljare säljaren snickare snickaren arkitekt arkitekten byggherre byggherren beställare beställaren",
  "receptionen växeln kontoret firman företaget styrelsen ordförande ordföranden styrelseordförande direktör direktören assistent assistenten",
  "kollega kollegan fru frun man mannen montör montören entreprenör entreprenören föreningen",
  "kunde kunder direktør direktøren indkøber indkøberen indkøbschef indkøbschefen innkjøper innkjøperen innkjøpssjef innkjøpssjefen sjef sjefen",
  "ejer ejeren eier eieren daglig projektleder projektlederen prosjektleder prosjektlederen tømrer tømreren tømrer arkitekten bygherren byggherren",
  "virksomheden bedriften firmaet selskapet selskabet bestyrelsen styret styreleder formand formanden",
  "customer client boss owner buyer manager director architect builder foreman receptionist office company board chairman chairwoman colleague ceo",
  "asiakas asiakkaan asiakkaalta pomo johtaja toimitusjohtaja omistaja ostaja ostopäällikkö projektipäällikkö arkkitehti yritys toimisto hallitus työnjohtaja",
);

const FIRST_WORDS: ReadonlySet<string> = setOf(
  "det den dessa detta det här där då nu sedan sen äntligen igen också även efter före innan inför snart idag igår imorse nyss bara kanske dessutom tyvärr",
  "alla ingen inga vår våra min mina deras hennes hans ny nya bra trevlig trevligt kort långt spontant plötsligt endelig endelig så derefter siden også",
  "offert offerten anbud anbudet pris priset ritningar ritningarna tilbud tilbuddet tilbudet quote offer tarjous",
  "bare dessverre desværre pludselig plutselig heldigvis alle vores vår våre deres mine god godt fint ny nye kort etter efter før først",
  "finally yesterday today then later also again after before suddenly personally eventually luckily fortunately unfortunately actually our my their his",
  "the this that these good nice short long new all we i it its there here first",
  "tänään eilen sitten viimein vihdoin lopulta myös taas ennen jälkeen ensin hyvä uusi uudet meidän heidän tämä se ne nyt siellä täällä onneksi valitettavasti",
);

const ENDINGS = ["ligen", "ligtvis", "ligvis", "isesti"];
const SHORTEST_ADVERB = 8;

export function isNobody(word: string): boolean {
  if (THEY.has(word) || ROLES.has(word) || FIRST_WORDS.has(word)) return true;
  return word.length >= SHORTEST_ADVERB && ENDINGS.some((ending) => word.endsWith(ending));
}
