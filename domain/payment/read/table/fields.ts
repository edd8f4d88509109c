/**
 * What a column of a ledger table can hold, and the names that such columns have: in the exports of Fortnox, Visma and
 * Spiris, e-conomic, Dinero, Billy, Procountor, Netvisor, Tripletex, 24SevenOffice and Fiken, in what their interfaces
 * call it, and in the sheets of people, in Swedish, Danish, Norwegian, Finnish and English.
 */

/**
 * - `number`: of an invoice, in whatever row; `voucher`: of the row itself, which is an invoice's where it has no other;
 * - `customer`: name, or number and name, or number; `account`: the bank account that money came from;
 * - `day`: a day that the rest of the table explains: issued, paid, entered;
 * - `amount`: with tax; `net` and `tax` stand in when there is none;
 * - `foreign`: the amount in the invoice's own currency, where the others are in the company's;
 * - `open`: what is left to pay; `paid`: what was paid, or whether;
 * - `type`: of the row, `status`: of the invoice, in words; `cancelled`, `booked`, `collection`, `credited`: yes or no;
 * - `reminders`: how many; `remindedOn`: when, in one column or several; `terms`: days to pay;
 * - `credits`: the invoice that a credit note is for;
 * - `item`: what a line of an invoice is about: then an invoice can have several rows;
 * - `supplier`: then it is a ledger of what the company has to pay.
 */
export const FIELDS = [
  "number",
  "voucher",
  "customerNumber",
  "customer",
  "orgNumber",
  "address",
  "account",
  "issuedOn",
  "dueOn",
  "paidOn",
  "remindedOn",
  "day",
  "foreign",
  "amount",
  "net",
  "tax",
  "currency",
  "open",
  "paid",
  "debit",
  "credit",
  "reference",
  "type",
  "status",
  "cancelled",
  "booked",
  "collection",
  "credited",
  "credits",
  "reminders",
  "terms",
  "text",
  "item",
  "supplier",
] as const;

export type Field = (typeof FIELDS)[number];

export function isField(field: string | null | undefined): field is Field {
  return FIELDS.some((one) => one === field);
}

/** Of these a table may have several columns; of the others the one that stands first in the list below counts. */
export const MANY: ReadonlySet<Field> = new Set<Field>([
  "customer",
  "address",
  "remindedOn",
  "item",
  "supplier",
]);

