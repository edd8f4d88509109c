/** Danish. */
import type { PaymentTexts } from "./texts.ts";

const invoices = (n: number): string => (n === 1 ? "1 faktura" : `${n === 0 ? "ingen" : n} fakturaer`);
const days = (n: number): string => (n === 1 ? "1 dag" : `${n} dage`);

export const da: PaymentTexts = {
  locale: "da-DK",
  states: {
    "too-little-data": "for få fakturaer",
    fine: "betaler til tiden",
    watch: "noget er kommet for sent",
    slow: "betaler ofte for sent",
    serious: "kræver en beslutning",
    exempt: "vurderes ikke",
  },
  unknown: "ukendt",
  importIsOld: (day) => `importen er gammel: Den går til ${day}`,
  nothingPaid: "importen fortæller ikke om betalinger",
  reasons: {
    brokenPromises: (n) =>
      n === 1
        ? "en lovet betaling kom ikke til tiden"
        : `lovet betaling kom ikke til tiden ${n} gange det seneste år`,
    fewInvoices: (n) => `${invoices(n)} det seneste år, for få til at se en vane`,
    lateInvoices: ({ late, invoices: n, grace }) =>
      `${late} af ${n} fakturaer det seneste år mere end ${days(grace)} forsinket`,
    oneLate: ({ days: n, invoice }) => `faktura ${invoice} ${days(n)} forsinket`,
    daysLate: (n) => `i gennemsnit ${days(n)}`,
    gettingSlower: (n) => `de seneste tre måneder ${days(n)} senere end før`,
    reminders: (n) => (n === 1 ? "1 rykker" : `${n} rykkere`),
    open: ({ money, oldestDays }) => `${money} forfaldent, det ældste for ${days(oldestDays)} siden`,
    openAboveMonth: (month) =>
      `tilsammen mere end fakturaerne i en almindelig måned${month === "" ? "" : ` (${month})`}`,
    notYetOnTime: ({ onTime, needed }) => `siden da ${onTime} af ${needed} i træk betalt til tiden`,
    disputed: ({ invoices: n, since }) => `indsigelse mod ${invoices(n)} siden ${since}`,
    exempt: ({ until, reason }) => `vurderes ikke til og med ${until}: ${reason}`,
    onTime: (n) => `${invoices(n)} det seneste år, betalt til tiden`,
  },
  costs: {
    interest: (money) => `morarente efter loven ${money}`,
    compensation: (money) => `kompensationsbeløb ${money}`,
    interestUnknown: "renten er ikke regnet ud, for lovens sats mangler for en del af tiden",
  },
};
