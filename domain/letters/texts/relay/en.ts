/** British English. */
import type { RelayTexts } from "./texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` about “${subject}”`);

const AGAIN = "Reply to the customer’s email once more";

export const en: RelayTexts = {
  verdict: {
    acknowledged: (replyBy) => `Acknowledged: reply promised by ${replyBy}.`,
    soon: (replyBy) => `About to be acknowledged: reply promised by ${replyBy}.`,
    previewed: (replyBy) =>
      `No automatic reply, as letters are only shown so far. Please be in touch by ${replyBy}.`,
    promised: (replyBy) => `Already waiting for our reply, by ${replyBy}.`,
    not: (why, replyBy) =>
      `No automatic reply: ${why}.${replyBy === undefined ? "" : ` Please be in touch by ${replyBy}.`}`,
    colleague: "From a colleague, so no automatic reply.",
  },
  why: {
    machine: "it looks as if a machine sent it",
    report: "it tells what became of another email",
    list: "it is a mailing",
    doubt: "nothing shows that it is from the sender it names",
    supplier: "the sender is a supplier of ours",
    "not-a-customer": "the sender is not a customer",
    "no-letters": "the customer wants no automatic replies",
    undeliverable: "emails to that address come back",
    "in-copy": "we are only in copy",
    "not-addressed": "none of our addresses is named as recipient",
    "to-many": "it went to many at once",
    address: "the address it came to gets none",
    asked: "the sender would rather have none, or it may be a machine",
    dialogue: "the two of you are writing to each other already",
    thanks: "it is probably just a thank-you",
    unreadable: "it cannot be read",
    paused: "automatic replies are paused",
    other: "something spoke against it, or somebody was quicker",
  },
  handedOver: {
    given: (by_) => `${by_} has handed this over to you, so it is yours to answer.`,
    away: (by_) => `${by_} is away, so this is waiting for your reply instead.`,
    own: "You have taken this over.",
  },
  strangerAnswers:
    "Be careful: this came to a reply address that only we have, but nothing shows that one of us wrote it. Nothing has gone on to any customer.",
  from: (who, others) => `From ${who}${others === undefined ? "" : `, with a copy to ${others}`}.`,
  tooMany: (count) => `Also went to ${count} others; they will not get your reply.`,
  answer: (to, withOthers) =>
    `Reply as usual: it goes from us to ${to}${withOthers ? " and those in copy" : ""}. These lines are taken out.`,
  noAnswer: "Replies to this email do not go on. To reply, write a new one to whoever you know wrote it.",
  leftBehind: (files) => `Could not come along: ${files}.`,
  cut: "The email may have more to show than what you see here.",
  whereAll: (link, name) =>
    link === undefined ? `All of it is kept by Handslag, as ${name}.` : `All of it is kept: ${link}`,
  via: (customer, company) => `${customer} via ${company}`,
  original: "Original email.eml",
  returned: {
    subject: (to, why) =>
      why === "bounced"
        ? `Your reply to ${to} did not arrive`
        : why === "unsure"
          ? `Not sure whether your reply to ${to} was sent`
          : `Your reply to ${to} has not been sent`,
    what: (to, subject, why) =>
      why === "bounced"
        ? `Your reply to ${to}${about(subject)} did not arrive.`
        : why === "unsure"
          ? `We do not know whether your reply to ${to}${about(subject)} was sent.`
          : `Your reply to ${to}${about(subject)} has not been sent, so the customer has not got it.`,
    because: {
      ours: () =>
        "Something is left in it that was only for you: the reply address, or the lines from Handslag at the top of the customer’s email. They must not reach the customer.",
      unreadable: () => "It is encrypted, or made so that nobody can tell what is in it.",
      empty: () => "There is nothing in it but what it quotes, or your answer stands among what is quoted.",
      words: (fact) =>
        `All it says is “${fact}”. We read that as a word to Handslag, not as an answer to the customer.`,
      "refused-file": (fact) => `Files such as ${fact} cannot be sent from here.`,
      "too-large": () => "It is too large: attachments may be about 7 MB together.",
      gone: () =>
        "Handslag no longer has the email that you replied to, so we do not know where the reply should go.",
      refused: (fact) => `It could not be sent (${fact}).`,
      unsure: () => "We were never told whether it was sent, and do not send it again without your knowing.",
      bounced: (fact) =>
        fact === ""
          ? "The recipient’s mail server did not take it."
          : `The recipient’s mail server said: ${fact}`,
    },
    whatToDo: {
      ours: `${AGAIN}, and delete everything quoted below your reply before you send it.`,
      unreadable: `${AGAIN} as plain text or HTML, without encryption.`,
      empty: `${AGAIN}, and write your answer at the top.`,
      words:
        "If it was for Handslag, write it in answer to one of our other letters, or choose on the page that they link to. If it was for the customer, reply to the customer’s email once more, in a whole sentence.",
      "refused-file": `${AGAIN} without that file, or put it into a zip file.`,
      "too-large": `${AGAIN} and divide the attachments, or send a link to them.`,
      gone: "Write a new email to the customer.",
      refused: `${AGAIN} in a while. If that does not help, tell whoever looks after Handslag for us.`,
      unsure: "Ask the customer, or reply once more and say that it may come twice.",
      bounced: "Check the address, or call the customer.",
    },
    closing: "What you wrote is still among your sent emails.",
  },
};
