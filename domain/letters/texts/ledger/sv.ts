/** Swedish. */
import type { LedgerTexts } from "./texts.ts";

const EXPORT =
  "Ta i stället ut en lista över kundfakturor som Excel eller CSV, med fakturanummer, kund, fakturadatum, förfallodag, " +
  "belopp och restbelopp eller betaldag.";

const quoted = (found: string | undefined): string => (found === undefined ? "" : ` ”${found}”`);
const there = (found: string | undefined): string =>
  found === undefined ? "det som står där" : `”${found}”`;

export const sv: LedgerTexts = {
  subject: {
    read: (file) => `Inläst: ${file}`,
    nothingNew: (file) => `Inget nytt i ${file}`,
    refused: (file) => `Gick inte att läsa in: ${file}`,
    mail: (file) => `Om filerna i ditt mejl: ${file}`,
    columns: (file) => `Kolumnerna i ${file}`,
  },
  intro: {
    read: (file, when) => `Filen ”${file}” kom ${when} och är inläst.`,
    nothingNew: (file, when) =>
      `Filen ”${file}” kom ${when}. Allt i den fanns redan hos oss, så inget är ändrat.`,
    older: (file, when) =>
      `Filen ”${file}” kom ${when}. Inget i den är nyare än det som vi har, så inget är ändrat.`,
    farther: (file, when) =>
      `Filen ”${file}” kom ${when}. Allt i den fanns redan hos oss, men nu når uppgifterna längre fram.`,
    nothingIn: (file, when) =>
      `Filen ”${file}” kom ${when}. Vi hittade inga fakturor och inga betalningar i den.`,
    test: (file, when) => `Filen ”${file}” kom ${when}. Den är märkt som ett prov, så inget i den är använt.`,
    refused: (file, when) => `Filen ”${file}” kom ${when}, men den går inte att använda.`,
    mail: (file, when) => `Ditt mejl ”${file}” kom ${when}.`,
    correction: (file) => `Det gäller filen ”${file}”.`,
  },
  format: {
    table: "Den är läst som en tabell.",
    fortnox: "Den är läst som fakturor från Fortnox.",
    camt: "Den är läst som ett kontoutdrag eller en inbetalningsfil från banken (camt).",
    bgmax: "Den är läst som inbetalningar från Bankgirot (BgMax).",
    "ocr-giro": "Den är läst som inbetalningar med KID (OCR giro).",
    ubl: "Den är läst som en e-faktura (Peppol).",
    oioubl: "Den är läst som en e-faktura (OIOUBL).",
  },
  contents: "Det här stod i den:",
  invoices: (n) => (n === 1 ? "1 faktura" : `${n} fakturor`),
  paid: (n) => `${n} ${n === 1 ? "betald" : "betalda"}`,
  unpaid: (n) => `${n} ${n === 1 ? "obetald" : "obetalda"}`,
  creditNotes: (n) => (n === 1 ? "1 kreditfaktura" : `${n} kreditfakturor`),
  payments: (n, matched) =>
    n === 1
      ? `1 betalning${matched === 1 ? ", till en faktura som vi känner till" : ""}`
      : `${n} betalningar, ${matched === n ? "alla" : matched === 0 ? "ingen" : `${matched}`} till fakturor som vi känner till`,
  reminders: (n) => (n === 1 ? "1 påminnelse" : `${n} påminnelser`),
  reachesTo: (day) => `Uppgifterna når till och med ${day}.`,
  haveUpTo: (day) => `Det som vi har når till och med ${day}.`,
  notYet: (day) => `Filen säger sig nå till och med ${day}, men den dagen har inte varit än.`,
  noPayments:
    "Filen säger inget om vad som är betalt. För att se vem som betalar sent behövs det också: inbetalningarna från " +
    "banken, eller en fakturalista där restbelopp eller betaldag är med.",
  unmatched: {
    intro: "Vi vet inte vilken faktura de här betalningarna gäller:",
    line: ({ day, money, payer, said }, because) =>
      `${[day, money, payer, said === undefined ? undefined : `”${said}”`].filter(Boolean).join(", ")}: ${because}`,
    because: {
      "names-nothing": "varken referens, nummer eller belopp visar vilken faktura det är",
      "several-fit": "flera fakturor kan vara den rätta",
      "other-currency": "fakturan är i en annan valuta",
      "books-say-open": "enligt bokföringen är fakturan fortfarande obetald",
      "nothing-to-reverse": "pengarna gick tillbaka, men vi ser inte vilken betalning det gäller",
      "nobody-known": "vi känner inte till någon faktura som passar",
    },
    closing: "De är sparade och paras ihop om rätt faktura kommer i en senare fil. Vi gissar aldrig.",
  },
  unmatchedCredits: (n) =>
    n === 1
      ? "1 kreditfaktura säger inte vilken faktura den gäller, eller gäller en som vi inte har, så den räknas inte av."
      : `${n} kreditfakturor säger inte vilken faktura de gäller, eller gäller sådana som vi inte har, så de räknas inte av.`,
  wrong: {
    intro: "Det här gick inte att använda. Allt annat är inläst:",
    line: (line, field, problem) => `Rad ${line}${field === undefined ? "" : `, ”${field}”`}: ${problem}`,
    row: { read: "Resten av raden är läst.", "left-out": "Raden är inte läst." },
    problem: {
      "no-number": () => "fakturanummer saknas.",
      "no-customer": () => "det står inte vilken kund det är.",
      "no-due-day": () => "förfallodag saknas, så det går inte att se vad som är sent.",
      "not-a-day": (found) => `${there(found)} är inget datum. Skriv så här, till exempel: 2026-11-30.`,
      "day-unlikely": (found) => `datumet${quoted(found)} verkar inte rimligt. Stämmer året?`,
      "not-an-amount": (found) => `${there(found)} är inget belopp. Skriv så här, till exempel: 1 250,50.`,
      "not-a-currency": (found) => `${there(found)} är ingen valuta. Skriv så här, till exempel: SEK.`,
      "no-payment-day": () => "det står inte vilken dag pengarna kom.",
      "wrong-length": () => "raden är för kort eller för lång för sitt slag.",
      "wrong-record": (found) => `en sådan rad${quoted(found)} ska inte stå här.`,
      "wrong-total": () => "summan stämmer inte med raderna som den gäller.",
      "wrong-count": () => "antalet stämmer inte med raderna som det gäller.",
      "cells-missing": () => "raden har inte lika många fält som rubrikraden.",
      "cells-too-many": () => "raden har fler fält än rubrikraden.",
      "type-unknown": (found) => `vi känner inte igen radens typ${quoted(found)}, så den är inte med.`,
      "same-number-twice": (found) =>
        `fakturanumret${quoted(found)} står på flera rader som säger olika. Den sista gäller.`,
      "number-of-another": (found) =>
        `fakturanumret${quoted(found)} har även en annan kund. Båda fakturorna är med, var och en hos sin kund.`,
      "number-of-several": (found) =>
        `flera kunder har fakturanumret${quoted(found)}, och det står inte vilken av dem påminnelsen gäller. Den räknas inte.`,
      "supplier-invoice": () => "det är en leverantörsfaktura, så den är inte med.",
      "not-well-formed": () => "filen är trasig här.",
    },
  },
  more: (n) => `… och ${n} till.`,
  columns: {
    intro: "Så här har vi läst kolumnerna:",
    field: {
      number: "fakturanummer",
      voucher: "verifikationsnummer",
      customerNumber: "kundnummer",
      customer: "kund",
      orgNumber: "organisationsnummer",
      address: "e-postadress",
      account: "avsändarkonto",
      issuedOn: "fakturadatum",
      dueOn: "förfallodag",
      paidOn: "betaldag",
      remindedOn: "påminnelsedatum",
      day: "datum",
      amount: "belopp",
      net: "nettobelopp",
      tax: "moms",
      foreign: "valutabelopp",
      currency: "valuta",
      open: "restbelopp",
      paid: "betalt",
      debit: "debet",
      credit: "kredit",
      reference: "OCR-nummer",
      type: "typ",
      status: "status",
      cancelled: "makulerad",
      booked: "bokförd",
      collection: "inkasso",
      credited: "kreditfaktura",
      credits: "krediterar faktura",
      reminders: "antal påminnelser",
      terms: "betalningsvillkor",
      text: "text",
      item: "artikel",
      supplier: "leverantör",
    },
    paidFlag: "betald eller inte",
    unused: (names) => `Inte använda: ${names}`,
    nothing: "inget",
    how: (example) =>
      "Är en kolumn läst fel? Svara på det här mejlet med en rad för varje kolumn som ska läsas på ett annat sätt, till " +
      `exempel ”${example}”, så läser vi filen en gång till. Skriv ”inget” om kolumnen inte ska användas.`,
    words: (words) => `En kolumn kan vara: ${words}.`,
  },
  refused: {
    empty: () => "Den är tom.",
    "too-large": () => "Den är för stor. Högst 50 MB går bra: dela den, till exempel ett år i varje fil.",
    sie: () =>
      `Det är en SIE-fil. I en sådan står inga förfallodagar, så där syns inte vem som betalar sent. ${EXPORT}`,
    "web-page": (found) =>
      `Det är en webbsida${found === undefined ? "" : ` med rubriken ”${found}”`}. Ofta är det en inloggning eller ett ` +
      "felmeddelande som har sparats i stället för filen. Hämta filen en gång till.",
    "api-error": (found) =>
      `Det är ett felmeddelande från programmet i stället för en lista${found === undefined ? "" : `: ”${found}”`}. ` +
      "Hämta filen en gång till.",
    zip: () =>
      "Det är en packad fil (zip) eller en skadad Excelfil. Packa upp den och skicka filerna som ligger i den.",
    "old-excel": () =>
      "Det är en Excelfil av äldre slag (.xls). Öppna den i Excel, spara den som .xlsx eller CSV och skicka den igen.",
    pdf: () => `Det är en PDF, och en sådan går bara att läsa för människor. ${EXPORT}`,
    picture: () => `Det är en bild. ${EXPORT}`,
    "bank-account-report": () =>
      "Det är en rapport över en dag som inte är slut (camt.052), så det som står i den är inte säkert. Ta ut " +
      "kontoutdraget (camt.053) eller inbetalningarna (camt.054) i stället.",
    "outgoing-payments": () => `Där står vad vi ska betala, inte vad kunderna ska betala. ${EXPORT}`,
    agreements: () => "Där står överenskommelser om betalning, men inga betalningar.",
    "invoice-response": () => "Det är en kunds besked om en faktura. Där står inte vad som är betalt.",
    "supplier-invoice": () =>
      `Det är fakturor som andra har skickat till oss, inte våra till kunderna. ${EXPORT}`,
    columns: (found) =>
      "Det är en tabell, men vi ser inte vad kolumnerna betyder" +
      `${found === undefined ? "." : `. De heter: ${found}.`} Svara på det här mejlet med en rad för varje kolumn som ` +
      "ska läsas, till exempel ”Oms. = belopp”, så läser vi filen en gång till.",
    dtd: () =>
      "Den innehåller en dokumenttyp (DTD). Sådana filer öppnar vi inte, eftersom de kan vara farliga. Filer från " +
      "banker och bokföringsprogram har ingen.",
    unknown: () =>
      `Vi känner inte igen den. ${EXPORT} Kontoutdrag och inbetalningsfiler från banken går också bra.`,
    "no-file": () => "Det satt ingen fil på det. En länk till en fil går inte att läsa: bifoga själva filen.",
    "too-many-files": () =>
      "Det satt fler än 50 filer på det. De första 50 är inlästa: skicka resten i ett mejl till.",
    "not-understood": (found) =>
      `Vi förstod inte${quoted(found)}. Skriv kolumnens namn så som det står i filen, ett likhetstecken och vad kolumnen är.`,
    "not-kept": () =>
      "Vi har noterat vad kolumnerna är, men filen finns inte kvar hos oss. Skicka den en gång till.",
  },
  sendAgain: (address) => `Skicka rätt fil som svar på det här mejlet eller till ${address}.`,
};
