/** English. */
import type { PaymentsWordsTexts } from "./texts.ts";

const of = (invoice: string | undefined): string => (invoice === undefined ? "" : ` invoice ${invoice}`);

export const en: PaymentsWordsTexts = {
  dispute: ({ invoice }) =>
    `Noted: the customer disputes${of(invoice) || " it"}. Meanwhile nothing counts as late. Tell us once you agree: “dispute is over”.`,
  "dispute-over": ({ invoice }) =>
    `Noted: the dispute${invoice === undefined ? "" : ` about invoice ${invoice}`} is over.`,
  "promise-to-pay": ({ day, invoice }) =>
    `Noted: the customer has promised to pay${of(invoice)} by ${day}. You hear from us if the books do not show it.`,
  exempt: ({ day, invoice, reason }) =>
    `Noted:${invoice === undefined ? " the customer" : of(invoice)} is not judged until ${day} (${reason}).`,
  reminded: ({ day }) => `Noted: reminder sent on ${day}.`,
  decide: ({ decision, day, reason }) =>
    `Decided: ${decision} (${reason}). We ask again once the books reach ${day}.`,
};
