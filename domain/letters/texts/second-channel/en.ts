/** The second channel in English. */
import type { SecondChannelTexts } from "./second-channel-texts.ts";

const to = (customer: string | undefined): string => (customer === undefined ? "" : ` to ${customer}`);

export const secondChannelEn: SecondChannelTexts = {
  subject: "Handslag: email does not arrive",
  waiting: (customer, replyBy) => `${customer} is waiting for a reply, due by ${replyBy}.`,
  passed: (customer, promisedAt) => `${customer} is waiting for a reply. It was due ${promisedAt}.`,
  other: {
    waiting: (customer, replyBy) => `A promise${to(customer)} is to be kept by ${replyBy}.`,
    passed: (customer, promisedAt) => `A promise${to(customer)} was due ${promisedAt}.`,
  },
  more: "Others are waiting to hear from us, too.",
  lost: (name) => `Email to ${name} does not arrive. Let them know some other way.`,
  stuck: (name) => `Email to ${name} is not getting through right now. Let them know some other way.`,
  junk: (name) => `Email from Handslag to ${name} was marked as junk, so the next may not arrive.`,
};
