/** English. */
import type { Reminded } from "../../../relation/hints/last-letter.ts";
import type { LadderTexts } from "./texts.ts";

const quoted = (what: string | undefined): string => (what === undefined ? "" : ` (${what})`);

const REMINDED: Readonly<Record<Reminded, string>> = {
  "in-time": "We will remind you a few days before.",
  "from-the-next-on": "It is too late for a letter this time. We will remind you from the next time on.",
  never: "It is too late for any letter to remind you.",
};

export const en: LadderTexts = {
  level: ({ level, target, evidence, nextStep }) =>
    [
      `Noted: level ${level}.`,
      ...(evidence === undefined ? [] : [`Why: ${evidence}.`]),
      ...(target === undefined ? [] : [`The target is level ${target}.`]),
      ...(nextStep === undefined ? [] : [`Next step: ${nextStep}.`]),
    ].join(" "),
  thanked: "Noted: you have thanked the customer.",
  milestone: (what, day, yearly, reminded) =>
    yearly
      ? `Noted: ${what}, ${day} and the same day every year. ${REMINDED[reminded]}`
      : `Noted: ${what}, ${day}. ${REMINDED[reminded]}`,
  milestoneOver: (what) => `Removed: ${what}. We will not remind you of it any more.`,
  suggested: {
    improvement: {
      made: (what) =>
        `Noted: a suggestion to the customer${quoted(what)}. Write “suggestion: …, adopted” or “suggestion: …, declined” when you know.`,
      adopted: (what) => `Noted: the customer has taken up our suggestion${quoted(what)}.`,
      declined: (what) => `Noted: the customer has said no to our suggestion${quoted(what)}.`,
    },
    favour: {
      made: (what) => `Noted: a small favour${quoted(what)}.`,
      adopted: (what) => `Noted: a small favour, and the answer was yes${quoted(what)}.`,
      declined: (what) => `Noted: a small favour, and the answer was no${quoted(what)}.`,
    },
    feedback: {
      made: (what) => `Noted: we have asked the customer how it is going${quoted(what)}.`,
      adopted: (what) => `Noted: the customer has told us how it is going${quoted(what)}.`,
      declined: (what) => `Noted: the customer would rather not say how it is going${quoted(what)}.`,
    },
  },
  personal: (person, kept, most) =>
    `Kept${person === undefined ? "" : `, about ${person}`}. It is shown before the next call (${kept} of ${most} at most). ` +
    "Answer “forget personal” to erase everything personal about the customer.",
  forgotten: (erased, left) =>
    left === 0
      ? `Erased: everything personal about the customer (${erased === 1 ? "1 note" : `${erased} notes`}). This cannot be undone.`
      : `Erased: ${erased === 1 ? "one personal note" : `${erased} personal notes`}; ${left} ${left === 1 ? "is" : "are"} left. This cannot be undone.`,
  nothingToForget: "Nothing personal is kept about the customer.",
  refused: {
    health: "Not saved: we keep no notes on anybody’s health.",
    family: "Not saved: we keep no notes on anybody’s family.",
    politics: "Not saved: we keep no notes on anybody’s political views.",
    religion: "Not saved: we keep no notes on anybody’s faith.",
    union: "Not saved: we keep no notes on anybody’s trade union membership.",
    sexuality: "Not saved: we keep no notes on anybody’s sexuality.",
    origin: "Not saved: we keep no notes on anybody’s origin.",
    "too-long": "Not saved: a personal note has 200 characters at most.",
    nothing: "Not saved: nothing was written there.",
  },
  insteadOfDay: "Write a day of the company instead: “milestone: 25 years 3 May”.",
  instead: "Write something that the person likes to talk about at work instead: “personal: Karin sails”.",
  tooMany: (most, oldest) =>
    `Not saved: there are ${most} personal notes about the customer already. The oldest is from ${oldest}. ` +
    "Answer “forget personal: oldest” if that can be erased, and then write the new one again.",
  owner: (name) => `Noted: ${name} looks after the customer from now on.`,
  hint: {
    done: {
      milestone: "Noted: you have marked the day. We will not remind you of it again this year.",
      "at-risk": "Noted: you have seen to it. We will tell you again if anything is added.",
      breadth: "Noted: more of us now know more of them. We will look at it again in a year.",
      level: "Noted. Answer “level: 3, next step: …” when you know how to go on.",
    },
    later: (day) => `We will bring it up again on ${day}.`,
    no: "OK, we won’t bring this up about this customer for a year.",
    noThanks: "Then we will not remind you again to say thanks for that recommendation.",
  },
  handedOver: {
    thank: "say thanks for the recommendation",
    milestone: "a day to remember",
    "at-risk": "the customer may be about to leave us",
    breadth: "more of us should know more of them",
    level: "the next step with the customer",
    improvement: "a suggestion to the customer",
    favour: "a small favour",
    feedback: "ask the customer how it is going",
  },
  draft: {
    heading: "Where you stand (for you alone)",
    level: ({ level, target, nextStep }) =>
      `Level ${level}${target === undefined ? "" : `, the target is ${target}`}. ` +
      (nextStep === undefined
        ? "No next step has been named: answer “level: 3, next step: …”, for example."
        : `Next step: ${nextStep}.`),
    notSet: "No level is set. Answer “level: 2”, for example.",
  },
  page: {
    level: "Level",
    notSet: "No level is set.",
    target: (level) => `The target is level ${level}.`,
    nextStep: (words) => `Next step: ${words}`,
    milestones: "Days to remember",
    yearly: (day) => `every year from ${day}`,
    personal: "Personal",
    hints: "Worth a thought",
    erase: "Erase",
    eraseAll: "Erase everything personal",
    forGood: "It is erased for good and cannot be undone.",
    answers: { done: "Done", later: "Later, on the day below", no: "No thanks, not for a year" },
  },
};
