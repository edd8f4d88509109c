/** English. */
import type { RelationPageTexts, TalkState } from "./texts.ts";

const KINDS = { evaluation: "Yearly review", update: "Yearly update" } as const;

const STATES: Readonly<Record<TalkState, (day: string) => string>> = {
  due: (day) => `due by ${day}.`,
  overdue: (day) => `was due by ${day}.`,
  booked: (day) => `booked for ${day}.`,
};

export const en: RelationPageTexts = {
  next: (day) => `Next contact: ${day}.`,
  noNext: "No further contact is planned.",
  talk: (kinds, state, day) => `${kinds.map((kind) => KINDS[kind]).join(" and ")}: ${STATES[state](day)}`,
  choices: {
    done: "We have been in touch",
    next: "Next contact on the day below",
    "hand-over": "Somebody else takes it",
    "talk-booked": "Meeting booked for the day below",
    "talk-later": "Do not ask about meetings before the day below",
    "not-a-customer": "Not a customer",
  },
  day: "Day",
  to: "Who takes it",
  dayFirst: "Choose a day that has not passed.",
  question: "Shall we note this?",
  back: "Back",
};
