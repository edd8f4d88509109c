/** English. */
import type { AgendaLetterTexts } from "./texts.ts";

export const en: AgendaLetterTexts = {
  talk: (kinds) =>
    kinds.length > 1 ? "yearly review and update" : kinds[0] === "update" ? "yearly update" : "yearly review",
  when: { time: (words) => `at ${words}`, day: (words) => `on ${words}` },
  heading: "Agenda",
  where: (where) => `Where: ${where}`,
  whereRead: (where, read) => `Where: ${where} (the customer reads “${read}”)`,
  place: {
    theirs: "at your premises",
    ours: (company) => `at ${company}`,
    theirOffice: "at your office",
    ourOffice: (company) => `at the ${company} office`,
  },
  answered: {
    accepted: "The customer has accepted the time in their calendar.",
    declined: "The customer has declined the time in their calendar. Get in touch about a new one.",
    tentative: "The customer has replied in their calendar that the time may suit them.",
    "another-time": "The customer has suggested another time in their calendar.",
  },
  draft: {
    subject: {
      drawn: (who, day) => `An agenda to look over: ${who}, ${day}`,
      edited: (who, day) => `The agenda as it is now: ${who}, ${day}`,
      moved: (who, day) => `The customer’s invitation is out of date: ${who}, ${day}`,
      cancelled: (who, day) => `The customer still has the invitation: ${who}, ${day}`,
    },
    happened: {
      drawn: ({ who, talk, when }) =>
        `You have a ${talk} with ${who} ${when}. Here is a suggested agenda, drawn from what has happened since last ` +
        "time. Nothing has gone to the customer.",
      edited: ({ who, talk, when }) =>
        `This is the agenda as it is now for your ${talk} with ${who} ${when}.`,
      moved: ({ who, talk, when }) =>
        `Your ${talk} with ${who} is now ${when}, but the invitation that the customer has is for another time or place.`,
      cancelled: ({ who, talk, when }) =>
        `Your ${talk} with ${who} ${when} is cancelled, but the customer still has the invitation. Reply “send” to let ` +
        "the customer know and take it out of their calendar.",
    },
    hasGone: "The customer has an earlier version.",
    goesTo: (address) => `When you reply “send” it goes to ${address}, with an invitation for the calendar.`,
    noAddress:
      "It cannot be sent, because we have no address for the customer that email reaches. Call them, and see that the " +
      "right address gets into the customer register.",
    payments: {
      heading: "Payments (for you alone)",
      line: ({ why, day }) => `According to the books up to ${day}: ${why}.`,
    },
    how: "Reply to this email, for example:",
    edits: ["add: delivery times", "3: like this instead", "remove 2"],
    send: "send",
    undo: (minutes) =>
      `After “send” the letter waits for ${minutes} minutes. Reply “undo” before then if you change your mind.`,
  },
  unsent: {
    subject: {
      "not-sent": (who, day) => `The agenda has not been sent: ${who}, ${day}`,
      "not-arrived": (who, day) => `The agenda did not arrive: ${who}, ${day}`,
    },
    happened: {
      "not-sent": ({ who, talk, when }) =>
        `You have a ${talk} with ${who} ${when}, and the customer has not had an agenda. Reply “send” and this one goes.`,
      "not-arrived": ({ who, talk, when }) =>
        `The letter to ${who} about your ${talk} ${when} did not arrive. Call the customer, or reply “send to” and ` +
        "another of the customer’s addresses.",
    },
  },
  answer: {
    subject: (who, day) => `A reply about the agenda: ${who}, ${day}`,
    happened: ({ who, talk, when }, count) =>
      `${who} has replied about the agenda for your ${talk} ${when}. ` +
      (count === 0
        ? "There are no new points."
        : count === 1
          ? "This point is now the last one:"
          : "These points now stand last:"),
    calendar: {
      declined: {
        subject: (who, day) => `The customer has declined: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} has declined your ${talk} ${when} in their calendar. Get in touch about a new time.`,
      },
      "another-time": {
        subject: (who, day) => `The customer suggests another time: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} has suggested another time in their calendar for your ${talk} ${when}.`,
      },
    },
    arrange: ["booked: 12 January 10:00", "cancelled"],
    added: "From the customer",
    wishes: "The customer would like to leave out",
    wrote: "The customer wrote",
    reply: "Reply to the customer as usual; their email is watched like any other.",
  },
  customer: {
    subject: {
      invite: (day) => `For our meeting on ${day}`,
      time: (day) => `A new time for our meeting: ${day}`,
      place: (day) => `A new place for our meeting on ${day}`,
      cancel: (day) => `Our meeting on ${day} is cancelled`,
    },
    invite: ({ talk, when }) => `Our ${talk} is ${when}.`,
    changed: {
      time: ({ talk, when, was }) => `Our ${talk} has a new time: it is now ${when}, instead of ${was}.`,
      place: ({ talk, when }) => `Our ${talk} ${when} will be in a different place. The time is the same.`,
      other: ({ talk, when }) => `This is what we have planned now for our ${talk} ${when}.`,
    },
    newWhere: ({ where, was }) => `New place: ${where} (instead of ${was})`,
    points: "This is what we would like to talk about:",
    ask:
      "What would you like to add or leave out? Reply to this email and we will change it. An invitation comes with this " +
      "letter, so that the time is in your calendar.",
    cancel: ({ talk, when }) =>
      `Our ${talk} ${when} is cancelled. A cancellation comes with this letter, which takes the time out of your calendar.`,
    newTime: "To suggest another time, simply reply to this email.",
  },
};
