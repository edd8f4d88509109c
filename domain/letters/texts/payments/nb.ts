/** Norwegian bokmål. */
import type { PaymentTexts } from "./texts.ts";

const invoices = (n: number): string => (n === 1 ? "1 faktura" : `${n === 0 ? "ingen" : n} fakturaer`);
const days = (n: number): string => (n === 1 ? "1 dag" : `${n} dager`);

export const nb: PaymentTexts = {
  locale: "nb-NO",
  states: {
    "too-little-data": "for få fakturaer",
    fine: "betaler i tide",
    watch: "noe har kommet for sent",
    slow: "betaler ofte for sent",
    serious: "krever en beslutning",
    exempt: "vurderes ikke",
  },
  unknown: "ukjent",
  importIsOld: (day) => `importen er gammel: Den går til ${day}`,
  nothingPaid: "importen sier ikke noe om betalinger",
  reasons: {
    brokenPromises: (n) =>
      n === 1
        ? "en lovet betaling kom ikke i tide"
        : `lovet betaling kom ikke i tide ${n} ganger det siste året`,
    fewInvoices: (n) => `${invoices(n)} det siste året, for få til å se en vane`,
    lateInvoices: ({ late, invoices: n, grace }) =>
      `${late} av ${n} fakturaer det siste året mer enn ${days(grace)} forsinket`,
    oneLate: ({ days: n, invoice }) => `faktura ${invoice} ${days(n)} forsinket`,
    daysLate: (n) => `i snitt ${days(n)}`,
    gettingSlower: (n) => `de siste tre månedene ${days(n)} senere enn før`,
    reminders: (n) => (n === 1 ? "1 purring" : `${n} purringer`),
    open: ({ money, oldestDays }) => `${money} forfalt, det eldste for ${days(oldestDays)} siden`,
    openAboveMonth: (month) =>
      `til sammen mer enn fakturaene i en vanlig måned${month === "" ? "" : ` (${month})`}`,
    notYetOnTime: ({ onTime, needed }) => `siden da ${onTime} av ${needed} på rad betalt i tide`,
    disputed: ({ invoices: n, since }) => `innsigelse mot ${invoices(n)} siden ${since}`,
    exempt: ({ until, reason }) => `vurderes ikke til og med ${until}: ${reason}`,
    onTime: (n) => `${invoices(n)} det siste året, betalt i tide`,
  },
  costs: {
    interest: (money) => `forsinkelsesrente etter loven ${money}`,
    compensation: (money) => `standardkompensasjon ${money}`,
    interestUnknown: "renten er ikke regnet ut, for lovens sats mangler for en del av tiden",
  },
};
