/** English. */
import type { PayerPageTexts } from "./texts.ts";

export const en: PayerPageTexts = {
  title: (who) => `Payments: ${who}`,
  notLooked: "The payments have not been looked at yet.",
  choices: {
    "go-on": "Go on as before",
    "shorter-terms": "Shorter terms",
    prepayment: "Prepayment",
    end: "End",
    "promise-to-pay": "The customer has promised to pay by the day below",
    dispute: "The customer disputes it",
    "dispute-over": "The dispute is over",
    exempt: "Do not judge until the day below",
    reminded: "Reminder sent on the day below, or today",
  },
  day: "Day (to look at it again, or to pay by)",
  reason: "Why",
  dayFirst: "Choose a day that has not passed.",
  reasonFirst: "Write why.",
  question: "Is this to be noted?",
  back: "Back to the payments",
};
