/** English. */
import type { PayerWords } from "./payer-words.ts";

export const en: PayerWords = {
  dispute:
    "disputed, dispute, in dispute, disputes, disputes it, they dispute it, customer disputes it, contested",
  "dispute-over":
    "dispute over, dispute is over, the dispute is over, dispute resolved, dispute settled, dispute ended, no longer disputed, no longer in dispute",
  "promise-to-pay":
    "promised to pay, promises to pay, has promised to pay, have promised to pay, promised payment, payment promised",
  exempt: "exempt, exempted, exemption",
  reminded: "reminder sent, reminder was sent, sent reminder, sent a reminder, reminded, has been reminded",
  "go-on": "go on, continue, carry on, go on as before",
  "shorter-terms": "shorter terms, shorter payment terms, shorter credit",
  prepayment: "prepayment, payment in advance, pay in advance, advance payment",
  end: "end, end it, we end it, end the cooperation, end the relation",
  until: "until, till, up to, to",
  lookAgain:
    "look again, look again on, look at it again, look at it again on, review again, review again on, review on, check again, check again on, again",
  invoice: "invoice, invoice no, invoice number, the invoice",
};
