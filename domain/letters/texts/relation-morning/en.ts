/** English. */
import type { TalkKind } from "../../../relation/talk.ts";
import type { RelationMorningTexts } from "./texts.ts";

const NAMES: Readonly<Record<TalkKind, string>> = { evaluation: "yearly review", update: "yearly update" };

const a = (kinds: readonly TalkKind[]): string => kinds.map((kind) => `a ${NAMES[kind]}`).join(" and ");
const are = (kinds: readonly TalkKind[]): string => (kinds.length > 1 ? "were" : "was");
const the = (kinds: readonly TalkKind[]): string =>
  `the ${kinds.map((kind) => NAMES[kind]).join(" and the ")}`;

export const en: RelationMorningTexts = {
  ahead: (kinds, day) => `arrange ${a(kinds)}, around ${day} if you can.`,
  today: (kinds) => `it is time for ${a(kinds)}. Arrange a time.`,
  overdue: (kinds, day) => `${the(kinds)} ${are(kinds)} due by ${day}. Arrange a time.`,
  toClose: (kinds, day) =>
    `${the(kinds)} ${are(kinds)} booked for ${day}. Reply with the number, “done:” and a few lines on what you agreed, or arrange a new time.`,
  overdueTold: (kinds, day) => `${the(kinds)} ${are(kinds)} due by ${day} and no time has been arranged.`,
  toCloseTold: (kinds, day) =>
    `${the(kinds)} ${are(kinds)} booked for ${day}, but nothing has been noted yet.`,
  owner: (name) => `Account manager: ${name}.`,
  lastHeld: (day) => `The last one was on ${day}.`,
  firstOfAll: "It will be the first.",
  booked: (day, _month, monthName) => `booked ${day} ${monthName} 10:00`,
  week: {
    contacted: (count, form) =>
      count === 0
        ? "We were not in touch with any customer."
        : `We were in touch with ${count} ${form === "one" ? "customer" : "customers"}.`,
    waiting: (count, form) =>
      `Across the company it is time to get in touch with ${count} ${form === "one" ? "customer" : "customers"}.`,
    talks: (held, booked) =>
      `${held} ${held === 1 ? "meeting was" : "meetings were"} held and ${booked} arranged.`,
    overdue: (count, form) => `${count} ${form === "one" ? "meeting is" : "meetings are"} overdue.`,
  },
};
