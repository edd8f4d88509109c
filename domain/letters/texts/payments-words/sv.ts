/** Swedish. */
import type { PaymentsWordsTexts } from "./texts.ts";

const of = (invoice: string | undefined): string => (invoice === undefined ? "" : ` faktura ${invoice}`);

export const sv: PaymentsWordsTexts = {
  dispute: ({ invoice }) =>
    `Noterat: kunden bestrider${of(invoice) || " kravet"}. Så länge räknas inget som sent. Säg till när ni är överens: ”tvisten är löst”.`,
  "dispute-over": ({ invoice }) =>
    `Noterat: tvisten${invoice === undefined ? "" : ` om faktura ${invoice}`} är löst.`,
  "promise-to-pay": ({ day, invoice }) =>
    `Noterat: kunden har lovat att betala${of(invoice)} senast ${day}. Du hör av oss om det inte syns i bokföringen.`,
  exempt: ({ day, invoice, reason }) =>
    `Noterat:${invoice === undefined ? " kunden" : of(invoice)} bedöms inte till och med ${day} (${reason}).`,
  reminded: ({ day }) => `Noterat: påminnelse skickad ${day}.`,
  decide: ({ decision, day, reason }) =>
    `Bestämt: ${decision} (${reason}). Vi frågar igen när bokföringen når till ${day}.`,
};
