/** Danish. */
import type { PaymentsStaffTexts } from "./texts.ts";

const invoiceOf = (invoice: string | undefined): string =>
  invoice === undefined ? "" : ` faktura ${invoice}`;

export const da: PaymentsStaffTexts = {
  alert: {
    nobody: "En kunde uden navn",
    subject: {
      slow: (who) => `${who} betaler ofte for sent`,
      serious: (who) => `${who}: betalingerne kræver en beslutning`,
      "look-again": (who) => `${who}: tid til at se på betalingerne igen`,
      worse: (who) => `${who}: mere er forfaldet`,
      "promise-broken": (who) => `${who}: en lovet betaling er ikke kommet`,
    },
    happened: {
      slow: (who) => `${who} betaler ofte for sent. Det er nyt.`,
      serious: (who) => `Betalingerne fra ${who} kræver en beslutning.`,
      "look-again": (who) => `Nu er det tid til at se på betalingerne fra ${who} igen, som I besluttede.`,
      worse: (who) => `Hos ${who} er mere end dobbelt så meget forfaldet, som da det sidst blev taget op.`,
    },
    promiseBroken: ({ who, by, invoice }) =>
      `${who} skulle betale${invoiceOf(invoice)} senest ${by}. Bogføringen viser ingen betaling.`,
    because: (reasons, day) => `Sådan ser det ud til og med ${day}: ${reasons}.`,
    asks: "Hvordan går I videre? Svar med et af ordene, og skriv hvorfor, og hvornår du vil se på det igen:",
    decisionExamples: (again) => [
      `fortsæt: god kunde, se igen ${again}`,
      `kortere frist: 10 dage fra nu, se igen ${again}`,
      `forudbetaling: indtil alt er betalt, se igen ${again}`,
      `afslut: leverer ikke mere, se igen ${again}`,
    ],
    ownerIsAsked: (owner) => `${owner} er kundeansvarlig og er blevet spurgt, hvordan I går videre.`,
    ownerIsTold: (owner) => `${owner} er kundeansvarlig og har fået samme besked.`,
    answer: "Ved du mere? Svar på denne mail, for eksempel:",
    examples: ({ payBy, until }) => [
      "bestrider",
      `lovet at betale ${payBy}`,
      `undtag til ${until}: ny ejer`,
      "rykker sendt",
    ],
    nothingSent: "Der er ikke sendt noget til kunden.",
    onPage: "Du kan også svare på siden om kundens betalinger:",
    openPage: "åbn siden",
  },
  list: {
    subject: (count, form) =>
      form === "one" ? `Betalinger: ${count} kunde at se på` : `Betalinger: ${count} kunder at se på`,
    subjectNone: "Betalinger: ingen betaler ofte for sent",
    first: (day) =>
      `Bogføringen er indlæst til og med ${day}. Disse kunder betaler ofte for sent, eller der skal træffes en beslutning om dem:`,
    firstNone: (day) => `Bogføringen er indlæst til og med ${day}. Ingen kunder betaler ofte for sent.`,
    news: (day) => `Dette er nyt i bogføringen til og med ${day}:`,
    more: (count) => `Og ${count} mere, i morgenbrevet på mandag.`,
    fromNowOn: "Fra nu af får du besked, når noget ændrer sig, og hele listen i morgenbrevet om mandagen.",
    or: "eller",
    answer: "Svar på denne mail med tallet og det, du ved, for eksempel:",
    examples: ({ payBy, until }) => [
      "1 bestrider",
      `2 lovet at betale ${payBy}`,
      `3 undtag til ${until}: ny ejer`,
    ],
  },
  line: {
    decisionNeeded: "Der skal træffes en beslutning.",
    decided: (decision, again) => `Besluttet: ${decision}, ses på igen ${again}.`,
    decisions: {
      "go-on": "fortsætte som før",
      "shorter-terms": "kortere frist",
      prepayment: "forudbetaling",
      end: "afslutte",
    },
    promiseBroken: ({ by, invoice }) =>
      `En betaling${invoice === undefined ? "" : ` af faktura ${invoice}`} var lovet senest ${by}, men fremgår ikke af bogføringen.`,
    promised: ({ by, invoice }) => `Kunden har lovet at betale${invoiceOf(invoice)} senest ${by}.`,
    disputed: ({ from, invoice }) => `Kunden bestrider${invoiceOf(invoice) || " kravet"} siden ${from}.`,
    exempt: ({ until, invoice, reason }) =>
      `${invoice === undefined ? "Kunden" : `Faktura ${invoice}`} vurderes ikke til og med ${until}: ${reason}.`,
    asOf: (day) => `Ifølge bogføringen til og med ${day}.`,
  },
  ask: {
    subject: (day) => `Bogføringen når til ${day}: kan du sende en ny fil?`,
    subjectNone: "Kan du sende en fil med betalinger?",
    reaches: (day, days) => `Det seneste, vi ved om betalinger, er fra ${day}, for ${days} dage siden.`,
    reachesNone: "Vi har indlæst fakturaer, men ingen fil, der siger, hvad der er betalt.",
    meanwhile: "Indtil vi ved mere, siger vi ikke noget om, hvem der betaler for sent.",
    what: (name) =>
      "Det, der skal bruges, er en liste over kundefakturaer med forfaldsdato og betaling (CSV eller Excel fra " +
      "regnskabsprogrammet) eller bankens fil over indbetalinger (camt.053 eller camt.054)." +
      (name === undefined ? "" : ` Sidst fik vi »${name}«.`),
    how: "Svar på denne mail med filen vedhæftet, så indlæses den, og du får at vide, hvad der stod i den.",
    again: "Vi spørger igen i næste uge, hvis der ikke er kommet en fil.",
  },
};
