/**
 * The words that stand in a ledger's cells, in Swedish, Danish, Norwegian, Finnish and English: what a row is, what has
 * become of an invoice, yes and no. Undefined for words that are none of these. Never throws.
 */
import { plain } from "../../../customer/import/values.ts";

/** What a row of a list of transactions is; `other` moves money that no customer paid: interest, rounding, balances. */
export type RowType = "invoice" | "payment" | "credit-note" | "reminder" | "other";

/**
 * What has become of an invoice:
 * - `sent`: or booked, which says that it is unpaid only where others of the list are said to be paid;
 * - `partly`: something is paid, and something open;
 * - `settled`: nothing is open, and nobody says that it was paid.
 */
export type StatusWord =
  | "draft"
  | "cancelled"
  | "collection"
  | "paid"
  | "unpaid"
  | "sent"
  | "partly"
  | "settled"
  | "credit-note"
  | "reminded";

/** No word below is longer. */
const MOST = 40;

const ROW_TYPES = words<RowType>({
  "credit-note": `kreditfaktura kreditnota kredit kreditering kundekreditnota kundekreditering kreditnote
    hyvityslasku hyvitys creditnote creditmemo creditinvoice credit salgskreditnota kf kn`,
  payment: `betalning inbetalning kundinbetalning kundbetalning indbetaling kundebetaling kundeindbetaling betaling
    innbetaling kundeinnbetaling bankinbetalning maksu suoritus asiakassuoritus maksusuoritus viitemaksu payment
    customerpayment receipt paymentreceived bet inb`,
  invoice: `faktura kundfaktura debetfaktura kontantfaktura kundefaktura salgsfaktura utgaendefaktura utgaaendefaktura
    forsaljningsfaktura lasku myyntilasku laskutus invoice salesinvoice customerinvoice debet fakt fak inv regning`,
  reminder: `paminnelse betalningspaminnelse kravbrev krav rykker rykkerbrev betalingspamindelse purring
    betalingspaminnelse muistutus maksumuistutus huomautus reminder paymentreminder dunning`,
  other: `rantefaktura ranta paminnelseavgift drojsmalsranta renter rente rentenota rykkergebyr gebyr purregebyr
    korkolasku korko viivastyskorko interest interestinvoice fee avrundning oresavrundning oreavrundning oresafrunding
    pyoristys rounding ingaendesaldo ingaendebalans ib primo primopostering primosaldo inngaendesaldo alkusaldo
    openingbalance valutakursdifferens valutadifferens kursdifferens agio disagio kurssiero currencydifference
    omforing omposting korrigering justering konstateradkundforlust kundforlust avskrivning tap luottotappio writeoff`,
});

/** Ways of paying: in the text of a row that lowers what is owed, each says that it was paid. */
const WAYS_TO_PAY = new Set(
  plainWords(`bankgiro plusgiro autogiro bg pg swish mobilepay vipps bankgiroinbetalning plusgiroinbetalning
    autogiroinbetalning ocrinbetalning ocrbetalning kortbetalning kontantbetalning bankbetaling bankindbetaling
    bankinnbetaling kortbetaling kontantbetaling fikindbetaling ocrinnbetaling tilisiirto viitesuoritus tilisuoritus
    inbet indbet innbet betalt betald maksettu paid bankpayment banktransfer transfer`),
);

