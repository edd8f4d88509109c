/** English. */
import type { PaymentsMonthTexts } from "./texts.ts";

export const en: PaymentsMonthTexts = {
  subject: (month) => `Payments in ${month}`,
  overdue: ({ money, day, customers, form }) =>
    `On ${day}, ${money} was overdue and unpaid, from ${customers} ${form === "one" ? "customer" : "customers"}.`,
  nothingOverdue: (day) => `On ${day}, nothing was overdue and unpaid.`,
  before: ({ money, customers, form }) =>
    `The month before it was ${money} from ${customers} ${form === "one" ? "customer" : "customers"}.`,
  nothingBefore: "The month before, nothing was overdue.",
  trend: { grows: "It is growing.", shrinks: "It is going down.", same: "It is unchanged." },
  heading: "Who pays latest, on average over the last year",
  days: (days) => `${days} ${days === 1 ? "day" : "days"} after the due day`,
  onTime: "on time",
  owes: (money) => `${money} overdue`,
  costsHeading: "What the credit costs",
  costsAreInformation: "This is information only: Handslag charges nothing.",
};
