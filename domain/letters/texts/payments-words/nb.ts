/** Norwegian (bokmål). */
import type { PaymentsWordsTexts } from "./texts.ts";

const of = (invoice: string | undefined): string => (invoice === undefined ? "" : ` faktura ${invoice}`);

export const nb: PaymentsWordsTexts = {
  dispute: ({ invoice }) =>
    `Notert: kunden bestrider${of(invoice) || " kravet"}. Så lenge teller ingenting som for sent. Si fra når dere er enige: «tvisten er løst».`,
  "dispute-over": ({ invoice }) =>
    `Notert: tvisten${invoice === undefined ? "" : ` om faktura ${invoice}`} er løst.`,
  "promise-to-pay": ({ day, invoice }) =>
    `Notert: kunden har lovet å betale${of(invoice)} senest ${day}. Du hører fra oss hvis betalingen ikke står i regnskapet.`,
  exempt: ({ day, invoice, reason }) =>
    `Notert:${invoice === undefined ? " kunden" : of(invoice)} vurderes ikke til og med ${day} (${reason}).`,
  reminded: ({ day }) => `Notert: purring sendt ${day}.`,
  decide: ({ decision, day, reason }) =>
    `Bestemt: ${decision} (${reason}). Vi spør igjen når regnskapet når til ${day}.`,
};
