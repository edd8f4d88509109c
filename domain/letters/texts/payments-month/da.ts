/** Danish. */
import type { PaymentsMonthTexts } from "./texts.ts";

export const da: PaymentsMonthTexts = {
  subject: (month) => `Betalinger i ${month}`,
  overdue: ({ money, day, customers, form }) =>
    `Den ${day} var ${money} forfaldent og ubetalt, hos ${customers} ${form === "one" ? "kunde" : "kunder"}.`,
  nothingOverdue: (day) => `Den ${day} var intet forfaldent og ubetalt.`,
  before: ({ money, customers, form }) =>
    `Måneden før var det ${money} hos ${customers} ${form === "one" ? "kunde" : "kunder"}.`,
  nothingBefore: "Måneden før var intet forfaldent.",
  trend: { grows: "Det vokser.", shrinks: "Det bliver mindre.", same: "Det er uændret." },
  heading: "Hvem der betaler senest, i snit det seneste år",
  days: (days) => `${days} ${days === 1 ? "dag" : "dage"} efter forfaldsdagen`,
  onTime: "til tiden",
  owes: (money) => `${money} forfaldent`,
  costsHeading: "Hvad kreditten koster",
  costsAreInformation: "Det er kun til oplysning: Handslag opkræver intet.",
};
