/** Swedish. */
import type { PaymentsStaffTexts } from "./texts.ts";

const invoiceOf = (invoice: string | undefined): string =>
  invoice === undefined ? "" : ` faktura ${invoice}`;

export const sv: PaymentsStaffTexts = {
  alert: {
    nobody: "En kund utan namn",
    subject: {
      slow: (who) => `${who} betalar ofta sent`,
      serious: (who) => `${who}: betalningarna behöver ett beslut`,
      "look-again": (who) => `${who}: dags att titta på betalningarna igen`,
      worse: (who) => `${who}: mer har förfallit`,
      "promise-broken": (who) => `${who}: en utlovad betalning har inte kommit`,
    },
    happened: {
      slow: (who) => `${who} betalar ofta sent. Det är nytt.`,
      serious: (who) => `Betalningarna från ${who} behöver ett beslut.`,
      "look-again": (who) => `Nu är det dags att titta på betalningarna från ${who} igen, som ni bestämde.`,
      worse: (who) => `Hos ${who} är mer än dubbelt så mycket förfallet som när det senast togs upp.`,
    },
    promiseBroken: ({ who, by, invoice }) =>
      `${who} skulle betala${invoiceOf(invoice)} senast ${by}. I bokföringen syns ingen betalning.`,
    because: (reasons, day) => `Så här ser det ut till och med ${day}: ${reasons}.`,
    asks: "Hur går ni vidare? Svara med ett av orden, och skriv varför och när du vill titta på det igen:",
    decisionExamples: (again) => [
      `fortsätt: god kund, granska igen ${again}`,
      `kortare villkor: 10 dagar från nu, granska igen ${again}`,
      `förskott: tills allt är betalt, granska igen ${again}`,
      `avsluta: levererar inget mer, granska igen ${again}`,
    ],
    ownerIsAsked: (owner) => `${owner} är kundansvarig och har fått frågan hur ni går vidare.`,
    ownerIsTold: (owner) => `${owner} är kundansvarig och har fått samma besked.`,
    answer: "Vet du mer? Svara på det här mejlet, till exempel:",
    examples: ({ payBy, until }) => [
      "tvist",
      `lovat betala ${payBy}`,
      `undanta till ${until}: ny ägare`,
      "påminnelse skickad",
    ],
    nothingSent: "Inget har skickats till kunden.",
    onPage: "Du kan också svara på sidan om kundens betalningar:",
    openPage: "öppna sidan",
  },
  list: {
    subject: (count, form) =>
      form === "one"
        ? `Betalningar: ${count} kund att titta på`
        : `Betalningar: ${count} kunder att titta på`,
    subjectNone: "Betalningar: ingen betalar ofta sent",
    first: (day) =>
      `Bokföringen är inläst till och med ${day}. De här kunderna betalar ofta sent, eller så behövs ett beslut om dem:`,
    firstNone: (day) => `Bokföringen är inläst till och med ${day}. Ingen kund betalar ofta sent.`,
    news: (day) => `Det här är nytt i bokföringen till och med ${day}:`,
    more: (count) => `Och ${count} till, i morgonbrevet på måndag.`,
    fromNowOn: "Från och med nu får du veta när något ändras, och hela listan i morgonbrevet på måndagar.",
    or: "eller",
    answer: "Svara på det här mejlet med siffran och vad du vet, till exempel:",
    examples: ({ payBy, until }) => [
      "1 tvist",
      `2 lovat betala ${payBy}`,
      `3 undanta till ${until}: ny ägare`,
    ],
  },
  line: {
    decisionNeeded: "Ett beslut behövs.",
    decided: (decision, again) => `Bestämt: ${decision}, tittas på igen ${again}.`,
    decisions: {
      "go-on": "fortsätta som förut",
      "shorter-terms": "kortare villkor",
      prepayment: "förskott",
      end: "avsluta",
    },
    promiseBroken: ({ by, invoice }) =>
      `En betalning${invoice === undefined ? "" : ` av faktura ${invoice}`} var utlovad senast ${by} men syns inte i bokföringen.`,
    promised: ({ by, invoice }) => `Kunden har lovat att betala${invoiceOf(invoice)} senast ${by}.`,
    disputed: ({ from, invoice }) => `Kunden bestrider${invoiceOf(invoice) || " kravet"} sedan ${from}.`,
    exempt: ({ until, invoice, reason }) =>
      `${invoice === undefined ? "Kunden" : `Faktura ${invoice}`} bedöms inte till och med ${until}: ${reason}.`,
    asOf: (day) => `Enligt bokföringen till och med ${day}.`,
  },
  ask: {
    subject: (day) => `Bokföringen når till ${day}: kan du skicka en ny fil?`,
    subjectNone: "Kan du skicka en fil med betalningar?",
    reaches: (day, days) => `Det senaste vi vet om betalningar är från ${day}, för ${days} dagar sedan.`,
    reachesNone: "Vi har läst in fakturor, men ingen fil som säger vad som är betalt.",
    meanwhile: "Tills vi vet mer säger vi inget om vem som betalar sent.",
    what: (name) =>
      "Det som behövs är en lista över kundfakturor med förfallodag och betalning (CSV eller Excel ur " +
      "bokföringsprogrammet), eller bankens fil över inbetalningar (camt.053, camt.054 eller BgMax)." +
      (name === undefined ? "" : ` Senast fick vi ”${name}”.`),
    how: "Svara på det här mejlet med filen bifogad, så läses den in och du får veta vad som stod i den.",
    again: "Vi frågar igen nästa vecka, om ingen fil har kommit.",
  },
};
