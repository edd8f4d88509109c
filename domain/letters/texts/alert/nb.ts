/** Alerts in Norwegian (bokmål). */
import type { AlertTexts, OtherWords } from "./alert-texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` om «${subject}»`);

const promised = ({ who = "Du", customer, what }: OtherWords): string =>
  `${who} har lovet${customer === undefined ? "" : ` ${customer}`}: ${what}`;

export const alertNb: AlertTexts = {
  told: {
    subject: (customer, replyByShort) => `${customer} venter på svar, lovet ${replyByShort}`,
    subjectAfter: (customer, replyByShort) => `${customer} venter på svar, lovet ${replyByShort}`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Vi har lovet å ta kontakt senest ${replyBy}, og vi har ikke ` +
      "sett noe svar ennå.",
    passed: ({ customer, promisedAt }) =>
      `Tidspunktet vi lovet ${customer}, ${promisedAt}, er passert uten at vi har sett noe svar.`,
    getInTouch: "Ring eller skriv noen linjer: Si det som det er, og gi et nytt tidspunkt.",
  },
  untold: {
    subject: (customer, replyByShort) => `${customer} venter på svar, senest ${replyByShort}`,
    subjectAfter: (customer) => `${customer} venter på svar`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Kunden har ikke fått noe tidspunkt, men bør høre fra oss ` +
      `senest ${replyBy}, og vi har ikke sett noe svar ennå.`,
    passed: ({ customer, receivedAt, subject }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Det er ikke lovet noe tidspunkt, men vi har ikke sett noe ` +
      "svar ennå.",
    getInTouch: "Ring eller skriv noen linjer.",
  },
  other: {
    subject: (customer, what, replyByShort) =>
      `Lovet${customer === undefined ? "" : ` ${customer}`}: ${what}, senest ${replyByShort}`,
    waiting: ({ replyBy, ...words }) => `${promised(words)}, senest ${replyBy}.`,
    passed: ({ promisedAt, ...words }) =>
      `${promised(words)}. Det skulle ha vært gjort ${promisedAt}, og vi har ikke sett at det er gjort ennå.`,
    done: "Er det gjort? Svar «ordnet» på denne e-posten.",
    newDate: (toCustomer) =>
      toCustomer
        ? "Trenger du mer tid? Gi kunden et nytt tidspunkt, og svar for eksempel «senere fredag»."
        : "Trenger du mer tid? Svar for eksempel «senere fredag».",
  },
  somebody: "En ukjent avsender",
  newDateNow: "Ta kontakt så snart du kan: Si det som det er, og gi et nytt tidspunkt.",
  because: {
    away: (owner) => `Du får dette fordi ${owner} er borte.`,
    backup: (asked) =>
      `Du får dette som stedfortreder for ${asked}, som også har fått det. Avtal hvem av dere som svarer.`,
    manager: (asked) =>
      `${asked} er spurt. Du får dette slik at dere kan hjelpe hverandre og kunden får svar.`,
  },
  alsoTold: (names) => `${names} har også fått dette.`,
  answer: ({ copyTo, keeps, isRelayed }) =>
    (isRelayed
      ? "Svar på e-posten fra kunden, som du har fått av oss. "
      : `Svar kunden som vanlig${copyTo === undefined ? "" : `, med ${copyTo} på kopi eller blindkopi`}. `) +
    (keeps ? "Da er løftet holdt, og du hører ikke mer om det." : "Da hører du ikke mer om det."),
  done: "Er det allerede ordnet, for eksempel på telefon? Svar «ordnet» på denne e-posten.",
  shortOfTime: (backup) =>
    backup === undefined
      ? "Rekker du det ikke? Gi kunden et nytt tidspunkt."
      : `Rekker du det ikke? Gi kunden et nytt tidspunkt, eller svar «gi videre», så tar ${backup} over.`,
  newDate: "Har du gitt kunden et nytt tidspunkt? Svar for eksempel «senere fredag».",
  handOver: (backup) => `Rekker du det ikke? Svar «gi videre», så tar ${backup} over.`,
  handOverTo: "Skal noen andre ta det? Svar «gi videre til» og et navn.",
  from: (from) => `Fra: ${from}`,
  customer: (customer) => `Kunde: ${customer}`,
  wrote: (receivedAt) => `Skrev: ${receivedAt}`,
  about: (subject) => `Emne: ${subject}`,
  lastAgreed: (what) => `Sist avtalt: ${what}`,
  link: (link) => `Hele e-posten: ${link}`,
};
