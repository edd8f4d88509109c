/** English. */
import type { AgendaSendingTexts } from "./texts.ts";

export const en: AgendaSendingTexts = {
  subject: {
    second: (who, day) => `Please read the agenda before it goes: ${who}, ${day}`,
    read: (who, day) => `The agenda has been read and goes to the customer: ${who}, ${day}`,
  },
  happened: {
    second: ({ by, who, talk, when }) =>
      `${by} would like to send this agenda for a ${talk} with ${who} ${when}, and you read it first. If it looks good, ` +
      "reply “send” or “ok”. If not, change what needs changing.",
    read: ({ by, who, talk, when }) =>
      `${by} has read the agenda for your ${talk} with ${who} ${when}, and it goes to the customer as it is here.`,
  },
  goesThen: (when) => `It goes ${when}. What you change before then goes along.`,
  undo: "After “send” the letter waits until the next working morning. Reply “undo” before then if you change your mind.",
  readFirst: (reader) => `After “send” ${reader} reads it first. If it is urgent, reply “send anyway”.`,
  anyway: "send anyway",
  confirmed: {
    reader: (reader) =>
      `${reader} reads the agenda first and then sends it. If it is urgent, reply “send anyway”; if you change your mind, ` +
      "“undo”.",
    rests: (to, when) =>
      `The agenda goes to ${to ?? "the customer"} ${when}. Reply “undo” before then if you change your mind.`,
  },
};
