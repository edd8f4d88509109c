/** British English. */
import type { PaymentTexts } from "./texts.ts";

const invoices = (n: number): string => (n === 1 ? "1 invoice" : `${n === 0 ? "no" : n} invoices`);
const days = (n: number): string => (n === 1 ? "1 day" : `${n} days`);

export const en: PaymentTexts = {
  locale: "en-GB",
  states: {
    "too-little-data": "too few invoices",
    fine: "pays on time",
    watch: "something was late",
    slow: "often pays late",
    serious: "needs a decision",
    exempt: "not judged",
  },
  unknown: "unknown",
  importIsOld: (day) => `the import is old: it reaches to ${day}`,
  nothingPaid: "the import says nothing of payments",
  reasons: {
    brokenPromises: (n) =>
      n === 1
        ? "a promised payment did not come in time"
        : `promised payment did not come in time ${n} times in the last year`,
    fewInvoices: (n) => `${invoices(n)} in the last year, too few to see a habit`,
    lateInvoices: ({ late, invoices: n, grace }) =>
      `${late} of ${invoices(n)} in the last year more than ${days(grace)} late`,
    oneLate: ({ days: n, invoice }) => `invoice ${invoice} ${days(n)} late`,
    daysLate: (n) => `${days(n)} on average`,
    gettingSlower: (n) => `in the last three months ${days(n)} later than before`,
    reminders: (n) => (n === 1 ? "1 reminder" : `${n} reminders`),
    open: ({ money, oldestDays }) => `${money} overdue, the oldest by ${days(oldestDays)}`,
    openAboveMonth: (month) =>
      `together more than the invoices of a usual month${month === "" ? "" : ` (${month})`}`,
    notYetOnTime: ({ onTime, needed }) => `since then ${onTime} of ${needed} in a row paid on time`,
    disputed: ({ invoices: n, since }) => `${invoices(n)} disputed since ${since}`,
    exempt: ({ until, reason }) => `not judged up to and including ${until}: ${reason}`,
    onTime: (n) => `${invoices(n)} in the last year, paid on time`,
  },
  costs: {
    interest: (money) => `statutory interest ${money}`,
    compensation: (money) => `statutory compensation ${money}`,
    interestUnknown: "the interest is not computed, as the law’s rate is missing for part of the time",
  },
};
