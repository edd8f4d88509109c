/** English. */
import type { RelationConfirmationTexts, SaidOfContact, SaidOfTalk } from "./texts.ts";

const WAYS = {
  mail: "email",
  call: "phone call",
  message: "text message",
  meeting: "meeting",
  video: "video call",
  other: "contact",
} as const;

const TRIED = {
  ...WAYS,
  call: "phoned, no answer",
  message: "text message sent, no answer",
  mail: "email sent, no answer",
} as const;

/** Of a contact of which nothing else is known. */
const ALONE = "you have been in touch";

const KINDS = { evaluation: "yearly review", update: "yearly update" } as const;

const names = ({ kinds }: SaidOfTalk): string => kinds.map((kind) => KINDS[kind]).join(" and ");

const met = ({ way, isUnanswered, isTheirs, day, theirs, ours }: SaidOfContact): string =>
  [
    `Noted: ${isTheirs ? `${WAYS[way]} from the customer` : isUnanswered ? TRIED[way] : way === "other" && theirs === undefined ? ALONE : WAYS[way]}`,
    theirs === undefined ? "" : isUnanswered || isTheirs ? ` (${theirs})` : ` with ${theirs}`,
    day === undefined ? "" : ` on ${day}`,
    ours === undefined ? "" : `, together with ${ours}`,
    ".",
  ].join("");

export const en: RelationConfirmationTexts = {
  met,
  asksContact:
    "It does not say that you were in touch, so it does not count as a contact. Were you in touch? Reply “done” and we will note it.",
  today: "today",
  kept: (who) => (who === undefined ? "Your note has been saved." : `Your note has been saved under ${who}.`),
  held: (said) =>
    `Noted: ${names(said)}${said.day === undefined ? " today" : ` on ${said.day}`}. Your notes have been kept.`,
  next: (day, to) =>
    to === undefined ? `Next contact: ${day}. We will remind you.` : `Next contact: ${day}, by ${to}.`,
  wish: (howOften) => `Noted: the customer would like to hear from us ${howOften}.`,
  wishOver: "Noted: the customer has no particular wish any more about how often we are in touch.",
  quote: (what) =>
    `Noted: our quote is with the customer${what === undefined ? "" : ` (${what})`}. Tell us when they have decided: “quote: won” or “quote: lost”.`,
  quoteOver: "Noted: the quote has been settled.",
  complaint: "Noted: the customer has complained.",
  referral: {
    us: (whom) => `Noted: the customer has recommended us to ${whom}. Remember to thank them.`,
    them: (whom) => `Noted: we have recommended the customer to ${whom}.`,
  },
  referredBy: (whom) => `Noted: it was ${whom} who recommended us. Remember to thank them.`,
  phase: (phase) => `Noted: ${phase}. That holds until you say otherwise.`,
  phaseOver: "Noted: from now on we work out again what kind of customer this is.",
  noContact: (day) => `Noted: the customer is left in peace up to and including ${day}.`,
  booked: (said) =>
    `Booked: ${names(said)} on ${said.day ?? ""}${said.time === undefined ? "" : ` at ${said.time}`}${said.lasts === undefined ? "" : `, ${said.lasts} minutes`}${said.where === undefined ? "" : `, ${said.where}`}. Send us a few lines on what you agreed once it has taken place.`,
  cancelled: (said) => `Cancelled: ${names(said)}. Reply “booked: …” when you have a new time.`,
  talkLater: (said) => `We will not ask about the ${names(said)} before ${said.day ?? ""}.`,
  noTalks: (said) =>
    `Noted: no meetings${said.kinds.length === 1 ? ` of that kind (${names(said)})` : ""}${said.day === undefined ? "" : ` up to and including ${said.day}`}.`,
  talksAgain: "Noted: meetings as usual again.",
  agenda: {
    add: "Added to the agenda.",
    change: "Changed on the agenda.",
    remove: "Taken off the agenda.",
    send: (to, minutes) =>
      `The agenda goes to ${to ?? "the customer"} in ${minutes} minutes. Reply “undo” before then if you change your mind.`,
  },
  nextContact: (day) => `Next contact: ${day}.`,
  noNextContact: "No further contact is planned.",
  nextTalk: (kind, day) => `Next ${KINDS[kind]}: around ${day}.`,
};
