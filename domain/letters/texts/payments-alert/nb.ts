/** Norwegian (bokmål). */
import type { PaymentsStaffTexts } from "./texts.ts";

const invoiceOf = (invoice: string | undefined): string =>
  invoice === undefined ? "" : ` faktura ${invoice}`;

export const nb: PaymentsStaffTexts = {
  alert: {
    nobody: "En kunde uten navn",
    subject: {
      slow: (who) => `${who} betaler ofte for sent`,
      serious: (who) => `${who}: betalingene krever en beslutning`,
      "look-again": (who) => `${who}: på tide å se på betalingene igjen`,
      worse: (who) => `${who}: mer har forfalt`,
      "promise-broken": (who) => `${who}: en lovet betaling er ikke kommet`,
    },
    happened: {
      slow: (who) => `${who} betaler ofte for sent. Det er nytt.`,
      serious: (who) => `Betalingene fra ${who} krever en beslutning.`,
      "look-again": (who) => `Nå er det på tide å se på betalingene fra ${who} igjen, slik dere bestemte.`,
      worse: (who) => `Hos ${who} er mer enn dobbelt så mye forfalt som da det sist ble tatt opp.`,
    },
    promiseBroken: ({ who, by, invoice }) =>
      `${who} skulle betale${invoiceOf(invoice)} senest ${by}. Regnskapet viser ingen betaling.`,
    because: (reasons, day) => `Slik ser det ut til og med ${day}: ${reasons}.`,
    asks: "Hvordan går dere videre? Svar med ett av ordene, og skriv hvorfor og når du vil se på det igjen:",
    decisionExamples: (again) => [
      `fortsett: god kunde, se igjen ${again}`,
      `kortere frist: 10 dager fra nå, se igjen ${again}`,
      `forskudd: til alt er betalt, se igjen ${again}`,
      `avslutt: leverer ikke mer, se igjen ${again}`,
    ],
    ownerIsAsked: (owner) => `${owner} er kundeansvarlig og er spurt om hvordan dere går videre.`,
    ownerIsTold: (owner) => `${owner} er kundeansvarlig og har fått samme beskjed.`,
    answer: "Vet du mer? Svar på denne e-posten, for eksempel:",
    examples: ({ payBy, until }) => [
      "bestrider",
      `lovet å betale ${payBy}`,
      `unnta til ${until}: ny eier`,
      "purring sendt",
    ],
    nothingSent: "Ingenting er sendt til kunden.",
    onPage: "Du kan også svare på siden om kundens betalinger:",
    openPage: "åpne siden",
  },
  list: {
    subject: (count, form) =>
      form === "one" ? `Betalinger: ${count} kunde å se på` : `Betalinger: ${count} kunder å se på`,
    subjectNone: "Betalinger: ingen betaler ofte for sent",
    first: (day) =>
      `Regnskapet er lest inn til og med ${day}. Disse kundene betaler ofte for sent, eller det trengs en beslutning om dem:`,
    firstNone: (day) => `Regnskapet er lest inn til og med ${day}. Ingen kunder betaler ofte for sent.`,
    news: (day) => `Dette er nytt i regnskapet til og med ${day}:`,
    more: (count) => `Og ${count} til, i morgenbrevet på mandag.`,
    fromNowOn: "Fra nå av får du vite når noe endrer seg, og hele listen i morgenbrevet hver mandag.",
    or: "eller",
    answer: "Svar på denne e-posten med tallet og det du vet, for eksempel:",
    examples: ({ payBy, until }) => [
      "1 bestrider",
      `2 lovet å betale ${payBy}`,
      `3 unnta til ${until}: ny eier`,
    ],
  },
  line: {
    decisionNeeded: "Det trengs en beslutning.",
    decided: (decision, again) => `Bestemt: ${decision}, ses på igjen ${again}.`,
    decisions: {
      "go-on": "fortsette som før",
      "shorter-terms": "kortere frist",
      prepayment: "forskudd",
      end: "avslutte",
    },
    promiseBroken: ({ by, invoice }) =>
      `En betaling${invoice === undefined ? "" : ` av faktura ${invoice}`} var lovet senest ${by}, men står ikke i regnskapet.`,
    promised: ({ by, invoice }) => `Kunden har lovet å betale${invoiceOf(invoice)} senest ${by}.`,
    disputed: ({ from, invoice }) => `Kunden bestrider${invoiceOf(invoice) || " kravet"} siden ${from}.`,
    exempt: ({ until, invoice, reason }) =>
      `${invoice === undefined ? "Kunden" : `Faktura ${invoice}`} vurderes ikke til og med ${until}: ${reason}.`,
    asOf: (day) => `Ifølge regnskapet til og med ${day}.`,
  },
  ask: {
    subject: (day) => `Regnskapet når til ${day}: kan du sende en ny fil?`,
    subjectNone: "Kan du sende en fil med betalinger?",
    reaches: (day, days) => `Det siste vi vet om betalinger, er fra ${day}, for ${days} dager siden.`,
    reachesNone: "Vi har lest inn fakturaer, men ingen fil som sier hva som er betalt.",
    meanwhile: "Til vi vet mer, sier vi ingenting om hvem som betaler for sent.",
    what: (name) =>
      "Det som trengs, er en liste over kundefakturaer med forfallsdato og betaling (CSV eller Excel fra " +
      "regnskapsprogrammet), eller bankens fil over innbetalinger (camt.053, camt.054 eller OCR-giro)." +
      (name === undefined ? "" : ` Sist fikk vi «${name}».`),
    how: "Svar på denne e-posten med filen vedlagt, så leses den inn, og du får vite hva som sto i den.",
    again: "Vi spør igjen neste uke hvis det ikke har kommet en fil.",
  },
};
