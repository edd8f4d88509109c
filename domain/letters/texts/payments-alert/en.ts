/** English. */
import type { PaymentsStaffTexts } from "./texts.ts";

const invoiceOf = (invoice: string | undefined): string =>
  invoice === undefined ? "" : ` invoice ${invoice}`;

export const en: PaymentsStaffTexts = {
  alert: {
    nobody: "A customer without a name",
    subject: {
      slow: (who) => `${who} often pays late`,
      serious: (who) => `${who}: the payments need a decision`,
      "look-again": (who) => `${who}: time to look at the payments again`,
      worse: (who) => `${who}: more is overdue`,
      "promise-broken": (who) => `${who}: a promised payment has not come`,
    },
    happened: {
      slow: (who) => `${who} often pays late. That is new.`,
      serious: (who) => `The payments of ${who} need a decision.`,
      "look-again": (who) => `It is time to look at the payments of ${who} again, as you decided.`,
      worse: (who) => `More than twice as much is overdue from ${who} as when it last came up.`,
    },
    promiseBroken: ({ who, by, invoice }) =>
      `${who} was to pay${invoiceOf(invoice)} by ${by}. The books show no payment.`,
    because: (reasons, day) => `What the books say up to ${day}: ${reasons}.`,
    asks: "How do you want to go on? Reply with one of the words, and say why and when to look at it again:",
    decisionExamples: (again) => [
      `go on: a good customer, look again ${again}`,
      `shorter terms: 10 days from now, look again ${again}`,
      `prepayment: until all is paid, look again ${again}`,
      `end: no more deliveries, look again ${again}`,
    ],
    ownerIsAsked: (owner) => `${owner} is the account manager and has been asked how to go on.`,
    ownerIsTold: (owner) => `${owner} is the account manager and has been told the same.`,
    answer: "Do you know more? Reply to this email, for example:",
    examples: ({ payBy, until }) => [
      "disputed",
      `promised to pay ${payBy}`,
      `exempt until ${until}: new owner`,
      "reminder sent",
    ],
    nothingSent: "Nothing has been sent to the customer.",
    onPage: "You can also answer on the page about the customer’s payments:",
    openPage: "open the page",
  },
  list: {
    subject: (count, form) =>
      form === "one" ? `Payments: ${count} customer to look at` : `Payments: ${count} customers to look at`,
    subjectNone: "Payments: nobody often pays late",
    first: (day) =>
      `The books have been read up to ${day}. These customers often pay late, or a decision is needed about them:`,
    firstNone: (day) => `The books have been read up to ${day}. No customer often pays late.`,
    news: (day) => `This is new in the books up to ${day}:`,
    more: (count) => `And ${count} more, in the morning letter on Monday.`,
    fromNowOn:
      "From now on you hear when something changes, and get the whole list in the morning letter on Mondays.",
    or: "or",
    answer: "Reply to this email with the number and what you know, for example:",
    examples: ({ payBy, until }) => [
      "1 disputed",
      `2 promised to pay ${payBy}`,
      `3 exempt until ${until}: new owner`,
    ],
  },
  line: {
    decisionNeeded: "A decision is needed.",
    decided: (decision, again) => `Decided: ${decision}, to be looked at again on ${again}.`,
    decisions: {
      "go-on": "go on as before",
      "shorter-terms": "shorter terms",
      prepayment: "prepayment",
      end: "end it",
    },
    promiseBroken: ({ by, invoice }) =>
      `The payment${invoice === undefined ? "" : ` of invoice ${invoice}`} promised by ${by} is not in the books.`,
    promised: ({ by, invoice }) => `The customer has promised to pay${invoiceOf(invoice)} by ${by}.`,
    disputed: ({ from, invoice }) => `The customer disputes${invoiceOf(invoice) || " it"}, since ${from}.`,
    exempt: ({ until, invoice, reason }) =>
      `${invoice === undefined ? "The customer" : `Invoice ${invoice}`} is not judged until ${until}: ${reason}.`,
    asOf: (day) => `According to the books up to ${day}.`,
  },
  ask: {
    subject: (day) => `The books reach to ${day}: can you send a new file?`,
    subjectNone: "Can you send a file with payments?",
    reaches: (day, days) => `The latest that we know about payments is from ${day}, ${days} days ago.`,
    reachesNone: "We have read invoices, but no file that says what has been paid.",
    meanwhile: "Until we know more, we say nothing about who pays late.",
    what: (name) =>
      "What is needed is a list of customer invoices with due date and payment (CSV or Excel from the accounting " +
      "program), or the bank’s file of incoming payments (camt.053 or camt.054)." +
      (name === undefined ? "" : ` The last file that we got was “${name}”.`),
    how: "Reply to this email with the file attached: it will be read, and we will tell you what was in it.",
    again: "We ask again next week if no file has come.",
  },
};
