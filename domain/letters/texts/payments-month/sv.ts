/** Swedish. */
import type { PaymentsMonthTexts } from "./texts.ts";

export const sv: PaymentsMonthTexts = {
  subject: (month) => `Betalningar i ${month}`,
  overdue: ({ money, day, customers, form }) =>
    `Den ${day} var ${money} förfallet och obetalt, hos ${customers} ${form === "one" ? "kund" : "kunder"}.`,
  nothingOverdue: (day) => `Den ${day} var inget förfallet och obetalt.`,
  before: ({ money, customers, form }) =>
    `Månaden innan var det ${money} hos ${customers} ${form === "one" ? "kund" : "kunder"}.`,
  nothingBefore: "Månaden innan var inget förfallet.",
  trend: { grows: "Det växer.", shrinks: "Det minskar.", same: "Det är oförändrat." },
  heading: "Vilka som betalar senast, i snitt det senaste året",
  days: (days) => `${days} ${days === 1 ? "dag" : "dagar"} efter förfallodagen`,
  onTime: "i tid",
  owes: (money) => `${money} förfallet`,
  costsHeading: "Vad krediten kostar",
  costsAreInformation: "Det här är bara information: Handslag tar inte ut något.",
};
