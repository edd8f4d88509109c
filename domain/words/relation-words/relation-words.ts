/** The words by which staff speak of a relation, as each language has them. Every text is a list with commas between. */
import type { Phase } from "../../relation/relation-facts.ts";

/** What begins a line, as a rule with a colon: `nästa: 12 januari`. */
export const RELATION_WORDS = [
  "next",
  "wish",
  "quote",
  "complaint",
  "referred-by",
  "referred-us",
  "referred-them",
  "phase",
  "no-contact",
  "booked",
  "cancelled",
  "no-talks",
  "no-evaluation",
  "no-update",
  "talk-later",
  "talks-as-usual",
] as const;

export type RelationWord = (typeof RELATION_WORDS)[number];

/** What asks for something of an agenda. */
export const AGENDA_WORDS = ["send", "add", "remove", "change"] as const;

export type AgendaWord = (typeof AGENDA_WORDS)[number];

/** How people were in touch: done, in the past, and as a thing, which may be still to come. */
export type WayWords = Readonly<Record<"mail" | "call" | "message" | "meeting" | "video", string>>;

/** How long between two times. */
export const INTERVAL_UNITS = ["day", "week", "month", "quarter", "half-year", "year"] as const;

export type IntervalUnit = (typeof INTERVAL_UNITS)[number];

export interface RelationWords {
  readonly begins: Readonly<Record<RelationWord, string>>;
  readonly agenda: Readonly<Record<AgendaWord, string>>;
  /** Around "send" that say nothing more: "ja, skicka den nu". */
  readonly politely: string;
  readonly phases: Readonly<Record<Phase, string>>;
  /** Says that it shall be as it is without a word of staff. */
  readonly asUsual: string;
  /** How an offer ended. */
  readonly quoteEnds: string;
  /** "Inga klagomål": the complaint is none. */
  readonly none: string;
  readonly before: { readonly customerNumber: string };

  readonly did: WayWords;
  readonly thing: WayWords;
  /** Spoke, nobody says how: by phone, unless something else beside it does. */
  readonly spoke: string;
  /** Written to each other, not only by us. */
  readonly withEachOther: string;
  /** Nobody was reached, beyond what staff words have. */
  readonly unreached: string;
  /** The customer wrote to us, which is no contact of ours. */
  readonly received: string;
  /** Beyond the intentions of staff words: whoever says this has not done it. */
  readonly intended: string;
  /** To a colleague, where a sentence begins: "Fråga Anna". */
  readonly orders: string;
  readonly never: string;
  /** It was to be, and was not. */
  readonly calledOff: string;
  /** `Närvarande: Karin, Bo`. */
  readonly present: string;
  /** What says of a name that somebody was there, too. */
  readonly beside: {
    /** Before the name, or behind it: "lunch med Bo", "lounas Bon kanssa". */
    readonly with: string;
    readonly behind: string;
    /** "Bo och jag", "jag och Bo". */
    readonly andMe: string;
    readonly meAnd: string;
    /** Behind the name, in the past: "Bo var med". */
    readonly joined: string;
  };

  readonly talks: {
    readonly evaluation: string;
    readonly update: string;
    readonly both: string;
    /** One of the two, whichever. */
    readonly yearly: string;
    /** Before a talk that was spoken of, and not held. */
    readonly about: string;
    /** It was arranged, and not held. */
    readonly arranged: string;
  };

  /** Behind a word for days that have been. */
  readonly past: {
    readonly today: string;
    readonly yesterday: string;
    readonly dayBefore: string;
    readonly lastWeek: string;
    /** "I fredags", Monday first; empty where a language has no such words. */
    readonly weekdays: readonly string[];
    readonly ago: string;
    /** Some day: "häromdagen". */
    readonly someDay: string;
  };

  readonly interval: {
    readonly every: string;
    readonly everyOther: string;
    /** Second, third and so on to the twelfth, the forms of each with commas between. */
    readonly ordinals: readonly string[];
    readonly units: Readonly<Record<IntervalUnit, string>>;
    /** Each by itself: "kvartalsvis". */
    readonly adverbs: Readonly<Record<IntervalUnit, string>>;
    /** Behind a length: "kolmen kuukauden välein". */
    readonly apart: string;
    /** "Two" times, and "times": "två gånger om året". */
    readonly times: string;
    readonly once: string;
    readonly twice: string;
    /** Between the times and the unit: "om", "i", "a". */
    readonly per: string;
    /** One to twelve, where the day words have them in another form. */
    readonly counts: readonly string[];
  };

  readonly length: {
    readonly hour: string;
    readonly minute: string;
    /** Whole lengths. */
    readonly halfHour: string;
    readonly hourAndHalf: string;
    readonly oneHour: string;
  };

  /** All that is said of where a talk is to be: another place than before, which is not known yet, or the same. */
  readonly place: { readonly other: string; readonly same: string };
}
