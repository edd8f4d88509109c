/** The second channel in Danish. */
import type { SecondChannelTexts } from "./second-channel-texts.ts";

const to = (customer: string | undefined): string => (customer === undefined ? "" : ` til ${customer}`);

export const secondChannelDa: SecondChannelTexts = {
  subject: "Handslag: mail kommer ikke frem",
  waiting: (customer, replyBy) => `${customer} venter på svar, senest ${replyBy}.`,
  passed: (customer, promisedAt) => `${customer} venter på svar. Tidspunktet var ${promisedAt}.`,
  other: {
    waiting: (customer, replyBy) => `Et løfte${to(customer)} skal holdes senest ${replyBy}.`,
    passed: (customer, promisedAt) => `Et løfte${to(customer)} skulle have været holdt ${promisedAt}.`,
  },
  more: "Der er flere, der venter på at høre fra os.",
  lost: (name) => `Mail til ${name} kommer ikke frem. Giv besked på en anden måde.`,
  stuck: (name) => `Mail til ${name} kommer ikke frem lige nu. Giv besked på en anden måde.`,
  junk: (name) => `Mail fra Handslag til ${name} er markeret som spam, så den næste kommer måske ikke frem.`,
};
