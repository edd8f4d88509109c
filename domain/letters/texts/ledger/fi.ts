/** Finnish. Names of files and columns stand in the nominative, so that nothing has to be inflected. */
import type { LedgerTexts } from "./texts.ts";

const EXPORT =
  "Ota kirjanpito-ohjelmasta sen sijaan myyntilaskujen luettelo Excel- tai CSV-tiedostona. Siinä pitää olla " +
  "laskunumero, asiakas, laskupäivä, eräpäivä, summa ja avoinna oleva summa tai maksupäivä.";

const quoted = (found: string | undefined): string => (found === undefined ? "" : ` ”${found}”`);
const there = (found: string | undefined): string => (found === undefined ? "sisältö" : `”${found}”`);

export const fi: LedgerTexts = {
  subject: {
    read: (file) => `Luettu: ${file}`,
    nothingNew: (file) => `Ei uutta: ${file}`,
    refused: (file) => `Ei voitu lukea: ${file}`,
    mail: (file) => `Viestin tiedostot: ${file}`,
    columns: (file) => `Sarakkeet: ${file}`,
  },
  intro: {
    read: (file, when) => `Tiedosto ”${file}” saapui ${when}, ja se on luettu.`,
    nothingNew: (file, when) =>
      `Tiedosto ”${file}” saapui ${when}. Kaikki siinä oli meillä jo, joten mikään ei muuttunut.`,
    older: (file, when) =>
      `Tiedosto ”${file}” saapui ${when}. Mikään siinä ei ole uudempaa kuin meillä jo olevat tiedot, joten mikään ei muuttunut.`,
    farther: (file, when) =>
      `Tiedosto ”${file}” saapui ${when}. Kaikki siinä oli meillä jo, mutta nyt tiedot ulottuvat pidemmälle.`,
    nothingIn: (file, when) => `Tiedosto ”${file}” saapui ${when}. Siinä ei ollut laskuja eikä maksuja.`,
    test: (file, when) =>
      `Tiedosto ”${file}” saapui ${when}. Se on merkitty kokeeksi, joten mitään siitä ei ole käytetty.`,
    refused: (file, when) => `Tiedosto ”${file}” saapui ${when}, mutta sitä ei voi käyttää.`,
    mail: (file, when) => `Viesti ”${file}” saapui ${when}.`,
    correction: (file) => `Tiedosto: ”${file}”.`,
  },
  format: {
    table: "Se luettiin taulukkona.",
    fortnox: "Se luettiin Fortnoxin laskuina.",
    camt: "Se luettiin pankin tiliotteena tai maksutiedostona (camt).",
    bgmax: "Se luettiin Bankgirotin maksuina (BgMax).",
    "ocr-giro": "Se luettiin KID-viitteellisinä maksuina (OCR giro).",
    ubl: "Se luettiin verkkolaskuna (Peppol).",
    oioubl: "Se luettiin verkkolaskuna (OIOUBL).",
  },
  contents: "Tiedostossa oli:",
  invoices: (n) => (n === 1 ? "1 lasku" : `${n} laskua`),
  paid: (n) => `${n} ${n === 1 ? "maksettu" : "maksettua"}`,
  unpaid: (n) => `${n} maksamatta`,
  creditNotes: (n) => (n === 1 ? "1 hyvityslasku" : `${n} hyvityslaskua`),
  payments: (n, matched) =>
    n === 1
      ? `1 maksu${matched === 1 ? ", lasku on tiedossa" : ""}`
      : `${n} maksua, lasku tiedossa: ${matched === n ? "kaikki" : matched === 0 ? "ei yhtään" : `${matched}`}`,
  reminders: (n) => (n === 1 ? "1 maksumuistutus" : `${n} maksumuistutusta`),
  reachesTo: (day) => `Tietojen viimeinen päivä on ${day}.`,
  haveUpTo: (day) => `Meillä jo olevien tietojen viimeinen päivä on ${day}.`,
  notYet: (day) => `Tiedoston mukaan sen viimeinen päivä on ${day}, mutta se päivä ei ole vielä tullut.`,
  noPayments:
    "Tiedosto ei kerro, mitä on maksettu. Myöhästyneiden maksujen näkemiseen tarvitaan sekin: pankin maksutiedosto tai " +
    "laskuluettelo, jossa on avoinna oleva summa tai maksupäivä.",
  unmatched: {
    intro: "Emme tiedä, mitä laskua nämä maksut koskevat:",
    line: ({ day, money, payer, said }, because) =>
      `${[day, money, payer, said === undefined ? undefined : `”${said}”`].filter(Boolean).join(", ")}: ${because}`,
    because: {
      "names-nothing": "viitteestä, numerosta tai summasta ei näe, mikä lasku on kyseessä",
      "several-fit": "sopivia laskuja on useita",
      "other-currency": "lasku on toisessa valuutassa",
      "books-say-open": "kirjanpidon mukaan lasku on yhä avoinna",
      "nothing-to-reverse": "raha palautui, mutta emme näe, mikä maksu on kyseessä",
      "nobody-known": "sopivaa laskua ei ole tiedossa",
    },
    closing:
      "Maksut ovat tallessa, ja ne yhdistetään, jos oikea lasku tulee myöhemmässä tiedostossa. Emme koskaan arvaa.",
  },
  unmatchedCredits: (n) =>
    n === 1
      ? "1 hyvityslasku ei kerro, mitä laskua se koskee, tai laskua ei ole meillä, joten sitä ei ole vähennetty."
      : `${n} hyvityslaskua ei kerro, mitä laskua ne koskevat, tai laskuja ei ole meillä, joten niitä ei ole vähennetty.`,
  wrong: {
    intro: "Näitä ei voitu käyttää. Kaikki muu on luettu:",
    line: (line, field, problem) => `Rivi ${line}${field === undefined ? "" : `, ”${field}”`}: ${problem}`,
    row: { read: "Rivin muut tiedot luettiin.", "left-out": "Riviä ei luettu." },
    problem: {
      "no-number": () => "laskunumero puuttuu.",
      "no-customer": () => "asiakas puuttuu.",
      "no-due-day": () => "eräpäivä puuttuu, joten myöhästymistä ei voi nähdä.",
      "not-a-day": (found) => `${there(found)} ei ole päivämäärä. Kirjoita esimerkiksi näin: 30.11.2026.`,
      "day-unlikely": (found) => `päivämäärä${quoted(found)} ei vaikuta oikealta. Onko vuosi oikein?`,
      "not-an-amount": (found) => `${there(found)} ei ole summa. Kirjoita esimerkiksi näin: 1 250,50.`,
      "not-a-currency": (found) => `${there(found)} ei ole valuutta. Kirjoita esimerkiksi näin: EUR.`,
      "no-payment-day": () => "maksun päivä puuttuu.",
      "wrong-length": () => "rivi on lajiinsa nähden liian lyhyt tai liian pitkä.",
      "wrong-record": (found) => `tällainen rivi${quoted(found)} ei kuulu tähän.`,
      "wrong-total": () => "summa ei täsmää riveihin, joita se koskee.",
      "wrong-count": () => "lukumäärä ei täsmää riveihin, joita se koskee.",
      "cells-missing": () => "rivillä ei ole yhtä monta kenttää kuin otsikkorivillä.",
      "cells-too-many": () => "rivillä on enemmän kenttiä kuin otsikkorivillä.",
      "type-unknown": (found) => `emme tunnista rivin tyyppiä${quoted(found)}, joten sitä ei otettu mukaan.`,
      "same-number-twice": (found) =>
        `laskunumero${quoted(found)} on usealla rivillä, joiden tiedot eroavat. Viimeinen on voimassa.`,
      "number-of-another": (found) =>
        `laskunumero${quoted(found)} on myös toisella asiakkaalla. Molemmat laskut ovat mukana, kumpikin omalla asiakkaallaan.`,
      "number-of-several": (found) =>
        `laskunumero${quoted(found)} on usealla asiakkaalla, eikä tiedoista selviä, ketä muistutus koskee. Sitä ei lasketa mukaan.`,
      "supplier-invoice": () => "tämä on ostolasku, joten sitä ei otettu mukaan.",
      "not-well-formed": () => "tiedosto on rikki tästä kohdasta.",
    },
  },
  more: (n) => `… ja vielä ${n}.`,
  columns: {
    intro: "Näin luimme sarakkeet:",
    field: {
      number: "laskunumero",
      voucher: "tositenumero",
      customerNumber: "asiakasnumero",
      customer: "asiakas",
      orgNumber: "Y-tunnus",
      address: "sähköposti",
      account: "maksajan tili",
      issuedOn: "laskupäivä",
      dueOn: "eräpäivä",
      paidOn: "maksupäivä",
      remindedOn: "muistutuspäivä",
      day: "päivä",
      amount: "summa",
      net: "nettosumma",
      tax: "alv",
      foreign: "summa valuutassa",
      currency: "valuutta",
      open: "avoinna",
      paid: "maksettu summa",
      debit: "debet",
      credit: "kredit",
      reference: "viitenumero",
      type: "tyyppi",
      status: "tila",
      cancelled: "peruttu",
      booked: "kirjattu",
      collection: "perintä",
      credited: "hyvityslasku",
      credits: "hyvitettävä lasku",
      reminders: "muistutuskerrat",
      terms: "maksuehto",
      text: "teksti",
      item: "tuote",
      supplier: "toimittaja",
    },
    paidFlag: "maksettu vai ei",
    unused: (names) => `Ei käytetty: ${names}`,
    nothing: "ei mitään",
    how: (example) =>
      "Luettiinko jokin sarake väärin? Vastaa tähän viestiin: kirjoita oma rivi jokaisesta sarakkeesta, joka pitää lukea " +
      `toisin, esimerkiksi ”${example}”, niin luemme tiedoston uudelleen. Kirjoita ”ei mitään”, jos saraketta ei käytetä.`,
    words: (words) => `Sarake voi olla: ${words}.`,
  },
  refused: {
    empty: () => "Se on tyhjä.",
    "too-large": () => "Se on liian suuri. Enintään 50 Mt käy: jaa se, esimerkiksi vuosi kerrallaan.",
    sie: () => `Se on SIE-tiedosto. Siinä ei ole eräpäiviä, joten myöhästyneet maksut eivät näy. ${EXPORT}`,
    "web-page": (found) =>
      `Se on verkkosivu${found === undefined ? "" : `, jonka otsikko on ”${found}”`}. Usein kyse on kirjautumissivusta tai ` +
      "virheilmoituksesta, joka on tallennettu tiedoston sijaan. Hae tiedosto uudelleen.",
    "api-error": (found) =>
      `Se on ohjelman virheilmoitus eikä luettelo${found === undefined ? "" : `: ”${found}”`}. Hae tiedosto uudelleen.`,
    zip: () =>
      "Se on pakattu tiedosto (zip) tai rikkinäinen Excel-tiedosto. Pura se ja lähetä siinä olevat tiedostot.",
    "old-excel": () =>
      "Se on vanhanmallinen Excel-tiedosto (.xls). Avaa se Excelissä, tallenna muotoon .xlsx tai CSV ja lähetä uudelleen.",
    pdf: () => `Se on PDF, jota vain ihminen voi lukea. ${EXPORT}`,
    picture: () => `Se on kuva. ${EXPORT}`,
    "bank-account-report": () =>
      "Se on raportti päivästä, joka ei ole vielä päättynyt (camt.052), joten sen tiedot eivät ole varmoja. Ota sen " +
      "sijaan tiliote (camt.053) tai saapuneet maksut (camt.054).",
    "outgoing-payments": () =>
      `Siinä on maksut, jotka meidän pitää maksaa, ei asiakkaiden maksuja. ${EXPORT}`,
    agreements: () => "Siinä on maksusopimuksia mutta ei maksuja.",
    "invoice-response": () => "Se on asiakkaan vastaus laskuun. Siinä ei kerrota, mitä on maksettu.",
    "supplier-invoice": () => `Siinä on ostolaskuja, ei asiakkaille lähetettyjä laskuja. ${EXPORT}`,
    columns: (found) =>
      "Se on taulukko, mutta emme tiedä, mitä sarakkeet tarkoittavat" +
      `${found === undefined ? "." : `. Sarakkeet ovat: ${found}.`} Vastaa tähän viestiin: kirjoita oma rivi jokaisesta ` +
      "luettavasta sarakkeesta, esimerkiksi ”Yht. = summa”, niin luemme tiedoston uudelleen.",
    dtd: () =>
      "Siinä on dokumenttityyppi (DTD). Sellaisia tiedostoja emme avaa, koska ne voivat olla vaarallisia. Pankkien ja " +
      "kirjanpito-ohjelmien tiedostoissa sitä ei ole.",
    unknown: () => `Emme tunnista sitä. ${EXPORT} Pankin tiliotteet ja maksutiedostot käyvät myös.`,
    "no-file": () =>
      "Viestissä ei ollut tiedostoa. Linkkiä tiedostoon ei voi lukea: liitä mukaan itse tiedosto.",
    "too-many-files": () =>
      "Viestissä oli yli 50 tiedostoa. Ensimmäiset 50 on luettu: lähetä loput toisessa viestissä.",
    "not-understood": (found) =>
      `Tätä emme ymmärtäneet:${quoted(found)}. Kirjoita sarakkeen nimi niin kuin se on tiedostossa, yhtäsuuruusmerkki ja mikä sarake on.`,
    "not-kept": () =>
      "Merkitsimme muistiin, mitä sarakkeet ovat, mutta tiedosto ei ole enää tallessa. Lähetä se uudelleen.",
  },
  sendAgain: (address) => `Lähetä oikea tiedosto vastauksena tähän viestiin tai osoitteeseen ${address}.`,
};
