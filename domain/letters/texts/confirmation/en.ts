/** English. */
import { levelNames } from "../relation-hints/level-names.ts";
import type { Before, ConfirmationTexts, HandOverTexts, Said } from "./texts.ts";

const by = ({ by: who, when }: Before): string => {
  const facts = [when, who].filter((each) => each !== undefined);
  return facts.length === 0 ? "" : ` (${facts.join(", ")})`;
};

const dueThen = ({ due, moreDue }: Said): string =>
  due.length === 0
    ? ""
    : `This is promised for then: ${due.map(({ what, replyBy: time }) => `${what} (by ${time})`).join("; ")}${moreDue > 0 ? `, and ${moreDue} more` : ""}.`;

export const confirmation: ConfirmationTexts = {
  subject: "What was done",
  intro: "This is what was done:",
  notUnderstoodIntro: "We did not understand this, so nothing was done about it:",
  notUnderstood: {
    "no-word": (line) => `“${line}”`,
    "no-day": (line) => `“${line}”: which day do you mean?`,
    "past-day": (line) => `“${line}”: that day has passed.`,
    "no-what": (line) => `“${line}”: what is it about? Write it after the colon.`,
    "no-reason": (line) => `“${line}”: why? Write the reason after a colon.`,
    "no-minutes": (line) =>
      `“${line}”: a meeting is only done once you have written a few lines on what you agreed. Put them below that line.`,
    "no-interval": (line) =>
      `“${line}”: how often does the customer want to hear from us? Write, for example, “wish: every three months”.`,
    "no-whom": (line) => `“${line}”: who is it about?`,
    "no-level": (line) => `“${line}”: the levels are ${levelNames("en")}. Write “level: 3”, for example.`,
    "maybe-leaves": (line) =>
      `“${line}”: do you mean that a colleague is leaving, or staying? If so, write just that, in a mail of its own, for example “leaves: Anna 31/12, Bo takes over” or “does not leave: Anna”.`,
    "not-yet": (line) =>
      `“${line}”: that sounds like something that has not happened yet. Write “next: 12 January” if you want to be reminded.`,
    "maybe-send": () =>
      "The agenda has not gone to the customer, because you wrote more than that. Shall it go all the same? Then reply just “send”.",
  },
  maybePromise: "Should this become a promise? Write “promise: … by …”.",
  examplesIntro: "Begin a line with a word such as:",
  examples:
    "done · later Friday · hand over · not a customer · promise: send the quote by Friday · away: 20/12–7/1",
  undo: "If anything is wrong, reply “undo” to this email within 24 hours.",
  outcome: {
    about: ({ who, subject }) =>
      [who, subject === undefined ? undefined : `“${subject}”`].filter(Boolean).join(", ") || undefined,
    done: {
      done: {
        kept: "Done, and the promise is kept.",
        late: "Done. It was a little later than promised.",
        broken: "Done. It was later than promised.",
        withdrawn: "Done.",
        "nothing-promised": "Done.",
      },
      "not-needed": "Nobody is waiting for us any more, so you will hear no more about it.",
      later: ({ replyBy }) => `New time: by ${replyBy}. Please make sure the customer knows.`,
      "hand-over": ({ to, meanwhile }) =>
        `${to} takes over.${meanwhile === undefined ? "" : ` While ${to} is away, ${meanwhile} looks after it.`}`,
      "open-again": ({ replyBy }) =>
        `We are watching it again. The customer should hear from us by ${replyBy}.`,
      "not-a-customer":
        "Noted: not a customer. Nobody will be reminded of it, and no automatic replies will go there.",
      supplier: "Noted: a supplier. Nobody will be reminded of it, and no automatic replies will go there.",
      customer: "Noted: a customer.",
      mine: "You are the account manager from now on.",
      promise: ({ what, replyBy }) => `Promise noted: ${what}, by ${replyBy}.`,
      away: (said) =>
        [
          said.byItself
            ? `Your automatic reply says that you are away, so we take it that you are: ${said.days}. Here after all? Reply “back”.`
            : `You are away: ${said.days}.`,
          said.to === undefined ? "" : `${said.to} stands in.`,
          said.nobodyOn === undefined
            ? ""
            : `Nobody else is here then either (${said.nobodyOn}), so everything waits for you.`,
          dueThen(said),
        ]
          .filter(Boolean)
          .join(" "),
      back: ({ days }) => `So we take it that you are here: ${days}.`,
      closed: (said) =>
        `We are closed: ${said.days}.${said.due.length === 0 ? "" : ` ${dueThen(said)} Be in touch before then, or give a new time.`}`,
      opened: ({ days }) => `We are open as usual: ${days}.`,
      pause: "All automatic letters to customers are stopped. Reply “resume” when they may go out again.",
      resume: "Automatic letters to customers go out again.",
      undo: (was) => `Undone, everything is as it was. It was: “${was}”`,
    },
    already: {
      ended: (before) => `It was done already${by(before)}.`,
      withdrawn: (before) => `It is not being watched any more${by(before)}.`,
      later: ({ replyBy }) => `The time is already ${replyBy}.`,
      "hand-over": ({ to }) => `${to} has it already.`,
      "open-again": ({ replyBy }) => `It is being watched already: by ${replyBy}.`,
      mine: "You are the account manager already.",
      pause: (before) => `The letters are stopped already${by(before)}.`,
      resume: "The letters go out already.",
      undo: "It has been undone already.",
      back: "You were not noted as away.",
      opened: "It was not said that we are closed then.",
      other: "That was noted already.",
    },
    overtaken: {
      stopped: (since) =>
        `Since then somebody has said to stop the letters${by(since)}, so they are stopped.`,
      going: (since) =>
        `Since then somebody has said that the letters are to go out again${by(since)}, so they do.`,
      open: (since, { replyBy }) =>
        `Since then somebody has opened it again${by(since)}, so it is being watched: by ${replyBy}.`,
      days: ({ days }) =>
        `Since then something else has been said about those days (${days}), and that holds.`,
      other: (since) => `Since then something else has been said${by(since)}, and that holds.`,
    },
    notFound: { undo: "There is nothing to undo here.", other: "We do not have it any more." },
    notPossible: {
      "no-thing": () =>
        "We do not know what you mean. Reply to the letter that it is about, or put the number of its line first.",
      "no-line": ({ line }) => `There is no line ${line} in the letter. Nothing was changed.`,
      "no-customer": () => "We do not know which customer you mean.",
      nobody: ({ to, names }) =>
        to === undefined
          ? "There is nobody else who could take over."
          : names === ""
            ? `We can’t find a colleague called “${to}”. Nothing was changed.`
            : `“${to}”: do you mean ${names}? Then write it like that. Nothing was changed.`,
      several: ({ to, names }) => `“${to}” may be ${names}. Write the whole name. Nothing was changed.`,
      "not-in-settings": () =>
        "Only somebody with an address of their own in our settings can do that. Write from it, or ask whoever looks " +
        "after Handslag for us.",
      past: () => "That time has passed. Which day do you mean?",
      "in-settings": () =>
        "The letters are stopped in the settings. Ask whoever looks after Handslag for us.",
      "changed-since": () => "It has changed since, so it cannot be undone.",
      "too-long": ({ days }) =>
        `${days}: we do not take so many days at once. Are they right? Divide them into several lines.`,
      "taken-back": () => "You have taken it back since, so nothing was done.",
      "new-day-needed": ({ what }) =>
        `The time for that has passed. Write when it will be instead: “promise: ${what ?? "…"} by Friday”.`,
      "too-late": () => "That was more than 24 hours ago, so it cannot be undone.",
      "has-gone": () => "The letter has already gone, so it cannot be undone.",
      "which-customer": ({ anyOf }) =>
        `We do not know which customer this is about.${anyOf === "" ? "" : ` Do you mean ${anyOf}?`} Answer this email with the customer’s name, address or number, and we will note it.`,
      "several-customers": ({ names }) =>
        `It could be ${names}. Answer this email with the one you mean, and we will note it.`,
      "several-invoices": ({ what }) =>
        `Several of the customer’s invoices have number ${what ?? "?"}, and we do not know which one you mean. Nothing was noted. Is it about all that the customer has to pay? Write again without a number.`,
      "no-such-customer": ({ to }) =>
        `We can’t find a customer called ${to ?? "?"}. Write again, with the name as it stands in the register.`,
      "no-relation": () =>
        "This is no customer of ours, so nothing has been noted. Answer “customer” to the letter if that is wrong.",
      "which-talk": ({ anyOf }) =>
        `Do you mean the talk on ${anyOf}? Answer this email with the day: “cancelled: 8 December”. Nothing is cancelled yet.`,
      "no-talk": () => "No meeting has been booked. Book a time: “booked: 12 January 10:00”.",
      "no-agenda": () => "The meeting has no agenda yet.",
      "no-point": () => "The agenda has no point of that number.",
      "no-address": () => "We have no address for the customer that email reaches, so nothing has been sent.",
      "not-theirs": () => "That address is not the customer’s, so nothing has been sent.",
      "no-minutes": () =>
        "A meeting is only done once you have written a few lines on what you agreed. Answer “done” and put them on the lines below.",
      "which-personal": () =>
        "Nothing was erased. Write “forget personal” to erase everything about the customer, or “forget personal: oldest”.",
      "gone-for-good": () => "What was erased does not come back.",
      "only-managers": ({ names }) =>
        `That somebody leaves has to be said by a manager: ${names}. Nothing is changed.`,
      "successor-needed": ({ to }) =>
        `Who takes over from ${to ?? "?"}? Write it on the line: “leaves: Anna 31/12, Bo takes over”. Nothing is changed.`,
      "leave-to-each-other": ({ to, names }) =>
        `${to ?? "?"} is leaving too, and hands over to ${names}. Who else can take over from ${names}? Nothing is changed.`,
      "leaves-too": ({ to }) =>
        `${to ?? "?"} will not be here by then. Who else can take over? Nothing is changed.`,
    },
  },
};

