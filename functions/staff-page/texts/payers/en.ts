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
    exempt: "Do not judge the customer until the day below",
    reminded: "Reminder sent today, or on the day below",
  },
  day: "Day",
  dayFor: "After a decision: when you look at it again.",
  reason: "Why",
  reasonFor: "The reason for the decision, or for not judging the customer.",
  dayFirst: "Choose a day that has not passed.",
  reasonFirst: "Write why.",
  question: "Shall we note this?",
  back: "Back to the payments",
};
