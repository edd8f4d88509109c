/** Danish. */
import type { PaymentsWordsTexts } from "./texts.ts";

const of = (invoice: string | undefined): string => (invoice === undefined ? "" : ` faktura ${invoice}`);

export const da: PaymentsWordsTexts = {
  dispute: ({ invoice }) =>
    `Noteret: kunden bestrider${of(invoice) || " kravet"}. Så længe tæller intet som for sent. Sig til, når I er enige: »tvisten er løst«.`,
  "dispute-over": ({ invoice }) =>
    `Noteret: tvisten${invoice === undefined ? "" : ` om faktura ${invoice}`} er løst.`,
  "promise-to-pay": ({ day, invoice }) =>
    `Noteret: kunden har lovet at betale${of(invoice)} senest ${day}. Du hører fra os, hvis betalingen ikke fremgår af bogføringen.`,
  exempt: ({ day, invoice, reason }) =>
    `Noteret:${invoice === undefined ? " kunden" : of(invoice)} vurderes ikke til og med ${day} (${reason}).`,
  reminded: ({ day }) => `Noteret: rykker sendt ${day}.`,
  decide: ({ decision, day, reason }) =>
    `Besluttet: ${decision} (${reason}). Vi spørger igen, når bogføringen når til ${day}.`,
};