const STATUSES = words<StatusWord>({
  draft: `utkast kladd kladde luonnos draft ejbokford obokford ejskickad ejutskriven preliminar forelopig ikkebogfort
    ikkebokfort klargjort keskenerainen hyvaksymatta kirjaamatta notbooked unposted unsent proforma`,
  cancelled: `makulerad makulerat annullerad annulleret makulert annullert kansellert slettet raderad mitatoity peruttu
    poistettu cancelled canceled void voided deleted`,
  collection: `inkasso tillinkasso iinkasso skickadtillinkasso hosinkasso overlamnadtillinkasso inkassokrav tilinkasso
    sendttilinkasso inkassosak inkassosag kronofogden perinta perinnassa perinnalla perintaan luovutettuperintaan
    collection incollection debtcollection sentotcollection senttocollection`,
  paid: `betald betalat slutbetald helbetald fullbetald betalt fuldtbetalt heltbetalt fullbetalt fulltbetalt
    innbetalt indbetalt overbetald overbetalt maksettu suoritettu maksettukokonaan kokonaanmaksettu paid fullypaid
    paidinfull overpaid`,
  unpaid: `obetald obetalt ejbetald forfallen forfallet forfalden forfaldne forfalt ubetalt ikkebetalt avoin
    maksamatta maksamaton eraantynyt eraantyneet unpaid overdue outstanding pastdue open oppen aben apen`,
  sent: `skickad sendt lahetetty sent bokford bogfort bokfort kirjattu booked posted hyvaksytty godkand approved aktiv
    laskutettu fakturerad faktureret fakturert`,
  partly: `delbetald delvisbetald delvisbetalt delbetalt osittainmaksettu osamaksettu osasuoritettu partlypaid
    partiallypaid partpaid partial`,
  settled: `krediterad helkrediterad krediteret kreditert hyvitetty credited utjamnad utlignet udlignet
    kuitattu closed stangd lukket suljettu`,
  "credit-note": `kreditfaktura kreditnota kreditnote hyvityslasku creditnote creditinvoice creditmemo`,
  reminded: `pamind paminnelseskickad paminnelsesand rykket rykkersendt purret purringsendt muistutettu
    muistutuslahetetty huomautettu reminded remindersent`,
});

const FLAGS = words<"yes" | "no">({
  yes: "ja j x 1 yes y true sant sand kylla k kylla v ok klart klar",
  no: "nej nei ei e no n 0 false falskt falsk usann ikke inte",
});

/** `Summa`, `I alt`, `Yhteensä`: with what a line of totals begins. */
const TOTALS = new Set(
  plainWords(`summa sum totalt total totals totalsumma totalsum delsumma delsum slutsumma subtotal ialt samlet yhteensa valisumma
   loppusumma kaikkiyhteensa grandtotal antal antall lukumaara saldo totalbelopp totalbelop totalbelob kpl`),
);

export function readRowType(text: string): RowType | undefined {
  return ROW_TYPES.get(wordOf(text));
}

/** Words of a text that are looked at. */
const MOST_WORDS = 4;

/** What a row is by the first word of its text; by any of the first few, if the row `lowers` what is owed. */
export function readTextType(text: string, { lowers }: { readonly lowers: boolean }): RowType | undefined {
  const whole = readRowType(text);
  if (whole !== undefined) return whole;
  const first = text.split(/[\s:;,./–-]+/, MOST_WORDS).filter((word) => word !== "");
  const types = first.map(
    (word) => readRowType(word) ?? (WAYS_TO_PAY.has(wordOf(word)) ? "payment" : undefined),
  );
  if (!lowers) return readRowType(first[0] ?? "");
  const known = types.filter((type) => type !== undefined && type !== "invoice");
  return known[0];
}

export function readStatus(text: string): StatusWord | undefined {
  return STATUSES.get(wordOf(text)) ?? STATUSES.get(wordOf(text.split(/[,;(/–-]/, 1)[0] ?? ""));
}

export function readFlag(text: string): boolean | undefined {
  const flag = /^[✓✔☑]$/u.test(text) ? "yes" : FLAGS.get(wordOf(text));
  return flag === undefined ? undefined : flag === "yes";
}

/** Whether a cell is the beginning of a line of totals, such as `Summa kund 1001:` or `Totalt`. */
export function beginsTotals(text: string): boolean {
  const start = text.slice(0, MOST).trim();
  return TOTALS.has(wordOf(start.split(/[\s:]/, 1)[0] ?? "")) || TOTALS.has(wordOf(start));
}

function wordOf(text: string): string {
  return text.length > MOST ? "" : plain(text);
}

function words<Meaning extends string>(
  said: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  return new Map(
    (Object.keys(said) as Meaning[]).flatMap((meaning) =>
      plainWords(said[meaning]).map((word) => [word, meaning] as const),
    ),
  );
}

function plainWords(text: string): string[] {
  return text.trim().split(/\s+/);
}
