/** Alerts in Swedish. */
import type { AlertTexts, OtherWords } from "./alert-texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` om ”${subject}”`);

const promised = ({ who = "Du", customer, what }: OtherWords): string =>
  `${who} har lovat${customer === undefined ? "" : ` ${customer}`}: ${what}`;

export const alertSv: AlertTexts = {
  told: {
    subject: (customer, replyByShort) => `${customer} väntar på svar, utlovat ${replyByShort}`,
    subjectAfter: (customer, replyByShort) => `${customer} väntar på svar, utlovat ${replyByShort}`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Vi har lovat att höra av oss senast ${replyBy}, och än har ` +
      "vi inte sett något svar.",
    passed: ({ customer, promisedAt }) =>
      `Tiden som vi lovade ${customer}, ${promisedAt}, har gått utan att vi har sett något svar.`,
    getInTouch: "Ring eller skriv några rader: säg som det är och ge en ny tid.",
  },
  untold: {
    subject: (customer, replyByShort) => `${customer} väntar på svar, senast ${replyByShort}`,
    subjectAfter: (customer) => `${customer} väntar på svar`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Kunden har inte fått någon tid av oss, men bör få höra av ` +
      `oss senast ${replyBy}, och än har vi inte sett något svar.`,
    passed: ({ customer, receivedAt, subject }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Ingen tid är lovad, men än har vi inte sett något svar.`,
    getInTouch: "Ring eller skriv några rader.",
  },
  other: {
    subject: (customer, what, replyByShort) =>
      `Lovat${customer === undefined ? "" : ` ${customer}`}: ${what}, senast ${replyByShort}`,
    waiting: ({ replyBy, ...words }) => `${promised(words)}, senast ${replyBy}.`,
    passed: ({ promisedAt, ...words }) =>
      `${promised(words)}. Det skulle ha varit klart ${promisedAt}, och än har vi inte sett att det är gjort.`,
    done: "Är det gjort? Svara ”klart” på det här mejlet.",
    newDate: (toCustomer) =>
      toCustomer
        ? "Behöver du mer tid? Ge kunden en ny tid, och svara till exempel ”senare fredag”."
        : "Behöver du mer tid? Svara till exempel ”senare fredag”.",
  },
  somebody: "En okänd avsändare",
  newDateNow: "Hör av dig så snart du kan: säg som det är och ge en ny tid.",
  because: {
    away: (owner) => `Du får det här eftersom ${owner} är borta.`,
    backup: (asked) =>
      `Du får det här som ersättare för ${asked}, som också har fått det. Stäm av vem av er som svarar.`,
    manager: (asked) =>
      `${asked} är tillfrågad. Du får det här så att ni kan hjälpas åt och kunden får besked.`,
  },
  alsoTold: (names) => `${names} har också fått det här.`,
  answer: ({ copyTo, keeps, isRelayed }) =>
    (isRelayed
      ? "Svara på mejlet från kunden, som du har fått av oss. "
      : `Svara kunden som vanligt${copyTo === undefined ? "" : `, med ${copyTo} i kopia eller hemlig kopia`}. `) +
    (keeps ? "Då är löftet hållet och du hör inte mer om det." : "Då hör du inte mer om det."),
  done: "Redan klart, till exempel på telefon? Svara ”klart” på det här mejlet.",
  shortOfTime: (backup) =>
    backup === undefined
      ? "Hinner du inte? Ge kunden en ny tid."
      : `Hinner du inte? Ge kunden en ny tid, eller svara ”lämna över”, så tar ${backup} vid.`,
  newDate: "Har du gett kunden en ny tid? Svara till exempel ”senare fredag”.",
  handOver: (backup) => `Hinner du inte? Svara ”lämna över”, så tar ${backup} vid.`,
  handOverTo: "Ska någon annan ta det? Svara ”lämna över till” och ett namn.",
  from: (from) => `Från: ${from}`,
  customer: (customer) => `Kund: ${customer}`,
  wrote: (receivedAt) => `Skrev: ${receivedAt}`,
  about: (subject) => `Ämne: ${subject}`,
  lastAgreed: (what) => `Senast överenskommet: ${what}`,
  link: (link) => `Hela mejlet: ${link}`,
};
