/** English. */
import type { LineWords, MorningTexts } from "./texts.ts";

const task = ({ what, subject }: LineWords): string =>
  what ?? (subject === undefined ? "reply to the email" : `reply to “${subject}”`);
const about = ({ subject }: LineWords): string => (subject === undefined ? "" : ` about “${subject}”`);
const to = ({ subject }: LineWords): string => (subject === undefined ? "" : ` to “${subject}”`);
const within = (median: string | undefined): string =>
  median === undefined ? "" : ` Half of the customers heard from us within ${median} of opening time.`;

export const en: MorningTexts = {
  greeting: (name) => `Good morning ${name},`,
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  day: (weekday, day, month) => `${weekday} ${day} ${month}`,
  things: (count, form) => (form === "one" ? `${count} thing to see to` : `${count} things to see to`),
  nothing: "nothing is waiting for you",
  quiet: (later, form) =>
    later === 0
      ? "Nothing is promised for today and no customer is waiting for your reply. Have a good day."
      : `Nothing is promised for today. ${later} ${form === "one" ? "customer has" : "customers have"} been given a later time. Have a good day.`,
  sections: {
    "promised-today": {
      heading: "Promised for today",
      line: (words) => `: ${task(words)}. Promised by ${words.by}.`,
    },
    overdue: {
      heading: "Overdue",
      line: (words) => `: ${task(words)}. Was due ${words.since}. Get in touch and give a new time.`,
    },
    waiting: {
      heading: "Waiting for your reply",
      line: (words) =>
        ` wrote ${words.since}${about(words)}. No time has been promised${words.why === undefined ? "" : ` (${words.why})`}.`,
    },
    "failed-letter": {
      heading: "Did not arrive",
      line: (words) => `: our automatic reply${about(words)} did not arrive. Call, or check the address.`,
    },
    contacts: { heading: "Worth getting in touch with", line: ({ why = "" }) => `: ${why}` },
    talks: { heading: "Customer meetings", line: ({ why = "" }) => `: ${why}` },
    hints: { heading: "Worth a thought", line: ({ why = "" }) => `: ${why}` },
    payments: { heading: "Payments", line: ({ why = "" }) => `: ${why}` },
    "came-in": {
      heading: "Came in, no automatic reply sent",
      line: (words) => ` wrote ${words.since}${about(words)}: ${words.why ?? "no reply was sent"}.`,
    },
    unsorted: {
      heading: "New senders",
      line: (words) => ` wrote ${words.since}${about(words)}. Customer, supplier or not a customer?`,
    },
    thanks: {
      heading: "Probably only a thank-you",
      line: (words) => ` wrote ${words.since}${about(words)}. If it needs a reply, write “open”.`,
    },
    "proposed-owner": {
      heading: "Is the customer yours?",
      line: (words) => `: you were the first to reply${to(words)}. Write “mine” if the customer is yours.`,
    },
    spam: {
      heading: "Spam",
      line: (words) => ` wrote ${words.since}${about(words)}. If it is not spam, write “open”.`,
    },
  },
  nobody: "Unknown sender",
  promise: "A promise",
  alreadyDone: ": already done.",
  isNew: "New sender.",
  letterFailed: "Our automatic reply did not arrive.",
  lastAgreed: (what) => `Last agreed: ${what}.`,
  why: {
    "only-in-copy": "we are only in copy",
    "to-a-person": "sent to a person’s own address",
    "running-dialogue": "an exchange of emails that is going on",
    "wants-no-letters": "the customer wants no automatic replies",
    "undeliverable-address": "our replies do not reach the address",
    "address-not-acknowledged": "the address does not reply automatically",
    "to-ledger-address":
      "sent to the address for files from the books, but nothing shows that it is from us, so nothing was read",
    "many-recipients": "sent to many at once",
    "asks-for-no-answer": "the sender asked for no automatic replies",
    "not-scanned": "not checked for spam and viruses",
    "asks-something": "looks automatic but asks a question",
    "form-not-named": "seems to come from a contact form",
    "form-without-writer": "the contact form does not say who wrote",
    "group-hides-writer": "our mail group hides who wrote",
    unreadable: "the email cannot be read",
    "virus-found": "stopped, because it carries a virus",
    "mail-missing": "the email was lost on its way to us",
    "complaint-report": "marked a letter of ours as spam",
  },
  cautions: {
    unproven: () => "note: nothing shows that it really is from there",
    "possible-spoof": () => "note: the sender is probably forged",
    "looks-like": (fact) => `note: looks like ${fact ?? "a known address"}, but is another`,
    "reply-to-differs": (fact) => `note: a reply would go to ${fact ?? "another address"}`,
    "sender-unclear": () => "note: it is not clear who wrote",
  },
  more: (count, isLinked) =>
    isLinked ? `And ${count} more:` : `And ${count} more, in the morning letter once these are done.`,
  all: "Everything on one page:",
  openList: "open the list",
  fromMachines: (count, form, from, isAll) =>
    `Also received: ${count} automatic ${form === "one" ? "email or newsletter" : "emails and newsletters"}, ` +
    `${isAll ? "from" : "some of them from"} ${from}.`,
  unprovedOwn: (count, domains) =>
    `${count} emails came with our own address as the sender, but nothing shows that they are ours, so none of them ` +
    `counts as a reply. Did we send them ourselves? Then show this to whoever looks after our email: DKIM or DMARC is missing for ` +
    `${domains}. Otherwise somebody is writing in our name.`,
  answer: "Reply to this email with the number and a word, for example:",
  words: {
    done: "done",
    laterFriday: "later Friday",
    laterMonday: "later Monday",
    handOver: "hand over",
    notACustomer: "not a customer",
    customer: "customer",
    open: "open",
    mine: "mine",
    disputed: "disputed",
  },
  undo: "To take it back, reply “undo” within 24 hours.",
  week: {
    heading: "Last week",
    company: ({ kept, due, form, median }) =>
      `We kept ${kept} of ${due} ${form === "one" ? "promise" : "promises"}.${within(median)}`,
    customers: "Where we did not always keep the time:",
    own: ({ kept, due, median }) =>
      `You kept ${kept} of ${due}${median === undefined ? "" : `, and half heard from you within ${median}`}.`,
    ownIsClosed: "Only you see your own figures.",
    ownIsOpen: "Your manager sees your own figures, too.",
    other: (name, { kept, due, median }) =>
      `${name}: ${kept} of ${due}${median === undefined ? "" : `, half within ${median}`}.`,
  },
  findings: {
    heading: "Reply time",
    slowDown: (median, usual, promised) =>
      `Replies take longer than before: half of the customers hear from us within ${median} of opening time, against ` +
      `${usual} earlier. Until that turns, new customers are promised ${promised}.`,
    slowDownOver: (stays, promised) =>
      stays
        ? `The longer reply time has become the usual one. We promise ${promised} of opening time.`
        : `Replies are as quick as before again. We promise ${promised} of opening time.`,
    limitTooShort: (atMost, share, needed) =>
      `We promise ${atMost} of opening time at most, but manage it only ${share} times in 100. To keep our promises it ` +
      `takes ${needed}: raise the limit in the settings, or see who can help.`,
    limitTooShortForHolidays: (atMost, needed) =>
      `The holiday weeks are near. We then promise twice the time, ${needed} of opening time, but the limit in the ` +
      `settings is ${atMost}: raise it, or see who can help.`,
  },
};
