/** Finnish. No number, day or reason is ever inflected. */
import type { PaymentsWordsTexts } from "./texts.ts";

const of = (invoice: string | undefined): string => (invoice === undefined ? "" : ` (lasku ${invoice})`);

export const fi: PaymentsWordsTexts = {
  dispute: ({ invoice }) =>
    `Kirjattu: asiakas on riitauttanut asian${of(invoice)}. Sillä aikaa mikään ei ole myöhässä. Kerro, kun asiasta on sovittu: ”kiista ratkaistu”.`,
  "dispute-over": ({ invoice }) => `Kirjattu: kiista${of(invoice)} on ratkaistu.`,
  "promise-to-pay": ({ day, invoice }) =>
    `Kirjattu: asiakas on luvannut maksaa viimeistään ${day}${of(invoice)}. Kerromme, jos maksua ei näy kirjanpidossa.`,
  exempt: ({ day, invoice, reason }) =>
    `Kirjattu: ${invoice === undefined ? "asiakasta" : `laskua ${invoice}`} ei arvioida ${day} asti (${reason}).`,
  reminded: ({ day }) => `Kirjattu: maksumuistutus lähetetty ${day}.`,
  decide: ({ decision, day, reason }) =>
    `Päätetty: ${decision} (${reason}). Kysymme uudelleen, kun kirjanpito on luettu ${day} asti.`,
};
