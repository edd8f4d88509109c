/** Column names and words of tables of contacts and of talks, in Swedish, Danish, Norwegian, Finnish and English. */
import { plain } from "../../../domain/customer/import/values.ts";
import type { ContactWay } from "../../../domain/relation/relation-facts.ts";
import type { TalkKind } from "../../../domain/relation/talk.ts";

export const FIELDS = [
  "customer",
  "on",
  "way",
  "direction",
  "staff",
  "people",
  "what",
  "kind",
  "bookedOn",
  "heldOn",
  "minutes",
] as const;

export type Field = (typeof FIELDS)[number];

/** Small letters and digits without accents; the first that a table has counts. */
const NAMES: Readonly<Record<Field, string>> = {
  customer: `kundnr kundnummer kundenr kundenummer customernumber customerno asiakasnumero asiakasnro kund kunde customer
    asiakas kundnamn kundenavn customername asiakkaannimi foretag firma yritys company epost email mail sahkoposti`,
  on: `datum dato paiva paivamaara pvm date day dag tid planerat planlagt planned sovittu`,
  way: `satt kontaktsatt kontakttyp kanal kontaktmade mate made way channel contacttype tapa yhteydenottotapa kanava hur hvordan how`,
  direction: `riktning retning direction suunta`,
  staff: `medarbetare medarbejder medarbeider var vara vor fraoss fraos staff ours our kollega colleague tyontekija
    kontaktadav meista deltagareoss`,
  people: `kontaktperson kontaktpersoner person personer people theirs yhteyshenkilo henkilo henkilot deltagare deltagere
    deltakere participants osallistujat`,
  what: `amne emne aihe subject what om vad hvad hva kuvaus beskrivning beskrivelse description anteckning note notat`,
  kind: `samtal samtale samtalstyp samtaletype talk talkkind kindoftalk kind keskustelu keskustelunlaji arssamtal`,
  bookedOn: `bokat bokad booket bestilt avtalt booked bookedon varattu`,
  heldOn: `hallet hallen afholdt avholdt holdt held heldon pidetty genomfort gennemfort`,
  minutes: `protokoll referat minutes poytakirja muistio anteckningar`,
};

const PREFERENCE = new Map<string, readonly [Field, number]>(
  FIELDS.flatMap((field) => NAMES[field].split(/\s+/).map((name, rank) => [name, [field, rank]] as const)),
);

/** Where in a line of column names each field stands; of several columns for one, the preferred. */
export function columnsIn(cells: readonly string[]): ReadonlyMap<Field, number> {
  const best = new Map<Field, { readonly at: number; readonly rank: number }>();
  for (const [at, cell] of cells.entries()) {
    const [field, rank] = PREFERENCE.get(plain(cell)) ?? [];
    if (field === undefined || rank === undefined) continue;
    if (rank < (best.get(field)?.rank ?? Infinity)) best.set(field, { at, rank });
  }
  return new Map([...best].map(([field, { at }]) => [field, at]));
}

const WAYS: Readonly<Record<ContactWay, string>> = {
  mail: `mail email epost mejl brev letter sahkoposti eposti kirje`,
  call: `call phone phonecall telephone telefon telefonsamtal samtal ring ringde ringt opkald opringning telefonsamtale
    samtale puhelu puhelin soitto`,
  message: `message sms chat meddelande besked melding beskjed viesti tekstiviesti`,
  meeting: `meeting visit mote mode besok besog moete tapaaminen kokous kaynti vierailu`,
  video: `video videocall videomote videomode videosamtal videosamtale videopuhelu teams zoom etakokous videokokous`,
  other: `other annat annan andet annet muu`,
};

const DIRECTIONS = {
  in: `in inn ind sisaan inkommande indgaende innkommende saapuva inbound fromcustomer frankund frakunde asiakkaalta`,
  out: `out ut ud ulos utgaende udgaende lahteva outbound tocustomer tillkund tilkunde asiakkaalle`,
  both: `both bada badahall begge beggeveje beggeveier molemmat`,
} as const;

const KINDS: Readonly<Record<TalkKind, string>> = {
  evaluation: `evaluation utvardering utvarderingssamtal evaluering evalueringssamtale arviointi arviointikeskustelu`,
  update: `update uppdatering uppdateringssamtal opdatering opdateringssamtale oppdatering oppdateringssamtale paivitys
    paivityskeskustelu ajankohtaiskeskustelu`,
};

export const wayOf = reader(WAYS);
export const directionOf = reader(DIRECTIONS);
export const kindOf = reader(KINDS);

function reader<Value extends string>(words: Readonly<Record<Value, string>>) {
  const values = new Map(
    (Object.keys(words) as Value[]).flatMap((value) =>
      words[value].split(/\s+/).map((word) => [word, value] as const),
    ),
  );
  return (text: string): Value | undefined => values.get(plain(text));
}