/** Letters and digits in small, without accents (`plain`), in the order in which they are preferred. */
export const NAMES: Readonly<Record<Field, string>> = {
  number: `fakturanr fakturanummer fakturano faktnr kundfakturanr kundefakturanr invoicenumber invoiceno invoicenr
    laskunumero laskunro laskunnumero laskunnro laskuno laskunr bookedinvoicenumber salesinvoicenumber fakturalopenr
    fakturalopnr faktura lasku invoice fakturaid laskutunnus invoiceid`,
  voucher: `documentnumber documentno dokumentnummer dokumentnr referencenbr nummer nr numero nro number no bilagsnr bilagsnummer bilag verifikatnr verifikatnummer verifikationsnummer verifikation verifikat vernr
    tositenumero tositenro tosite voucherno vouchernumber voucher posteringsnr entryno entrynumber lopnr lopenr lopenummer`,
  customerNumber: `kundnr kundnummer kundid kundkod kundenr kundenummer kundeid debitornr debitornummer customernumber
    customerno customernr customerid customercode accountnumber konto asiakasnumero asiakasnro asiakasnr asiakastunnus
    asiakaskoodi reskontranr reskontronr`,
  customer: `kundnamn kundensnamn kundenavn kundensnavn customername asiakkaannimi asiakasnimi debitornavn kontonavn kund kunde
    asiakas customer debitor kontaktnavn kontaktnamn contactname kontakt contact liikekumppani kauppakumppani
    laskutettava laskutusasiakas mottagare mottaker modtager vastaanottaja billto betalare betaler maksaja payer
    inbetalare innbetaler indbetaler foretag foretagsnamn firma firmanavn bolag yritys company companyname client namn
    navn nimi name`,
  orgNumber: `orgnr orgnummer organisationsnr organisationsnummer organisasjonsnr organisasjonsnummer
    organisationsnummerpersonnummer orgpersnr orgpersonnr cvr cvrnr cvrnummer ytunnus businessid organizationnumber
    organisationnumber companyregistrationnumber momsregnr momsregistreringsnummer vatnumber vatno vatregno`,
  address: `epost epostadress epostadresse email emailaddress mail mailadress mailadresse mejl mejladress sahkoposti
    sahkopostiosoite fakturaepost customeremail emailinvoice kundensepost`,
  account: `avsandarkonto betalarenskonto kontonummeravsandare frakonto frankonto fromaccount debtoraccount iban
    maksajantili`,
  issuedOn: `fakturadatum fakturadato fakturadag faktdatum faktdat faktureringsdatum faktureringsdato invoicedate
    laskunpaivays laskunpaiva laskupaiva laskupvm laskunpvm laskunpaivamaara laskupaivamaara laskutuspaiva laskutuspvm
    invoiced dateinvoiced issuedate issued issuedon dateofissue documentdate utstalld utstallddatum utstedt
    utstedelsesdato udstedt udstedelsesdato fakturert faktureret fakturerad bilagsdato verifikationsdatum dokumentdato
    paivays`,
  dueOn: `forfallodatum forfallodag forfallodat forfdatum forfdat forfaller forfallodato forfallsdato forfallsdag
    forfallsdatum forfall forfaldsdato forfaldsdag forfald forfalder erapaiva erapvm erapaivamaara laskunerapaiva
    eraantyy eraantymispaiva duedate due dueon paymentduedate invoiceduedate sistabetalningsdag sistabetalningsdatum
    sistabetaldag betalasenast senastbetalningsdag betalningsfrist betalingsfrist sidsterettidigebetalingsdato
    sidsterettidigebetalingsdag`,
  paidOn: `betaldatum betalningsdatum betalningsdag betaltdatum betalddatum betaldag betaldden datumbetald
    inbetalningsdatum inbetalningsdag slutbetalddatum slutbetalningsdatum slutbetdatum finalpaydate betalingsdato
    betalingsdag betaldato betaltdato betaltden betaltdag datobetalt indbetalingsdato innbetalingsdato innbetalingsdag
    innbetaltdato maksupaiva maksupvm maksupaivamaara maksettupvm maksettupaiva maksunpaiva suorituspaiva suorituspvm
    paymentdate paiddate datepaid paidon paidat paidday settleddate receiptdate senastebetalning
    senastebetalningsdatum senastebetalningsdag senestebetaling sidstebetaling sistebetaling sistinnbetalt
    viimeinenmaksu viimeisinmaksu lastpayment lastpaymentdate lastpaidon`,
  remindedOn: `paminnelsedatum paminnelsedag senastepaminnelse senastepaminnelsedatum sistapaminnelse
    sistapaminnelsedatum datumforpaminnelse paminddatum paminnelseskickad pamind paminnelse1 paminnelse2 paminnelse3 paminnelsedatum1
    paminnelsedatum2 paminnelsedatum3 rykkerdato rykkerdag senesterykker senesterykkerdato sidsterykker
    sidsterykkerdato rykket rykkersendt rykker1 rykker2 rykker3 1rykker 2rykker 3rykker rykkerdato1 rykkerdato2 rykkerdato3
    purredato purringsdato sistepurring sistepurringsdato sistepurredato purret purringsendt purring1 purring2 purring3 1purring
    2purring purredato1 purredato2 muistutuspaiva muistutuspvm muistutuspaivamaara viimeinenmuistutus
    viimeisinmuistutus viimmuistutuspvm muistutuslahetetty muistutettu huomautuspaiva huomautuspvm maksumuistutuspvm muistutus1 muistutus2 muistutus3
    1muistutus 2muistutus reminderdate reminderon lastreminder lastreminderdate lastreminddate lastremindersent
    remindedon dateofreminder reminder1 reminder2 reminder3 overduenoticesenttimestamp`,
  day: `datum dato dag pvm paiva paivamaara date transaktionsdatum transaktionsdag bokforingsdatum bokforingsdag
    bokforingsdato bogforingsdato posteringsdato transaksjonsdato postingdate transactiondate entrydate kirjauspaiva
    kirjauspvm tapahtumapaiva tapahtumapvm voucherdate valutadatum valuteringsdato`,
  foreign: `valutabelopp beloppivaluta beloppvaluta totaltivaluta valutabelob belobivaluta belobvaluta valutabelop
    belopivaluta belopvaluta valuuttasumma summavaluutassa amountincurrency currencyamount foreignamount
    transactioncurrencyamount`,
  amount: `totaltinklmoms totalinklmoms beloppinklmoms summainklmoms totalbeloppinklmoms belobinklmoms
    totalinklusivemoms totalbelobinklmoms ialtinklmoms summainklusivemoms summainkmoms beloppinkmoms totaltinkmoms belopinklmva totaltinklmva totalinklmva suminklmva bruttobelopp
    bruttobelob bruttobelop bruttosumma brutto verollinensumma verollinenyhteensa verollinen summasisalv
    yhteensasisalv laskunsumma laskunloppusumma laskusumma loppusumma kokonaissumma grossamount gross totalincvat
    totalinclvat totalincludingvat amountincvat amountinclvat amountincludingvat ordertotalincvat invoiceamount
    invoicetotal fakturabelopp fakturatotal fakturasumma fakturabelob fakturabelop fakturasum totalamount totalbelopp
    totalbelob totalbelop totaltbelopp totalsumma totalsum originalbelopp ursprungligtbelopp opprinneligbelop
    oprindeligtbelob alkuperainensumma originalamount betalningsbelopp
    inbetaltbelopp inbetalningsbelopp betalingsbelob betalingsbelop indbetaltbelob innbetaltbelop maksusumma
    suoritussumma paymentamount belopp belob belop amount summa sum totalt total yhteensa ialt fakturerat maara value beloppattbetala attbetala tilbetaling`,
  net: `nettobelopp nettobelob nettobelop nettosumma netto totaltexklmoms totalexklmoms beloppexklmoms exklmoms exmoms
    belobeksklmoms totaleksklmoms eksklmoms belopeksmva belopeksklmva totaltekskmva eksmva verotonsumma veroton
    verotonyhteensa netamount net totalexvat totalexclvat amountexvat amountexclvat subtotal`,
  tax: `momsbelopp momsbelob moms mvabelop mva alvmaara alvsumma alv vatamount vat taxamount tax`,
  currency: `valuta valutakod valutakode valuutta valuuttakoodi currency currencycode`,
  open: `restbelopp restbelob restbelop restsaldo rest resterande resterandebelopp resterende resterendebelop
    kvarattbetala kvarstaende kvarstaendebelopp aterstaende aterstaendebelopp aterstar obetaltbelopp obetalt obetald
    oppetbelopp utestaende utestaendebelopp utestaendebelop udestaende udestaendebelob abentbelob abenbelob abensaldo
    abnebelob skyldigtbelob skyldig skyldigbelop manglendebetaling gjenstaende gjenstaendebelop gjenstar ubetalt
    ubetaltbelop ubetaltbelob apentbelop apensaldo avoinna avoin avoinsumma avoinsaldo avoinmaara avoinnaoleva avoinnaolevasumma
    maksamatta maksamattaoleva jaljella jaljellaolevasumma saldo balance balancedue outstanding outstandingamount
    outstandingbalance remaining remainingamount amountdue amountoutstanding amountremaining openamount openbalance
    unpaid unpaidamount invoiceamountdue`,
  paid: `betaltbelopp betaltbelob betaltbelop inbetalt indbetalt innbetalt betald betalad betalt betalat slutbetald
    slutbetalt helbetald fullbetald fullbetalt finalpaid erbetalt inbetalning indbetaling innbetaling maksettusumma maksettu
    suoritettu suoritukset suoritus amountpaid paidamount invoiceamountpaid paid ispaid fullypaid settled payment payments`,
  debit: `debet debit debetbelopp debetbelob debetbelop debitamount`,
  credit: `kredit credit kreditbelopp kreditbelob kreditbelop creditamount`,
  reference: `ocrnummer ocrnr ocr ocrreferens kidnummer kidnr kid fikkode fiknummer fiknr fik betalingsid viitenumero
    viitenro viitenr pankkiviite maksuviite viite rfviite rfreferens paymentreference betalningsreferens
    betalingsreferanse betalingsreference referensnummer referansenummer referencenummer referencenumber bankreferens
    referens referanse reference ref`,
  type: `transaktionstyp transaksjonstype transaktionstype transactiontype tapahtumatyyppi tapahtumalaji
    posteringstype posteringtype postype posttype bilagstype bilagsart dokumenttyp dokumenttype documenttype tositelaji entrytype
    fakturatyp fakturatype laskutyyppi laskuntyyppi invoicetype verifikationstyp typ type tyyppi laji art handelse
    haendelse hendelse tapahtuma`,
  status: `fakturastatus betalningsstatus betalingsstatus maksutila maksuntila laskuntila invoicestatus paymentstatus
    status statustext tila tilanne tilstand state`,
  cancelled: `makulerad makulerat annullerad annulleret makulert annullert kansellert mitatoity peruttu cancelled
    canceled iscancelled voided void`,
  booked: `bokford bokfort bogfort erbogfort kirjattu booked isbooked posted`,
  collection: `inkasso inkassostatus tillinkasso tilinkasso sentinkasso sendtinkasso inkassosak inkassosag inkassoarende
    perinta perintatila perinnassa collection debtcollection incollection`,
  credited: `kreditfaktura arkreditfaktura erkreditnota kreditnota hyvityslasku iscredit creditnote iscreditnote`,
  credits: `krediterarfaktura krediterarfakturanr krediteradfaktura kreditavfaktura kreditavser kreditreferens
    kreditfakturareferens avserfaktura avserfakturanr kreditererfaktura kreditererfakturanr krediteretfaktura
    krediteringaffaktura kreditnotatilfaktura vedrorerfaktura kreditertfaktura gjelderfaktura kredittilfaktura
    hyvitettavalasku hyvitettylasku hyvityksenkohde alkuperainenlasku creditsinvoice creditedinvoice
    creditinvoicereference originalinvoice originalinvoicenumber relatedinvoice appliestoinvoice ursprungsfaktura
    originalfaktura`,
  reminders: `antalpaminnelser paminnelser antalpam pam paminnelse paminnelseniva kravniva antalkrav kravbrev
    antalrykkere rykkere rykkerniveau rykkertrin rykker antallpurringer purringer purretrinn purreniva purring muistutuskerrat
    muistutuskerta muistutusten muistutuksia muistutukset muistutus muistutuslaskuja huomautuskerta huomautuskerrat
    maksumuistutukset maksumuistutuksia numberofreminders reminderssent remindercount reminderlevel reminders reminder
    overduenoticenumsent`,
  terms: `betalningsvillkor betalningsvillkordagar betalingsbetingelse betalingsbetingelser betalingsvilkar maksuehto
    maksuaika paymentterms termsofpayment terms kredittid kreditdagar`,
  text: `text tekst teksti beskrivning beskrivelse selite kuvaus description meddelande meddelelse melding viesti
    message kommentar kommentti comment notering anmarkning notat note notes huomautus`,
  item: `artikel artikelnr artikelnummer artikelnamn antal antall kpl quantity qty produkt product productname varenr
    varenummer varenavn tuote tuotekoodi tuotenimi apris styckpris enhetspris enhedspris stykpris yksikkohinta
    ahinta unitprice radnr radnummer linjenr linjenummer rivinumero rivinro linenumber lineno`,
  supplier: `leverantor leverantorsnr leverantorsnummer leverantorsnamn leverantorsfaktura leverantorsfakturanr
    leverandor leverandornr leverandornummer leverandornavn leverandorfaktura kreditor kreditornr kreditornavn toimittaja
    toimittajanumero toimittajannumero toimittajannimi toimittajatunnus ostolasku supplier suppliername
    suppliernumber supplierno vendor vendorname vendornumber vendorno`,
};
