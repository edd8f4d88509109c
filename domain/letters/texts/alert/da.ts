/** Alerts in Danish. */
import type { AlertTexts, OtherWords } from "./alert-texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` om »${subject}«`);

const promised = ({ who = "Du", customer, what }: OtherWords): string =>
  `${who} har lovet${customer === undefined ? "" : ` ${customer}`}: ${what}`;

export const alertDa: AlertTexts = {
  told: {
    subject: (customer, replyByShort) => `${customer} venter på svar, lovet ${replyByShort}`,
    subjectAfter: (customer, replyByShort) => `${customer} venter på svar, lovet ${replyByShort}`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Vi har lovet at vende tilbage senest ${replyBy}, og vi har ` +
      "endnu ikke set noget svar.",
    passed: ({ customer, promisedAt }) =>
      `Det tidspunkt, vi lovede ${customer}, ${promisedAt}, er passeret, uden at vi har set noget svar.`,
    getInTouch: "Ring eller skriv et par linjer: Sig det, som det er, og giv et nyt tidspunkt.",
  },
  untold: {
    subject: (customer, replyByShort) => `${customer} venter på svar, senest ${replyByShort}`,
    subjectAfter: (customer) => `${customer} venter på svar`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Kunden har ikke fået noget tidspunkt, men bør høre fra os ` +
      `senest ${replyBy}, og vi har endnu ikke set noget svar.`,
    passed: ({ customer, receivedAt, subject }) =>
      `${customer} skrev ${receivedAt}${about(subject)}. Der er ikke lovet noget tidspunkt, men vi har endnu ikke ` +
      "set noget svar.",
    getInTouch: "Ring eller skriv et par linjer.",
  },
  other: {
    subject: (customer, what, replyByShort) =>
      `Lovet${customer === undefined ? "" : ` ${customer}`}: ${what}, senest ${replyByShort}`,
    waiting: ({ replyBy, ...words }) => `${promised(words)}, senest ${replyBy}.`,
    passed: ({ promisedAt, ...words }) =>
      `${promised(words)}. Det skulle have været klaret ${promisedAt}, og vi har endnu ikke set, at det er gjort.`,
    done: "Er det gjort? Svar »klaret« på denne mail.",
    newDate: (toCustomer) =>
      toCustomer
        ? "Har du brug for mere tid? Giv kunden et nyt tidspunkt, og svar for eksempel »senere fredag«."
        : "Har du brug for mere tid? Svar for eksempel »senere fredag«.",
  },
  somebody: "En ukendt afsender",
  newDateNow: "Tag kontakt, så snart du kan: Sig det, som det er, og giv et nyt tidspunkt.",
  because: {
    away: (owner) => `Du får det her, fordi ${owner} er fraværende.`,
    backup: (asked) =>
      `Du får det her som afløser for ${asked}, som også har fået det. Aftal, hvem af jer der svarer.`,
    manager: (asked) =>
      `${asked} er blevet spurgt. Du får det her, så I kan hjælpes ad, og kunden kan få besked.`,
  },
  alsoTold: (names) => `${names} har også fået det her.`,
  answer: ({ copyTo, keeps, isRelayed }) =>
    (isRelayed
      ? "Svar på mailen fra kunden, som du har fået af os. "
      : `Svar kunden, som du plejer${copyTo === undefined ? "" : `, med ${copyTo} på Cc eller Bcc`}. `) +
    (keeps ? "Så er løftet holdt, og du hører ikke mere om det." : "Så hører du ikke mere om det."),
  done: "Er det allerede klaret, for eksempel i telefonen? Svar »klaret« på denne mail.",
  shortOfTime: (backup) =>
    backup === undefined
      ? "Kan du ikke nå det? Giv kunden et nyt tidspunkt."
      : `Kan du ikke nå det? Giv kunden et nyt tidspunkt, eller svar »giv videre«, så tager ${backup} over.`,
  newDate: "Har du givet kunden et nyt tidspunkt? Svar for eksempel »senere fredag«.",
  handOver: (backup) => `Kan du ikke nå det? Svar »giv videre«, så tager ${backup} over.`,
  handOverTo: "Skal en anden tage det? Svar »giv videre til« og et navn.",
  from: (from) => `Fra: ${from}`,
  customer: (customer) => `Kunde: ${customer}`,
  wrote: (receivedAt) => `Skrev: ${receivedAt}`,
  about: (subject) => `Emne: ${subject}`,
  lastAgreed: (what) => `Senest aftalt: ${what}`,
  link: (link) => `Hele mailen: ${link}`,
};