const copied = (copyTo: string | undefined): string =>
  copyTo === undefined ? "" : `, with ${copyTo} in Cc or Bcc`;

export const handOver: HandOverTexts = {
  someone: "A colleague",
  subject: {
    given: (by_, who) => `${by_} has handed ${who} over to you`,
    away: (by_, who) => `${by_} is away: ${who} is waiting for your reply`,
    taken: (by_, who) => `${by_} is looking after ${who}`,
  },
  happened: {
    given: (by_, { who, subject }) =>
      `${by_} has handed ${who} over to you${subject === undefined ? "" : `. It is about “${subject}”`}.`,
    away: (by_, { who, subject, days }) =>
      `${by_} is away${days === undefined ? "" : ` ${days}`}, so ${who} is waiting for your reply instead${subject === undefined ? "" : `. It is about “${subject}”`}.`,
    taken: (by_, { who, subject }) =>
      `${by_} is looking after ${who}${subject === undefined ? "" : ` (“${subject}”)`} instead of you.`,
  },
  told: (replyBy) => `We have promised to be in touch by ${replyBy}.`,
  untold: (replyBy) => `The customer was given no time, but should hear from us by ${replyBy}.`,
  passed: (when) =>
    `The time ran out ${when}. Call or write a few lines: say how things stand, and give a new time.`,
  what: (what) => `Promised: ${what}.`,
  byWord: (copyTo) =>
    `Reply to the customer as usual${copied(copyTo)}. If it is done some other way, reply “done” to this email. Short of time? Reply, ` +
    "for example, “later Friday” or “hand over”.",
  byWordOnly:
    "When it is done, reply “done” to this email. Short of time? Reply, for example, “later Friday” or “hand over”.",
  promise: (what) => `the promise “${what}”`,
  nothingToDo: "There is nothing you need to do.",
  from: (from) => `From: ${from}`,
};
