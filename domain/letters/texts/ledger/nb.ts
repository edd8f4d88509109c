/** Norwegian bokmål. */
import type { LedgerTexts } from "./texts.ts";

const EXPORT =
  "Hent heller ut en liste over kundefakturaer som Excel eller CSV, med fakturanummer, kunde, fakturadato, forfallsdato, " +
  "beløp og restbeløp eller betalingsdato.";

const quoted = (found: string | undefined): string => (found === undefined ? "" : ` «${found}»`);
const there = (found: string | undefined): string =>
  found === undefined ? "Det som står der," : `«${found}»`;

export const nb: LedgerTexts = {
  subject: {
    read: (file) => `Lest inn: ${file}`,
    nothingNew: (file) => `Ikke noe nytt i ${file}`,
    refused: (file) => `Kunne ikke leses inn: ${file}`,
    mail: (file) => `Om filene i e-posten din: ${file}`,
    columns: (file) => `Kolonnene i ${file}`,
  },
  intro: {
    read: (file, when) => `Filen «${file}» kom ${when} og er lest inn.`,
    nothingNew: (file, when) =>
      `Filen «${file}» kom ${when}. Alt i den hadde vi fra før, så ingenting er endret.`,
    older: (file, when) =>
      `Filen «${file}» kom ${when}. Ingenting i den er nyere enn det vi har, så ingenting er endret.`,
    farther: (file, when) =>
      `Filen «${file}» kom ${when}. Alt i den hadde vi fra før, men nå går opplysningene lenger fram.`,
    nothingIn: (file, when) =>
      `Filen «${file}» kom ${when}. Vi fant ingen fakturaer og ingen betalinger i den.`,
    test: (file, when) =>
      `Filen «${file}» kom ${when}. Den er merket som en prøve, så ingenting i den er brukt.`,
    refused: (file, when) => `Filen «${file}» kom ${when}, men den kan ikke brukes.`,
    mail: (file, when) => `E-posten din «${file}» kom ${when}.`,
    correction: (file) => `Det gjelder filen «${file}».`,
  },
  format: {
    table: "Den er lest som en tabell.",
    fortnox: "Den er lest som fakturaer fra Fortnox.",
    camt: "Den er lest som et kontoutdrag eller en fil med innbetalinger fra banken (camt).",
    bgmax: "Den er lest som innbetalinger fra Bankgirot (BgMax).",
    "ocr-giro": "Den er lest som innbetalinger med KID (OCR giro).",
    ubl: "Den er lest som en e-faktura (Peppol).",
    oioubl: "Den er lest som en e-faktura (OIOUBL).",
  },
  contents: "Dette sto i den:",
  invoices: (n) => (n === 1 ? "1 faktura" : `${n} fakturaer`),
  paid: (n) => `${n} ${n === 1 ? "betalt" : "betalte"}`,
  unpaid: (n) => `${n} ${n === 1 ? "ubetalt" : "ubetalte"}`,
  creditNotes: (n) => (n === 1 ? "1 kreditnota" : `${n} kreditnotaer`),
  payments: (n, matched) =>
    n === 1
      ? `1 betaling${matched === 1 ? " til en faktura som vi kjenner" : ""}`
      : `${n} betalinger, ${matched === n ? "alle" : matched === 0 ? "ingen" : `${matched}`} til fakturaer som vi kjenner`,
  reminders: (n) => (n === 1 ? "1 purring" : `${n} purringer`),
  reachesTo: (day) => `Opplysningene går til og med ${day}.`,
  haveUpTo: (day) => `Det vi har, går til og med ${day}.`,
  notYet: (day) => `Ifølge filen går den til og med ${day}, men den dagen har ikke kommet ennå.`,
  noPayments:
    "Filen sier ingenting om hva som er betalt. For å se hvem som betaler for sent, trenger vi det også: " +
    "innbetalingene fra banken, eller en fakturaliste der restbeløp eller betalingsdato er med.",
  unmatched: {
    intro: "Vi vet ikke hvilken faktura disse betalingene gjelder:",
    line: ({ day, money, payer, said }, because) =>
      `${[day, money, payer, said === undefined ? undefined : `«${said}»`].filter(Boolean).join(", ")}: ${because}`,
    because: {
      "names-nothing": "verken referanse, nummer eller beløp viser hvilken faktura det er",
      "several-fit": "flere fakturaer kan være den rette",
      "other-currency": "fakturaen er i en annen valuta",
      "books-say-open": "ifølge regnskapet er fakturaen fortsatt ikke betalt",
      "nothing-to-reverse": "pengene gikk tilbake, men vi ser ikke hvilken betaling det gjelder",
      "nobody-known": "vi kjenner ingen faktura som passer",
    },
    closing:
      "De er tatt vare på og kobles sammen hvis riktig faktura kommer i en senere fil. Vi gjetter aldri.",
  },
  unmatchedCredits: (n) =>
    n === 1
      ? "1 kreditnota sier ikke hvilken faktura den gjelder, eller gjelder en som vi ikke har, så den er ikke trukket fra."
      : `${n} kreditnotaer sier ikke hvilken faktura de gjelder, eller gjelder noen som vi ikke har, så de er ikke trukket fra.`,
  wrong: {
    intro: "Dette kunne ikke brukes. Alt annet er lest inn:",
    line: (line, field, problem) => `Linje ${line}${field === undefined ? "" : `, «${field}»`}: ${problem}`,
    row: { read: "Resten av linjen er lest.", "left-out": "Linjen er ikke lest." },
    problem: {
      "no-number": () => "Fakturanummeret mangler.",
      "no-customer": () => "Det står ikke hvilken kunde det er.",
      "no-due-day": () => "Forfallsdatoen mangler, så vi kan ikke se hva som er for sent.",
      "not-a-day": (found) => `${there(found)} er ikke en dato. Skriv den slik, for eksempel: 30.11.2026.`,
      "day-unlikely": (found) => `Datoen${quoted(found)} virker ikke riktig. Stemmer året?`,
      "not-an-amount": (found) => `${there(found)} er ikke et beløp. Skriv det slik, for eksempel: 1 250,50.`,
      "not-a-currency": (found) => `${there(found)} er ikke en valuta. Skriv den slik, for eksempel: NOK.`,
      "no-payment-day": () => "Det står ikke hvilken dag pengene kom.",
      "wrong-length": () => "Linjen er for kort eller for lang for sitt slag.",
      "wrong-record": (found) => `En linje av dette slaget${quoted(found)} hører ikke til her.`,
      "wrong-total": () => "Summen stemmer ikke med linjene som den gjelder.",
      "wrong-count": () => "Antallet stemmer ikke med linjene som det gjelder.",
      "cells-missing": () => "Linjen har ikke like mange felter som linjen med overskrifter.",
      "cells-too-many": () => "Linjen har flere felter enn linjen med overskrifter.",
      "type-unknown": (found) => `Vi kjenner ikke igjen linjens type${quoted(found)}, så den er ikke med.`,
      "same-number-twice": (found) =>
        `Fakturanummeret${quoted(found)} står på flere linjer som sier forskjellige ting. Den siste gjelder.`,
      "number-of-another": (found) =>
        `Fakturanummeret${quoted(found)} har også en annen kunde. Begge fakturaene er med, hver hos sin kunde.`,
      "number-of-several": (found) =>
        `Flere kunder har fakturanummeret${quoted(found)}, og det står ikke hvem av dem purringen gjelder. Den teller ikke med.`,
      "supplier-invoice": () => "Det er en leverandørfaktura, så den er ikke med.",
      "not-well-formed": () => "Filen er ødelagt her.",
    },
  },
  more: (n) => `… og ${n} til.`,
  columns: {
    intro: "Slik har vi lest kolonnene:",
    field: {
      number: "fakturanummer",
      voucher: "bilagsnummer",
      customerNumber: "kundenummer",
      customer: "kunde",
      orgNumber: "organisasjonsnummer",
      address: "e-post",
      account: "fra konto",
      issuedOn: "fakturadato",
      dueOn: "forfallsdato",
      paidOn: "betalingsdato",
      remindedOn: "purredato",
      day: "dato",
      amount: "beløp",
      net: "nettobeløp",
      tax: "mva",
      foreign: "beløp i valuta",
      currency: "valuta",
      open: "restbeløp",
      paid: "betalt",
      debit: "debet",
      credit: "kredit",
      reference: "KID-nummer",
      type: "type",
      status: "status",
      cancelled: "kansellert",
      booked: "bokført",
      collection: "inkasso",
      credited: "kreditnota",
      credits: "gjelder faktura",
      reminders: "antall purringer",
      terms: "betalingsvilkår",
      text: "tekst",
      item: "varenummer",
      supplier: "leverandør",
    },
    paidFlag: "betalt eller ikke",
    unused: (names) => `Ikke brukt: ${names}`,
    nothing: "ingenting",
    how: (example) =>
      "Er en kolonne lest feil? Svar på denne e-posten med en linje for hver kolonne som skal leses på en annen måte, for " +
      `eksempel «${example}», så leser vi filen en gang til. Skriv «ingenting» hvis kolonnen ikke skal brukes.`,
    words: (words) => `En kolonne kan være: ${words}.`,
  },
  refused: {
    empty: () => "Den er tom.",
    "too-large": () => "Den er for stor. Opptil 50 MB er fint: Del den, for eksempel med ett år i hver fil.",
    sie: () =>
      `Det er en SIE-fil. I en slik står det ingen forfallsdatoer, så man ser ikke hvem som betaler for sent. ${EXPORT}`,
    "web-page": (found) =>
      `Det er en nettside${found === undefined ? "" : ` med overskriften «${found}»`}. Ofte er det en innlogging eller en ` +
      "feilmelding som er lagret i stedet for filen. Hent filen en gang til.",
    "api-error": (found) =>
      `Det er en feilmelding fra programmet i stedet for en liste${found === undefined ? "" : `: «${found}»`}. ` +
      "Hent filen en gang til.",
    zip: () =>
      "Det er en pakket fil (zip) eller en ødelagt Excel-fil. Pakk den ut, og send filene som ligger i den.",
    "old-excel": () =>
      "Det er en eldre type Excel-fil (.xls). Åpne den i Excel, lagre den som .xlsx eller CSV, og send den på nytt.",
    pdf: () => `Det er en PDF, og en slik kan bare mennesker lese. ${EXPORT}`,
    picture: () => `Det er et bilde. ${EXPORT}`,
    "bank-account-report": () =>
      "Det er en rapport over en dag som ikke er slutt (camt.052), så det som står i den, er ikke sikkert. Hent heller " +
      "kontoutdraget (camt.053) eller innbetalingene (camt.054).",
    "outgoing-payments": () => `Der står det hva vi skal betale, ikke hva kundene skal betale. ${EXPORT}`,
    agreements: () => "Der står det avtaler om betaling, men ingen betalinger.",
    "invoice-response": () => "Det er en kundes svar på en faktura. Der står det ikke hva som er betalt.",
    "supplier-invoice": () =>
      `Det er fakturaer som andre har sendt til oss, ikke våre til kundene. ${EXPORT}`,
    columns: (found) =>
      "Det er en tabell, men vi ser ikke hva kolonnene betyr" +
      `${found === undefined ? "." : `. De heter: ${found}.`} Svar på denne e-posten med en linje for hver kolonne som ` +
      "skal leses, for eksempel «Oms. = beløp», så leser vi filen en gang til.",
    dtd: () =>
      "Den inneholder en dokumenttype (DTD). Slike filer åpner vi ikke, for de kan være farlige. Filer fra banker og " +
      "regnskapsprogrammer har ingen.",
    unknown: () =>
      `Vi kjenner den ikke igjen. ${EXPORT} Kontoutdrag og filer med innbetalinger fra banken er også fine.`,
    "no-file": () => "Det var ingen fil vedlagt. En lenke til en fil kan vi ikke lese: Legg ved selve filen.",
    "too-many-files": () =>
      "Det var mer enn 50 filer vedlagt. De første 50 er lest inn: Send resten i en e-post til.",
    "not-understood": (found) =>
      `Vi forsto ikke${quoted(found)}. Skriv navnet på kolonnen slik det står i filen, et likhetstegn og hva kolonnen er.`,
    "not-kept": () => "Vi har notert hva kolonnene er, men vi har ikke filen lenger. Send den en gang til.",
  },
  sendAgain: (address) => `Send riktig fil som svar på denne e-posten eller til ${address}.`,
};
