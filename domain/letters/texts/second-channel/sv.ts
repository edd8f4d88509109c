/** The second channel in Swedish. */
import type { SecondChannelTexts } from "./second-channel-texts.ts";

const to = (customer: string | undefined): string => (customer === undefined ? "" : ` till ${customer}`);

export const secondChannelSv: SecondChannelTexts = {
  subject: "Handslag: mejl kommer inte fram",
  waiting: (customer, replyBy) => `${customer} väntar på svar, senast ${replyBy}.`,
  passed: (customer, promisedAt) => `${customer} väntar på svar. Tiden var ${promisedAt}.`,
  other: {
    waiting: (customer, replyBy) => `Ett löfte${to(customer)} ska hållas senast ${replyBy}.`,
    passed: (customer, promisedAt) => `Ett löfte${to(customer)} skulle ha hållits ${promisedAt}.`,
  },
  more: "Det är fler som väntar på att höra av oss.",
  lost: (name) => `Mejl till ${name} kommer inte fram. Säg till på annat sätt.`,
  stuck: (name) => `Mejl till ${name} kommer inte fram just nu. Säg till på annat sätt.`,
  junk: (name) => `Mejl från Handslag till ${name} har märkts som skräp, så nästa kommer kanske inte fram.`,
};
