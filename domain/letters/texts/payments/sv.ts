/** Swedish. */
import type { PaymentTexts } from "./texts.ts";

const invoices = (n: number): string => (n === 1 ? "1 faktura" : `${n === 0 ? "inga" : n} fakturor`);
const days = (n: number): string => (n === 1 ? "1 dag" : `${n} dagar`);

export const sv: PaymentTexts = {
  locale: "sv-SE",
  states: {
    "too-little-data": "för få fakturor",
    fine: "betalar i tid",
    watch: "något har kommit sent",
    slow: "betalar ofta sent",
    serious: "behöver ett beslut",
    exempt: "bedöms inte",
  },
  unknown: "okänt",
  importIsOld: (day) => `importen är gammal: den når till ${day}`,
  nothingPaid: "importen säger inget om betalningar",
  reasons: {
    brokenPromises: (n) =>
      n === 1
        ? "en utlovad betalning kom inte i tid"
        : `utlovad betalning kom inte i tid ${n} gånger det senaste året`,
    fewInvoices: (n) => `${invoices(n)} det senaste året, för få för att se en vana`,
    lateInvoices: ({ late, invoices: n, grace }) =>
      `${late} av ${n} fakturor det senaste året mer än ${days(grace)} sena`,
    oneLate: ({ days: n, invoice }) => `faktura ${invoice} ${days(n)} sen`,
    daysLate: (n) => `i snitt ${days(n)}`,
    gettingSlower: (n) => `de senaste tre månaderna ${days(n)} senare än förut`,
    reminders: (n) => (n === 1 ? "1 påminnelse" : `${n} påminnelser`),
    open: ({ money, oldestDays }) => `${money} förfallet, det äldsta sedan ${days(oldestDays)}`,
    openAboveMonth: (month) =>
      `tillsammans mer än en vanlig månads fakturor${month === "" ? "" : ` (${month})`}`,
    notYetOnTime: ({ onTime, needed }) => `sedan dess ${onTime} av ${needed} i rad betalda i tid`,
    disputed: ({ invoices: n, since }) => `${invoices(n)} ifrågasatt${n === 1 ? "" : "a"} sedan ${since}`,
    exempt: ({ until, reason }) => `bedöms inte till och med ${until}: ${reason}`,
    onTime: (n) => `${invoices(n)} det senaste året, ${n === 1 ? "betald" : "betalda"} i tid`,
  },
  costs: {
    interest: (money) => `dröjsmålsränta enligt lag ${money}`,
    compensation: (money) => `förseningsersättning ${money}`,
    interestUnknown: "räntan är inte uträknad, för lagens räntesats saknas för en del av tiden",
  },
};
