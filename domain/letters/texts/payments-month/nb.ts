/** Norwegian (bokmål). */
import type { PaymentsMonthTexts } from "./texts.ts";

export const nb: PaymentsMonthTexts = {
  subject: (month) => `Betalinger i ${month}`,
  overdue: ({ money, day, customers, form }) =>
    `Per ${day} var ${money} forfalt og ubetalt, hos ${customers} ${form === "one" ? "kunde" : "kunder"}.`,
  nothingOverdue: (day) => `Per ${day} var ingenting forfalt og ubetalt.`,
  before: ({ money, customers, form }) =>
    `Måneden før var det ${money} hos ${customers} ${form === "one" ? "kunde" : "kunder"}.`,
  nothingBefore: "Måneden før var ingenting forfalt.",
  trend: { grows: "Det vokser.", shrinks: "Det blir mindre.", same: "Det er uendret." },
  heading: "Hvem som betaler senest, i snitt det siste året",
  days: (days) => `${days} ${days === 1 ? "dag" : "dager"} etter forfallsdagen`,
  onTime: "i tide",
  owes: (money) => `${money} forfalt`,
  costsHeading: "Hva kreditten koster",
  costsAreInformation: "Dette er bare til orientering: Handslag krever ikke inn noe.",
};
