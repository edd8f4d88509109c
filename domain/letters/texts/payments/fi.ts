/** Finnish. Names and amounts stand in the nominative, so that nothing has to be inflected. */
import type { PaymentTexts } from "./texts.ts";

const invoices = (n: number): string => (n === 0 ? "ei laskuja" : n === 1 ? "1 lasku" : `${n} laskua`);
const days = (n: number): string => (n === 1 ? "1 päivä" : `${n} päivää`);
const daysOf = (n: number): string => (n === 1 ? "1 päivän" : `${n} päivää`);

export const fi: PaymentTexts = {
  locale: "fi-FI",
  states: {
    "too-little-data": "liian vähän laskuja",
    fine: "maksaa ajallaan",
    watch: "jokin maksu on myöhästynyt",
    slow: "maksaa usein myöhässä",
    serious: "vaatii päätöksen",
    exempt: "ei arvioida",
  },
  unknown: "ei tiedossa",
  importIsOld: (day) => `tiedot ovat vanhoja: viimeinen päivä on ${day}`,
  nothingPaid: "tiedoissa ei ole maksuja",
  reasons: {
    brokenPromises: (n) =>
      n === 1
        ? "yksi luvattu maksu ei tullut ajallaan"
        : `luvattu maksu ei tullut ajallaan ${n} kertaa viimeisen vuoden aikana`,
    fewInvoices: (n) => `${invoices(n)} viimeisen vuoden aikana, liian vähän maksutavan arviointiin`,
    lateInvoices: ({ late, invoices: n, grace }) =>
      `viimeisen vuoden ${n} laskusta ${late} oli yli ${daysOf(grace)} myöhässä`,
    oneLate: ({ days: n, invoice }) => `lasku ${invoice} ${daysOf(n)} myöhässä`,
    daysLate: (n) => `keskimäärin ${days(n)}`,
    gettingSlower: (n) => `viimeisten kolmen kuukauden aikana ${daysOf(n)} myöhemmin kuin ennen`,
    reminders: (n) => (n === 1 ? "1 maksumuistutus" : `${n} maksumuistutusta`),
    open: ({ money, oldestDays }) => `erääntynyttä avoinna ${money}, vanhin ${daysOf(oldestDays)} myöhässä`,
    openAboveMonth: (month) =>
      `yhteensä enemmän kuin tavallisen kuukauden laskut${month === "" ? "" : ` (${month})`}`,
    notYetOnTime: ({ onTime, needed }) =>
      `sen jälkeen peräkkäin ajallaan maksettuja laskuja ${onTime}, tarvitaan ${needed}`,
    disputed: ({ invoices: n, since }) => `${invoices(n)} riitautettuna ${since} alkaen`,
    exempt: ({ until, reason }) => `ei arvioida ${until} asti: ${reason}`,
    onTime: (n) => `${invoices(n)} viimeisen vuoden aikana, maksettu ajallaan`,
  },
  costs: {
    interest: (money) => `lain mukainen viivästyskorko ${money}`,
    compensation: (money) => `perintäkulujen vakiokorvaus ${money}`,
    interestUnknown: "korkoa ei ole laskettu, koska lain korkokanta puuttuu osalta ajasta",
  },
};
