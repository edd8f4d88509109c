/** Alerts in English. */
import type { AlertTexts, OtherWords } from "./alert-texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` about “${subject}”`);

const promised = ({ who, customer, what }: OtherWords): string =>
  `${who === undefined ? "You have" : `${who} has`} promised${customer === undefined ? "" : ` ${customer}`}: ${what}`;

export const alertEn: AlertTexts = {
  told: {
    subject: (customer, replyByShort) => `${customer} is waiting for a reply, promised by ${replyByShort}`,
    subjectAfter: (customer, replyByShort) =>
      `${customer} is waiting for a reply, promised by ${replyByShort}`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} wrote ${receivedAt}${about(subject)}. We promised to be in touch by ${replyBy}, and we have not ` +
      "seen a reply yet.",
    passed: ({ customer, promisedAt }) =>
      `The time we promised ${customer}, ${promisedAt}, has gone by and we have not seen a reply.`,
    getInTouch: "Call or write a few lines: say how things stand and give a new time.",
  },
  untold: {
    subject: (customer, replyByShort) => `${customer} is waiting for a reply, due by ${replyByShort}`,
    subjectAfter: (customer) => `${customer} is waiting for a reply`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} wrote ${receivedAt}${about(subject)}. We have not given them a time, but they should hear from us ` +
      `by ${replyBy}, and we have not seen a reply yet.`,
    passed: ({ customer, receivedAt, subject }) =>
      `${customer} wrote ${receivedAt}${about(subject)}. No time has been promised, but we have not seen a reply yet.`,
    getInTouch: "Call or write a few lines.",
  },
  other: {
    subject: (customer, what, replyByShort) =>
      `Promised${customer === undefined ? "" : ` to ${customer}`}: ${what}, by ${replyByShort}`,
    waiting: ({ replyBy, ...words }) => `${promised(words)}, by ${replyBy}.`,
    passed: ({ promisedAt, ...words }) =>
      `${promised(words)}. It was due ${promisedAt}, and we have not seen that it is done.`,
    done: "Is it done? Reply “done” to this email.",
    newDate: (toCustomer) =>
      toCustomer
        ? "Need more time? Give the customer a new time, and reply “later Friday”, for instance."
        : "Need more time? Reply “later Friday”, for instance.",
  },
  somebody: "An unknown sender",
  newDateNow: "Get in touch as soon as you can: say how things stand and give a new time.",
  because: {
    away: (owner) => `You are getting this because ${owner} is away.`,
    backup: (asked) =>
      `You are getting this as stand-in for ${asked}, who has it, too. Agree on which of you replies.`,
    manager: (asked) =>
      `${asked} has been asked. You are getting this so that you can help each other and the customer hears from us.`,
  },
  alsoTold: (names, several) => `${names} ${several ? "have" : "has"} this, too.`,
  answer: ({ copyTo, keeps, isRelayed }) =>
    (isRelayed
      ? "Reply to the customer’s email that you got from us. "
      : `Reply to the customer as usual${copyTo === undefined ? "" : `, with ${copyTo} in Cc or Bcc`}. `) +
    (keeps
      ? "The promise is then kept and you will hear no more about it."
      : "You will then hear no more about it."),
  done: "Already dealt with, by phone for instance? Reply “done” to this email.",
  shortOfTime: (backup) =>
    backup === undefined
      ? "Short of time? Give the customer a new time."
      : `Short of time? Give the customer a new time, or reply “hand over” and ${backup} will take it.`,
  newDate: "Given the customer a new time? Reply “later Friday”, for instance.",
  handOver: (backup) => `Short of time? Reply “hand over” and ${backup} will take it.`,
  handOverTo: "Should somebody else take it? Reply “hand over to” and a name.",
  from: (from) => `From: ${from}`,
  customer: (customer) => `Customer: ${customer}`,
  wrote: (receivedAt) => `Wrote: ${receivedAt}`,
  about: (subject) => `Subject: ${subject}`,
  lastAgreed: (what) => `Last agreed: ${what}`,
  link: (link) => `The full email: ${link}`,
};
