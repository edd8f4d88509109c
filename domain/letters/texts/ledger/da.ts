/** Danish. */
import type { LedgerTexts } from "./texts.ts";

const EXPORT =
  "Hent i stedet en liste over kundefakturaer som Excel eller CSV med fakturanummer, kunde, fakturadato, forfaldsdato, " +
  "beløb og restbeløb eller betalingsdato.";

const quoted = (found: string | undefined): string => (found === undefined ? "" : ` »${found}«`);
const there = (found: string | undefined): string => (found === undefined ? "Det, der står," : `»${found}«`);

export const da: LedgerTexts = {
  subject: {
    read: (file) => `Indlæst: ${file}`,
    nothingNew: (file) => `Intet nyt i ${file}`,
    refused: (file) => `Kunne ikke indlæses: ${file}`,
    mail: (file) => `Om filerne i din mail: ${file}`,
    columns: (file) => `Kolonnerne i ${file}`,
  },
  intro: {
    read: (file, when) => `Filen »${file}« kom ${when} og er indlæst.`,
    nothingNew: (file, when) =>
      `Filen »${file}« kom ${when}. Alt i den havde vi i forvejen, så intet er ændret.`,
    older: (file, when) =>
      `Filen »${file}« kom ${when}. Intet i den er nyere end det, vi har, så intet er ændret.`,
    farther: (file, when) =>
      `Filen »${file}« kom ${when}. Alt i den havde vi i forvejen, men nu går oplysningerne længere frem.`,
    nothingIn: (file, when) =>
      `Filen »${file}« kom ${when}. Vi fandt ingen fakturaer og ingen betalinger i den.`,
    test: (file, when) => `Filen »${file}« kom ${when}. Den er mærket som en prøve, så intet i den er brugt.`,
    refused: (file, when) => `Filen »${file}« kom ${when}, men den kan ikke bruges.`,
    mail: (file, when) => `Din mail »${file}« kom ${when}.`,
    correction: (file) => `Det gælder filen »${file}«.`,
  },
  format: {
    table: "Den er læst som en tabel.",
    fortnox: "Den er læst som fakturaer fra Fortnox.",
    camt: "Den er læst som et kontoudtog eller en fil med indbetalinger fra banken (camt).",
    bgmax: "Den er læst som indbetalinger fra Bankgirot (BgMax).",
    "ocr-giro": "Den er læst som indbetalinger med KID (OCR giro).",
    ubl: "Den er læst som en e-faktura (Peppol).",
    oioubl: "Den er læst som en e-faktura (OIOUBL).",
  },
  contents: "Det her stod i den:",
  invoices: (n) => (n === 1 ? "1 faktura" : `${n} fakturaer`),
  paid: (n) => `${n} ${n === 1 ? "betalt" : "betalte"}`,
  unpaid: (n) => `${n} ${n === 1 ? "ubetalt" : "ubetalte"}`,
  creditNotes: (n) => (n === 1 ? "1 kreditnota" : `${n} kreditnotaer`),
  payments: (n, matched) =>
    n === 1
      ? `1 betaling${matched === 1 ? " til en faktura, vi kender" : ""}`
      : `${n} betalinger, ${matched === n ? "alle" : matched === 0 ? "ingen" : `${matched}`} til fakturaer, vi kender`,
  reminders: (n) => (n === 1 ? "1 rykker" : `${n} rykkere`),
  reachesTo: (day) => `Oplysningerne går til og med ${day}.`,
  haveUpTo: (day) => `Det, vi har, går til og med ${day}.`,
  notYet: (day) => `Ifølge filen går den til og med ${day}, men den dag er ikke kommet endnu.`,
  noPayments:
    "Filen siger ikke noget om, hvad der er betalt. For at se, hvem der betaler for sent, skal vi også bruge det: " +
    "indbetalingerne fra banken eller en fakturaliste, hvor restbeløb eller betalingsdato er med.",
  unmatched: {
    intro: "Vi ved ikke, hvilken faktura disse betalinger gælder:",
    line: ({ day, money, payer, said }, because) =>
      `${[day, money, payer, said === undefined ? undefined : `»${said}«`].filter(Boolean).join(", ")}: ${because}`,
    because: {
      "names-nothing": "hverken reference, nummer eller beløb viser, hvilken faktura det er",
      "several-fit": "flere fakturaer kan være den rigtige",
      "other-currency": "fakturaen er i en anden valuta",
      "books-say-open": "ifølge bogholderiet er fakturaen stadig ikke betalt",
      "nothing-to-reverse": "pengene gik tilbage, men vi kan ikke se, hvilken betaling det gælder",
      "nobody-known": "vi kender ingen faktura, der passer",
    },
    closing:
      "De er gemt og bliver parret, hvis den rigtige faktura kommer i en senere fil. Vi gætter aldrig.",
  },
  unmatchedCredits: (n) =>
    n === 1
      ? "1 kreditnota siger ikke, hvilken faktura den gælder, eller gælder en, vi ikke har, så den er ikke trukket fra."
      : `${n} kreditnotaer siger ikke, hvilken faktura de gælder, eller gælder nogle, vi ikke har, så de er ikke trukket fra.`,
  wrong: {
    intro: "Det her kunne ikke bruges. Alt andet er indlæst:",
    line: (line, field, problem) => `Linje ${line}${field === undefined ? "" : `, »${field}«`}: ${problem}`,
    row: { read: "Resten af linjen er læst.", "left-out": "Linjen er ikke læst." },
    problem: {
      "no-number": () => "Fakturanummeret mangler.",
      "no-customer": () => "Der står ikke, hvilken kunde det er.",
      "no-due-day": () => "Forfaldsdatoen mangler, så vi kan ikke se, hvad der er for sent.",
      "not-a-day": (found) => `${there(found)} er ikke en dato. Skriv den sådan, for eksempel: 30-11-2026.`,
      "day-unlikely": (found) => `Datoen${quoted(found)} virker ikke rigtig. Passer året?`,
      "not-an-amount": (found) =>
        `${there(found)} er ikke et beløb. Skriv det sådan, for eksempel: 1.250,50.`,
      "not-a-currency": (found) => `${there(found)} er ikke en valuta. Skriv den sådan, for eksempel: DKK.`,
      "no-payment-day": () => "Der står ikke, hvilken dag pengene kom.",
      "wrong-length": () => "Linjen er for kort eller for lang til sin slags.",
      "wrong-record": (found) => `En linje af den slags${quoted(found)} hører ikke til her.`,
      "wrong-total": () => "Summen passer ikke med de linjer, den gælder.",
      "wrong-count": () => "Antallet passer ikke med de linjer, det gælder.",
      "cells-missing": () => "Linjen har ikke lige så mange felter som linjen med overskrifter.",
      "cells-too-many": () => "Linjen har flere felter end linjen med overskrifter.",
      "type-unknown": (found) => `Vi kender ikke linjens type${quoted(found)}, så den er ikke med.`,
      "same-number-twice": (found) =>
        `Fakturanummeret${quoted(found)} står på flere linjer, der siger noget forskelligt. Den sidste gælder.`,
      "number-of-another": (found) =>
        `Fakturanummeret${quoted(found)} har også en anden kunde. Begge fakturaer er med, hver hos sin kunde.`,
      "number-of-several": (found) =>
        `Flere kunder har fakturanummeret${quoted(found)}, og der står ikke, hvem af dem rykkeren gælder. Den tæller ikke med.`,
      "supplier-invoice": () => "Det er en leverandørfaktura, så den er ikke med.",
      "not-well-formed": () => "Filen er ødelagt her.",
    },
  },
  more: (n) => `… og ${n} mere.`,
  columns: {
    intro: "Sådan har vi læst kolonnerne:",
    field: {
      number: "fakturanummer",
      voucher: "bilagsnummer",
      customerNumber: "kundenummer",
      customer: "kunde",
      orgNumber: "CVR-nummer",
      address: "e-mail",
      account: "fra konto",
      issuedOn: "fakturadato",
      dueOn: "forfaldsdato",
      paidOn: "betalingsdato",
      remindedOn: "rykkerdato",
      day: "dato",
      amount: "beløb",
      net: "nettobeløb",
      tax: "moms",
      foreign: "valutabeløb",
      currency: "valuta",
      open: "restbeløb",
      paid: "betalt",
      debit: "debet",
      credit: "kredit",
      reference: "FIK-nummer",
      type: "type",
      status: "status",
      cancelled: "annulleret",
      booked: "bogført",
      collection: "inkasso",
      credited: "kreditnota",
      credits: "vedrører faktura",
      reminders: "antal rykkere",
      terms: "betalingsbetingelser",
      text: "tekst",
      item: "varenummer",
      supplier: "leverandør",
    },
    paidFlag: "betalt eller ej",
    unused: (names) => `Ikke brugt: ${names}`,
    nothing: "intet",
    how: (example) =>
      "Er en kolonne læst forkert? Svar på denne mail med en linje for hver kolonne, der skal læses på en anden måde, for " +
      `eksempel »${example}«, så læser vi filen en gang til. Skriv »intet«, hvis kolonnen ikke skal bruges.`,
    words: (words) => `En kolonne kan være: ${words}.`,
  },
  refused: {
    empty: () => "Den er tom.",
    "too-large": () => "Den er for stor. Op til 50 MB er fint: Del den, for eksempel med et år i hver fil.",
    sie: () =>
      `Det er en SIE-fil. I sådan en står der ingen forfaldsdatoer, så man kan ikke se, hvem der betaler for sent. ${EXPORT}`,
    "web-page": (found) =>
      `Det er en webside${found === undefined ? "" : ` med overskriften »${found}«`}. Ofte er det et login eller en ` +
      "fejlmeddelelse, der er gemt i stedet for filen. Hent filen en gang til.",
    "api-error": (found) =>
      `Det er en fejlmeddelelse fra programmet i stedet for en liste${found === undefined ? "" : `: »${found}«`}. ` +
      "Hent filen en gang til.",
    zip: () =>
      "Det er en pakket fil (zip) eller en ødelagt Excel-fil. Pak den ud, og send de filer, der ligger i den.",
    "old-excel": () =>
      "Det er en ældre slags Excel-fil (.xls). Åbn den i Excel, gem den som .xlsx eller CSV, og send den igen.",
    pdf: () => `Det er en PDF, og sådan en kan kun mennesker læse. ${EXPORT}`,
    picture: () => `Det er et billede. ${EXPORT}`,
    "bank-account-report": () =>
      "Det er en rapport over en dag, der ikke er slut (camt.052), så det, der står i den, er ikke sikkert. Hent " +
      "kontoudtoget (camt.053) eller indbetalingerne (camt.054) i stedet.",
    "outgoing-payments": () => `Der står, hvad vi skal betale, ikke hvad kunderne skal betale. ${EXPORT}`,
    agreements: () => "Der står aftaler om betaling, men ingen betalinger.",
    "invoice-response": () => "Det er en kundes svar på en faktura. Der står ikke, hvad der er betalt.",
    "supplier-invoice": () =>
      `Det er fakturaer, som andre har sendt til os, ikke vores til kunderne. ${EXPORT}`,
    columns: (found) =>
      "Det er en tabel, men vi kan ikke se, hvad kolonnerne betyder" +
      `${found === undefined ? "." : `. De hedder: ${found}.`} Svar på denne mail med en linje for hver kolonne, der ` +
      "skal læses, for eksempel »Oms. = beløb«, så læser vi filen en gang til.",
    dtd: () =>
      "Den indeholder en dokumenttype (DTD). Den slags filer åbner vi ikke, for de kan være farlige. Filer fra banker " +
      "og regnskabsprogrammer har ingen.",
    unknown: () =>
      `Vi kan ikke genkende den. ${EXPORT} Kontoudtog og filer med indbetalinger fra banken er også fine.`,
    "no-file": () => "Der var ingen fil vedhæftet. Et link til en fil kan vi ikke læse: Vedhæft selve filen.",
    "too-many-files": () =>
      "Der var mere end 50 filer vedhæftet. De første 50 er indlæst: Send resten i en mail til.",
    "not-understood": (found) =>
      `Vi forstod ikke${quoted(found)}. Skriv kolonnens navn, som det står i filen, et lighedstegn og hvad kolonnen er.`,
    "not-kept": () => "Vi har noteret, hvad kolonnerne er, men vi har ikke filen mere. Send den en gang til.",
  },
  sendAgain: (address) => `Send den rigtige fil som svar på denne mail eller til ${address}.`,
};
