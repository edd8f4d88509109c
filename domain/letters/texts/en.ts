/** English: British spelling, 24-hour clock. */
import { alertEn } from "./alert/en.ts";
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const en: Texts = {
  greeting: (name) => (name === undefined ? "Hello," : `Hello ${name},`),
  time: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    clockSeparator: ":",
    date: ({ weekday, day, month, year }) =>
      `${weekday} ${day}${_}${month}${year === undefined ? "" : ` ${year}`}`,
    shortDate: ({ weekdayShort, day, monthShort, year }) =>
      `${weekdayShort} ${day}${_}${monthShort}${year === undefined ? "" : ` ${year}`}`,
    replyBy: {
      today: (clock, date) => `${clock} today, ${date}`,
      tomorrow: (clock, date) => `${clock} tomorrow, ${date}`,
      otherDay: (clock, date) => `${clock} on ${date}`,
    },
    replyByShort: {
      today: (clock) => `${clock} today`,
      tomorrow: (clock) => `${clock} tomorrow`,
      otherDay: (clock, date) => `${clock} on ${date}`,
    },
    receivedAt: {
      today: (clock) => `today at ${clock}`,
      yesterday: (clock) => `yesterday at ${clock}`,
      otherDay: (clock, date) => `on ${date} at ${clock}`,
    },
    zone: { SE: "(Swedish time)", DK: "(Danish time)", FI: "(Finnish time)", NO: "(Norwegian time)" },
  },

  acknowledgement: {
    subject: "We have received your email",
    open: (replyBy) => `Thank you for your email, which has reached us. You will hear from us by ${replyBy}.`,
    closed: (replyBy) =>
      "Thank you for your email, which has reached us. We are closed just now, but you will hear from us by " +
      `${replyBy}.`,
    urgent: (phone) => `If it is urgent, please call us on ${phone}.`,
    addMore: "To add anything, simply reply to this email.",
    closing: "Kind regards,",
    automatic: "This reply was sent automatically, but we stand by the time.",
    reference: (reference) => `Reference: ${reference}`,
    numberWord: { SE: "company no.", DK: "company no.", FI: "company no.", NO: "company no." },
    legal: (name, numberWord, number, seat) => `${name}, ${numberWord} ${number}, registered office ${seat}`,
    privacy: (url) => `How we handle personal data: ${url}`,
  },
  preview: {
    subject: (to, subject) => `Preview (would have gone to ${to}): ${subject}`,
    notSent: (to) =>
      `This is how we would have answered ${to}. Nothing has been sent to the customer, because for now our ` +
      "letters are only previewed. So the customer is waiting to hear from you.",
    notSentByOrder: (to) =>
      `This is how the letter to ${to} would have looked. Nothing has been sent, because for now ` +
      "letters are only previewed: set “letters” to “on”, or ask whoever looks after Handslag " +
      "for us.",
    switchOn:
      "Does it look right? Set “letters” to “on” in the settings, or ask whoever looks after Handslag for us to do " +
      "so, and replies like this one will go to customers.",
    subjectLine: (subject) => `Subject: ${subject}`,
  },
  alert: alertEn,
  summary: {
    count: (mails, senders, andMore) =>
      `${andMore ? "at least " : ""}${mails} ${mails === 1 ? "email" : "emails"} from ` +
      (senders === 1 ? "one sender" : `${senders} senders`),
    subject: (count) => `Waiting for a reply: ${count}`,
    waiting: (count) => `Waiting for your reply at this moment: ${count}.`,
    why:
      "That is unusually many, in a short time or from the same sender. So you get this instead of an email about each " +
      "of them, and not everybody has been told when they will hear from us. Nothing is lost: every email is kept and " +
      "watched.",
    unproven: (count, of) =>
      count < of
        ? `Take care: for ${count} of them nothing shows that ${count === 1 ? "it really comes" : "they really come"} ` +
          "from the address given."
        : of === 1
          ? "Take care: nothing shows that the email really comes from that address."
          : "Take care: nothing shows that the emails really come from those addresses.",
    mostUrgent: "Most urgent:",
    row: (customer, subject, replyByShort) =>
      `${customer}${subject === undefined ? "" : `, “${subject}”`}, promised by ${replyByShort}`,
    answer: (copyTo) =>
      `Reply as usual${copyTo === undefined ? "" : `, with ${copyTo} in Cc or Bcc`}. You will hear no more about ` +
      "what you have replied to.",
    notPeople: "Does it look like spam, or like a machine writing? Tell whoever looks after Handslag for us.",
  },
};
