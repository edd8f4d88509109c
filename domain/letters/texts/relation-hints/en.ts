/** English. */
import type { RelationHintTexts } from "./texts.ts";

const about = (what: string | undefined): string => (what === undefined ? "" : ` about “${what}”`);
const them = (firstName: string | undefined): string => firstName ?? "them";
const times = (count: number): string => `${count} times`;

/** The year from which a day is remembered. */
const of = (year: number | undefined): string => (year === undefined ? "" : ` (${year})`);
/** Whoever has never met them is the colleague. */
const who = (isNew: boolean): string =>
  isNew ? "Introduce yourself to them" : "Take a colleague along next time";

export const en: RelationHintTexts = {
  levels: ["transactional", "support", "advisory", "partnership", "strategic", "trusted"],
  thank: ({ whom, day, by }) =>
    `recommended us to ${whom} on ${day}. Call or write to thank them${by === undefined ? ", today if you can" : ` by ${by}`}.`,
  milestone: {
    why: ({ day, isToday, what, years, year }) => {
      const when = isToday ? "today" : `on ${day}`;
      if (what !== undefined) return `“${what}”${of(year)} ${when}.`;
      return `${years} ${years === 1 ? "year" : "years"} as a customer of ours ${when}.`;
    },
    todo: (closeness, { what }) => {
      const wish = what === undefined ? "thank them for their trust" : "congratulate them";
      if (closeness === "line") return `Drop them a line and ${wish}.`;
      if (closeness === "call") return `Call to ${wish}, and ask what they look forward to next.`;
      return `Drop by and ${wish}, with something small if their rules allow it.`;
    },
  },
  risks: {
    silent: ({ day, missing }) => {
      const since = day === undefined ? "for a long time" : `since ${day}`;
      return missing === "purchase"
        ? `they have not bought ${since}`
        : `they have not been in touch ${since}`;
    },
    "broken-promises": ({ count = 2 }) => `we have missed ${count} promises in the last year`,
    complaint: ({ day }) => (day === undefined ? "they have complained" : `they complained on ${day}`),
    "pays-late": ({ day }) => (day === undefined ? "they pay late" : `they have paid late since ${day}`),
    "falling-purchases": ({ percent = 0 }) => `they have bought ${percent}% less than the year before`,
  },
  andRisk: ", and ",
  atRisk: (reasons) =>
    `could do with our attention: ${reasons}. Call and ask how they feel it is going with us.`,
  breadth: {
    ours: ({ ours, contacts, isNew }) =>
      `${ours === "" ? "few of us have" : `nobody but ${ours} has`} been in touch with them in the last year (${times(contacts)}). ${who(isNew)}.`,
    theirs: ({ theirs, contacts }) =>
      `we have only been in touch with ${theirs || "a few of them"} in the last year (${times(contacts)}). Ask to meet somebody else next time.`,
    both: ({ ours, theirs, contacts, isNew }) =>
      `in the last year only ${ours || "a few of us"} and ${theirs || "a few of them"} have been in touch (${times(contacts)}). ${who(isNew)}, and ask to meet somebody else.`,
  },
  level: ({ level, name, since, target, targetName, nextStep }) =>
    `at level ${level} (${name}) since ${since}, and the aim is ${target} (${targetName}). ` +
    (nextStep === undefined ? "What is the next step?" : `The next step was “${nextStep}”. How did it go?`),
  levelAnswer: (level) => `Reply with the number and, for example, “level: ${level}, next step: …”.`,
  suggestion: {
    why: ({ day, person, what }) =>
      person === undefined
        ? `we spoke on ${day}${about(what)}.`
        : `we spoke to ${person} on ${day}${about(what)}.`,
    todo: {
      improvement: ({ firstName, what }) =>
        `Ask ${them(firstName)} what would make ${what === undefined ? "their work easier" : "it easier for them"}, and suggest something.`,
      favour: ({ firstName }) =>
        `Ask ${them(firstName)} for a small favour, such as mentioning us to somebody they know, or do them one.`,
      feedback: ({ firstName }) =>
        `Ask ${them(firstName)} what it has been like to work with us, and what we could do better.`,
    },
  },
  personal: (notes) => `Worth remembering: ${notes.map((note) => `“${note}”`).join(", ")}.`,
  month: {
    heading: "Customers who come back",
    all: (of, kept, form, share) =>
      `Of ${of} ${form === "one" ? "customer" : "customers"} who bought from us one to two years ago, ${kept} ${kept === 1 ? "has" : "have"} bought again in the last year${share}.`,
    byLevel: (groups) => `By their level a year ago: ${groups}.`,
    byPhase: (groups) => `By where they stood then: ${groups}.`,
    levelUnset: "no level",
    share: (of, kept) => `${kept} of ${of}`,
    atRisk: (count, form) =>
      form === "one"
        ? "One customer could do with our attention just now:"
        : `${count} customers could do with our attention just now:`,
    more: (count) => `And ${count} more.`,
  },
};
