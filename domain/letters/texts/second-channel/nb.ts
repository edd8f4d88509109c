/** The second channel in Norwegian (bokmål). */
import type { SecondChannelTexts } from "./second-channel-texts.ts";

const to = (customer: string | undefined): string => (customer === undefined ? "" : ` til ${customer}`);

export const secondChannelNb: SecondChannelTexts = {
  subject: "Handslag: e-post kommer ikke fram",
  waiting: (customer, replyBy) => `${customer} venter på svar, senest ${replyBy}.`,
  passed: (customer, promisedAt) => `${customer} venter på svar. Tidspunktet var ${promisedAt}.`,
  other: {
    waiting: (customer, replyBy) => `Et løfte${to(customer)} skal holdes senest ${replyBy}.`,
    passed: (customer, promisedAt) => `Et løfte${to(customer)} skulle ha vært holdt ${promisedAt}.`,
  },
  more: "Det er flere som venter på å høre fra oss.",
  lost: (name) => `E-post til ${name} kommer ikke fram. Gi beskjed på en annen måte.`,
  stuck: (name) => `E-post til ${name} kommer ikke fram akkurat nå. Gi beskjed på en annen måte.`,
  junk: (name) =>
    `E-post fra Handslag til ${name} er merket som søppelpost, så den neste kommer kanskje ikke fram.`,
};
